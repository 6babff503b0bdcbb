import { createRoot } from 'react-dom/client';
import { describeTemplate } from '../../app/describeTemplate';
import { TABLE_NAMES } from '../../model/fieldTables';
import { startFormulaEngine } from '../book/FormulaEngine';
import type { EmulatedExcel } from '../EmulatedExcel';
import { CASEBOOK_TITLES, casebookOf, type CasebookName } from './casebooks';
import type { ChartTools } from './chart/chartShapes';
import { describedExcel } from './connect/describedExcel';
import { firstCell } from './connect/firstCell';
import { EmulatedTryHost } from './connect/EmulatedTryHost';
import { guessTextWidth, screenMeasure, type Letters, type MeasureText } from './grid/measureText';
import { TryItPage } from './TryItPage';

/** Letters of the labels in charts. */
const CHART_LETTERS: Letters = { size: 12, font: 'Calibri', bold: false, italic: false };

function openCasebook(name: CasebookName): EmulatedExcel {
  const sheets = name === 'empty' ? { title: '', sheets: [] } : describeTemplate(null, name);
  return describedExcel(sheets, { name: `${CASEBOOK_TITLES[name]}.xlsx`, thisYear: new Date().getFullYear() });
}

function lettersOnScreen(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  return context === null ? guessTextWidth : screenMeasure(context);
}

/** Starts the formula engine, opens the workbook that the address names, and shows the page. */
async function start(root: HTMLElement): Promise<void> {
  const program = await fetch(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url));
  startFormulaEngine(await program.arrayBuffer());
  const casebook = casebookOf(window.location.search);
  const excel = openCasebook(casebook);
  const host = new EmulatedTryHost(excel, firstCell(excel.book, TABLE_NAMES.costs));
  const measure = lettersOnScreen();
  const chartTools: ChartTools = {
    formatValue: (format, value) => host.book.formatValue(format, value),
    textWidth: (text) => measure(text, CHART_LETTERS),
  };
  createRoot(root).render(<TryItPage host={host} casebook={casebook} measure={measure} chartTools={chartTools} />);
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((reason: unknown) => {
    root.textContent = `The page could not be opened (${String(reason)}). Run "npm run try" again and reload this page.`;
  });
}
