import type { Compilation, Compiler } from 'webpack';
import { checkBudgets, type SiteScripts } from './siteBudgets';

/** Fails the build when the emitted scripts exceed the budgets, and says their sizes otherwise. */
export class BudgetPlugin {
  constructor(private readonly say: (line: string) => void) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BudgetPlugin', stage }, () => {
        const { figures, exceeded } = checkBudgets(scriptsOf(compilation));
        compilation.errors.push(...exceeded.map((sentence) => new WebpackError(sentence)));
        this.say(`${compiler.options.name ?? 'site'}: ${figures}`);
      });
    });
  }
}

function scriptsOf(compilation: Compilation): SiteScripts {
  const atFirst = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
  const scripts = compilation.getAssets().filter(({ name }) => name.endsWith('.js'));
  const contents = (wanted: boolean): ReadonlyMap<string, Buffer> =>
    new Map(scripts.filter(({ name }) => atFirst.has(name) === wanted).map(({ name, source }) => [name, source.buffer()]));
  return { firstLoad: contents(true), lazy: contents(false) };
}
