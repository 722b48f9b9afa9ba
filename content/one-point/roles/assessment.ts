import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 7: roles and teams that act in assessing needs in the Intensive Family Support Team. */
export const assessmentRoles = {
  'ifst-practitioner': {
    name: 'practitioner of the Intensive Family Support Team',
    aliases: ['practitioners within the IFST'],
    summary:
      'Any practitioner in that team: will follow the assessment procedures of the Durham Safeguarding Children’s Partnership.',
  },
  'lead-professional': {
    name: 'Lead Professional',
    aliases: ['lead professional'],
    summary:
      'Is responsible for ensuring that children are seen, and seen alone from the age that chapter 7 gives. If a case with a Section 7 request requires stepping up, will follow the Step-up process. Our note: no chapter says which worker this is.',
  },
  'support-network-member': {
    name: 'member of the professional support network',
    aliases: ['professional support network', 'TAF members'],
    summary:
      'Should visit a child who is under the age of 1. Chapter 7 explains the network as “TAF members”, to be noted in the Family Plan.',
  },
  'ops-worker': {
    name: 'worker of the One Point Service',
    aliases: ['OPS worker'],
    summary:
      'Any worker of the service, where the document says “OPS worker”, or in chapter 16 “worker”, and no role. Our note: it may be the Lead Professional; the document does not say.',
  },
  'involved-professional': {
    name: 'professional involved with the family',
    aliases: ['professionals involved with the family'],
    summary: 'Should contribute to the family’s assessment.',
  },
  parents: {
    name: 'parents of the child',
    aliases: ['Mam', 'Dad'],
    summary: 'Must sign the assessment, with the child where appropriate.',
  },
} as const satisfies Record<string, Role>;
