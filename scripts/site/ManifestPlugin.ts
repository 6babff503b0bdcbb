import { readFileSync } from 'node:fs';
import type { Compilation, Compiler } from 'webpack';
import { checkManifest, type ManifestUse } from '../manifest/checkManifest';
import { manifestFor } from '../manifest/manifestFor';
import { readSiteUrl } from '../manifest/siteUrl';
import { LOCAL_SITE } from './siteFiles';

interface ManifestPlan {
  /** The manifest for this machine. */
  readonly source: string;
  /** Where the site is going to be served; null: nowhere yet. */
  readonly url: string | null;
  readonly say: (line: string) => void;
}

interface ReadyManifest {
  readonly file: string;
  readonly base: string;
  readonly use: ManifestUse;
  readonly line: string;
}

/** Writes the manifest for a server, or for this machine where no address was given, and holds it to the rules. */
export class ManifestPlugin {
  constructor(private readonly plan: ManifestPlan) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ManifestPlugin', (compilation) => {
      // When all that the addresses may stand for has been emitted.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ManifestPlugin', stage }, () => {
        const target = targetOf(this.plan.url);
        if ('refusal' in target) compilation.errors.push(new WebpackError(target.refusal));
        else this.emit(compilation, target);
      });
    });
  }

  private emit(compilation: Compilation, { file, base, use, line }: ReadyManifest): void {
    const { sources, WebpackError } = compilation.compiler.webpack;
    compilation.fileDependencies.add(this.plan.source);
    const text = manifestFor(base, readFileSync(this.plan.source, 'utf8'));
    const read = (path: string): Buffer | null => compilation.getAsset(path)?.source.buffer() ?? null;
    const faults = checkManifest(text, { base, read }, use);
    compilation.errors.push(...faults.map(({ sentence }) => new WebpackError(`${file}: ${sentence}`)));
    compilation.emitAsset(file, new sources.RawSource(text));
    this.plan.say(line);
  }
}

function targetOf(url: string | null): ReadyManifest | { readonly refusal: string } {
  if (url === null) {
    const file = 'manifest.localhost.xml';
    const line = `site: ${file} is for this machine only; for a server, build with CASEBRIDGE_URL=https://…`;
    return { file, base: LOCAL_SITE, use: 'local', line };
  }
  const read = readSiteUrl(url);
  if ('refusal' in read) return read;
  return { file: 'manifest.xml', base: read.base, use: 'production', line: `site: manifest.xml is for ${read.base}` };
}
