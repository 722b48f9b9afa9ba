import astro from 'eslint-plugin-astro';
import baseline from 'eslint-plugin-baseline-js';
import compat from 'eslint-plugin-compat';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import rooms from './eslint.rooms.js';

/** What is sent to a browser and knows what it has: `tsconfig.browser.json` includes the same. */
const IN_THE_BROWSER = ['src/{islands,search}/**/*.{ts,tsx}', 'src/components/page/*.ts'];

/** Rooms that are sent to a browser and know none: by `tsconfig.engines.json` a value has no method but ES2022's. */
const ENGINES = ['src/{timescale,eligibility,process-map,calendar-file,procedure}/**/*.ts'];

/** What all the browsers that package.json names have: Safari 16 and Chromium 109 are of the end of 2022. */
const atTheFloor = (preset) => ({
  plugins: { 'baseline-js': baseline, compat },
  rules: {
    'compat/compat': 'error',
    'baseline-js/use-baseline': [
      'error',
      {
        available: 2022,
        includeWebApis: { preset },
        includeJsBuiltins: { preset },
        ignoreFeatures: [
          // All of them have these; Firefox had a part later.
          'async-clipboard',
          'print',
          // Asked for before they are used.
          'fullscreen',
          'requestidlecallback',
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['.stryker-tmp/', 'reports/', 'dist/', '.astro/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.base] },
  {
    // The scripts of Astro components. Every other file has these rules, and more, from oxlint.
    files: ['src/**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      // A body on a line of its own has braces.
      curly: ['error', 'multi-line', 'consistent'],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: {
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
            FunctionDeclaration: true,
          },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
  {
    // What a browser has is asked of the type that a method is called on.
    files: IN_THE_BROWSER,
    languageOptions: {
      parserOptions: { project: 'tsconfig.browser.json', tsconfigRootDir: import.meta.dirname },
    },
    ...atTheFloor('type-aware'),
  },
  { files: [...ENGINES, 'src/**/*.astro/*.ts'], ...atTheFloor('auto') },
  ...rooms,
);
