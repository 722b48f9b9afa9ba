import type { Question } from './question.ts';

/** Document control and sections 1 to 3. */
export const criteriaQuestions = {
  'original-approval': {
    kind: 'ambiguity',
    title: 'Which version the approval is of',
    text: 'The document is Version 2 and replaces Version 1. “Original Approval by” names the Assistant Director. Yet the “Approval Date” below it is the month in which Version 2 was issued.',
    readings: [
      'The date is that of the approval of Version 2.',
      'The date of the first approval, of Version 1, has been overwritten.',
    ],
    ask: ['head-of-service'],
    sources: [{ section: 'document-control', ref: 'Document control' }],
    affects: {},
  },
  'who-reviews-the-document': {
    kind: 'missing step',
    title: 'Who reviews the document, and by which day',
    text: 'The review date is a month, {timescale:document-review}, without a day. The document names a lead officer, but does not say who is to review it.',
    ask: ['head-of-service'],
    sources: [{ section: 'document-control', ref: 'Document control' }],
    affects: { timescales: ['document-review'] },
  },
  'policy-sentences': {
    kind: 'lost text',
    title: 'Two sentences of the policy are incomplete',
    text: 'The aim is to maintain “as many children at home”; words such as “as possible” seem to be missing. The next paragraph joins safety and development by “in that they”, which has no clear sense.',
    ask: ['head-of-service'],
    sources: [{ section: 'policy', ref: '1' }],
    affects: {},
  },
  'exhausting-family-options': {
    kind: 'ambiguity',
    title: 'When family and friends options are exhausted',
    text: 'The policy is to exhaust these options {timescale:exhaust-family-options}. It does not say who decides that they are exhausted. Yet on the edge of care, by its definition, there is already sufficient concern and risk for the authority to consider removal.',
    ask: ['service-manager', 'head-of-service'],
    sources: [
      { section: 'policy', ref: '1' },
      { section: 'edge-of-care', ref: '3' },
    ],
    affects: { timescales: ['exhaust-family-options'] },
  },
  'circumstances-and-criteria': {
    kind: 'contradiction',
    title: 'Circumstances of section 2 that are no criteria of section 3',
    text: 'Section 2 names newborn babies at risk, families under the Public Law Outline, and children placed in an emergency or using police protection powers. Section 3 names none of these. For a child who returns home, section 2 has an agreed plan and section 3 has none. Before a request, the Social Worker must ensure that the criteria of section 3 are met.',
    readings: [
      'A family in a circumstance of section 2 needs to meet the criteria of section 3 as well.',
      'A circumstance of section 2 is enough by itself.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [
      { section: 'what-the-service-does', ref: '2' },
      { section: 'edge-of-care', ref: '3' },
      { section: 'service-request', ref: '5 step 1' },
    ],
    affects: { maps: ['service-request'], checks: ['edge-of-care'] },
  },
  'upper-age': {
    kind: 'ambiguity',
    title: 'Whether the upper age is included',
    text: 'The criterion is children {figure:age-range}. It does not say whether it ends at the birthday or goes on through that year. Older young people are left out only by not being named. “Working on a whole family approach” is attached without saying whether it is a condition. Where there are several children, it is not said whose age counts.',
    readings: [
      'A child who is {figure:age-range:max} is included.',
      'Only children who have not yet turned {figure:age-range:max} are included.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'edge-of-care', ref: '3' }],
    affects: { figures: ['age-range'], checks: ['edge-of-care'] },
  },
  'all-or-any': {
    kind: 'ambiguity',
    title: 'Whether every criterion must be met, or any one',
    text: 'Section 3 lists its criteria without saying how they combine. A family can hardly meet all of them: some are for children at home, others for children in care. The age may be a condition for everyone and the rest alternatives, but the document does not say so. The check leaves out two readings. If all were needed nobody could fit, and if the age alone were enough every child of that age would.',
    readings: [
      'All the criteria are needed.',
      'The age and any one of the others.',
      'Any one of them.',
    ],
    ask: ['team-manager', 'advanced-practitioner'],
    sources: [{ section: 'edge-of-care', ref: '3' }],
    affects: { maps: ['service-request'], checks: ['edge-of-care'] },
  },
  'service-manager-belief': {
    kind: 'contradiction',
    title: 'Where the Service Manager comes in',
    text: 'A criterion rests on what a Service Manager believes. The steps of the request name only the Social Worker and their Team Manager. It is not said how or when the Service Manager gives that view, nor whether all the reasons given for it are needed.',
    ask: ['service-manager', 'social-worker-team-manager'],
    sources: [
      { section: 'edge-of-care', ref: '3' },
      { section: 'service-request', ref: '5 step 1' },
    ],
    affects: { maps: ['service-request'], checks: ['edge-of-care'] },
  },
  'criteria-without-figures': {
    kind: 'ambiguity',
    title: 'How soon, how early and how long',
    text: 'Several criteria give no figure: “within days or weeks”, “imminent”, “early stages” of court proceedings, “a period in care”, “the child’s timeframe”. Section 2 speaks of “imminent risk” and section 3 of “days or weeks”, and neither refers to the other.',
    ask: ['service-manager', 'team-manager'],
    sources: [
      { section: 'edge-of-care', ref: '3' },
      { section: 'what-the-service-does', ref: '2' },
    ],
    affects: { checks: ['edge-of-care'] },
  },
} as const satisfies Record<string, Question>;
