import type { DutyRule } from './rule.ts';

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const aset = {
  section: 'step-up-down-with-aset',
  ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
} as const;

/** Chapter 12: stepping up to Families First and to other statutory services, and the ASET Team. */
export const steppingUpDuties = {
  'no-delay-at-significant-harm': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If a One Point professional/family member believes that a child is, or may be, at risk of suffering significant harm, then it is not appropriate to delay action until the case can be discussed at a {timescale:step-up-down-meeting} allocation meeting.',
    stages: ['step-up-and-down', 'safety'],
    cites: { 'step-up-down-meeting': 'nothing' },
    sources: [up],
  },
  'act-at-once': {
    who: { anyOf: ['one-point-professional', 'family-member'] },
    strength: 'should',
    text: 'If they believe that a child is, or may be, at risk of suffering significant harm, the One Point professional/family member should act {timescale:act-at-once}. Following Child Protection Procedures, they should discuss it with Families First, and detail the key concerns and the risks posed to the child.',
    stages: ['step-up-and-down', 'safety'],
    sources: [up],
  },
  'record-all-decisions-and-actions': {
    who: 'not stated',
    strength: 'must',
    text: 'All decision making and all actions must be recorded on the case recording system.',
    stages: ['step-up-and-down', 'records'],
    sources: [up],
  },
  'present-a-case': {
    who: { anyOf: ['practitioner'] },
    strength: 'may',
    text: 'If this is appropriate, a practitioner may be asked to attend the Step Up/Step Down meeting and present their case.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'form-for-cwd-or-yps': {
    who: 'not stated',
    strength: 'should',
    text: 'If a family is to step up to the Young People’s Service or Children with Disabilities, the Step Up/Step Down form should be completed as normal.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'contact-cwd-or-yps': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
    strength: 'should',
    text: 'To step a family up to Children with Disabilities or the Young People’s Service, the IFS Team Manager, the Family Hub Team Manager or the Senior Key Worker should contact the relevant Team Manager/Social Work Consultant. They should arrange a suitable time to discuss the family.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'discuss-at-the-arranged-meeting': {
    who: 'not stated',
    strength: 'should',
    text: 'Ideally, the discussion with Children with Disabilities or the Young People’s Service should be during the arranged Step Up/Step Down meeting.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'offer-a-timeslot': {
    who: 'not stated',
    strength: 'can',
    text: 'For a step up to the Young People’s Service or Children with Disabilities, a timeslot can be offered in the Step Up/Step Down meeting, with the option of dialling in.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'time-between-managers': {
    who: 'not stated',
    strength: 'should',
    text: 'If it is not possible to discuss a step up to the Young People’s Service or Children with Disabilities in the arranged meeting, Managers should arrange a mutually agreed time between them.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'start-step-up-process': {
    who: 'not stated',
    strength: 'must',
    text: 'Once agreement has been reached to step a family up to statutory services, the Case Step Up Process must be initiated {timescale:start-step-up-process} on LiquidLogic. That applies whether agreement is reached through the Step Up/Step Down process or immediately.',
    stages: ['step-up-and-down', 'records'],
    sources: [up],
  },
  'icpc-report-template': {
    who: { anyOf: ['practitioner'] },
    strength: 'is to',
    text: 'If a case has been stepped up “by then”, and a One Point Service Practitioner is required to attend its Initial Child Protection Conference, they are to use the ICPC Report Template.',
    stages: ['step-up-and-down'],
    sources: [up],
  },
  'case-note-of-the-meeting': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
    strength: 'should',
    text: 'Following agreement to step a family up or down, IFS Team Managers, Senior Key Workers or Family Hub Team Managers should add a case note entry, {timescale:case-note-of-the-meeting} as the Step Up/Step Down meeting.',
    stages: ['step-up-and-down', 'records'],
    sources: [
      {
        section: 'step-up-down-case-note',
        ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
      },
    ],
  },
  'escalate-to-aset': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If you are working with a young person who becomes homeless and requires the Joint Homeless Protocol, please escalate to the ASET Team.',
    stages: ['step-up-and-down'],
    sources: [aset],
  },
  'urgent-requests-to-aset': {
    who: 'not stated',
    strength: 'not stated',
    text: 'For urgent requests, contact the ASET Manager directly.',
    stages: ['step-up-and-down'],
    sources: [aset],
  },
  'hold-aset-meeting': {
    who: { anyOf: ['aset-team'] },
    strength: 'will',
    text: 'The ASET Team will hold a {timescale:aset-allocation-meeting} allocation meeting. The document joins it by “or” to contacting the ASET Manager for urgent requests.',
    stages: ['step-up-and-down'],
    sources: [aset],
  },
  'book-a-slot-with-aset': {
    who: { anyOf: ['manager'] },
    strength: 'will',
    text: 'One Point Managers will be able to book a slot at the ASET Team’s allocation meeting.',
    stages: ['step-up-and-down'],
    sources: [aset],
  },
  'aset-invites': {
    who: { anyOf: ['aset-team'] },
    strength: 'will',
    text: 'If the ASET Team would like to have a ‘Step Down’ conversation, it will invite the relevant One Point Manager to its allocation meeting.',
    stages: ['step-up-and-down'],
    sources: [aset],
  },
  'aset-meeting-will-discuss': {
    who: 'not stated',
    strength: 'will',
    text: 'The ASET Team’s meeting will discuss the level of need of the family/young person, consider which support options have been offered already, and agree a course of action.',
    stages: ['step-up-and-down'],
    sources: [aset],
  },
} as const satisfies Record<string, DutyRule>;
