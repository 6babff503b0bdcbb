import { DOCUMENTED_ROOMS, isIn } from './rooms';
import { exportsOf, filesUnder, placeOf } from './sourceTree';

const documented = filesUnder('src').filter((file) => DOCUMENTED_ROOMS.some((room) => isIn(file, room)));

describe('exports of the core rooms', () => {
  it('say in a doc comment what they are', () => {
    const silent = documented.flatMap((file) =>
      exportsOf(file).flatMap(({ name, declaration, documented: isSaid }) =>
        isSaid || declaration === null ? [] : [`${placeOf(file, declaration)} ${name}`],
      ),
    );
    expect(silent).toEqual([]);
  });
});
