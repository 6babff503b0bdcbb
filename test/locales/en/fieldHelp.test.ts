import { FIELD_TABLES } from '../../../src/model/fieldTables';
import { SETTINGS } from '../../../src/model/settings';
import { FIELD_HELP, SETTING_HELP } from '../../../src/locales/en/fieldHelp';

const texts = [...Object.values(FIELD_HELP).flatMap((table) => Object.values(table)), ...Object.values(SETTING_HELP)];

describe('field help', () => {
  it.each(Object.entries(FIELD_TABLES))('has a sentence for every column of %s', (table, fields) => {
    const help = Object.entries(FIELD_HELP).find(([key]) => key === table)?.[1] ?? {};
    expect(Object.keys(help).sort()).toEqual(Object.keys(fields).sort());
  });

  it('has a sentence for every setting', () => {
    expect(Object.keys(SETTING_HELP).sort()).toEqual(Object.keys(SETTINGS).sort());
  });

  it('is short and whole', () => {
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text) || text.length > 130)).toEqual([]);
  });
});
