import type { Frame } from 'playwright-core';

/** Runs in the pane: notes the longest time in which its main thread came to nothing else. */
function watch(): void {
  let last = performance.now();
  Reflect.set(window, 'longestGap', 0);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    Reflect.set(window, 'longestGap', Math.max(Number(Reflect.get(window, 'longestGap')), now - last));
    last = now;
    // Messages are not held back as nested timers are, and each of them lets the pane draw and listen before the next.
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
}

/** Begins to watch the main thread of a pane. */
export async function watchGaps(pane: Frame): Promise<void> {
  await pane.evaluate(watch);
}

/** The longest gap since then, or since the last look, in milliseconds. */
export function longestGap(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const longest = Number(Reflect.get(window, 'longestGap'));
    Reflect.set(window, 'longestGap', 0);
    return longest;
  });
}
