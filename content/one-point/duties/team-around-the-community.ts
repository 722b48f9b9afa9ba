import type { DutyRule } from './rule.ts';

const tac = {
  section: 'team-around-the-community',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

const reviews = {
  section: 'team-around-the-community-reviews',
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
    text: 'The youth workers of TAC will work within communities where there are concerns about young people who engage in anti-social and/or risk-taking behaviour. The aim is to support those young people so that they choose healthier and safer lifestyles.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-response': {
    who: 'not stated',
    strength: 'may',
    text: 'In some cases, what young people do may be a cause of concern to residents and communities. In these instances a TAC response may be required.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-delivery': {
    who: 'not stated',
    strength: 'will',
    text: 'TAC will be delivered in one of two ways: detached youth work, or a targeted group work programme.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-detached-work': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'If the model is detached youth work, youth workers will contact young people “on the streets” and engage them, in the places where they gather within communities.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-build-relationships': {
    who: { anyOf: ['tac-team'] },
    strength: 'not stated',
    text: 'In detached youth work, youth workers build relationships, and deliver programmes that will enhance the young people’s social and emotional capabilities. They support young people to make positive life choices and achieve good outcomes.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-group-work': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'The alternative to detached youth work is a targeted group work programme. TAC will deliver it to young people whom the Anti-Social Behaviour Team identifies as being involved in ASB.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-group-work-partners': {
    who: { anyOf: ['tac-team'] },
    strength: 'will',
    text: 'TAC will deliver the targeted group work programme in partnership with the Council’s ASB team, the Fire Service and the Police. The programme may include other agencies, such as the Drug and Alcohol Service.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-intelligence': {
    who: 'not stated',
    strength: 'will',
    text: 'A range of intelligence gathering will inform where TAC works, and how referrals to it are prioritised:',
    list: [
      'community engagement mechanisms in the locality, such as Community Wardens or Police Community Safety Officers',
      'areas in which Anti-Social Behaviour is prevalent and the ASB Escalation Process is implemented already',
      'Anti-Social Behaviour “Hot Spots”',
      'areas of concern, for example Child Exploitation, identified by the Durham Safeguarding Children’s Partnership (DSCP); the Missing and Exploited Group (MEG), the Police; the Erase Team',
      'areas of concern brought by partners',
    ],
    stages: ['partners', 'request'],
    sources: [tac],
  },
  'tac-referral-form': {
    who: { anyOf: ['hub-manager'] },
    strength: 'should',
    text: 'Once a location for TAC’s work has been identified, the designated Family Hub Team Manager should complete a referral form.',
    stages: ['partners', 'request'],
    sources: [tac],
  },
  'tac-agree-programme': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The designated Family Hub Team Manager will agree TAC’s programme of intervention with partners.',
    stages: ['partners'],
    sources: [tac],
  },
  'tac-length': {
    who: 'not stated',
    strength: 'will',
    text: 'A TAC intervention will usually last for {timescale:tac-length}.',
    stages: ['partners', 'support'],
    sources: [reviews],
  },
  'tac-review': {
    who: 'not stated',
    strength: 'will',
    text: 'All TAC work will be reviewed {timescale:tac-review}, to ensure progress and monitor outcomes.',
    stages: ['partners', 'review'],
    sources: [reviews],
  },
  'pcso-advice': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'Advice and guidance on crime, ASB, missing from home and child exploitation are expected to be provided in the Team Around the Family (TAF) and in Local Authority ASB teams as well.',
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
    text: 'If it is not possible for the PCSO to attend a TAF meeting, written feedback will be provided if the Lead Professional asks for it.',
    stages: ['partners', 'review'],
    sources: [police],
  },
  'request-pcso': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Would a young person or family you work with benefit from contact from a Police Community Support Officer? If you think so, email the Safeguarding Coordinator.',
    stages: ['partners', 'request'],
    sources: [police],
  },
  'include-in-pcso-request': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In the email to the Safeguarding Coordinator, include the young person’s name, date of birth and address, and the parent’s details. Add a short summary: why you are involved, and what you would like PCSO intervention to achieve.',
    stages: ['partners', 'request'],
    sources: [police],
  },
  'assess-pcso-request': {
    who: 'not stated',
    strength: 'will',
    text: 'Your request for PCSO support will be assessed. You will be sent an email that advises you of the next step.',
    stages: ['partners', 'request'],
    sources: [police],
  },
  'task-local-officers': {
    who: { anyOf: ['pcso-sergeant'] },
    strength: 'will',
    text: 'On a request for PCSO support, a named officer, who is a sergeant, will task local officers to contact you. The aim is to identify a plan that supports a positive outcome for the young person or family.',
    stages: ['partners', 'allocation'],
    sources: [police],
  },
} as const satisfies Record<string, DutyRule>;
