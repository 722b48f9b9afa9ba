import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://family-support-procedures.example',
  trailingSlash: 'always',
  output: 'static',
  integrations: [mdx(), preact()],
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
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // The engine and the calculators in one file compress better than in many.
                groups: [
                  {
                    name: 'calculator',
                    test: /src[\\/](timescale[\\/](?!clock|calendar-file|plan|case-plan|event-graph|approximate|schedule|words[\\/](plan|reading|case-note|calendar-file|convention))|islands[\\/](calculator|date-entry)[\\/](?!in-place)[a-z-]+\.ts$)/,
                  },
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
