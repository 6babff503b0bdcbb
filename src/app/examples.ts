import teleIcu from '../../assets/examples/tele-icu.json';
import virtualWard from '../../assets/examples/virtual-ward.json';
import type { Example } from '../report/template/Example';

/** The casebooks that ship: one published, one invented and complete. */
export const EXAMPLES = { 'virtual-ward': virtualWard, 'tele-icu': teleIcu } as const satisfies Readonly<Record<string, Example>>;
export type ExampleName = keyof typeof EXAMPLES;
