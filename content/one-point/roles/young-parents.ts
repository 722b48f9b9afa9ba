import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in the Young Parent Programme. */
export const youngParentsRoles = {
  'ypp-work-stream': {
    name: 'YPP work stream',
    aliases: ['Young Parent Programme Working Group', 'YPP Working Group'],
    summary:
      'Meets to manage the Young Parent Programme across the service. The document heads it “Working Group”; the Operations Manager will plan and chair its meetings.',
  },
} as const satisfies Record<string, Role>;
