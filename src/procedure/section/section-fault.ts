/** What is not as a section may be, found while reading it. */
export interface SectionFault {
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}
