import type { Question } from './question.ts';

/** Document control and sections 1 to 3. */
export const documentQuestions = {
  'review-date-passed': {
    kind: 'out of date',
    title: 'A review date that has passed',
    text: 'The document was due for review in {timescale:document-review}. It does not say who was to review it, or whether it still holds. “Date Issue: updated” does not say whether version 4.0 was issued then or only updated.',
    ask: ['children-and-families'],
    sources: [{ section: 'document-control', ref: 'Document control' }],
    affects: { timescales: ['document-review'] },
  },
  audience: {
    kind: 'contradiction',
    title: 'For the council alone, or for its partners too',
    text: 'The cover calls it a procedure for staff in Children and Families, and marks it Internal. Paragraph 1.1 is for all staff who work with children and families, in the County Council and its partners.',
    readings: [
      'Partners work to this document too.',
      'It is an internal document, and partners only need to know of it.',
    ],
    ask: ['children-and-families'],
    sources: [
      { section: 'about-this-document', ref: '1.1' },
      { section: 'document-control', ref: 'Document control' },
    ],
    affects: {},
  },
  'excluded-groups': {
    kind: 'contradiction',
    title: 'Which groups have pathways of their own',
    text: 'Paragraph 1.2 leaves out four groups, each with a separate pathway. Paragraph 3.4 names three, and not looked after children. The first group differs too: children in need who “meet criteria for” the Children with Disabilities Team (1.2), or children “subject to support from” it (3.4). The edge of care is not defined, and it is not said who decides that a child is on it.',
    readings: ['The list of 1.2 holds.', 'Only those whom 3.4 names have a pathway of their own.'],
    ask: ['sf-team-manager', 'children-and-families'],
    sources: [
      { section: 'about-this-document', ref: '1.2' },
      { section: 'the-team', ref: '3.4' },
    ],
    affects: { checks: ['service'] },
  },
  'excluded-but-covered': {
    kind: 'contradiction',
    title: 'Child protection is left out, and section 14 covers it',
    text: 'Children subject to child protection procedures are not included within the remit. Section 14 says what the team does when there is a strategy meeting, Section 47 enquiries or a conference.',
    readings: [
      'Section 14 is for children who are in the team already, until they leave it for child protection.',
      'Once child protection procedures begin, only the other pathway holds.',
    ],
    ask: ['sf-team-manager', 'safeguarding-team-manager'],
    sources: [
      { section: 'about-this-document', ref: '1.2' },
      { section: 'concern', ref: '14' },
    ],
    affects: { maps: ['strategy-meeting'], checks: ['service'] },
  },
  'entitled-to-no-recourse': {
    kind: 'ambiguity',
    title: 'Entitled to no recourse',
    text: 'Paragraph 1.3 speaks of families who are “entitled to” no recourse to public funds. Section 8.2 speaks of families who are identified to have it. It is not said what they are entitled to, or whether they are included where a child is in one of the groups that 1.2 leaves out. Our note: no recourse is a restriction, not an entitlement.',
    ask: ['sf-team-manager'],
    sources: [
      { section: 'about-this-document', ref: '1.3' },
      { section: 'no-recourse-to-public-funds', ref: '8.2' },
      { section: 'about-this-document', ref: '1.2' },
    ],
    affects: { maps: ['no-recourse'], checks: ['service'] },
  },
  'links-lost': {
    kind: 'lost text',
    title: 'Documents that are named and cannot be opened',
    text: 'The documents that this one leans on were links. Their targets are lost, so they cannot be opened from here. The lists of 1.4 and section 20 differ. Only 1.4 has the WSCB procedures, The Stepped Approach, Children’s Social Care Quality Standards and the Escalation Policy. Only section 20 has the step up/step down processes and the MASH procedures. Single Assessment Process and Single Assessment Guidance and Procedures may be one.',
    ask: ['children-and-families'],
    sources: [
      { section: 'about-this-document', ref: '1.4' },
      { section: 'references', ref: '20' },
    ],
    affects: {},
  },
  'safeguarding-board': {
    kind: 'out of date',
    title: 'Whether the Safeguarding Children Board still stands',
    text: 'The document refers to the WSCB and its policies. Our note: safeguarding children boards have been replaced nationally by local safeguarding partners. The policies may have new names and owners.',
    ask: ['children-and-families'],
    sources: [
      { section: 'about-this-document', ref: '1.4' },
      { section: 'escalation', ref: '15.2' },
      { section: 'closure', ref: '16.3' },
    ],
    affects: { maps: ['escalation', 'closure'] },
  },
  'we-and-you': {
    kind: 'ambiguity',
    title: 'Who “we” and “you” are',
    text: 'In 2.3 “we” work together “with you, ourselves and partner agencies”. The document is for staff, but “you” seems to be the family. It is not said whether “we” are the team, the council or all staff.',
    ask: ['children-and-families'],
    sources: [{ section: 'values-and-principles', ref: '2.3' }],
    affects: {},
  },
  'upper-age': {
    kind: 'ambiguity',
    title: 'Whether the upper age is included',
    text: 'The service works with children {figure:age-range}. It is not said whether a young person who is {figure:age-range:max} is included, or a child before birth.',
    readings: [
      'A young person who is {figure:age-range:max} is included.',
      'Only children and young people who have not yet turned {figure:age-range:max} are included.',
    ],
    ask: ['sf-team-manager'],
    sources: [{ section: 'the-team', ref: '3.1' }],
    affects: { figures: ['age-range'], checks: ['service'] },
  },
  pods: {
    kind: 'ambiguity',
    title: 'Pods and small groups',
    text: 'Project Crewe had a “pod support system”. Here the social worker works closely with “a small group” of family support workers. It is not said whether that is a pod, or how many workers it has.',
    ask: ['sf-team-manager'],
    sources: [
      { section: 'the-team', ref: '3.2' },
      { section: 'the-team', ref: '3.5' },
    ],
    affects: {},
  },
  'either-without-or': {
    kind: 'lost text',
    title: '“Either”, and no “or”',
    text: 'Paragraph 3.3 says “either as a child in need service”, and no second half follows. It may have been about targeted support, which other sections still name.',
    ask: ['sf-team-manager', 'children-and-families'],
    sources: [
      { section: 'the-team', ref: '3.3' },
      { section: 'consultation', ref: '13.3' },
    ],
    affects: { checks: ['service'] },
  },
  'whose-consent': {
    kind: 'ambiguity',
    title: 'Whose consent, and what becomes of it',
    text: 'Families will need to consent. It is not said whether both parents must, or the child or young person. Nor is it said what happens when a family takes its consent back.',
    ask: ['sf-social-worker', 'transferring-team'],
    sources: [
      { section: 'the-team', ref: '3.4' },
      { section: 'threshold', ref: '5.1' },
    ],
    affects: {
      maps: ['consent-and-plan'],
      checks: ['service', 'transfer-from-initial-response', 'transfer-from-cs-and-s'],
    },
  },
} as const satisfies Record<string, Question>;
