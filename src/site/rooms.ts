/** Who may know whom. A room may always know itself. */
const MAY_KNOW = {
  timescale: [],
  'calendar-file': ['timescale'],
  eligibility: ['timescale'],
  'process-map': ['timescale'],
  procedure: ['timescale', 'eligibility', 'process-map'],
  content: ['timescale', 'eligibility', 'process-map', 'procedure'],
  // The search island shares its kinds and ranking with the index; that it reaches no content is checked apart.
  islands: [
    'timescale',
    'calendar-file',
    'eligibility',
    'process-map',
    'procedure',
    'search',
    'styles',
  ],
  search: ['timescale', 'eligibility', 'process-map', 'procedure', 'content'],
  data: ['timescale', 'eligibility', 'process-map', 'procedure', 'content'],
  styles: [],
  components: [
    'timescale',
    'calendar-file',
    'eligibility',
    'process-map',
    'procedure',
    'content',
    'islands',
    'search',
    'data',
    'styles',
  ],
  layouts: [
    'timescale',
    'calendar-file',
    'eligibility',
    'process-map',
    'procedure',
    'content',
    'islands',
    'search',
    'data',
    'styles',
    'components',
  ],
  pages: [
    'timescale',
    'calendar-file',
    'eligibility',
    'process-map',
    'procedure',
    'content',
    'islands',
    'search',
    'data',
    'styles',
    'components',
    'layouts',
  ],
  'bank-holidays': ['timescale', 'site'],
  site: ['timescale', 'eligibility', 'process-map', 'procedure', 'content', 'search', 'data'],
} as const;

export type Room = keyof typeof MAY_KNOW;

const ROOMS: ReadonlyMap<string, { readonly room: Room; readonly knows: readonly string[] }> =
  new Map(
    Object.entries(MAY_KNOW).map(([room, knows]) => [room, { room: room as Room, knows }] as const),
  );

/** The room of a file of the project, by its path from the root; none outside `src/` and `content/`. */
export function roomOf(file: string): Room | undefined {
  const [top = '', second = '', third] = file.split('/');
  if (top === 'content') return 'content';
  if (top !== 'src' || third === undefined) return undefined;
  return ROOMS.get(second)?.room;
}

/** Whether a file of one room may import a file of another. */
export function mayKnow(room: Room, other: Room): boolean {
  return room === other || (ROOMS.get(room)?.knows.includes(other) ?? false);
}

/** The rule in words: "eligibility knows timescale". */
export function ruleOf(room: Room): string {
  const knows = ROOMS.get(room)?.knows ?? [];
  return `${room} knows ${knows.length === 0 ? 'nobody' : knows.join(', ')}`;
}

/** Packages that each pure room may use; the other rooms may use any. */
const PURE: Readonly<Partial<Record<Room, readonly RegExp[]>>> = {
  timescale: [/^luxon$/],
  'calendar-file': [],
  eligibility: [],
  'process-map': [/^elkjs(?:\/|$)/],
  procedure: [/^satteri$/, /^astro\/markdown$/, /^github-slugger$/, /^zod$/],
  content: [],
  islands: [/^preact(?:\/|$)/],
};

/** Whether a room may use a package. The engines hold no DOM, no framework and no I/O. */
export function mayUse(room: Room, specifier: string): boolean {
  return PURE[room]?.some((allowed) => allowed.test(specifier)) ?? true;
}
