import { libraryGround } from '../../../../src/preview/page/frame/libraryGround';

describe('libraryGround', () => {
  it('makes the places that a name consists of, and keeps those that stand', () => {
    const standing = { known: 1 };
    const root = { Strings: standing };
    const { Type } = libraryGround(root);
    Reflect.get(Type, 'registerNamespace')('Strings.OfficeOM.More');
    expect(root).toEqual({ Strings: { known: 1, OfficeOM: { More: {} } } });
    expect(root.Strings).toBe(standing);
  });
});
