import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 11: roles and teams that act in record keeping. */
export const recordsRoles = {
  'one-point-worker': {
    name: 'One Point worker',
    aliases: ['OP worker'],
    summary:
      'Is to contact the parents of a family that is not open, to gain consent and to record the contacts; takes the first steps of a request for Full Circle, and reviews progress in it. Should step up a young person whose homelessness, or threat of it, is confirmed. The document does not say of which team.',
  },
  'business-support': {
    name: 'Business Support',
    summary:
      'Will create programmes on LiquidLogic Group Work; types chronologies and genograms, and adds names and contact details to the lists of children without a childcare place.',
  },
  facilitator: {
    name: 'facilitator of group work',
    aliases: ['facilitators'],
    summary:
      'Will be responsible for recording who attended group work, and reflections about the session.',
  },
  'worker-in-charge': {
    name: 'Worker in Charge',
    summary:
      'Needs to be sent the paperwork of detached youth work, and will record on LiquidLogic. The document does not say who this is.',
  },
} as const satisfies Record<string, Role>;
