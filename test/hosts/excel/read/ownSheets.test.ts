import { layoutOf } from '../../../../src/hosts/excel/plan/layoutOf';
import { ownIdsBySheet } from '../../../../src/hosts/excel/read/ownSheets';
import type { RecordedSheet } from '../../../../src/hosts/excel/record/LayoutRecord';
import { describedSheet } from '../../descriptions';

const layout = layoutOf(describedSheet([]), { sheetName: String, formula: String, tableName: String }, []);
const recorded = (changes: Partial<RecordedSheet>): RecordedSheet => ({ ownId: 'about', sheetId: null, name: 'About', layout, ...changes });
const marked = (id: string, name: string) => ({ id: 'about', sheet: { id, name } });

describe('which of several marked sheets is ours', () => {
  it('is the one whose id we recorded, whatever it is called', () => {
    const ids = ownIdsBySheet([marked('{2}', 'About'), marked('{1}', 'Renamed (2)')], [recorded({ sheetId: '{1}' })]);
    expect(Object.fromEntries(ids)).toEqual({ '{1}': 'about', '{2}': 'copy:about' });
  });

  it('is else the one that still has the name we recorded', () => {
    const ids = ownIdsBySheet([marked('{2}', 'Mine'), marked('{1}', 'About')], [recorded({})]);
    expect(Object.fromEntries(ids)).toEqual({ '{1}': 'about', '{2}': 'copy:about' });
  });

  it('is else the one without a number behind its name, then the first tab', () => {
    expect(Object.fromEntries(ownIdsBySheet([marked('{2}', 'About (2)'), marked('{1}', 'About us')], []))).toEqual({ '{1}': 'about', '{2}': 'copy:about' });
    expect(Object.fromEntries(ownIdsBySheet([marked('{2}', 'One'), marked('{1}', 'Two')], []))).toEqual({ '{2}': 'about', '{1}': 'copy:about' });
  });
});
