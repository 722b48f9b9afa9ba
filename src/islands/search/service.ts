/** A procedure as a hit names it. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly council: string;
  readonly mark: string;
  readonly markShape: string;
  readonly markColour: string;
}

/** Whether what was fetched is the list of procedures: a network's own page may answer in its place. */
export function isServices(data: unknown): data is readonly Service[] {
  return (
    Array.isArray(data) &&
    data.every((each: unknown) => typeof each === 'object' && each !== null && 'council' in each)
  );
}
