const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'commonjs' } }];
// These packages ship ES modules only, so jest has to transform them.
const esmOnly = ['hucre', 'fflate', '@noble/hashes', 'valibot', 'd3-[a-z-]+', 'internmap', '@ironcalc/wasm', 'numfmt'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Its manifest names a CommonJS file that the package does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
};
