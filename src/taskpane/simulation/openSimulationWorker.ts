/** A worker of our own site; null where the browser has none or forbids it. */
export function openSimulationWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./simulationWorker.ts', import.meta.url));
  } catch {
    // A browser that forbids workers here says so by throwing; the same work is then done between frames.
    return null;
  }
}
