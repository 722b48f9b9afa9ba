/**
 * The error that ends a build whose faults were told: its message is all there is to say, and the place in which it was
 * thrown helps nobody to mend them.
 */
export function toldFault(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
