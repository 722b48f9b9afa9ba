/**
 * What stands below an answer, for `import()` alone: what may be taken away, the ruler, the readings as a table, and the
 * rules beside it. The build weighs what modules of this name bring apart.
 */
export { Details } from './Details.tsx';
