require('./scripts/loadTypeScript.cjs');
const path = require('node:path');
const webpack = require('webpack');
const { siteConfiguration, tryPageConfiguration, typeScriptRule } = require('./scripts/site/browserConfiguration.ts');

/**
 * What is built, by name. The command line, its examples and the site are the product; the others are built on request
 * (`--env only=bench`). `--env url=https://…` (or CASEBRIDGE_URL) says where the site is going to be served.
 */
const PRODUCT = {
  casebridge: programForNode('casebridge', { source: './src/cli/casebridge.ts', folder: 'cli', shebang: true }),
  tryExamples: programForNode('tryExamples', { source: './src/cli/tryExamples.ts', folder: 'cli' }),
  site: siteConfiguration,
};
const ON_REQUEST = {
  bench: programForNode('bench', { source: './bench/main.ts', folder: 'bench', file: 'main' }),
  pictures: programForNode('pictures', { source: './scripts/pictures.ts', folder: 'scripts' }),
  try: tryPageConfiguration,
};

/** @returns {() => import('webpack').Configuration} */
function programForNode(name, program) {
  return () => ({
    name,
    mode: 'production',
    target: 'node20',
    entry: { [program.file ?? name]: program.source },
    output: {
      path: path.resolve(__dirname, 'dist', program.folder),
      filename: '[name].cjs',
      library: { type: 'commonjs2' },
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: { rules: [typeScriptRule('es2022')] },
    // Packages measured against, never shipped: taken as they are installed, so that bundling does not change them.
    externals: { exceljs: 'commonjs exceljs', '@formulajs/formulajs': 'commonjs @formulajs/formulajs' },
    // A terminal program gains nothing from short names, and its stack traces stay readable.
    optimization: { minimize: false },
    plugins: program.shebang ? [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })] : [],
    performance: { hints: false },
    stats: 'errors-warnings',
    node: { __dirname: false, __filename: false },
  });
}

module.exports = (env) => {
  const known = { ...PRODUCT, ...ON_REQUEST };
  const wanted = env.only === undefined ? Object.keys(PRODUCT) : [env.only];
  if (!wanted.every((name) => Object.hasOwn(known, name))) throw new Error(`There is no "${env.only}": take ${Object.keys(known).join(', ')}.`);
  const build = {
    root: __dirname,
    url: env.url || process.env.CASEBRIDGE_URL || null,
    say: (line) => process.stdout.write(`${line}\n`),
  };
  return wanted.map((name) => known[name](build));
};
