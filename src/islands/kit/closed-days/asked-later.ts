/**
 * What shows and reads the rows of closed days, for `import()` alone, when days are added. The build weighs what modules
 * of this name bring apart.
 */
export { ClosureRows, LeaveOut } from './ClosureRows.tsx';
export { readClosures } from './read-closures.ts';
