/**
 * What is unfolded or pressed once an answer stands, for `import()` alone: the count day by day, and the text of a case
 * note. The build weighs what modules of this name bring apart.
 */
export { Ledger } from './Ledger.tsx';
export { noteText } from './note-text.ts';
