import type { CheckSet } from '../../src/eligibility/index.ts';
import type { CheckId } from './eligibility.ts';
import type { SectionId } from './sections.ts';

const firstContact = {
  section: 'triage',
  ref: 'Chapter 4, First Contact / Early Help Triage',
} as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;

/** Checks that are asked together. */
export const eligibilitySets = {
  'which-team': {
    title: 'Which team?',
    summary:
      'Is a request for the Families First Service, an Intensive Family Support Team or a Family Hub? The questions of all three checks, each asked once; each check is worked out by itself, in every way in which it can be read.',
    sources: [firstContact, allocation],
    checks: [
      { check: 'families-first', label: 'Families First' },
      { check: 'intensive-family-support', label: 'Intensive Family Support Team' },
      { check: 'family-hub', label: 'Family Hub' },
    ],
    contradictions: [
      {
        answers: { 'safeguarding-or-statutory': 'yes', 'triaged-as-early-help': 'yes' },
        text: 'Needs below safeguarding (CIN/CP) thresholds are not triaged as requiring a safeguarding/statutory service (CIN/CP).',
      },
      {
        answers: { 'disabled-childrens-team': 'yes', 'triaged-as-early-help': 'yes' },
        text: 'Chapter 4 has those triaged as requiring the Disabled Children’s Team beside those for a safeguarding/statutory service, and not with the One Point Service.',
      },
      {
        answers: { 'came-in-as': 'request', 'appropriate-safeguarding-referral': 'yes' },
        text: 'A safeguarding referral did not come in as a request for early help.',
      },
    ],
    decides: {
      text: 'The decision is made in triage: First Contact/Early Help Triage will allocate work to the appropriate team, based upon the level of need.',
      sources: [firstContact],
    },
    otherwise: {
      heading: 'If none of them fits',
      text: 'All children and young people in County Durham receive Universal Services. Early Help Triage Workers will resolve requests, re-direct them, or invite a professional to a Locality Early Help Conversation. The document does not say what counts as resolved, or to whom requests are re-directed.',
      sources: [{ section: 'early-help', ref: 'Chapter 3, Vision' }, allocation],
    },
  },
} as const satisfies Record<string, CheckSet<CheckId, SectionId>>;
