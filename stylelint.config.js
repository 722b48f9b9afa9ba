/** Sass writes it out, or all browsers that package.json names have it: what lacked it in 2022 was Firefox. */
const AT_THE_FLOOR = {
  selectors: ['nesting', 'has'],
  properties: ['accent-color', 'paint-order', 'page'],
  atRules: ['page'],
};

/** Looks better where it is known, and is missed by nobody where it is not. */
const REFINEMENTS = {
  // It undoes how newer browsers alone fold.
  selectors: ['details-content'],
  properties: [
    'box-decoration-break',
    'break-after',
    'content-visibility',
    'forced-color-adjust',
    'outline',
    'text-size-adjust',
    'text-wrap',
  ],
};

/**
 * Of Chromium 109, Safari 16 and Firefox ESR, which package.json names, the older two are of the end of 2022. What came later
 * stands in `@supports`, or has its reason here or in its line.
 */
export default {
  customSyntax: 'postcss-scss',
  plugins: ['stylelint-plugin-use-baseline'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    // Safari before 16.4 reads neither "width >= 48rem" nor what a build can make of "width < 48rem".
    'media-feature-range-notation': 'prefix',
    'plugin/use-baseline': [
      true,
      {
        available: 2022,
        ignoreSelectors: [...AT_THE_FLOOR.selectors, ...REFINEMENTS.selectors],
        ignoreProperties: Object.fromEntries(
          [...AT_THE_FLOOR.properties, ...REFINEMENTS.properties].map((name) => [name, ['/.*/']]),
        ),
        ignoreAtRules: AT_THE_FLOOR.atRules,
      },
    ],
  },
};
