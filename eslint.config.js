import astro from 'eslint-plugin-astro';
import baseline from 'eslint-plugin-baseline-js';
import compat from 'eslint-plugin-compat';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';
import rooms from './eslint.rooms.js';

/** What may reach a browser: islands and what they know, and what the scripts of components share. */
const IN_THE_BROWSER = [
  'src/{islands,timescale,eligibility,process-map,calendar-file,procedure,search}/**/*.{ts,tsx}',
  'src/components/page/*.ts',
];

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
  {
    files: ['**/*.{ts,tsx}'],
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
    files: ['src/site/**', 'src/bank-holidays/**', 'test/*.ts', 'test/bench/**', 'test/browser/**'],
    rules: {
      // Programs of the command line: what they print is what they are for.
      'no-console': 'off',
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
      'jsdoc/no-blank-blocks': 'error',
    },
  },
  {
    // A file holds one idea.
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // A function fits a screen.
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': ['error', { max: 60 }] },
  },
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing typed is stored.' },
        { name: 'sessionStorage', message: 'Nothing typed is stored.' },
        { name: 'indexedDB', message: 'Nothing typed is stored.' },
        { name: 'fetch', message: 'Nothing typed is sent.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: 'Nothing typed is stored.' },
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing typed is sent.' },
      ],
    },
  },
  ...astro.configs['flat/recommended'],
  {
    // What a browser has is asked of the type that a method is called on.
    files: IN_THE_BROWSER,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    ...atTheFloor('type-aware'),
  },
  { files: ['src/**/*.astro/*.ts'], ...atTheFloor('auto') },
  ...rooms,
);
