import { basename, extname } from 'node:path';
import { exportsOf, filesUnder, textOf } from './sourceTree';

const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.|$)/i;
const MOST_LINES = 400;
/** Words shorter than this ("of", "the", "for") say nothing about a topic. */
const TOPIC_WORD = 4;

/** Files that hold one table or one topic under names of its parts. */
const NAMED_BY_TOPIC = ['src/report/description/theme.ts', 'src/hosts/port.ts'];

const written = ['src', 'test', 'scripts', 'bench'].flatMap((folder) => filesUnder(folder));
const sources = filesUnder('src');

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase());
}

/** Whether two names share a word, whatever its ending: `rounding` and `roundHalfAway` do. */
function shareTopic(file: string, name: string): boolean {
  const ofName = wordsOf(name);
  return wordsOf(file).some((word) =>
    ofName.some((other) => {
      if (word === other) return true;
      const length = Math.min(word.length, other.length);
      return length >= TOPIC_WORD && word.slice(0, Math.max(TOPIC_WORD, length - 3)) === other.slice(0, Math.max(TOPIC_WORD, length - 3));
    }),
  );
}

describe('files', () => {
  it('carry a name that says something', () => {
    expect(written.filter((file) => EMPTY_NAMES.test(file))).toEqual([]);
  });

  it('have 400 lines at most', () => {
    const long = written.map((file) => `${file}: ${textOf(file).trimEnd().split('\n').length}`);
    expect(long.filter((entry) => Number(entry.split(': ')[1]) > MOST_LINES)).toEqual([]);
  });

  it('are named after what they export', () => {
    const strangers = sources.filter((file) => {
      const stem = basename(file, extname(file));
      const names = exportsOf(file).map(({ name }) => name);
      return names.length > 0 && stem !== 'index' && !NAMED_BY_TOPIC.includes(file) && !names.some((name) => shareTopic(stem, name));
    });
    expect(strangers.map((file) => `${file} exports ${exportsOf(file).map(({ name }) => name).join(', ')}`)).toEqual([]);
  });

  it('carry no topic name that is no longer needed', () => {
    expect(NAMED_BY_TOPIC.filter((file) => !sources.includes(file))).toEqual([]);
  });

  it('that gather others in an index only pass names on', () => {
    const busy = sources.filter((file) => basename(file) === 'index.ts' && exportsOf(file).some(({ declaration }) => declaration !== null));
    expect(busy).toEqual([]);
  });
});
