import type { DutyRule } from './rule.ts';
import { steppingDownDuties } from './stepping-down.ts';
import { steppingUpDuties } from './stepping-up.ts';

const chapter = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Step-up and Step-Down Procedures',
} as const;

const meeting = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Weekly Step Up/Down Meeting',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

/** Levels of need, and the weekly meeting. */
const weeklyMeeting = {
  'social-worker-as-lead': {
    who: 'not stated',
    strength: 'must',
    text: 'If a family has safeguarding needs, it must have an allocated social worker as its lead professional.',
    stages: ['step-up-and-down'],
    sources: [chapter],
  },
  'services-work-together': {
    who: 'not stated',
    strength: 'will',
    text: 'Services will work together through the Team Around the Family arrangements, so that children, young people and families receive a seamless service that is appropriate to their current needs. This is to ensure that any remaining unmet needs are clearly identified.',
    stages: ['step-up-and-down'],
    sources: [chapter],
  },
  'hold-step-up-down-meeting': {
    who: { allOf: ['families-first-service', 'service'] },
    strength: 'will',
    text: 'All Families First and One Point Service teams will hold a Step Up/Down Meeting {timescale:step-up-down-meeting}, with a standardised agenda.',
    stages: ['step-up-and-down'],
    sources: [meeting, structure],
  },
  'meeting-will-discuss': {
    who: 'not stated',
    strength: 'will',
    text: 'The Step Up/Down Meeting will discuss the family’s level of need. It will identify the main Early Help or Safeguarding ‘theme’ for the step up or down. It will consider which support options have been offered already, and agree a course of action.',
    stages: ['step-up-and-down'],
    sources: [meeting],
  },
  'core-membership-attends': {
    who: { anyOf: ['core-membership'] },
    strength: 'not stated',
    text: 'Step Up/Step Down meetings have a core membership, who are mandated to attend.',
    stages: ['step-up-and-down'],
    sources: [structure],
  },
  'administer-meetings': {
    who: { anyOf: ['team-coordinator'] },
    strength: 'will',
    text: 'The Families First Team Co-ordinator will administer the Step Up/Step Down meetings.',
    stages: ['step-up-and-down'],
    sources: [structure],
  },
  'submit-request-form': {
    who: 'not stated',
    strength: 'needs to',
    text: 'All requests for step up or step down need to be on the Step Up/Step Down Request Form, and submitted to the appropriate manager.',
    stages: ['step-up-and-down'],
    sources: [structure],
  },
  'send-request-forms': {
    who: { anyOf: ['step-up-down-managers'] },
    strength: 'is required to',
    text: 'Managers are required to send any Step Up/Step Down Request Forms to the Team Co-ordinator.',
    stages: ['step-up-and-down'],
    sources: [structure],
  },
  'circulate-request-forms': {
    who: { anyOf: ['team-coordinator'] },
    strength: 'will',
    text: 'The Team Co-ordinator will circulate the request forms, via a secure network, to the core membership, {timescale:circulate-request-forms} to the Step Up/Step Down meeting.',
    stages: ['step-up-and-down'],
    sources: [structure],
  },
  'late-requests': {
    who: { anyOf: ['step-up-down-managers'] },
    strength: 'may',
    text: 'In exceptional circumstances, managers may agree to consider any late requests for step up or step down. This will be up to their discretion.',
    stages: ['step-up-and-down'],
    sources: [structure],
  },
  'record-decisions': {
    who: { anyOf: ['team-coordinator'] },
    strength: 'will',
    text: 'Team Co-ordinators will make a record of the decisions made in the Step Up/Step Down meeting, on the appropriate section of the Request Form.',
    stages: ['step-up-and-down', 'records'],
    sources: [structure],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 12: what is asked of whom about step up and step down. */
export const stepUpAndDownDuties = {
  ...weeklyMeeting,
  ...steppingUpDuties,
  ...steppingDownDuties,
} as const;
