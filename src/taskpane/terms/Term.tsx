import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, useId, type ReactElement } from 'react';
import type { TermView } from '../../app/pane/termsView';
import { TermsContext } from './TermsContext';
import { useTip } from './useTip';

const useStyles = makeStyles({
  word: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    font: 'inherit',
    letterSpacing: 'inherit',
    color: 'inherit',
    padding: 0,
    margin: 0,
    minHeight: '24px',
    textAlign: 'start',
    cursor: 'help',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
    overflowWrap: 'anywhere',
    '&:focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorBrandForeground1, outlineOffset: '1px', borderRadius: '2px' },
  },
  card: { position: 'fixed', zIndex: 4, display: 'none', paddingTop: '4px', paddingBottom: '4px', cursor: 'default' },
  open: { display: 'block' },
  face: {
    display: 'block',
    padding: '8px 11px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '12px',
    lineHeight: '17px',
    fontWeight: 400,
    letterSpacing: 'normal',
    textAlign: 'start',
    whiteSpace: 'normal',
  },
  meaning: { display: 'block', '& + &': { marginTop: '6px' } },
  name: { fontWeight: 600 },
});

/** A word that can be asked: met by pointer, keyboard or finger, it says what it means. */
function AskedWord({ label, terms }: { readonly label: string; readonly terms: readonly TermView[] }): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { isOpen, open, close, place, anchor, card } = useTip();
  return (
    <span ref={anchor} onMouseEnter={open} onMouseLeave={close}>
      <button type="button" className={styles.word} aria-describedby={id} onFocus={open} onBlur={close} onClick={open}>
        {label}
      </button>
      <span ref={card} id={id} role="tooltip" className={mergeClasses(styles.card, isOpen && styles.open)} style={place}>
        <span className={styles.face}>
          {terms.map(({ term, meaning }) => (
            <span key={term} className={styles.meaning}>
              <span className={styles.name}>{`${term}: `}</span>
              {meaning}
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}

/** A label whose words are explained where the glossary has them; else as it stands. */
export function Term({ children }: { readonly children: string }): ReactElement {
  const terms = useContext(TermsContext)?.of(children) ?? [];
  return terms.length === 0 ? <>{children}</> : <AskedWord label={children} terms={terms} />;
}
