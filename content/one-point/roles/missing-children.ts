import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act when a child is missing from home. */
export const missingChildrenRoles = {
  'any-agency': {
    name: 'any agency that learns of a missing child',
    aliases: ['any agency'],
    summary:
      'Must advise the parent/carer to report to the police that the child is missing and, if necessary, must contact the police to verify that this has been done.',
  },
  'missing-coordinator': {
    name: 'Missing Co-ordinator',
    summary:
      'Will record missing episodes on LCS. The document does not say which service the Co-ordinator belongs to.',
  },
  'supporting-solutions-business-support': {
    name: 'Supporting Solutions business support',
    summary:
      'Is to email the allocated worker, the senior key worker and the operations manager about the missing episode.',
  },
  'supporting-solutions': {
    name: 'Supporting Solutions',
    summary:
      'Is to close down the missing person episode, which will remain in its tray throughout the process. The document does not explain the name.',
  },
  'rthi-worker': {
    name: 'allocated worker of a young person who was missing',
    aliases: ['allocated worker'],
    summary:
      'Is to complete the return to home interview with the young person, and to follow up on any actions from it.',
  },
  'rthi-manager': {
    name: 'allocated manager of a return to home interview',
    aliases: ['allocated manager'],
    summary:
      'Is to review the return to home interview. If not happy with its quality, the manager can send it back for further information. The document does not say which manager this is.',
  },
} as const satisfies Record<string, Role>;
