import type { Question } from './question.ts';

/** Section 19 and Appendix 1. */
export const networkMeetingQuestions = {
  'who-holds-the-meeting': {
    kind: 'ambiguity',
    title: 'Who holds a Family Network Meeting',
    text: 'Section 19 has it completed “upon referral by duty worker or allocated worker”. The words can mean that these workers complete it, or that they refer for it; if so, to whom is not said. In Phase 1 the duty worker starts, plans and completes one. Section 5 has it among the allocated worker’s tasks.',
    readings: [
      'The duty worker or allocated worker completes it when a case is referred.',
      'The duty worker or allocated worker refers for it, and somebody else completes it.',
    ],
    ask: ['management-team'],
    sources: [
      { section: 'family-network-meeting', ref: '19' },
      { section: 'phases', ref: '4 phase 1' },
      { section: 'allocated-worker', ref: '5 phases 1 and 2' },
    ],
    affects: {
      timescales: ['fnm-by-referral', 'fnm-in-crisis-plan'],
      maps: ['crisis-intervention', 'family-network-meeting'],
    },
  },
  'conference-after-the-meeting': {
    kind: 'missing step',
    title: 'Who arranges the Family Group Conference, and by when',
    text: 'Every Family Network Meeting should be followed up with a Family Group Conference. It is not said who refers for it, to whom or by when, or what follows if the family does not want one.',
    ask: ['management-team'],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
    affects: { maps: ['family-network-meeting'] },
  },
  'family-offers-sentence': {
    kind: 'lost text',
    title: 'A sentence on Family Offers that does not fit together',
    text: 'Family Offers can be completed “whereby” support or a respite placement is required, to support that the young person “remains” in the care of their family. Words seem to be missing. It is not said who makes the telephone calls, who agrees to share concerns with relatives, or how offers are checked.',
    ask: ['management-team'],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
    affects: { maps: ['family-network-meeting'] },
  },
  'appendix-missing': {
    kind: 'lost text',
    title: 'The flow chart of Appendix 1 is missing',
    text: 'Section 19 points to a flow chart in Appendix 1. The appendix is a heading with nothing under it. The chart may have shown who does what, and when, from a Family Network Meeting to a Family Group Conference.',
    ask: ['management-team'],
    sources: [{ section: 'family-network-meeting', ref: 'Appendix 1' }],
    affects: { timescales: ['fnm-by-referral'], maps: ['family-network-meeting'] },
  },
} as const satisfies Record<string, Question>;
