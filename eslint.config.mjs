import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

// The arrows between the rooms are declared once; test/repo/importGraph.test.ts walks the imports by the same table.
const { rooms, pure, packages } = JSON.parse(readFileSync(new URL('test/repo/rooms.json', import.meta.url), 'utf8'));

const filesOf = (folder) => [`${folder}/**/*.ts`, `${folder}/**/*.tsx`];
const insideSrc = (place) => `./${place.replace(/^src\//, '')}`;

const zones = rooms.map(({ path, mayImport, typesFrom = [], instead }) => ({
  target: `./${path}`,
  from: './src',
  except: [path, ...mayImport, ...typesFrom].filter((place) => place.startsWith('src/')).map(insideSrc),
  message: instead,
}));

/** The packages (and, for `locales`, the rooms known by type only) that a room may not import. */
function restrictedImports(room) {
  const closed = packages.filter((entry) => !entry.rooms.some((open) => room.path === open || room.path.startsWith(`${open}/`)));
  const patterns = closed.map(({ name, instead }) => ({ group: [name, `${name}/*`], message: instead }));
  const typeOnly = (room.typesFrom ?? []).map((place) => place.replace('src/', ''));
  if (typeOnly.length > 0) {
    patterns.push({ regex: `^(\\.\\./)+(${typeOnly.join('|')})/`, allowTypeImports: true, message: room.instead });
  }
  return {
    files: filesOf(room.path),
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

/** The arrows of a room that is a single file. */
function zoneOfFile({ path }) {
  const own = zones.filter(({ target }) => target === `./${path}`);
  return { files: [path], rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: own }] } };
}

const noDefaultDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
  message: 'The clock is read in src/cli only: take the day from the caller.',
};
const onlyAppError = {
  selector: "ThrowStatement > NewExpression:not([callee.name='AppError'])",
  message: 'Throw AppError with a code of src/errors/errorCodes.ts; "no answer" is a returned value.',
};
const noLooseError = {
  selector: "NewExpression[callee.name='Error']",
  message: 'Use AppError with a code of src/errors/errorCodes.ts.',
};

/** Office.js is known to its host and to the pane's entry point only; the emulated one is handed in as a value. */
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({ name, message: 'Only src/hosts/excel and the entry point src/taskpane/taskpane.tsx know Office.js: go through src/hosts/port.ts.' }));

const office = {
  'office-addins/call-sync-after-load': 'error',
  'office-addins/call-sync-before-read': 'error',
  'office-addins/load-object-before-read': 'error',
  'office-addins/no-context-sync-in-loop': 'error',
  'office-addins/no-empty-load': 'error',
  'office-addins/no-navigational-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

const sizes = {
  'max-lines': ['error', 400],
  'max-params': ['error', 3],
  'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
  // Counted with ?? and ?.; a switch over a closed union counts once.
  complexity: ['error', { max: 15, variant: 'modified' }],
};

const language = {
  eqeqeq: ['error', 'always'],
  curly: ['error', 'multi-line'],
  'no-empty': ['error', { allowEmptyCatch: false }],
  'no-var': 'error',
  'no-else-return': 'error',
  'no-param-reassign': 'error',
  'no-control-regex': 'error',
  'no-useless-escape': 'error',
  'no-misleading-character-class': 'error',
  'no-irregular-whitespace': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-cond-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-unsafe-finally': 'error',
  'no-loss-of-precision': 'error',
  'no-useless-return': 'error',
  'use-isnan': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

const typescript = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': ['error', { prefer: 'type-imports' }],
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', caughtErrors: 'all', argsIgnorePattern: '^_$' }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/restrict-plus-operands': 'error',
  'import-x/no-default-export': 'error',
  'import-x/no-duplicates': 'error',
  'import-x/no-mutable-exports': 'error',
};

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,cjs,mjs}'], rules: { ...language, 'no-unused-vars': 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] })] },
    rules: { ...language, ...typescript, ...sizes },
  },
  {
    files: filesOf('src'),
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-syntax': ['error', onlyAppError, noLooseError],
    },
  },
  // A room of one file stands inside another room, whose arrows are not its own.
  ...rooms.filter(({ path }) => /\.tsx?$/.test(path)).map(zoneOfFile),
  ...rooms.map(restrictedImports),
  {
    files: filesOf('src'),
    ignores: ['src/hosts/excel/**', 'src/taskpane/taskpane.tsx'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  { files: filesOf('src/hosts/excel'), plugins: { 'office-addins': officeAddins }, rules: office },
  {
    files: pure.flatMap(filesOf),
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', onlyAppError, noLooseError, noDefaultDate],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'round', message: 'Round with src/model/rounding.ts, half away from zero as a spreadsheet does.' },
        { property: 'toFixed', message: 'Round with src/model/rounding.ts, then write the number with the locale.' },
        { object: 'Math', property: 'random', message: 'Take a seeded source as an argument.' },
        { object: 'Date', property: 'now', message: 'The clock is read in src/cli only: take the day from the caller.' },
        { object: 'performance', property: 'now', message: 'The clock is read in src/cli only: take the time from the caller.' },
      ],
    },
  },
  {
    files: [...filesOf('test'), ...filesOf('bench')],
    // A describe block is a list of cases, not a function to follow, and a row of a table has as many parameters as columns.
    rules: { 'max-lines-per-function': 'off', 'max-params': ['error', 6] },
  },
);
