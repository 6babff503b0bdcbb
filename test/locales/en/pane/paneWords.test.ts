import { ERROR_CODES } from '../../../../src/errors/errorCodes';
import { ENGLISH_PANE_WORDS as words } from '../../../../src/locales/en/pane/paneWords';

describe('the words of the pane', () => {
  it('count what was written', () => {
    expect(words.write.done({ sheets: [], added: 1, refreshed: 0 })).toBe('Done: 1 sheet added.');
    expect(words.write.done({ sheets: [], added: 2, refreshed: 6 })).toBe('Done: 2 sheets added, 6 sheets refreshed.');
    expect(words.write.doneRemoving(8)).toMatch(/^Done: 8 sheets removed\./);
  });

  it('never say that a write is done before it is', () => {
    expect([words.write.progressOf(0, 3), words.write.progressOf(299, 300), words.write.progressOf(3, 3)]).toEqual(['0% written', '99% written', '100% written']);
  });

  it('say a sentence for every failure', () => {
    for (const code of ERROR_CODES) expect(words.error(code, {})).toMatch(/\.$/);
  });

  it('say of every failure nobody foresaw what was not changed', () => {
    for (const sentence of Object.values(words.unexpected)) expect(sentence).toMatch(/Nothing was changed|not touched/);
  });

  it('say what the sheets had to do without', () => {
    const receipt = { sheets: [], added: 2, refreshed: 0 };
    expect(words.write.done(receipt)).toBe('Done: 2 sheets added.');
    expect(words.write.done({ ...receipt, without: 'page-setup' })).toMatch(/^Done: 2 sheets added\. This Excel let us set up no pages for print/);
  });
});
