import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about the Family Health Service and its pathways. */
export const familyHealthServiceTimescales = {
  'health-visitor-requested-work': {
    kind: 'limit',
    title: 'Do the work that a Health Visitor requested',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'carry out the actions that are required: a group-based activity, or one to one work',
    strength: 'will',
    stated: { words: 'for a maximum of {amount}', bound: 'atMost', figure: 6, unit: 'weeks' },
    readings: [
      {
        counts: { from: 'health-visitor-work-started' },
        startNotStated: true,
        text: 'Counted from the day on which the work with the family begins.',
      },
      {
        counts: { from: 'health-visitor-request-allocated' },
        startNotStated: true,
        text: 'Counted from allocation, so that the contact with the lead professional is a part of the time.',
      },
    ],
    sources: [
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
