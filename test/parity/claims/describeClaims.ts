import { buildReport, type BuiltReport } from '../../../src/app/buildReport';
import { planReading } from '../../../src/app/planReading';
import { parseMappingFile } from '../../../src/intake/mapping/parseMappingFile';
import type { RawCell, RawSheet, RawWorkbook } from '../../../src/model/rawWorkbook';
import { TODAY, type BuiltFile } from '../buildGenerated';
import type { GeneratedBook, GeneratedTable } from '../generated/GeneratedBook';

function sheetOf({ sheet, headers, rows }: GeneratedTable): RawSheet {
  const cells = rows.map((row) =>
    headers.map((header): RawCell => {
      const cell = row[header];
      return cell === undefined ? { value: null } : { value: cell.value, ...(cell.format === undefined ? {} : { format: cell.format }) };
    }),
  );
  return { name: sheet, hidden: false, ownId: null, rows: [headers.map((value) => ({ value })), ...cells], tables: [] };
}

/** A casebook as a host would hand it over, without a file in between. */
export function rawBook(book: GeneratedBook): RawWorkbook {
  return { fileName: 'book.xlsx', kind: 'xlsx', sheets: book.tables.map(sheetOf), date1904: false, fingerprint: 'none' };
}

/** Runs the main job on a casebook in memory, with sheets for every initiative. */
export function describeClaims(book: GeneratedBook): Pick<BuiltFile, 'built'> {
  const raw = rawBook(book);
  const plan = planReading(raw, {});
  const mapping = plan.state === 'ready' ? plan.mapping : parseMappingFile(plan.text);
  const { localeTag, preset } = book;
  const names = book.tables.find(({ sheet }) => sheet === 'Initiatives')?.rows.map((row) => String(row.Initiative?.value)) ?? [];
  const options = { today: TODAY, initiatives: names, ...(localeTag === null ? {} : { localeTag }), ...(preset === null ? {} : { preset }) };
  const built: BuiltReport = buildReport(raw, mapping, options);
  return { built };
}
