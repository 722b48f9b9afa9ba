import type { DutyRule } from './rule.ts';

const tac = {
  section: 'team-around-the-community',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

const police = {
  section: 'police-community-support',
  ref: 'Chapter 15, Durham Constabulary - Police Community Support Officers and Local Inspectors',
} as const;

/** Chapter 15: what is asked of whom about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityDuties = {
  'tac-work-in-communities': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'The youth workers of TAC will work within communities where there are concerns about young people who engage in anti-social and/or risk-taking behaviour. The view is to support those young people in choosing healthier and safer lifestyles.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-response': {
    who: { anyOf: ['tac-team'] },
    strength: 'may',
    text: 'In some cases, however, what young people do may be a cause of concern to residents and communities. In these instances a TAC response may be required.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-delivery': {
    who: 'not stated',
    strength: 'will',
    text: 'Either detached youth work or a targeted group work programme will be used to deliver TAC.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-detached-work': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'If a model of detached youth work is used, youth workers will contact young people “on the streets” and engage them, in the places where they gather within communities.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-build-relationships': {
    who: { anyOf: ['tac-team'] },
    strength: 'not stated',
    text: 'In detached youth work they build relationships, and deliver programmes that will enhance the young people’s social and emotional capabilities. They support young people to make positive life choices and achieve good outcomes.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-group-work': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'TAC will, as the alternative, deliver a targeted group work programme to young people whom the Anti-Social Behaviour Team identifies as being involved in ASB.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-group-work-partners': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'TAC will deliver this programme in partnership with the Council’s ASB team, the Fire Service and the Police. It may include other agencies, such as the Drug and Alcohol Service.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-intelligence': {
    who: 'not stated',
    strength: 'will',
    text: 'The locations of work, and the prioritisation of referrals to TAC, will be informed by a range of intelligence gathering.',
    stages: ['partners', 'request'],
    sources: [tac],
  },
  'tac-referral-form': {
    who: { anyOf: ['hub-manager'] },
    strength: 'should',
    text: 'Once a location for work has been identified, the designated Family Hub Team Manager should complete a referral form.',
    stages: ['partners', 'request'],
    sources: [tac],
  },
  'tac-agree-programme': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The designated Family Hub Team Manager will agree the programme of intervention with partners.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-length': {
    who: 'not stated',
    strength: 'will',
    text: 'A TAC intervention will usually last for {timescale:tac-length}.',
    stages: ['partners', 'support'],
    sources: [tac],
  },
  'tac-review': {
    who: 'not stated',
    strength: 'will',
    text: 'All TAC work will be reviewed {timescale:tac-review}, to ensure progress and monitor outcomes.',
    stages: ['partners', 'review'],
    sources: [tac],
  },
  'pcso-advice': {
    who: { anyOf: ['pcso'] },
    strength: 'will',
    text: 'There is an expectation that PCSOs will also provide advice and guidance in these areas in Local Authority ASB teams, and in the Team Around the Family (TAF).',
    stages: ['partners'],
    sources: [police],
  },
  'pcso-attend-taf': {
    who: { anyOf: ['pcso'] },
    strength: 'will',
    text: 'Where possible, the PCSO will attend all relevant TAF meetings.',
    stages: ['partners', 'review'],
    sources: [police],
  },
  'pcso-written-feedback': {
    who: 'not stated',
    strength: 'will',
    text: 'If the PCSO’s attendance at a TAF meeting is not possible, written feedback will be provided if the Lead Professional requests it.',
    stages: ['partners', 'review'],
    sources: [police],
  },
  'request-pcso': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If you think that a young person or family with whom you work would benefit from contact from a Police Community Support Officer, send an email to the Safeguarding Coordinator.',
    stages: ['partners', 'request'],
    sources: [police],
  },
  'include-in-pcso-request': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Include the name of the young person, date of birth, address and parent’s details. Add a short summary: why you are involved, and what you would like PCSO intervention to achieve.',
    stages: ['partners', 'request'],
    sources: [police],
  },
  'assess-pcso-request': {
    who: 'not stated',
    strength: 'will',
    text: 'Your request for PCSO support will be assessed. An email to you will advise on the next step.',
    stages: ['partners', 'request'],
    sources: [police],
  },
  'task-local-officers': {
    who: { anyOf: ['pcso-sergeant'] },
    strength: 'will',
    text: 'A named officer, a sergeant, will task local officers to contact you. The purpose is a plan that supports a positive outcome for the young person or family.',
    stages: ['partners', 'allocation'],
    sources: [police],
  },
} as const satisfies Record<string, DutyRule>;
