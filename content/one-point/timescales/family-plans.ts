import type { Rule } from './rule.ts';

const hubReview = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
} as const;

/** Chapter 8: timed rules about Child and Family Plans. */
export const familyPlansTimescales = {
  'plan-review-interval': {
    kind: 'recurrence',
    title: 'Review the plan at intervals',
    who: 'not stated',
    action: 'review all plans at TAF meetings/Family Network Meetings',
    strength: 'will',
    stated: {
      words: 'at intervals of {amount}',
      bound: 'exactly',
      figure: { min: 4, max: 6 },
      unit: 'weeks',
    },
    readings: [
      {
        basis: 'sinceLast',
        counts: { from: 'taf-meeting' },
        startNotStated: true,
        text: 'Since the last review, taken as the last TAF. If the last review was a Family Network Meeting, enter its date.',
      },
    ],
    sources: [
      {
        section: 'child-and-family-plans',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
      },
    ],
  },
  'share-updated-plan': {
    kind: 'deadline',
    title: 'Share the updated Family Plan',
    who: 'not stated',
    action: 'share the updated Family Plan with the family and TAF members',
    strength: 'should',
    applies: {
      when: 'with family consent: so chapter 8. Chapters 10 and 11 do not mention consent. By chapter 11, which states no start, practitioners will ensure that the plan is circulated',
    },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 10, unit: 'working-days' },
    readings: [{ counts: { from: 'taf-meeting' } }],
    sources: [
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Intensive Family Support Team',
      },
      { section: 'taf-meeting-requirements', ref: 'Chapter 10, Requirements for a TAF Meeting' },
      { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' },
    ],
  },
  'hub-further-support': {
    kind: 'period',
    title: 'Agree further support in the Family Hub',
    who: { anyOf: ['hub-manager'] },
    action: 'agree that support needs to continue',
    strength: 'may',
    applies: {
      when: 'in a case discussion meeting, if other options of support have been explored and step-down to another agency has been considered',
    },
    stated: { words: 'a further {amount}', bound: 'exactly', figure: 4, unit: 'weeks' },
    readings: [
      {
        shape: 'length',
        counts: { from: 'hub-case-discussion' },
        startNotStated: true,
        text: 'Counted from the case discussion in which it is agreed.',
      },
      {
        shape: 'length',
        counts: { from: 'hub-support-end' },
        startNotStated: true,
        text: 'Counted from the end of the support before it.',
      },
    ],
    sources: [hubReview],
  },
  'hub-review-further-support': {
    kind: 'prompt',
    title: 'Review further support in the Family Hub',
    who: 'not stated',
    action: 'review the further support',
    strength: 'will',
    stated: { words: 'at the next case discussion' },
    sources: [hubReview],
  },
} as const satisfies Record<string, Rule>;
