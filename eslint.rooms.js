import boundaries from 'eslint-plugin-boundaries';
import { DOORS, ENGINES, folderOf, known, MAY_KNOW } from './rooms.js';

/** The packages that a room of plain TypeScript may use; the other rooms may use any. */
const PACKAGES = {
  timescale: ['luxon'],
  'calendar-file': [],
  eligibility: [],
  'process-map': ['elkjs'],
  procedure: ['satteri', 'astro/markdown', 'github-slugger', 'zod'],
  // What an island imports is sent to the browser.
  islands: ['preact'],
};

/** Why Date and its like are banned in the engines. */
const CLOCK = 'The engines have no clock: `today` is a parameter, and a date is a day number.';

/** What gives the present moment: the platform's, and Luxon's. A format of nothing is a format of now. */
const CLOCKS = [
  "CallExpression[callee.property.name='now']",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(?:local|utc)$/][arguments.length=0]",
  'CallExpression[callee.property.name=/^format(?:ToParts)?$/][arguments.length=0]',
].map((selector) => ({ selector, message: CLOCK }));

/** An address of the site that a script writes itself: nothing puts it in place but `inSite`. */
const ADDRESSES = [
  'JSXAttribute[name.name=/^(?:href|src)$/] > Literal[value=/^[\\u002F]/]',
  'JSXAttribute[name.name=/^(?:href|src)$/] > JSXExpressionContainer > Literal[value=/^[\\u002F]/]',
  "CallExpression[callee.name!='inSite'] > Literal[value=/^[\\u002F][a-z]/]",
].map((selector) => ({
  selector,
  message: 'The site may stand in a folder of its host: write inSite(…) around the address.',
}));

/** Globals that reach outside a module: the DOM, storage, the network, timers, the process. */
const OUTSIDE = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'globalThis',
  'self',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'performance',
  'process',
  'require',
  'console',
  'Temporal',
].map((name) => ({
  name,
  message: 'The engines have no clock, no DOM and no I/O.',
}));

/** The beginning of a pattern of every package but some, and of no file. */
const but = (packages) => `(?!\\.|(?:${['$', ...packages].join('|')})(?:$|[^-\\w]))`;

const plain = (room, packages) =>
  `${room} holds plain TypeScript: ${packages.length === 0 ? 'no package' : `no package but ${packages.join(', ')}`}.`;

const policies = Object.entries(MAY_KNOW).flatMap(([room, others]) =>
  others.map((other) => ({
    from: { element: { type: room } },
    allow: {
      to: {
        element: {
          type: other,
          ...(DOORS[other] && { fileInternalPath: DOORS[other] }),
        },
      },
    },
  })),
);

const messages = Object.keys(MAY_KNOW).map((room) => ({
  from: { element: { type: room } },
  disallow: { to: { element: { type: '*' } } },
  message: known(room),
}));

/**
 * Who may know whom, by which door and with which packages: no engine knows a page, nor an island content. Whom content
 * may know, and that no imports go in a circle, is told by `.dependency-cruiser.js`.
 */
export default [
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/include': ['src/**/*', 'content/**/*'],
      'boundaries/elements': Object.keys(MAY_KNOW).map((room) => ({
        type: room,
        pattern: folderOf(room),
      })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'import/resolver': { typescript: true },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', policies: [...messages, ...policies] },
      ],
    },
  },
  ...Object.entries(PACKAGES).map(([room, packages]) => ({
    files: [`${folderOf(room)}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^${but(packages)}`, message: plain(room, packages) }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression > Literal[value=/^${but(packages.filter((name) => !name.includes('/')))}/]`,
          message: plain(room, packages),
        },
        ...(ENGINES.includes(room) ? CLOCKS : []),
        ...(room === 'islands' ? ADDRESSES : []),
      ],
    },
  })),
  {
    files: ENGINES.map((room) => `src/${room}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...OUTSIDE] },
  },
  {
    files: ENGINES.map((room) => `src/${room}/**/*.ts`),
    ignores: ['src/timescale/count/clock/**', 'src/timescale/calendar/london-time.ts'],
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE, { name: 'Date', message: CLOCK }],
    },
  },
  {
    // The scripts of Astro components: they run in the browser.
    files: ['src/**/*.astro/*.ts', 'src/**/*.astro/*.js'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(?:content|pages|layouts|data|site)/',
              message: 'What runs in the browser knows no content and no page.',
            },
          ],
        },
      ],
    },
  },
];
