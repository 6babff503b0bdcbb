import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: '20px 0 8px', fontSize: '13px', lineHeight: '18px', fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

/** The heading of a section. */
export function SectionTitle({ children }: { readonly children: ReactNode }): ReactElement {
  return <h3 className={useStyles().title}>{children}</h3>;
}
