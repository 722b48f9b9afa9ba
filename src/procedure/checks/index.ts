/** The door of the checks that hold a procedure together. */
export { sameMarkFaults } from './councils.ts';
export { checkProcedure } from './check-procedure.ts';
export { idsInText } from './citations.ts';
export type { Fault, Place, RecordFile } from './fault.ts';
