import { benchIrr } from './irr';

/** Each gives the lines to print: what was measured, and the ratios of one run. */
const BENCHES: readonly (() => Promise<readonly string[]>)[] = [benchIrr];

async function main(): Promise<void> {
  for (const bench of BENCHES) process.stdout.write(`${(await bench()).join('\n')}\n\n`);
}

void main();
