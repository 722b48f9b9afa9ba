import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';
import {
  beforeAllocation,
  belowThresholds,
  complexAndIntensive,
  consent,
  county,
  preconditions,
} from './every-request.ts';

const teams = {
  section: 'teams',
  ref: 'Chapter 3, Seven Intensive Family Support Teams',
} as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const locality = {
  section: 'locality-conversations',
  ref: 'Chapter 4, Locality Early Help Conversations',
} as const;

const forOnePoint = [
  { criterion: 'lives-in-county-durham' },
  { criterion: 'triaged-as-early-help' },
] as const satisfies readonly Rule[];

const complex = { criterion: 'complex-and-intensive' } as const;
const heightened = { criterion: 'heightened-in-a-conversation' } as const;
const appropriate = { criterion: 'appropriate-safeguarding-referral' } as const;

/** Chapters 3 and 4: which requests are for an Intensive Family Support Team. */
export const intensiveFamilySupport = {
  title: 'Is it for an Intensive Family Support Team?',
  summary:
    'What chapters 3 and 4 say of the families that go to an Intensive Family Support Team. Levels of need are judgements of professionals: they are asked here, and not worked out. The document does not say whether heightened risk or complexity is enough after a Locality Early Help Conversation. Nor does it say whether a safeguarding referral triaged as early help needs complex needs as well. Four readings are worked out side by side.',
  sources: [teams, allocation, locality],
  groups: [
    {
      heading: 'For the One Point Service',
      criteria: { ...county, ...belowThresholds },
    },
    {
      heading: 'Level of need',
      hint: 'Judgements of the Early Help Triage Worker, or of those in a Locality Early Help Conversation. Chapter 3 speaks of “a range of complex needs” and does not define them.',
      criteria: {
        ...complexAndIntensive,
        'heightened-in-a-conversation': {
          question:
            'Has further information in a Locality Early Help Conversation identified heightened risk or complexity?',
          statement:
            'Further information in a Locality Early Help Conversation has identified heightened risk or complexity',
          help: 'A referral to the team will then be considered. Answer no where there was no such conversation.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: [locality],
        },
        'appropriate-safeguarding-referral': {
          question:
            'Is it a safeguarding referral, triaged as requiring an early help response, that it is appropriate to allocate to the relevant IFS Team Managers?',
          statement:
            'It is a safeguarding referral, triaged as requiring an early help response, that it is appropriate to allocate to the relevant IFS Team Managers',
          help: 'The Early Help Triage Worker will consider the best response for the family. The document does not say when it is appropriate to allocate it. Answer no for any other request.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: [allocation],
        },
      },
    },
    {
      heading: 'Consent',
      hint: 'A safeguarding referral triaged as early help will be transferred if consent is obtained. The document does not say what happens without it. Our note: so here it comes first.',
      criteria: consent,
    },
  ],
  readings: [
    {
      id: 'complex-and-intensive',
      text: 'needs that are complex and require intensive support are always asked for',
      rule: { all: [...forOnePoint, complex] },
    },
    {
      id: 'heightened-is-enough',
      text: 'heightened risk or complexity is enough after a Locality Early Help Conversation, and complex needs are asked for in a safeguarding referral',
      rule: { all: [...forOnePoint, { any: [complex, heightened] }] },
    },
    {
      id: 'appropriate-referral-is-enough',
      text: 'it is enough for a safeguarding referral that allocating it is appropriate, and complex needs are asked for after a Locality Early Help Conversation',
      rule: { all: [...forOnePoint, { any: [complex, appropriate] }] },
    },
    {
      id: 'either-is-enough',
      text: 'it is enough for a safeguarding referral that allocating it is appropriate, and heightened risk or complexity is enough after a Locality Early Help Conversation',
      rule: { all: [...forOnePoint, { any: [complex, heightened, appropriate] }] },
    },
  ],
  preconditions,
  contradictions: [
    {
      answers: {
        'appropriate-safeguarding-referral': 'yes',
        'consent-to-transfer': 'not-such-a-referral',
      },
      text: 'Either it is a safeguarding referral that is triaged as early help, or it is not.',
    },
  ],
  talkTo: 'senior-triage-worker',
  next: {
    'likely fits': {
      text: 'The Early Help Triage Worker will allocate directly to the IFS Managers in-tray. For parents’ requests this is with management oversight. A safeguarding referral triaged as early help will be allocated to the IFS Team Managers if that is appropriate.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'does not appear to fit': {
      text: 'The Early Help Triage Worker will resolve or re-direct the request, invite a professional to a Locality Early Help Conversation, or allocate to a Family Hub, if one is appropriate. If triage comes to a safeguarding/statutory service, Families First has responsibility. By chapter 15, a request for social care advice will be put into the tray of the IFS Manager, if no One Point Lead Professional is involved. The manager will allocate it as other requests. No level of need is named there.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. Information checks inform the decision.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'talk to': {
      text: 'Ask the Senior Early Help Triage Worker whether complex needs are asked for after a Locality Early Help Conversation, or in a safeguarding referral. If that becomes a threshold discussion, support for the family should not be delayed {timescale:no-delay-in-support}.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
  },
  before: beforeAllocation,
} as const satisfies EligibilityCheck<RoleId, SectionId>;
