import { benchExcel } from './excel';
import { benchIrr } from './irr';
import { benchPane } from './pane';
import { runMeasuredProcess } from './peakMemory';
import { benchPortfolio } from './portfolio';
import { benchUncertainty } from './uncertainty';
import { benchWrite } from './write';

/** Each gives the lines to print: what was measured, and the ratios of one run. `npm run bench -- write` runs one. */
const BENCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = { irr: benchIrr, write: benchWrite, excel: benchExcel, portfolio: benchPortfolio, uncertainty: benchUncertainty, pane: benchPane };

async function main(wanted: readonly string[]): Promise<void> {
  if (await runMeasuredProcess(wanted)) return;
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) process.stdout.write(`${(await bench()).join('\n')}\n\n`);
  }
}

void main(process.argv.slice(2));
