import { AppError } from '../../../src/errors/AppError';
import { viewInitiative } from '../../../src/app/pane/viewInitiative';
import { exampleReport } from '../../report/exampleReport';

describe('viewInitiative', () => {
  it('views the one that was asked for', async () => {
    const view = viewInitiative(await exampleReport('virtual-ward'), 'vw-01');
    expect(view.caseView.name).toBe('Virtual ward');
    expect(view.scorecards.map(({ side }) => side)).toEqual(['technology', 'clinical']);
  });

  it('refuses one that is not there', async () => {
    const built = await exampleReport('virtual-ward');
    expect(() => viewInitiative(built, 'other')).toThrow(AppError);
  });
});
