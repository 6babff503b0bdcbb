import { readingShape } from '../../../src/app/pane/readingShape';
import { proposeMapping } from '../../../src/intake/mapping/proposeMapping';
import { HEADER, ROW, tableBook } from './paneBooks';

const shapeOf = async (...lines: readonly string[]): Promise<string> => readingShape(proposeMapping(await tableBook(...lines).readTables()).mapping);

describe('readingShape', () => {
  it('stays the same while rows are added and cells change', async () => {
    expect(await shapeOf(HEADER, ROW, ROW.replace('42', '41'))).toBe(await shapeOf(HEADER, ROW));
  });

  it('differs when a header is renamed or moved', async () => {
    const shape = await shapeOf(HEADER, ROW);
    expect(await shapeOf(HEADER.replace('Cost', 'Budget'), ROW)).not.toBe(shape);
    expect(await shapeOf('Cost,Initiative,Metric,Baseline,Target,By', ROW)).not.toBe(shape);
  });
});
