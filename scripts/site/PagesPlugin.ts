import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import type { SiteFile } from './siteFiles';

/** Where a page wants the scripts of its entry. */
const SCRIPTS_HERE = '<!-- scripts -->';

interface Pages {
  /** The folder that sources are relative to. */
  readonly root: string;
  readonly pages: readonly (SiteFile & { readonly entry: string | null })[];
  readonly copies: readonly SiteFile[];
}

/** Writes the pages with the names that the scripts got in this build, and copies files beside them. */
export class PagesPlugin {
  constructor(private readonly plan: Pages) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('PagesPlugin', (compilation) => {
      // Behind the stage in which files get the hashes of their final contents.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: 'PagesPlugin', stage }, () => {
        for (const { file, source, entry } of this.plan.pages) {
          const text = this.read(compilation, source).toString('utf8');
          if (entry !== null && !text.includes(SCRIPTS_HERE)) {
            const sentence = `${source} has no line "${SCRIPTS_HERE}", so the page would load no script.`;
            compilation.errors.push(new WebpackError(sentence));
          }
          const page = text.replace(SCRIPTS_HERE, () => scriptsOf(compilation, entry));
          // Marked as minimized so that webpack leaves the page as it is written.
          compilation.emitAsset(file, new sources.RawSource(page), { minimized: true });
        }
        for (const { file, source } of this.plan.copies) {
          compilation.emitAsset(file, new sources.RawSource(this.read(compilation, source)));
        }
      });
    });
  }

  private read(compilation: Compilation, source: string): Buffer {
    const file = path.resolve(this.plan.root, source);
    compilation.fileDependencies.add(file);
    return readFileSync(file);
  }
}

function scriptsOf(compilation: Compilation, entry: string | null): string {
  const files = entry === null ? [] : (compilation.entrypoints.get(entry)?.getFiles() ?? []);
  return files.map((file) => `<script defer src="${file}"></script>`).join('\n    ');
}
