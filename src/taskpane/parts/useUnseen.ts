import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The look of words that only a screen reader meets. */
export function useUnseen(): string {
  return useStyles().unseen;
}
