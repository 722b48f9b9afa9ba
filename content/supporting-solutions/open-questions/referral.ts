import type { Question } from './question.ts';

/** Section 2, and how section 3 takes a referral. */
export const referralQuestions = {
  'risk-of-edge-of-care': {
    kind: 'ambiguity',
    title: 'At risk of being on the edge of care',
    text: 'The first pathway is for a case at “imminent risk of being ‘edge of care’”. Edge of care is itself defined by risk. It is not said how near “imminent” is, or whether the case must meet the definition or come close to it.',
    readings: [
      'The case must meet the definition of section 1.',
      'A case that is about to meet it can be referred too.',
    ],
    ask: ['management-team'],
    sources: [
      { section: 'referral-pathways', ref: '2' },
      { section: 'criteria', ref: '1' },
    ],
    affects: { maps: ['referral-pathways'], checks: ['edge-of-care'] },
  },
  'only-two-pathways': {
    kind: 'contradiction',
    title: 'Pathways that section 2 does not count',
    text: 'Section 2 allows {figure:referral-pathways} only. Section 16 has foster care for young people who merely meet the criteria. ERASE support, Family Network Meetings and respite have ways in of their own. It is not said whether the limit is for intensive support alone, or what happens to a referral that comes in another way.',
    readings: [
      'The limit is for intensive support, as the heading says.',
      'Everything that the service gives needs one of these pathways first.',
    ],
    ask: ['management-team'],
    sources: [
      { section: 'referral-pathways', ref: '2' },
      { section: 'foster-carers', ref: '16' },
      { section: 'erase', ref: '18 referral process' },
      { section: 'family-network-meeting', ref: '19' },
    ],
    affects: {
      figures: ['referral-pathways'],
      maps: ['referral-pathways'],
      checks: ['edge-of-care', 'emergency-accommodation'],
    },
  },
  'who-refers-by-the-second-pathway': {
    kind: 'missing step',
    title: 'Who refers by the second pathway, and when it is open',
    text: 'The second pathway says when there is one, not who makes it. Section 3 has such referrals received “via Emergency Duty Team crisis support”. The person who refers may be the Emergency Duty Team, the Supporting Solutions duty worker or somebody else. The “or” before the risk of breakdown can be read in two ways.',
    readings: [
      'Emergency Duty Team involvement is always needed, with either overnight accommodation or the risk.',
      'The risk is enough without Emergency Duty Team involvement.',
    ],
    ask: ['management-team', 'emergency-duty-team'],
    sources: [{ section: 'referral-pathways', ref: '2' }],
    affects: { maps: ['referral-pathways', 'crisis-referral'], checks: ['edge-of-care'] },
  },
  'family-agreement': {
    kind: 'missing step',
    title: 'When the family has to agree',
    text: 'The family’s agreement is named only where the Emergency Duty Team or Supporting Solutions duty has been involved. Nothing is said of it where a social worker refers. It is not said who in the family agrees, or what follows if they do not.',
    ask: ['management-team'],
    sources: [{ section: 'referral-process', ref: '3' }],
    affects: { maps: ['crisis-referral'], checks: ['edge-of-care'] },
  },
  'decision-on-a-referral': {
    kind: 'missing step',
    title: 'Who decides on a referral, and by when',
    text: 'The management team may feel that a case does not meet the definition. By sections 3 and 10 it is the management team that allocates. Otherwise it is not said who accepts a referral, who agrees that it is to be allocated, or by when each is done.',
    ask: ['management-team'],
    sources: [
      { section: 'referral-process', ref: '3' },
      { section: 'allocation', ref: '11' },
    ],
    affects: { timescales: ['arrange-visit', 'joint-visit'], maps: ['from-referral-to-worker'] },
  },
} as const satisfies Record<string, Question>;
