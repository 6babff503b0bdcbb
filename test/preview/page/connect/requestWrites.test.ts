import { requestWrites } from '../../../../src/preview/page/connect/requestWrites';

function message(...actions: readonly object[]): string {
  return JSON.stringify({ id: 1, type: 1, flags: 1, message: { url: 'ProcessQuery', body: JSON.stringify({ Actions: actions, ObjectPaths: {} }) } });
}

describe('requestWrites', () => {
  it('sees what is set and what is changed by a method', () => {
    expect(requestWrites(message({ ActionType: 2 }, { ActionType: 4, Name: 'Values' }))).toBe(true);
    expect(requestWrites(message({ ActionType: 9, Name: 'Update' }))).toBe(true);
    expect(requestWrites(message({ ActionType: 3, Name: 'Delete' }))).toBe(true);
  });

  it('reads a body as text or as data', () => {
    const body = { Actions: [{ ActionType: 4, Name: 'Values' }], ObjectPaths: {} };
    expect(requestWrites(JSON.stringify({ message: { body } }))).toBe(true);
    expect(requestWrites(JSON.stringify({ message: { body: JSON.stringify(body) } }))).toBe(true);
  });

  it('takes questions, selections and calculations for none', () => {
    expect(requestWrites(message({ ActionType: 1 }, { ActionType: 2 }))).toBe(false);
    expect(requestWrites(message({ ActionType: 3, Name: 'Select' }, { ActionType: 3, Name: 'Date' }, { ActionType: 3, Name: '_KeepReference' }))).toBe(false);
    expect(requestWrites(message())).toBe(false);
  });
});
