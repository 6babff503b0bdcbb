import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProposalView, ProposedTable } from '../../app/pane/proposalView';
import { CellButton } from '../parts/CellButton';
import { usePaneActions, usePaneWords } from '../store/usePane';

const useStyles = makeStyles({
  title: { margin: '10px 0 8px', fontSize: '17px', lineHeight: '24px', fontWeight: 600 },
  text: { margin: '0 0 12px', fontSize: '13px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  kind: { margin: '14px 0 6px', fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: '12.5px', lineHeight: '18px', marginBottom: '8px' },
  head: { textAlign: 'start', fontSize: '11.5px', fontWeight: 600, color: tokens.colorNeutralForeground3, padding: '3px 8px 3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, '&:first-child': { width: '46px' }, '&:last-child': { width: '34%' } },
  cell: { padding: '4px 8px 4px 0', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  unused: { margin: '0 0 16px', fontSize: '12px', lineHeight: '18px', color: tokens.colorNeutralForeground3, '& summary': { cursor: 'pointer', minHeight: '24px' } },
  names: { margin: '2px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** A table that was found: where it stands, and what each column would be read as. */
function FoundTable({ table }: { readonly table: ProposedTable }): ReactElement {
  const styles = useStyles();
  const { proposal } = usePaneWords();
  const { sheet, kind, headerCell, columns, across } = table;
  const unused = columns.filter(({ used }) => !used);
  return (
    <>
      <h3 className={styles.kind}>
        {`${kind} `}
        <CellButton cell={{ label: sheet, reference: sheet, at: headerCell, to: headerCell }} label={proposal.inSheet(sheet)} />
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {[across ? proposal.row : proposal.column, proposal.header, proposal.meaning].map((head) => <th key={head} scope="col" className={styles.head}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {columns.filter(({ used }) => used).map(({ place, header, meaning }) => (
            <tr key={place}>
              <td className={styles.cell}>{place}</td>
              <td className={styles.cell}>{header}</td>
              <td className={styles.cell}>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unused.length === 0 ? null : (
        <details className={styles.unused}>
          {/* Office.js moves the focus in Excel on the web, and knows no summary without a tab index. */}
          <summary tabIndex={0}>{proposal.unused(unused.length)}</summary>
          <ul className={styles.names}>
            {unused.map(({ place, header }) => <li key={place}>{`${place}: ${header}`}</li>)}
          </ul>
        </details>
      )}
    </>
  );
}

/** What was found in sheets that were not made for us, for a person to confirm. */
export function ProposalState({ proposal }: { readonly proposal: ProposalView }): ReactElement {
  const styles = useStyles();
  const { proposal: words, start } = usePaneWords();
  const { confirmReading, ask } = usePaneActions();
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{proposal.usable ? words.about : words.notUsable}</p>
      {proposal.tables.map((table) => <FoundTable key={`${table.sheet} ${table.kind} ${String(table.headerCell.row)}`} table={table} />)}
      {proposal.usable ? (
        <Button appearance="primary" onClick={() => void confirmReading()}>{words.confirm}</Button>
      ) : (
        <Button onClick={() => void ask('template')}>{start.template}</Button>
      )}
    </>
  );
}
