import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import type { SectionId } from './procedure.ts';
import type { RoleId } from './roles.ts';

export const eligibility = {
  'edge-of-care': {
    title: 'Does the family fit the criteria for a request?',
    summary: 'The criteria of section 3 and the steps that come before a request.',
    sources: [{ section: 'edge-of-care', ref: '3' }],
    groups: [
      {
        heading: 'Criteria of section 3',
        criteria: {
          'court-proceedings': {
            question: 'Is the family in the early stages of court proceedings?',
            statement: 'The family is in the early stages of court proceedings',
            kind: 'fact',
            answers: 'yes-no',
            sources: [{ section: 'edge-of-care', ref: '3' }],
          },
        },
      },
    ],
    readings: [
      { id: 'any', text: 'any one criterion is enough', rule: { criterion: 'court-proceedings' } },
    ],
    talkTo: 'team-manager',
    next: {
      'likely fits': { text: 'Make the request', map: 'service-request', section: 'service-request' },
      'does not appear to fit': { text: 'Talk to your Team Manager', section: 'service-request' },
      'cannot tell yet': { text: 'Find the answers', section: 'edge-of-care' },
      'talk to': { text: 'Ask the team', section: 'service-request' },
    },
  },
} as const satisfies Record<string, EligibilityCheck<RoleId, SectionId>>;

export type CheckId = keyof typeof eligibility;
