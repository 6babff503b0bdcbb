import { cellAt, textsOf } from '../exampleReport';
import { sensitivityOf, smallReport, type SmallCase } from './sensitivityBooks';

/** The sentences about what would have to be true. */
async function sentencesOf(book: SmallCase): Promise<readonly string[]> {
  return textsOf(sensitivityOf(await smallReport(book))).filter((text) => /^(?:Pays back|Would|No value)/.test(text));
}

const DEAR = { costs: [['Ward', 'Licences', 5000, 200, 200, '120%', '90%'], ['Ward', 'Training', 50, null, null, null, null]] };

describe('sentences of a case that does not pay back', () => {
  it('say what it would need, and what cannot help', async () => {
    const texts = await sentencesOf(DEAR);
    expect(texts).toContain('Would pay back only with “Bed days saved” at 182% of plan or more (5,450 a year, planned 3,000).');
    expect(texts).toContain('Would pay back only with “Licences” at £2.95k or less (−45.4% on £5.4k).');
    expect(texts).toContain('No value of “Training” alone would make it pay back.');
    expect(texts).toContain('Would not pay back at any discount rate of zero or more.');
  });

  it('head the sheet with it', async () => {
    const headline = cellAt(sensitivityOf(await smallReport(DEAR)), 1, 0);
    expect(headline?.value).toBe('Does not pay back as planned; net present value −£1.61k with all drivers high, −£4.43k with all low');
  });
});

describe('sentences about risks', () => {
  it('name the chance at which the result turns', async () => {
    const texts = await sentencesOf({ risks: [['Ward', 'Supplier fails', 0.2, 4000, null, null]] });
    expect(texts).toContain('Pays back only if the chance of “Risk: Supplier fails” is 40% or less (20% assumed).');
  });

  it('say when the case pays back even if it comes true', async () => {
    const texts = await sentencesOf({ risks: [['Ward', 'Small delay', 0.2, 40, null, null]] });
    expect(texts).toContain('Pays back even if “Risk: Small delay” comes true.');
  });

  it('say when the case would not pay back without it either', async () => {
    const texts = await sentencesOf({ ...DEAR, risks: [['Ward', 'Small delay', 0.2, 40, null, null]] });
    expect(texts).toContain('Would not pay back even without “Risk: Small delay”.');
  });
});

describe('sentences about benefits that are not needed', () => {
  it('say that the case pays back without', async () => {
    const benefits = [['Ward', 'Bed days saved', 'cash-releasing', 3000, 0.5, '70%', '110%'], ['Ward', 'Post', 'cash-releasing', 10, 1, null, null]];
    expect(await sentencesOf({ benefits })).toContain('Pays back even without “Post”.');
  });
});

describe('sentences about benefits that follow a metric', () => {
  const following = (volume: number): NonNullable<SmallCase['benefits']> => [['Ward', 'Shorter waits', 'cash-releasing', volume, 1.25, '70%', '110%', 'Wait', 'metric change']];

  it('name the level that it has to reach', async () => {
    const texts = await sentencesOf({ benefits: following(100), metrics: [['Ward', 'Wait', 'minutes', 'lower', 42, 30]] });
    expect(texts).toContain('Pays back only with “Shorter waits” at 47% of plan or more (Wait at 36.4 minutes, target 30).');
  });

  it('name no level that cannot be', async () => {
    const lower = await sentencesOf({ benefits: following(10), metrics: [['Ward', 'Wait', 'minutes', 'lower', 42, 30]] });
    expect(lower).toContain('No value of “Shorter waits” alone would make it pay back.');
    const higher = await sentencesOf({ benefits: following(500), metrics: [['Ward', 'Wait', '%', 'higher', 41, 80]] });
    expect(higher).toContain('No value of “Shorter waits” alone would make it pay back.');
  });
});
