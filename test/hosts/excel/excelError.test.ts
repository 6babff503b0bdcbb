import { AppError } from '../../../src/errors/AppError';
import { excelCode, isTooLarge, toAppError } from '../../../src/hosts/excel/excelError';
import { ERROR_WORDS } from '../../../src/locales/en/errors';

const excel = (code: string): Error => Object.assign(new TypeError('said by Excel'), { code });

describe('an error of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['AccessDenied', 'sheet-protected'],
    ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
    ['ApiNotFound', 'client-too-old'],
    ['InactiveWorkbook', 'workbook-in-background'],
    ['InvalidSelection', 'workbook-in-background'],
    ['SomethingNew', 'host-failed'],
  ] as const)('%s is told as %s', (code, ours) => {
    const told = toAppError(excel(code), 'host-failed', 'unchanged');
    expect([told.code, told.data.reason]).toEqual([ours, code]);
  });

  it('is told with what stands now', () => {
    const words = (outcome: 'unchanged' | 'put-back'): string => {
      const { code, data } = toAppError(excel('GeneralException'), 'write-interrupted', outcome);
      return ERROR_WORDS[code](data);
    };
    expect(words('unchanged')).toContain('Nothing was changed in the workbook.');
    expect(words('put-back')).toContain('our sheets stand as they did before');
  });

  it('of ours passes as it is', () => {
    const ours = new AppError('range-invalid');
    expect(toAppError(ours, 'host-failed', 'unchanged')).toBe(ours);
  });

  it('says whether a request was too big', () => {
    expect([excel('ResponsePayloadSizeLimitExceeded'), excel('GeneralException'), 'text'].map(isTooLarge)).toEqual([true, false, false]);
    expect([excelCode(null), excelCode({ code: 5 }), excelCode(excel('A'))]).toEqual([null, null, 'A']);
  });
});
