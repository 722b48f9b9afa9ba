import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { procedureSite } from './src/site/index.ts';

/**
 * `import()` as the browser does it. Vite's own helper fetches ahead what a script will import and its style sheets: here
 * there is one style sheet, which every page has, and the helper weighs more than the waiting is worth.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
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

/** Islands may say `client:touch`. */
const touchDirective = {
  name: 'touch-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'touch', entrypoint: './src/islands/kit/touch.ts' });
    },
  },
};

export default defineConfig({
  site: 'https://family-support-procedures.example',
  trailingSlash: 'always',
  output: 'static',
  integrations: [mdx(), preact({ include: ['**/*.tsx'] }), touchDirective, procedureSite()],
  build: { inlineStylesheets: 'never', concurrency: 2 },
  prefetch: false,
  devToolbar: { enabled: false },
  security: {
    // A static host may send the same policy as a header; frame-ancestors works only there.
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "object-src 'none'",
        "worker-src 'self' blob:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainDynamicImports, enginesHaveNoSideEffects],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // The engine and the calculators in one file compress better than in many.
                groups: [
                  // Every page with an import() loads it: not with a calculator in tow.
                  { name: 'import', test: /vite[\\/]preload-helper/, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
  },
});
