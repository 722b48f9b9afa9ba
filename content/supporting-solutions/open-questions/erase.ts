import type { Question } from './question.ts';

/** Section 18. */
export const eraseQuestions = {
  'erase-for-whom': {
    kind: 'contradiction',
    title: 'Whether ERASE support is for high risk only',
    text: 'By the criteria a young person must be at high risk. By the referral process an ERASE Support Worker is also allocated where the Sergeant and Supporting Solutions Management are in agreement. It is not said whether that holds at any level of risk, or what follows if they differ.',
    readings: [
      'High risk is needed, except where the two are in agreement.',
      'High risk and an open case are needed, except where the two are in agreement.',
      'The criteria hold for every case, and the agreement is about which service it is.',
      'High risk or the agreement is enough, as the referral process says without naming a team.',
    ],
    ask: ['erase-sergeant', 'management-team'],
    sources: [
      { section: 'erase', ref: '18 referral process' },
      { section: 'erase', ref: '18 criteria' },
    ],
    affects: { maps: ['erase-referral'], checks: ['erase-worker'] },
  },
  'erase-open-case': {
    kind: 'contradiction',
    title: 'ERASE support for a case that is not open',
    text: 'Section 3 suggests ERASE support for cases that do not meet the service’s criteria. Section 18 needs the young person to be open to Families First, a Looked After Team or the Young People’s Service. A case with One Point is open to none of these. It is not said whether resources and consultations need an open case too.',
    ask: ['erase-team', 'management-team'],
    sources: [
      { section: 'erase', ref: '18 criteria' },
      { section: 'referral-process', ref: '3' },
    ],
    affects: { maps: ['from-referral-to-worker', 'erase-referral'], checks: ['erase-worker'] },
  },
  'who-sets-the-risk': {
    kind: 'ambiguity',
    title: 'Whose word settles the level of risk',
    text: 'The tool determines whether the risk is high, and the lead professional completes it. The Detective Sergeant then clarifies the level, with police intelligence. It is not said which holds if the two differ.',
    ask: ['erase-sergeant', 'lead-professional'],
    sources: [
      { section: 'erase', ref: '18 referral process' },
      { section: 'erase', ref: '18 criteria' },
    ],
    affects: { maps: ['erase-referral'], checks: ['erase-worker'] },
  },
  'erase-worker-and-support-worker': {
    kind: 'ambiguity',
    title: 'Whether the ERASE Worker is the ERASE Support Worker',
    text: 'Section 18 has an ERASE Support Worker who is allocated, and an ERASE Worker who can offer joint visits. Section 6 has an ERASE worker. It is not said whether these are one role, or whether joint visits need an allocation.',
    ask: ['erase-sergeant', 'management-team'],
    sources: [
      { section: 'erase', ref: '18 referral process' },
      { section: 'case-discussion', ref: '6' },
    ],
    affects: { maps: ['erase-referral'], checks: ['erase-worker'] },
  },
  'how-soon-erase': {
    kind: 'missing step',
    title: 'How soon a risk assessment is screened',
    text: 'No time is given for completing, e-mailing or screening the tool, or for allocating an ERASE Support Worker. Who e-mails it and who allocates is not said. Nor is it said what to do in the meantime, or when the tool is completed again.',
    ask: ['erase-sergeant', 'erase-team'],
    sources: [{ section: 'erase', ref: '18 referral process' }],
    affects: { maps: ['erase-referral'] },
  },
  'names-of-teams': {
    kind: 'ambiguity',
    title: 'Names of teams that differ',
    text: 'Section 1 has a “Looked After Children team” and section 18 a “Looked After Team”. Section 3 has a locality Families First Team. It is not said whether the first two are one team, and the Young People’s Service is not described. Part of section 18 speaks as “we”, which may come from another text.',
    ask: ['erase-team', 'management-team'],
    sources: [
      { section: 'erase', ref: '18' },
      { section: 'erase', ref: '18 criteria' },
      { section: 'criteria', ref: '1' },
    ],
    affects: {},
  },
} as const satisfies Record<string, Question>;
