import { EXAMPLES } from '../../src/app/examples';
import { understand } from '../../src/app/pane/readPane';
import { viewInitiative } from '../../src/app/pane/viewInitiative';
import { FileWorkbook } from '../../src/hosts/xlsx/FileWorkbook';
import { ENGLISH_TEMPLATE_WORDS } from '../../src/locales/en/template';
import { serialOfDay } from '../../src/model/calendar';
import { sampledCase } from '../../src/money/case/caseSimulation';
import type { EmulatedExcel } from '../../src/preview/EmulatedExcel';
import { describedExcel } from '../../src/preview/page/connect/describedExcel';
import type { WorkbookDescription } from '../../src/report/description/SheetDescription';
import type { Example } from '../../src/report/template/Example';
import { templateSheets } from '../../src/report/template/templateSheets';

const NAME = 'Virtual ward.xlsx';

/** What the example is asked to be sampled with. */
export interface Sampled {
  readonly trials: number;
  readonly seed: number;
}

function described({ trials, seed }: Sampled): WorkbookDescription {
  const example = EXAMPLES['virtual-ward'] satisfies Example;
  const setup = [...example.setup, ['Trials', trials, ''], ['Seed', seed, '']];
  return templateSheets({ words: ENGLISH_TEMPLATE_WORDS, preset: null, example: { ...example, setup } });
}

/** The example with trials and seed in its settings, as a person would have it open. */
export function sampledExcel(sampled: Sampled): EmulatedExcel {
  return describedExcel(described(sampled), { name: NAME, thisYear: 2026 });
}

/** What the engine finds in it, in this process and without a pane; the sampled figures as they are read. */
export async function sampledFigures(sampled: Sampled): Promise<readonly string[]> {
  const workbook = FileWorkbook.empty(NAME);
  await workbook.writeSheets(described(sampled));
  const now = new Date();
  const today = serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const reading = understand(await workbook.readTables(), { today, localeTag: 'en-US', confirmed: null });
  if (reading.state !== 'ready') throw new Error('The example is not read as it is.');
  const sure = viewInitiative(reading.built, reading.initiatives[0]?.id ?? '').caseView.money.sections.find(({ section }) => section === 'sure');
  if (sure?.ask === null || sure === undefined) throw new Error('Nothing in the example is uncertain.');
  return sure.blocks(sampledCase(sure.ask)).flatMap((block) => {
    if (block.kind === 'remark') return [block.text];
    return block.kind === 'facts' ? block.facts.map(({ value }) => (typeof value === 'string' ? value : value.text)) : [];
  });
}
