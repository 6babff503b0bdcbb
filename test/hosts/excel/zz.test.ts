import { buildReport } from '../../../src/app/buildReport';
import { planReading } from '../../../src/app/planReading';
import { FileWorkbook } from '../../../src/hosts/xlsx/FileWorkbook';
import { manyInitiatives } from '../../../bench/manyInitiatives';
import { planWrites } from '../../../src/hosts/excel/write/planWrites';
import { writeActions } from '../../../src/hosts/excel/plan/writeActions';
import { actionBytes } from '../../../src/hosts/excel/plan/requestBytes';
it('counts', async () => {
  const raw = await FileWorkbook.fromBytes(await manyInitiatives(500, 20260601), 'many.xlsx').readTables();
  const plan = planReading(raw, {}); if (plan.state!=='ready') throw new Error('x');
  const book = buildReport(raw, plan.mapping, {today: 46174, initiatives: Array.from({length:10},(_, i)=>`I-${String(i+1).padStart(3,'0')}`)}).report.book;
  const writes = planWrites(book.sheets, { sheets: [], takenTableNames: [], standing: new Map() });
  const n = new Map<string, number[]>();
  for (const a of writeActions(writes, {first:[],last:[]})) { const e = n.get(a.do) ?? [0,0,0]; n.set(a.do, [(e[0]??0)+1, (e[1]??0)+ (a.do==='values'? JSON.stringify(a.inputs).length: JSON.stringify(a).length), (e[2]??0)+actionBytes(a)]); }
  console.log(JSON.stringify([...n]));
  for (const w of writes) { const by = w.layout.cells.looks.map(l=>l.blocks.length); console.log(w.name, w.layout.cells.looks.length, by.reduce((s,l)=>s+l,0), w.content.length, w.content[0]?.length, 'links', w.layout.cells.links.length, 'h', w.layout.heights.length, 'm', w.layout.cells.merges.length); }
  const inputs = writes.find(w=>w.name==='Inputs');
  for (const l of [...(inputs?.layout.cells.looks ?? [])].sort((a,b)=>b.blocks.length-a.blocks.length).slice(0,14)) console.log(JSON.stringify(l.look), l.format, l.blocks.length, JSON.stringify(l.blocks.slice(100,106)));
}, 60000);
