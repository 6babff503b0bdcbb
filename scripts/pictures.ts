import { mkdirSync, writeFileSync } from 'node:fs';
import { buildReport } from '../src/app/buildReport';
import { describeTemplate } from '../src/app/describeTemplate';
import { planReading } from '../src/app/planReading';
import { runTrials } from '../src/app/sampledCases';
import { FileWorkbook } from '../src/hosts/xlsx/FileWorkbook';
import { serialOfDay } from '../src/model/calendar';
import { renderPdfToPng } from './libreOffice';

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

const input = await casebook();
const before = await renderPdfToPng(input);
const pages = await renderPdfToPng(await finished(input));
if (before === null || pages === null) throw new Error('LibreOffice and pdftoppm are needed to make the pictures');
// The user's own sheets come first, then About on one page, the case on one page, the two scorecards, and finance.
const [casePage, , clinicalPage, financePage, ...others] = pages.slice(before.length + 1);
mkdirSync(FOLDER, { recursive: true });
for (const [name, picture] of [['case-sheet.png', casePage], ['clinical-scorecard.png', clinicalPage]] as const) {
  if (picture === undefined) throw new Error(`there is no page for ${name}`);
  writeFileSync(`${FOLDER}/${name}`, picture);
  process.stdout.write(`Written: ${FOLDER}/${name}\n`);
}
