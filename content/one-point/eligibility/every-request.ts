import type { Criterion, EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../sections.ts';

const service = { section: 'early-help', ref: 'Chapter 3, The One Point Service' } as const;
const intensiveTeams = {
  section: 'teams',
  ref: 'Chapter 3, Seven Intensive Family Support Teams',
} as const;
const triage = { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' } as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const locality = {
  section: 'locality-conversations',
  ref: 'Chapter 4, Locality Early Help Conversations',
} as const;

/** Chapter 3: for whom the One Point Service is, whichever of its teams. */
export const county = {
  'lives-in-county-durham': {
    question: 'Does the child, young person or family live in County Durham?',
    statement: 'The child, young person or family lives in County Durham',
    kind: 'fact',
    answers: 'yes-no',
    sources: [service],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Chapter 4: what is a One Point team’s at all, and not for Families First. */
export const belowThresholds = {
  'triaged-as-early-help': {
    question:
      'Has triage come to early help needs that are below safeguarding (CIN/CP) thresholds?',
    statement: 'Triage has come to early help needs below safeguarding (CIN/CP) thresholds',
    help: 'A judgement of those who triage. Chapter 1 names the Durham Threshold Guidance 2020 for indicators. If the threshold is not agreed, threshold discussions follow.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [triage],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Chapter 4: the needs that go to an Intensive Family Support Team, and not to a Family Hub. */
export const complexAndIntensive = {
  'complex-and-intensive': {
    question: 'Are needs complex, and do they require intensive support?',
    statement: 'Needs are complex and require intensive support',
    help: 'Both must be so. Early Help Triage Workers will allocate families with such needs directly to the Intensive Family Support Team. Where a safeguarding referral is triaged as early help, chapter 4 has it allocated “if appropriate”, and does not mention these needs.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [allocation, intensiveTeams],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Chapter 4: the consent with which a safeguarding referral is transferred. */
export const consent = {
  'consent-to-transfer': {
    question:
      'Did the request come in as a safeguarding referral, triaged as requiring an early help response, and is consent obtained?',
    statement: 'Consent is obtained, if this is a safeguarding referral triaged as early help',
    help: 'Such a referral will be transferred to the Early Help Triage Worker if consent is obtained. The document does not say what happens without it. For other requests chapter 4 does not mention consent.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      obtained: { label: 'Such a referral, and consent is obtained', means: 'yes' },
      'not-obtained': { label: 'Such a referral, without consent', means: 'no' },
      'not-such-a-referral': { label: 'Not such a referral', means: 'yes' },
    },
    sources: [allocation],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** What comes first for both teams. */
export const preconditions = [
  {
    criterion: 'consent-to-transfer',
    first:
      'obtain consent, if this is a safeguarding referral that is triaged as requiring an early help response',
  },
] as const satisfies NonNullable<EligibilityCheck<string, SectionId>['preconditions']>;

/** The list that the checks of both teams print beside their outcome. */
export const beforeAllocation = {
  heading: 'Before a request goes to a team',
  items: [
    {
      text: 'Time: as of October 2023 the Early Help Triage Worker will have {timescale:progress-a-request} to progress the request, with thorough information checks.',
      sources: [allocation],
    },
    {
      text: 'Consent: for a safeguarding referral that is triaged as requiring an early help response.',
      sources: [allocation],
    },
    {
      text: 'Conversation: Early Help Triage Workers will resolve or re-direct a professional’s request, or invite the professional to a Locality Early Help Conversation.',
      sources: [allocation, locality],
    },
    {
      text: 'Threshold: the Senior Early Help Triage Worker is who Team Managers can have a Threshold Conversation with, as required.',
      sources: [allocation],
    },
  ],
} as const satisfies NonNullable<EligibilityCheck<string, SectionId>['before']>;
