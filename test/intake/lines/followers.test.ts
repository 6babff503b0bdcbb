import { onlyInitiative, placesOf, readBook } from '../readBook';

const INITIATIVES = [['Initiative', 'Sponsor'], ['EPR', 'Dr Ada']];

describe('tables that hang on an initiative', () => {
  it('are kept in it row by row', () => {
    const book = readBook({
      Initiatives: INITIATIVES,
      Readiness: [['Initiative', 'For', 'Item', 'State', 'Due'], ['EPR', 'IT', 'Wifi survey', 'closed', '1 May 2027']],
      Concerns: [['Initiative', 'Raised by', 'Side', 'Concern'], ['EPR', 'Dr No', 'business', 'Clicks']],
      Commitments: [['Initiative', 'Side', 'Who', 'Step', 'Public'], ['EPR', 'clinical', 'Dr Yes', 'Chairs the board', true]],
      Risks: [['Initiative', 'Risk', 'Probability', 'Impact'], ['EPR', 'Delay', '20%', '£50k']],
      Spend: [['Initiative', 'Period', 'Actual cost'], ['EPR', '2026-05', 1200]],
      Partnership: [['Statement', 'Technology score', 'Clinical score'], ['We meet', 4, 2]],
    });
    const initiative = onlyInitiative(book);
    expect(initiative.readiness[0]?.record).toMatchObject({ side: { value: 'technology' }, state: { value: 'done' }, due: { value: 46508 } });
    expect(initiative.concerns[0]?.record).toMatchObject({ side: { value: 'clinical' }, concern: { value: 'Clicks' } });
    expect(initiative.commitments[0]?.record).toMatchObject({ public: { value: 'yes' } });
    expect(initiative.risks[0]?.record).toMatchObject({ probability: { value: 0.2 }, impact: { value: 50_000 } });
    expect(initiative.spend[0]?.record).toMatchObject({ actualCost: { value: 1200 } });
    expect(book.partnership[0]?.record).toMatchObject({ clinicalScore: { value: 2 } });
    expect(placesOf(book, 'column-not-used')).toEqual([]);
  });

  it('are refused without what makes them', () => {
    const book = readBook({
      Initiatives: INITIATIVES,
      Readiness: [['Initiative', 'For', 'Item'], ['EPR', 'IT', ''], ['EPR', 'nobody', 'Wifi']],
    });
    expect(onlyInitiative(book).readiness).toEqual([]);
    expect(placesOf(book, 'row-incomplete')).toEqual(['Readiness!C2', 'Readiness!B3']);
    expect(placesOf(book, 'choice-unknown')).toEqual(['Readiness!B3']);
  });
});
