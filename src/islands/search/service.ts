/** A procedure as a hit names it. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly council: string;
  readonly mark: string;
  readonly markShape: string;
  readonly markColour: string;
}
