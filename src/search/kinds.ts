/** What a page or record of the index is. The ids are the values of Pagefind's filter "kind". */
export const KINDS = {
  section: { one: 'Section', many: 'Sections' },
  timescale: { one: 'Timescale', many: 'Timescales' },
  'case plan': { one: 'Case plan', many: 'Case plans' },
  'process map': { one: 'Process map', many: 'Process maps' },
  check: { one: 'Check', many: 'Checks' },
  duty: { one: 'Duty', many: 'Duties' },
  role: { one: 'Role', many: 'Roles' },
  'open question': { one: 'Open question', many: 'Open questions' },
  glossary: { one: 'Term', many: 'Terms' },
  page: { one: 'About this guide', many: 'About this guide' },
} as const satisfies Record<string, { readonly one: string; readonly many: string }>;

/** The id of a kind. */
export type Kind = keyof typeof KINDS;

/** Whether a word is the id of a kind. */
export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

/** The kinds in the order in which filters list them. */
export const KIND_IDS: readonly Kind[] = Object.keys(KINDS).filter(isKind);
