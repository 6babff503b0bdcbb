import { generatedBooks } from './caseArbitrary';
import { buildGenerated } from './buildGenerated';
import { recalculateAll } from '../../scripts/libreOffice';
import { readWorkbookFile } from '../../src/hosts/xlsx/readWorkbookFile';
import { compareCells } from './compareCells';
import { writeFileSync } from 'node:fs';
it('gen', async () => {
  const N = Number(process.env.N ?? 120); const seed = Number(process.env.SEED ?? 20261122);
  let t=Date.now();
  const books = generatedBooks(N, seed);
  const built = []; for (const b of books) { try { built.push(await buildGenerated(b)); } catch (e) { console.log(String((e as any).code), JSON.stringify((e as any).data), (e as any).stack?.slice(0,900)); } }
  console.log('built', built.length, Date.now()-t); t=Date.now();
  const rec = await recalculateAll(built.map((b)=>b.bytes), process.env.DE ? { locale: 'de-DE' } : {}) ?? [];
  console.log('lo', Date.now()-t);t=Date.now();
  let cells=0, worst=0; const out: string[]=[]; let n=0; let errCells=0;
  for (const [i,b] of built.entries()) {
    const c = compareCells(b.built.report.book.sheets, await readWorkbookFile(rec[i]!, 'x.xlsx'));
    cells+=c.cells; worst=Math.max(worst,c.worstRelative); n+=c.mismatches.length; if (c.mismatches.length) errCells++;
    for (const m of c.mismatches) out.push(i+' '+m.sheet+'!'+m.cell+'\n    '+m.formula.slice(0,300)+'\n    S '+JSON.stringify(m.stored)+'\n    R '+JSON.stringify(m.recalculated));
  }
  writeFileSync('/tmp/mm.txt', out.join('\n'));
  console.log('cmp', Date.now()-t, 'cells',cells,'worst',worst,'mismatches',n,'books',errCells);
}, 900000);
