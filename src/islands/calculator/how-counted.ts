/**
 * How an answer was counted, in words and day by day, and the text of a case note that says so: for `import()` alone. It
 * comes after the details of the answer, or at the press that needs it sooner. The build weighs what modules of this name
 * bring apart.
 */
export { noteText } from './note-text.ts';
export { Working } from './Working.tsx';
