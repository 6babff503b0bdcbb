import { FileWorkbook } from '../../../../src/hosts/xlsx/FileWorkbook';
import type { ChartDescription, SheetDescription } from '../../../../src/report/description/SheetDescription';
import { describedBook, describedSheet, fullSheet } from '../../descriptions';
import { partOf } from '../smallPackage';

async function bytesOf(sheet: SheetDescription): Promise<Uint8Array> {
  const file = FileWorkbook.empty('Test');
  await file.writeSheets(describedBook(sheet));
  return file.toBytes();
}

async function xmlOf(sheet: SheetDescription): Promise<string> {
  return partOf(await bytesOf(sheet), 'xl/worksheets/sheet1.xml');
}

describe('a written sheet', () => {
  it('shows itself as described: tab colour, no gridlines, frozen rows and columns, widths', async () => {
    const xml = await xmlOf(fullSheet());
    expect(xml).toContain('<sheetPr><tabColor rgb="FF00647A"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<cols><col min="1" max="1" width="24" customWidth="1"/><col min="2" max="3" width="14" customWidth="1"/></cols>');
  });

  it('prints one page wide, with header and footer in which an ampersand is one', async () => {
    const bytes = await bytesOf(fullSheet());
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<oddHeader>&amp;LR&amp;&amp;D case&amp;R22 Nov 2026</oddHeader><oddFooter>&amp;LCasebridge&amp;RPage &amp;P of &amp;N</oddFooter>');
    const workbook = partOf(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">\'Case – Virtual ward\'!$A$1:$C$31</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Case – Virtual ward\'!$1:$1</definedName>');
  });

  it('stores the value beside each formula, by its type', async () => {
    const xml = await xmlOf(describedSheet([[{ formula: 'A2&"<"', value: '<' }, { formula: '1+1', value: 2 }, { formula: '1=1', value: true }, false, 0.1]]));
    expect(xml).toMatch(/<c r="A1" s="\d+" t="str"><f>A2&amp;&quot;&lt;&quot;<\/f><v>&lt;<\/v><\/c>/);
    expect(xml).toMatch(/<c r="B1" s="\d+"><f>1\+1<\/f><v>2<\/v><\/c>/);
    expect(xml).toMatch(/<c r="C1" s="\d+" t="b"><f>1=1<\/f><v>1<\/v><\/c><c r="D1" s="\d+" t="b"><v>0<\/v><\/c><c r="E1" s="\d+"><v>0.1<\/v><\/c>/);
  });

  it('links to cells of the workbook', async () => {
    const link = { sheet: "Bob's case", cell: 'B4' };
    const xml = await xmlOf(describedSheet([], { rows: [{ cells: [{ column: 2, value: 'Go', style: 'link', link }] }] }));
    expect(xml).toContain('<hyperlinks><hyperlink ref="C1" location="\'Bob\'\'s case\'!B4"/></hyperlinks>');
  });

  it('checks what people type: choices, numbers between bounds or from one on', async () => {
    const [list] = fullSheet().validations;
    const rules = [{ kind: 'decimal', minimum: 0, maximum: 1 }, { kind: 'whole', minimum: 1, maximum: null }, { kind: 'date', minimum: null, maximum: null }] as const;
    const validations = list === undefined ? [] : [list, ...rules.map((rule) => ({ ...list, rule, severity: 'warning' as const }))];
    const xml = await xmlOf(describedSheet([], { validations }));
    expect(xml).toContain('<dataValidation type="list" errorStyle="stop" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Not in the list" error="Pick one of the list." promptTitle="State" prompt="Pick one." sqref="A27:A31"><formula1>&quot;agreed,open,said &quot;&quot;no&quot;&quot;&quot;</formula1></dataValidation>');
    expect(xml).toContain('type="decimal" operator="between" errorStyle="warning"');
    expect(xml).toContain('<formula1>0</formula1><formula2>1</formula2>');
    expect(xml).toContain('type="whole" operator="greaterThanOrEqual"');
    expect(xml).toContain('<formula1>0</formula1><formula2>2958465</formula2>');
  });
});

describe('a written chart', () => {
  it('carries its alternative text, its cells and the values they had', async () => {
    const bytes = await bytesOf(fullSheet());
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toContain('name="Cumulative cash flow" descr="Line chart: cumulative cash flow rises from −2.0m in year 0 to 1.5m in year 5."');
    const chart = partOf(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'Case – Virtual ward'!$C$2:$C$7</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"6\"/><c:pt idx=\"0\"><c:v>-2000000</c:v></c:pt>");
    expect(chart).toContain("<c:strRef><c:f>'Case – Virtual ward'!$A$2:$A$7</c:f>");
  });

  it('tells its lines apart without colour', async () => {
    const chart = partOf(await bytesOf(fullSheet()), 'xl/charts/chart1.xml');
    expect([...chart.matchAll(/<a:prstDash val="(\w+)"/g)].map(([, dash]) => dash)).toEqual(['solid', 'sysDash']);
    expect([...chart.matchAll(/<c:symbol val="(\w+)"/g)].map(([, marker]) => marker)).toEqual(['circle', 'square']);
  });

  it.each(['column', 'bar'] as const)('may be a %s chart', async (kind) => {
    const [line] = fullSheet().charts;
    const sheet = fullSheet({ charts: line === undefined ? [] : [{ ...line, kind, showLegend: false }] });
    const chart = partOf(await bytesOf(sheet), 'xl/charts/chart1.xml');
    expect(chart).toContain(`<c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/>`);
    expect(chart).not.toContain('<c:legend>');
  });
});

describe('a written chart with bars', () => {
  async function barsOf(change: Partial<ChartDescription>): Promise<string> {
    const [line] = fullSheet().charts;
    const sheet = fullSheet({ charts: line === undefined ? [] : [{ ...line, ...change }] });
    return partOf(await bytesOf(sheet), 'xl/charts/chart1.xml');
  }

  it('lays bars to both sides of zero over each other, the first on top, values below', async () => {
    const chart = await barsOf({ kind: 'bar', bars: { arrangement: 'over', gap: 35 } });
    expect(chart).toContain('<c:grouping val="clustered"/>');
    expect(chart).toContain('<c:gapWidth val="35"/><c:overlap val="100"/>');
    expect(chart).toContain('<c:orientation val="maxMin"/>');
    expect(chart).toContain('<c:tickLblPos val="low"/>');
    expect(chart).toContain('<c:crosses val="max"/>');
  });

  it('stacks columns without room between', async () => {
    const chart = await barsOf({ kind: 'column', bars: { arrangement: 'stacked', gap: 0 }, labelStep: 4 });
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('<c:gapWidth val="0"/><c:overlap val="100"/>');
    expect(chart).toContain('<c:tickLblSkip val="4"/><c:tickMarkSkip val="4"/>');
  });

  it('writes words along the axes as text', async () => {
    const chart = await barsOf({ kind: 'bar', axisTitles: { value: 'Loss & gain' } });
    expect(chart).toContain('<a:t>Loss &amp; gain</a:t>');
    expect(chart).not.toContain('rot="-5400000"');
  });
});

describe('heights of rows', () => {
  const sentence = 'Patients wait 42 minutes today; the ward has to bring that down. '.repeat(4);

  function heightsOf(xml: string): readonly (string | undefined)[] {
    return [...xml.matchAll(/<row r="\d+"( [^>]*)?>/g)].map(([, attributes]) => attributes?.trim());
  }

  it('are fixed where stated, fitted to long texts and large letters, and left alone otherwise', async () => {
    const xml = await xmlOf(
      describedSheet([], {
        columnWidths: [20, 20, 20],
        rows: [
          { height: 40, cells: [{ column: 0, value: 'Headline', style: 'headline' }] },
          { cells: [{ column: 0, value: sentence, style: 'text' }] },
          { cells: [{ column: 0, value: 'Title', style: 'title' }] },
          { cells: [{ column: 0, value: 12, style: 'number' }] },
        ],
      }),
    );
    expect(heightsOf(xml)).toEqual(['ht="40" customHeight="1"', 'ht="143"', 'ht="21"', undefined]);
  });

  it('count merged columns together', async () => {
    const rows = [{ cells: [{ column: 0, value: sentence, style: 'text' as const }] }];
    const merges = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }];
    expect(heightsOf(await xmlOf(describedSheet([], { columnWidths: [20, 20, 20], rows, merges })))).toEqual(['ht="52"']);
  });
});
