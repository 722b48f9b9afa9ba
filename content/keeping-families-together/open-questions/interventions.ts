import type { Question } from './question.ts';

/** Section 7. */
export const interventionQuestions = {
  'interventions-not-matched': {
    kind: 'loose reference',
    title: 'Interventions explained and not used, or used and not explained',
    text: 'Dyadic Developmental Psychotherapy is explained in section 7 and named nowhere else. Theraplay and Parent Factor are named in section 4.3 and not explained. The pick and mix menu of Phase 4 is not given.',
    ask: ['advanced-practitioner', 'team-manager'],
    sources: [
      { section: 'interventions', ref: '7' },
      { section: 'services', ref: '4.3' },
      { section: 'core-offer', ref: '6 phase 4' },
    ],
    affects: { maps: ['phases'] },
  },
  'fgc-focus': {
    kind: 'contradiction',
    title: 'Whom Family Group Conference is for',
    text: 'Section 7 says that the service is focused on children in care and children subject to Child Protection Plans, and only “eventually” on the initial stages. Section 4.2 has a referral discussed for every family not already receiving support from it. In Phase 3 the Social Worker will always consider one.',
    readings: [
      'Every such family is discussed, and the focus decides who is then offered a conference.',
      'The discussion is only for families within the focus.',
    ],
    ask: ['family-group-conference-service', 'team-manager'],
    sources: [
      { section: 'interventions', ref: '7, Family Group Conference' },
      { section: 'service-delivery', ref: '4.2' },
      { section: 'core-offer', ref: '6 phase 3' },
    ],
    affects: { timescales: ['fgc-discussion'], maps: ['family-group-conference'] },
  },
  'missing-toolkit': {
    kind: 'lost text',
    title: 'A toolkit that is not there',
    text: 'Section 7 says for whom “this toolkit” is, but there is no toolkit in the document. The sentence breaks off after “children and young”. It may come from another publication.',
    ask: ['head-of-service'],
    sources: [{ section: 'interventions', ref: '7, Solution Focussed Practice' }],
    affects: {},
  },
  'cedars-capacity': {
    kind: 'ambiguity',
    title: 'What the capacity of CEDARS counts',
    text: 'CEDARS has the capacity to offer short breaks to {figure:cedars-places}, emergency residential short breaks included. It is not said whether that is at one time, or how many of the places are kept for emergencies. The name is written both CEDARS and Cedars.',
    ask: ['cedars'],
    sources: [{ section: 'interventions', ref: '7, CEDARS' }],
    affects: { figures: ['cedars-places'] },
  },
} as const satisfies Record<string, Question>;
