/** The pure engines. */
export const ENGINES = ['timescale', 'calendar-file', 'eligibility', 'process-map'];
const RECORDS = [...ENGINES, 'procedure'];
const VIEWED = [...RECORDS, 'content', 'changes', 'islands', 'search', 'data', 'styles', 'offline'];

/** Who may know whom. A room may always know itself. */
export const MAY_KNOW = {
  timescale: [],
  'calendar-file': ['timescale'],
  eligibility: ['timescale'],
  'process-map': ['timescale'],
  procedure: ['timescale', 'eligibility', 'process-map'],
  content: ['timescale', 'eligibility', 'process-map', 'procedure'],
  // Nothing that an island knows may know content: it would all be sent to the browser.
  islands: [...RECORDS, 'search', 'styles', 'offline'],
  // The worker, and what it, the pages and the build have in common.
  offline: [],
  search: ['timescale', 'eligibility', 'process-map', 'procedure'],
  data: ['timescale', 'eligibility', 'process-map', 'procedure', 'content'],
  changes: RECORDS,
  styles: [],
  components: VIEWED,
  layouts: [...VIEWED, 'components'],
  pages: [...VIEWED, 'components', 'layouts'],
  'bank-holidays': ['timescale', 'site'],
  site: [...RECORDS, 'content', 'changes', 'search', 'data', 'offline'],
};

/** The files by which a room with doors is entered; the other rooms are open. */
export const DOORS = {
  timescale: ['index.ts', 'clock.ts'],
  'calendar-file': ['index.ts'],
  eligibility: ['index.ts'],
  'process-map': ['index.ts', 'layout/index.ts'],
  procedure: ['index.ts', 'checks/index.ts', 'section/index.ts'],
};

/** Where a room stands. */
export const folderOf = (room) => (room === 'content' ? 'content' : `src/${room}`);

/** What a file is told that imports what its room may not know. */
export const known = (room) =>
  `${room} knows ${MAY_KNOW[room].join(', ') || 'nobody'}, and a room with doors is entered by one of them`;
