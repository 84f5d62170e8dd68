import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Folders of src in the order in which they may see one another: a folder imports only from rows above its own. */
const ROWS = [
  ['engagement'],
  ['extract', 'filter', 'i18n', 'theme', 'scene', 'gesture'],
  ['timeline', 'graph'],
  ['formats'],
  ['app', 'cli'],
];

/** A plain .ts file computes the same from the same arguments, wherever it runs. */
const PURE = [
  {
    selector: 'ImportDeclaration[source.value=/^svelte($|\\u002F)|\\.svelte(\\.ts)?$/]',
    message: 'A plain .ts file is pure: no Svelte.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^node:/]',
    message: 'A plain .ts file is pure: no Node. Name the file x.node.ts.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock comes in as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock comes in as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Random numbers come in as an argument.',
  },
];

/** What rules read of a sentence has one layout in V8: see docs/extraction.md, “Speed”. */
const ONE_LAYOUT = [
  {
    selector: 'ObjectExpression > SpreadElement:first-child',
    message:
      'A leading spread makes a layout of its own: name the properties, or use the copier of the type.',
  },
  ...['Identifier.value', 'UnaryExpression > Identifier'].map((value) => ({
    selector: `ObjectExpression > Property > ${value}[name=/^(Infinity|NaN)$/]`,
    message:
      'Makes a floating-point field of it, and of those of other objects: name a number that stands for it.',
  })),
];

/** What a folder may not import: its siblings in the same row and every row below. */
const importRules = ROWS.flatMap((row, rank) =>
  row.map((folder) => {
    const forbidden = [...row.filter((other) => other !== folder), ...ROWS.slice(rank + 1).flat()];
    return {
      files: [`src/${folder}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: forbidden.map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)`,
              message: `src/${folder} may not see src/${other}: imports go one way (see CONTRIBUTING.md).`,
            })),
          },
        ],
      },
    };
  }),
);

export default ts.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'bench/node_modules',
      'bench/dist',
      'test-results',
      'playwright-report',
      '.svelte-kit',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
  },
  {
    files: ['src/{engagement,extract,filter,i18n,theme,scene,timeline,graph,formats}/**/*.ts'],
    ignores: ['**/*.svelte.ts', '**/*.worker.ts', '**/*.browser.ts', '**/*.node.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...PURE],
    },
  },
  {
    files: ['src/extract/**/*.ts'],
    ignores: ['src/extract/lexicon/**', 'src/extract/{write,language}.ts', '**/probe.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...PURE, ...ONE_LAYOUT],
    },
  },
  { files: ['**/*.mjs', 'src/cli/**', 'bench/**', 'data/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  ...importRules,
);
