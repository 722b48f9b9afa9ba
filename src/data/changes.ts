/** A change to what the guide says or works out. "Refreshed" or "updated" alone is no change note. */
export interface Change {
  readonly date: string;
  readonly text: string;
}

/** Newest first. */
export const changes: readonly Change[] = [
  {
    date: '2026-11-22',
    text: 'First published: Keeping Families Together (Darlington, version 2, October 2024), whole, with its deadline calculators, eligibility checker, phase timeline, process maps, duty table and open questions.',
  },
];
