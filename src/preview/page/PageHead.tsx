import type { ReactElement } from 'react';
import { CASEBOOK_TITLES, CASEBOOKS, type CasebookName } from './casebooks';

/** Three bars under a span: the product's mark. */
function Mark(): ReactElement {
  return <img className="page-mark" src="/pane/assets/icons/icon-64.png" alt="" width={28} height={28} />;
}

/** Name, what this is and what it is not, and which workbook is open. */
export function PageHead({ casebook }: { readonly casebook: CasebookName }): ReactElement {
  return (
    <header className="page-head">
      <Mark />
      <h1 className="page-name">Casebridge</h1>
      <p className="page-label">
        <strong>This is not Excel:</strong> an emulated workbook for trying Casebridge
      </p>
      <nav className="page-books" aria-label="Workbooks to try">
        {CASEBOOKS.map((name) => (
          <a key={name} className="page-book" href={`?book=${name}`} aria-current={name === casebook ? 'page' : undefined}>
            {CASEBOOK_TITLES[name]}
          </a>
        ))}
      </nav>
      <a className="page-again" href={`?book=${casebook}`}>Start again</a>
    </header>
  );
}
