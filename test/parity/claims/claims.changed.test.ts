import { liveSentences, type LiveSentence } from './liveSentences';

const SEED = Number(process.env.CASEBRIDGE_SEED ?? 4711);
const BOOKS = 15;
const CLAIMS = 40;
const MINUTE = 60_000;

async function changedSentences(): Promise<readonly LiveSentence[]> {
  const books = await Promise.all([0, 1].map(async (lane) => {
    const sentences: LiveSentence[] = [];
    for (let seed = lane; seed < BOOKS; seed += 2) sentences.push(...(await liveSentences({ seed: SEED + seed, claims: CLAIMS })));
    return sentences;
  }));
  return books.flat();
}

describe('sentences over cells that change beneath them, recalculated by IronCalc', () => {
  it(`read what a new run says of ${String(BOOKS * CLAIMS)} changed initiatives`, async () => {
    const sentences = await changedSentences();
    const live = sentences.filter(({ waits }) => waits === 'nothing');
    expect(live.filter((sentence) => sentence.live !== sentence.fresh)).toEqual([]);
    // Most sentences are live, and most of those say something else now; ties are next to nothing.
    expect(live.length).toBeGreaterThan(sentences.length * 0.8);
    expect(sentences.filter(({ waits }) => waits === 'tie').length).toBeLessThan(sentences.length / 100);
    expect(live.filter((sentence) => sentence.live !== sentence.written).length).toBeGreaterThan(live.length / 3);
  }, 15 * MINUTE);
});
