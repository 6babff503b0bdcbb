import type { Compiler, Module } from 'webpack';
import { notInSite } from './notInSite';

/** Fails the build when a module that is never shipped has become part of it. */
export class OnlyProductPlugin {
  apply(compiler: Compiler): void {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OnlyProductPlugin', (compilation) => {
      // Before modules are joined or shaken out: what is not imported at all cannot be shipped by a change of options.
      compilation.hooks.finishModules.tap('OnlyProductPlugin', (modules) => {
        const places = [...modules].map(placeOf).filter((place) => place !== null);
        compilation.errors.push(...notInSite(places).map((sentence) => new WebpackError(sentence)));
      });
    });
  }
}

function placeOf(module: Module): string | null {
  return module.nameForCondition();
}
