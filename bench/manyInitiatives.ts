import { FileWorkbook } from '../src/hosts/xlsx/FileWorkbook';
import { ENGLISH_TEMPLATE_WORDS } from '../src/locales/en/template';
import type { Example, ExampleRow } from '../src/report/template/Example';
import { templateSheets } from '../src/report/template/templateSheets';
import { drawFrom, type Draw } from './irrCorpus';

const YEARS = ['2026/27', '2027/28', '2028/29', '2029/30', '2030/31', '2031/32'];
const PLACES = ['Ashford', 'Brampton', 'Carlow', 'Denholm', 'Easby', 'Farleigh', 'Glenview', 'Harrow Weald', 'Islay', 'Kelso'];
const SUBJECTS = ['virtual ward', 'patient portal', 'electronic prescribing', 'theatre scheduling', 'imaging exchange', 'bed management'];
const METRICS: readonly (readonly [name: string, unit: string])[] = [
  ['Unplanned readmissions', 'per 1,000 discharges'],
  ['Wait for first appointment', 'minutes'],
  ['Time on after-hours documentation', 'hours a week'],
  ['Medication errors', 'per 1,000 doses'],
];
const EVIDENCE = ['measured', 'piloted', 'benchmark', 'expert', 'supplier'];

function pick<T>(draw: Draw, from: readonly [T, ...T[]] | readonly T[], otherwise: T): T {
  return from[draw(0, from.length - 1)] ?? otherwise;
}

function amounts(draw: Draw, first: number, base: number): ExampleRow {
  return Object.fromEntries(YEARS.slice(first).map((year) => [year, draw(base, 3 * base) * 1000]));
}

function supported(draw: Draw): ExampleRow {
  const low = draw(0, 1) === 0 ? {} : { Low: `${String(draw(60, 90))}%`, High: `${String(draw(105, 130))}%` };
  return { ...low, Evidence: pick(draw, EVIDENCE, 'expert'), Source: `Business plan, section ${String(draw(1, 40))}`, Owner: 'Programme Director' };
}

function metricRow(draw: Draw, initiative: string, index: number): ExampleRow {
  const [Metric, Unit] = METRICS[index % METRICS.length] ?? ['Readmissions', 'cases'];
  const baseline = draw(40, 400);
  return {
    ID: `${initiative}-M${String(index)}`,
    Initiative: initiative,
    Metric,
    Unit,
    Better: 'lower',
    Baseline: baseline,
    'Baseline date': '2026-03-31',
    Target: Math.floor((baseline * draw(55, 95)) / 100),
    'Target date': `${String(draw(2027, 2029))}-03-31`,
    'Why it matters to technology': 'Fewer calls to the service desk',
    ...(draw(0, 2) === 0 ? {} : { 'Why it matters to clinical': 'Time goes back to patients' }),
    'Data owner': 'Ward lead and CIO',
    Source: 'Trust performance report',
    Evidence: pick(draw, EVIDENCE, 'expert'),
    Frequency: 'monthly',
  };
}

/** A casebook as data: each initiative with three cost lines, two benefits and two metrics. */
function casebookOf(count: number, draw: Draw): Example {
  const tables = { initiatives: new Array<ExampleRow>(), costs: new Array<ExampleRow>(), benefits: new Array<ExampleRow>(), metrics: new Array<ExampleRow>() };
  for (let number = 1; number <= count; number += 1) {
    const Initiative = `I-${String(number).padStart(3, '0')}`;
    const name = `${pick(draw, PLACES, 'Ashford')} ${pick(draw, SUBJECTS, 'virtual ward')} ${String(number)}`;
    tables.initiatives.push({ ID: Initiative, Initiative: name, Objective: 'Care closer to home', Sponsor: 'Medical Director', 'Decision asked': 'Approve', Start: '2026-10-01' });
    for (const line of ['Platform and devices', 'Implementation and training']) tables.costs.push({ Initiative, 'Cost line': line, Type: 'Capital', '2026/27': draw(100, 900) * 1000, ...supported(draw) });
    tables.costs.push({ Initiative, 'Cost line': 'Licences and support', Type: 'Revenue', ...amounts(draw, 1, 40), ...supported(draw) });
    tables.benefits.push({ Initiative, Benefit: 'Bed days released', Class: 'cash-releasing', ...amounts(draw, 1, 150), ...supported(draw), 'Release route': 'Two beds closed' });
    tables.benefits.push({ Initiative, Benefit: 'Staff time saved', Class: 'non-cash-releasing', ...amounts(draw, 1, 50), ...supported(draw) });
    for (const index of [draw(0, 1), draw(2, 3)]) tables.metrics.push(metricRow(draw, Initiative, index));
  }
  const setup = [['Currency', 'GBP'], ['Preset', 'nhs-england'], ['First year', '2026/27'], ['Years', 5]];
  return { title: 'Many initiatives', about: 'Made up, to measure with.', years: YEARS, setup, tables };
}

/** The casebook as a person would have it: an .xlsx file with the tables of the template, the same for a seed. */
export async function manyInitiatives(count: number, seed: number): Promise<Uint8Array> {
  const workbook = FileWorkbook.empty('many.xlsx');
  await workbook.writeSheets(templateSheets({ words: ENGLISH_TEMPLATE_WORDS, preset: null, example: casebookOf(count, drawFrom(seed)) }));
  return workbook.toBytes();
}
