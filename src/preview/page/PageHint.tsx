import type { ReactElement } from 'react';
import type { CasebookName } from './casebooks';

const STEPS: Readonly<Record<CasebookName, readonly string[]>> = {
  'virtual-ward': ['Change an amount in the sheet.', 'The sentences in the pane change.', 'Choose “Write to workbook…” and the sheets appear.'],
  'tele-icu': ['Change an amount in the sheet.', 'The sentences in the pane change.', 'Choose “Write to workbook…” and the sheets appear.'],
  empty: ['The pane names the few cells it needs.', 'Type them into the sheet, or paste a table of your own.', 'Choose “Write to workbook…” and the sheets appear.'],
};

/** What to try, in three steps. */
export function PageHint({ casebook }: { readonly casebook: CasebookName }): ReactElement {
  return (
    <ol className="page-hint" aria-label="What to try">
      {STEPS[casebook].map((step) => <li key={step}>{step}</li>)}
    </ol>
  );
}
