/**
 * What stands below an answer, or is pressed beside it, for `import()` alone: the ruler, the readings, the count day by
 * day, the rules beside it, and the text of a case note. The build weighs what modules of this name bring apart.
 */
export { Details } from './Details.tsx';
export { noteText } from './note-text.ts';
