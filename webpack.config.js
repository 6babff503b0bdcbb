const path = require('node:path');
const webpack = require('webpack');

/**
 * What is built, by name. `casebridge` and `try` are the product; the others are built on request
 * (`--env only=bench`).
 */
const PRODUCT = {
  casebridge: { source: './src/cli/casebridge.ts', folder: 'cli', shebang: true },
  tryExamples: { source: './src/cli/tryExamples.ts', folder: 'cli' },
};
const ON_REQUEST = {
  bench: { source: './bench/main.ts', folder: 'bench', file: 'main' },
  pictures: { source: './scripts/pictures.ts', folder: 'scripts' },
};

/** Packages measured against, never shipped: taken as they are installed, so that bundling does not change them. */
const MEASURED_AGAINST = ['exceljs', '@formulajs/formulajs'];

const swc = {
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
};

/** @returns {import('webpack').Configuration} */
function programForNode([name, program]) {
  return {
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
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
    externals: Object.fromEntries(MEASURED_AGAINST.map((id) => [id, `commonjs ${id}`])),
    // A terminal program gains nothing from short names, and its stack traces stay readable.
    optimization: { minimize: false },
    plugins: program.shebang ? [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })] : [],
    performance: { hints: false },
    stats: 'errors-warnings',
    node: { __dirname: false, __filename: false },
  };
}

module.exports = (env) => {
  const wanted = env.only === undefined ? PRODUCT : { [env.only]: { ...PRODUCT, ...ON_REQUEST }[env.only] };
  return Object.entries(wanted).map(programForNode);
};
