import { gzipSync } from 'node:zlib';

/** The most bytes that scripts may have when sent, gzipped, per file or per load. */
export const SITE_BUDGETS = {
  /** All that the pane loads before it shows itself, Office.js not counted: it comes from Microsoft. */
  firstLoad: 130_000,
  /** Each file that is loaded later. */
  lazyChunk: 45_000,
} as const;

/** The emitted scripts of the site with their contents. */
export interface SiteScripts {
  readonly firstLoad: ReadonlyMap<string, Buffer>;
  readonly lazy: ReadonlyMap<string, Buffer>;
}

export interface BudgetReport {
  /** One line with what was measured. */
  readonly figures: string;
  /** One sentence for each budget that is exceeded. */
  readonly exceeded: readonly string[];
}

/** Compares scripts with the budgets. */
export function checkBudgets(scripts: SiteScripts): BudgetReport {
  const first = [...scripts.firstLoad.values()].reduce((sum, content) => sum + gzipped(content), 0);
  const lazy = [...scripts.lazy].map(([file, content]) => ({ file, size: gzipped(content) }));
  const largest = Math.max(0, ...lazy.map(({ size }) => size));
  const { firstLoad, lazyChunk } = SITE_BUDGETS;
  const exceeded = lazy
    .filter(({ size }) => size > lazyChunk)
    .map(({ file, size }) => `The lazy chunk ${file} is ${against(size, lazyChunk)}: split it, or load less.`);
  if (first > firstLoad) {
    const files = [...scripts.firstLoad.keys()].join(', ');
    exceeded.unshift(`The first load (${files}) is ${against(first, firstLoad)}: load part of it later, by import().`);
  }
  const figures =
    `first load ${inKilobytes(first)} of ${inKilobytes(firstLoad)} gzipped; ` +
    `${lazy.length} lazy chunks, ${inKilobytes(lazy.reduce((sum, { size }) => sum + size, 0))}, ` +
    `the largest ${inKilobytes(largest)} of ${inKilobytes(lazyChunk)}`;
  return { figures, exceeded };
}

function against(size: number, limit: number): string {
  return `${inKilobytes(size)} gzipped, and ${inKilobytes(limit)} are allowed`;
}

function gzipped(content: Buffer): number {
  return gzipSync(content).length;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
