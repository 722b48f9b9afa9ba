import type { Role } from '../../../src/procedure/index.ts';

/** The family, and those who work with it from outside the council’s teams. */
export const familyAndPartners = {
  'team-around-the-child': {
    name: 'multi-agency team around the child or young person',
    aliases: ['team around the child', 'multi-agency team'],
    summary: 'Implements the plan, reviews it, and shares information through the review process.',
  },
  'multi-agency-group': {
    name: 'multi-agency group of professionals',
    aliases: ['multi-agency group'],
    summary:
      '“Owns” the decision to close the intervention. The document does not say that it is the team around the child.',
  },
  agencies: {
    name: 'agencies and professionals',
    aliases: ['partner agencies', 'external agencies', 'other professionals'],
    summary:
      'Agencies and professionals who work with the child or young person, sign the plan, and can escalate a concern about closure.',
  },
  professionals: {
    name: 'professionals',
    summary:
      'Need to keep their judgements under constant critical review. The document does not say whether the team’s own workers are meant too.',
  },
  family: {
    name: 'family',
    aliases: ['families'],
    summary: 'Needs to consent to the service. Longer term intervention needs its agreement.',
  },
  'child-or-young-person': {
    name: 'child or young person',
    aliases: ['child', 'young person', 'child/young person'],
    summary:
      'Is consulted on the plan, is supported to participate in reviews, and signs the plan where old enough.',
  },
  'parent-or-carer': {
    name: 'parent or carer',
    aliases: ['parent', 'carer', 'parent/carer'],
    summary:
      'Is consulted on the plan, is supported to participate in reviews, and signs the plan.',
  },
} as const satisfies Record<string, Role>;
