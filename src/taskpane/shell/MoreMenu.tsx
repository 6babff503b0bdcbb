import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { THEME_CHOICES } from '../../app/pane/PaneWords';
import { QuietButton } from '../parts/QuietButton';
import { usePane, usePaneActions, usePaneWords } from '../store/usePane';
import type { PaneThemeState } from '../theme/usePaneTheme';

const useStyles = makeStyles({
  place: { position: 'relative' },
  panel: {
    position: 'absolute',
    right: 0,
    bottom: '38px',
    zIndex: 3,
    width: '210px',
    maxWidth: 'calc(100vw - 40px)',
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '8px',
    boxShadow: tokens.shadow8,
  },
  themes: { border: 'none', margin: '0 0 4px', padding: 0, fontSize: '12.5px', lineHeight: '20px' },
  legend: { padding: '0 0 2px', fontSize: '11.5px', color: tokens.colorNeutralForeground3 },
  theme: { display: 'flex', alignItems: 'center', columnGap: '7px', minHeight: '24px' },
  radio: { margin: 0, accentColor: tokens.colorBrandForeground1 },
});

/** Closes when a person turns elsewhere or presses Escape. */
function useClosing(isOpen: boolean, close: (byKey: boolean) => void): { readonly current: HTMLDivElement | null } {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const turned = (event: Event): void => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) close(false);
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // Further out Office.js would take it for leaving the pane.
      event.stopPropagation();
      close(true);
    };
    document.addEventListener('pointerdown', turned);
    document.addEventListener('focusin', turned);
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('pointerdown', turned);
      document.removeEventListener('focusin', turned);
      document.removeEventListener('keydown', pressed);
    };
  });
  return place;
}

function ThemeChoices({ theme }: { readonly theme: PaneThemeState }): ReactElement {
  const styles = useStyles();
  const { menu } = usePaneWords();
  return (
    <fieldset className={styles.themes}>
      <legend className={styles.legend}>{menu.theme}</legend>
      {THEME_CHOICES.map((choice) => (
        <label key={choice} className={styles.theme}>
          <input type="radio" name="casebridge-theme" className={styles.radio} checked={theme.choice === choice} onChange={() => { theme.choose(choice); }} />
          {menu.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is needed seldom: colours, reading again, taking away what was written. */
export function MoreMenu({ theme }: { readonly theme: PaneThemeState }): ReactElement {
  const styles = useStyles();
  const { menu, write } = usePaneWords();
  const { read, ask } = usePaneActions();
  const hasOwn = usePane((state) => (state.reading?.own.length ?? 0) > 0);
  const [isOpen, setOpen] = useState(false);
  const backToOpener = (): void => { place.current?.querySelector('button')?.focus(); };
  const place = useClosing(isOpen, (byKey) => {
    setOpen(false);
    if (byKey) backToOpener();
  });
  const after = (action: () => Promise<void>) => (): void => {
    setOpen(false);
    backToOpener();
    void action();
  };
  return (
    <div ref={place} className={styles.place}>
      <Button appearance="subtle" size="small" icon={<span aria-hidden="true">⋯</span>} aria-label={menu.title} aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }} />
      {isOpen ? (
        <div className={styles.panel} role="group" aria-label={menu.title}>
          <ThemeChoices theme={theme} />
          <QuietButton onClick={after(read)}>{menu.readAgain}</QuietButton>
          {hasOwn ? <QuietButton onClick={after(() => ask('remove'))}>{write.remove}</QuietButton> : null}
        </div>
      ) : null}
    </div>
  );
}
