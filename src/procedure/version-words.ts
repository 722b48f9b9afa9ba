import { monthWords } from '../timescale/index.ts';
import type { DocumentControl } from './procedure.ts';

/** Version and month of a document: "Version 2, October 2024". */
export function versionWords({ version, issued }: DocumentControl): string {
  const parts = [
    ...(version === 'not stated' ? [] : [version]),
    ...(issued === 'not stated' ? [] : [monthWords(issued)]),
  ];
  return parts.length === 0 ? 'no version stated' : parts.join(', ');
}

/** Whether a document says anything of its age: a version, a date of issue or a review date. */
export function statesItsAge({ version, issued, reviewBy }: DocumentControl): boolean {
  return [version, issued, reviewBy].some((said) => said !== 'not stated');
}
