import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceRoles = {
  'send-business-services': {
    name: 'SEND Business Services',
    aliases: ['SEN Business Services'],
    summary:
      'Will check LiquidLogic, and e-mail the One Point Lead Professional to ask for social care advice. The authorised advice goes to their e-mail address.',
  },
  'send-caseworker': {
    name: 'SEND Caseworker',
    aliases: ['SEND caseworker'],
    summary:
      'Will request social care advice if no One Point Lead Professional is involved, and may arrange a Multi Agency Meeting.',
  },
  'former-worker': {
    name: 'former worker of a closed family',
    aliases: ['former worker'],
    summary:
      'Will, if possible, write the social care advice for a family that was closed a short while ago, which can be given without the family being opened again.',
  },
  'family-with-ehc-assessment': {
    name: 'family of a child with an EHC Assessment',
    summary:
      'Will discuss, with the Lead Professional and the SEND caseworker, the alignment of a TAF meeting to the Multi Agency Meeting.',
  },
} as const satisfies Record<string, Role>;
