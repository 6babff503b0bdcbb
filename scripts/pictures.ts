import { mkdirSync, writeFileSync } from 'node:fs';
import { buildReport } from '../src/app/buildReport';
import { describeTemplate } from '../src/app/describeTemplate';
import { planReading } from '../src/app/planReading';
import { runTrials } from '../src/app/sampledCases';
import { FileWorkbook } from '../src/hosts/xlsx/FileWorkbook';
import { serialOfDay } from '../src/model/calendar';
import { printedPages } from './libreOffice';

/** The pictures of the README: pages of the real example, rendered by LibreOffice. */
const FOLDER = 'docs/pictures';
const DAY = serialOfDay({ year: 2026, month: 11, day: 22 });

async function casebook(): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty('virtual-ward.xlsx');
  await workbook.writeSheets(describeTemplate(null, 'virtual-ward'));
  return workbook.toBytes();
}

async function finished(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = FileWorkbook.fromBytes(bytes, 'virtual-ward.xlsx');
  const raw = await workbook.readTables();
  const plan = planReading(raw, {});
  if (plan.state !== 'ready') throw new Error('the example is not read as it is');
  await workbook.writeSheets(buildReport(raw, plan.mapping, { today: DAY, sampledOf: runTrials }).report.book);
  return workbook.toBytes();
}

/** Pages to show, by the words their sheet begins with. */
const PICTURES = [
  ['case-sheet.png', 'Business case · Virtual ward'],
  ['clinical-scorecard.png', 'Clinical scorecard'],
  ['request-sheet.png', 'Business case in five parts · Virtual ward'],
  ['agreement-sheet.png', 'Agreement · Virtual ward'],
  ['finance-sheet.png', 'Finance · Virtual ward'],
  ['sensitivity-sheet.png', 'Sensitivity · Virtual ward'],
  ['workings-sheet.png', 'Workings · Virtual ward'],
] as const;

const pages = await printedPages(await finished(await casebook()));
if (pages === null) throw new Error('LibreOffice and poppler are needed to make the pictures');
mkdirSync(FOLDER, { recursive: true });
for (const [name, title] of PICTURES) {
  // The header of a page says the sheet's name; its title stands on the first page only.
  const page = pages.find(({ text }) => text.split('\n').some((line) => line.trim().startsWith(title) && !line.includes('As of')));
  if (page === undefined) throw new Error(`there is no page for ${name}`);
  writeFileSync(`${FOLDER}/${name}`, page.picture);
  process.stdout.write(`Written: ${FOLDER}/${name}\n`);
}
