import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AgreementView, PromptView, WarningView } from '../../../app/pane/agreementView';
import type { StandingList, StandingView } from '../../../app/pane/standingLists';
import { CellList } from '../../parts/CellList';
import { Term } from '../../terms/Term';

const useStyles = makeStyles({
  verdict: { margin: 0, fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground1 },
  warning: { margin: '8px 0 0', padding: '7px 10px', borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeForeground1}`, fontSize: '12.5px', lineHeight: '18px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  head: { display: 'flex', columnGap: '8px', margin: '14px 0 0', fontSize: '12px', lineHeight: '16px', fontWeight: 600, color: tokens.colorNeutralForeground3 },
  title: { margin: 0, flexGrow: 1, fontSize: 'inherit', fontWeight: 'inherit' },
  count: { flexShrink: 0, whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: '12.5px', lineHeight: '18px', overflowWrap: 'anywhere', '&:first-child': { borderTopStyle: 'none' } },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  text: { flexGrow: 1, flexBasis: '0', minWidth: '130px', color: tokens.colorNeutralForeground1 },
  state: { fontSize: '12px', whiteSpace: 'nowrap' },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { fontSize: '11.5px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  ask: { display: 'block', fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  name: { display: 'block', fontWeight: 600 },
  remark: { margin: '4px 0 0', fontSize: '12px', lineHeight: '17px', color: tokens.colorNeutralForeground3 },
});

/** One thing: what it is, how far, by whom and when, what to ask, where it stands. */
function Standing({ standing }: { readonly standing: StandingView }): ReactElement {
  const styles = useStyles();
  const { text, state, isOpen, note, ask, cells } = standing;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <span className={mergeClasses(styles.state, isOpen ? styles.open : styles.done)}>{state}</span>
      </div>
      {ask === '' ? null : <span className={styles.ask}>{ask}</span>}
      {note === '' && cells.length === 0 ? null : (
        <span className={styles.note}>
          {note}
          <CellList cells={cells} before={note === '' ? '' : ' · '} />
        </span>
      )}
    </li>
  );
}

function Standings({ list }: { readonly list: StandingList }): ReactElement {
  const styles = useStyles();
  const { title, count, standings, remark } = list;
  return (
    <>
      <div className={styles.head}>
        <h5 className={styles.title}><Term>{title}</Term></h5>
        <span className={styles.count}>{count}</span>
      </div>
      {standings.length === 0 ? null : (
        <ul className={styles.list}>
          {standings.map((standing, index) => <Standing key={`${String(index)} ${standing.key}`} standing={standing} />)}
        </ul>
      )}
      {remark === '' ? null : <p className={styles.remark}>{remark}</p>}
    </>
  );
}

function Prompts({ title, prompts }: { readonly title: string; readonly prompts: readonly PromptView[] }): ReactElement | null {
  const styles = useStyles();
  if (prompts.length === 0) return null;
  return (
    <>
      <div className={styles.head}><h5 className={styles.title}>{title}</h5></div>
      <ul className={styles.list}>
        {prompts.map(({ key, name, act, ask, cells }) => (
          <li key={key} className={styles.item}>
            <span className={styles.name}>{name}</span>
            {act}
            <span className={styles.ask}>{`“${ask}”`}</span>
            <span className={styles.note}><CellList cells={cells} /></span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Warning({ warning }: { readonly warning: WarningView }): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.warning}>
      {warning.text}
      <CellList cells={warning.cells} before=" · " />
    </p>
  );
}

/** What stands between two leaders: can both say yes, what each still needs to see, which question comes next, who has promised what. */
export function AgreementContent({ agreement }: { readonly agreement: AgreementView }): ReactElement {
  const styles = useStyles();
  const { verdict, warnings, packs, concerns, promptsTitle, prompts, commitments, gifts } = agreement;
  return (
    <>
      <p className={styles.verdict}>{verdict}</p>
      {warnings.map((warning) => <Warning key={warning.key} warning={warning} />)}
      {packs.map((pack) => <Standings key={pack.key} list={pack} />)}
      <Standings list={concerns} />
      <Prompts title={promptsTitle} prompts={prompts} />
      <Standings list={commitments} />
      <Standings list={gifts} />
    </>
  );
}
