import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { fileURLToPath } from 'node:url';
import { procedureSite, unusedOfGovuk } from './src/site/index.ts';

/**
 * `import()` as the browser does it. Vite's own helper fetches ahead what a script will import and its style sheets: here
 * a page links all of its sheets, and the helper weighs more than the waiting is worth. A call of it is
 * taken out; where Vite has written one in another way the helper stands in that only loads.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  renderChunk: (code) => ({
    code: code.replace(
      /__vitePreload\(\(\) => (import\([^)]*\)), *(?:__VITE_PRELOAD__|\[\])\)/g,
      '$1',
    ),
  }),
  /** Nothing of the kit is imported for what it does by itself: such a line is what is left of the helper. */
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/^import"\.\/kit\.[\w-]+\.js";/, '');
    }
  },
};

/** The engines only define things: a script takes what it uses of a door, and no more. */
const enginesHaveNoSideEffects = {
  name: 'engines-have-no-side-effects',
  transform: {
    filter: { id: /src\/(?:timescale|eligibility|process-map|procedure|calendar-file)\// },
    handler: () => ({ moduleSideEffects: false }),
  },
};

/** Astro marks each section in a way that Rolldown warns of, nine lines a section: what is amiss would be lost in it. */
const quietAboutAstrosOwnMark = {
  name: 'quiet-about-astros-own-mark',
  onLog: (_, { code, message }) =>
    !(code === 'MODULE_LEVEL_DIRECTIVE' && message.includes('astro:head-inject')),
};

/** What wakes an island in the browser, in place of Preact's own for Astro: `hydrate.ts` says why. */
const plainHydration = {
  '@astrojs/preact/client.js': fileURLToPath(
    new URL('./src/islands/kit/hydrate.ts', import.meta.url),
  ),
};

/** Islands may say `client:touch`. */
const touchDirective = {
  name: 'touch-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'touch', entrypoint: './src/islands/kit/touch.ts' });
    },
  },
};

/**
 * What every tool with a date has in common: entering one, counting from it, telling what comes of it. What only some need
 * is left out: Luxon's clock, plans, opening hours, words that only files and plans have.
 */
const enteringAndCounting =
  /src[\\/](?:islands[\\/]kit[\\/](?:date-entry|closed-days[\\/](?:ClosedDays|closed-rows)|load-clock|use-later)|timescale[\\/](?:calendar[\\/](?!opening-times|london-|summer-time|time-of-day)|count[\\/](?!clock[\\/]|approximate|last-moment|schedule|year|work-to)|record|words[\\/](?:dates|reading-name|warnings)\.))/;

/** The calculator, with the words of its answer; what comes later is made of the same. */
const calculating =
  /src[\\/](?:islands[\\/]calculator[\\/](?:Answer|Calculator|CalculatorForm|Rest|past-limit|tell-readings)\.|timescale[\\/](?:words[\\/]headline|count[\\/]work-to)\.)/;

/** What every file of dates has in common; it comes when a file is asked for. */
const makingFiles =
  /src[\\/](?:islands[\\/]kit[\\/]take-away[\\/]offer-file|calendar-file[\\/](?!year-file|plan-entries|possible-names|reading-meanings|(?:calendar-csv|calendar-file|entries|entry-text|parts|reminder|title)\.))/;

/** What a file of a result's dates, or of a plan's, has besides: a role's year is made of cycles. */
const makingEntries =
  /src[\\/](?:islands[\\/]kit[\\/]take-away[\\/]download|calendar-file[\\/](?:calendar-csv|calendar-file|entries|entry-text|parts|reminder|title)\.)/;

/** The oldest browsers that the site is for, as package.json names them: syntax that they lack is rewritten. */
const oldestBrowsers = browserslistToEsbuild();

export default defineConfig({
  trailingSlash: 'always',
  output: 'static',
  integrations: [mdx(), preact({ include: ['**/*.tsx'] }), touchDirective, procedureSite()],
  build: { inlineStylesheets: 'never', concurrency: 2 },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      // The pages' policy allows no script in a page: a file each, however small.
      assetsInlineLimit: (file) => (/\.m?js$/.test(file) ? false : undefined),
    },
    resolve: { alias: plainHydration },
    // The search's worker is a module, as everything is.
    worker: { format: 'es' },
    plugins: [plainDynamicImports, enginesHaveNoSideEffects, quietAboutAstrosOwnMark],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // A few files compress better than many, and are asked for in fewer turns.
                groups: [
                  {
                    name: 'kit',
                    test: /preload-helper|node_modules[\\/]preact[\\/]|NotLoaded|kit[\\/](?:hydrate|reveal|use-now)|words[\\/]lists/,
                    priority: 3,
                  },
                  // What keeps the guide shares this with the tools, and no more of them.
                  { name: 'when-idle', test: /kit[\\/]when-idle\./, priority: 3 },
                  { name: 'dates', test: enteringAndCounting, priority: 2 },
                  { name: 'take-away', test: /take-away[\\/](?:TakeAway|CopyButton)/, priority: 2 },
                  { name: 'calculator', test: calculating, priority: 1 },
                  // A group takes along what it imports, unless another has it: plans and walks tell, and make no file yet.
                  {
                    name: 'tell',
                    test: /timescale[\\/]words[\\/](?:tell|sentence)\./,
                    priority: 2,
                  },
                  {
                    name: 'points',
                    test: /timescale[\\/]words[\\/](?:tell-points|points)\./,
                    priority: 2,
                  },
                  {
                    name: 'time-of-day',
                    test: /timescale[\\/]calendar[\\/](?:time-of-day|london-time)/,
                    priority: 2,
                  },
                  { name: 'files', test: makingFiles, priority: 2 },
                  { name: 'entries', test: makingEntries, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    css: {
      preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } },
      // Of a built sheet alone; what is served while a page is written is whole.
      lightningcss: { unusedSymbols: [...unusedOfGovuk()] },
    },
  },
});
