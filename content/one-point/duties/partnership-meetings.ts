import type { DutyRule } from './rule.ts';

const inclusion = {
  section: 'social-inclusion-team',
  ref: 'Chapter 15, Social Inclusion Team',
} as const;
const forums = {
  section: 'prevention-and-early-help-forums',
  ref: 'Chapter 15, Partnership Meetings',
} as const;
const locality = {
  section: 'locality-meetings',
  ref: 'Chapter 15, Families First Locality Meetings',
} as const;
const health = {
  section: 'family-health-meetings',
  ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
} as const;

const developmentWorker = { anyOf: ['social-inclusion-development-worker'] } as const;

/** Chapter 15: what is asked of whom about Social Inclusion and partnership meetings. */
export const partnershipMeetingsDuties = {
  'support-use-of-vcs-provision': {
    who: { anyOf: ['social-inclusion-team'] },
    strength: 'not stated',
    text: 'The Social Inclusion team supports Children Services and key partner organisations to know, and to utilise, the wide variety of VCS provision that is available across County Durham.',
    stages: ['partners'],
    sources: [inclusion],
  },
  'development-worker-supports': {
    who: developmentWorker,
    strength: 'not stated',
    text: 'The Social Inclusion Development Worker provides information and support in a number of ways. One is by attending locality early help conversations and step up/step down meetings.',
    stages: ['partners'],
    sources: [inclusion],
  },
  'vcs-requests-by-portal': {
    who: developmentWorker,
    strength: 'not stated',
    text: 'The Social Inclusion Development Worker’s support also takes in information requests, made with a request form on an online portal.',
    stages: ['partners'],
    sources: [inclusion],
  },
  'vcs-bulletin': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Information on VCS provision is also shared in a {timescale:vcs-bulletin} online bulletin.',
    stages: ['partners'],
    sources: [inclusion],
  },
  'submit-a-vcs-request': {
    who: { anyOf: ['practitioner'] },
    strength: 'can',
    text: 'Any practitioner can submit, at the online portal, a request for VCS support and information.',
    stages: ['partners', 'request'],
    sources: [inclusion],
  },
  'hold-the-forums': {
    who: 'not stated',
    strength: 'not stated',
    text: 'There are {figure:number-of-forums} in the County: North, South and East. They meet {timescale:forums-meet}.',
    stages: ['partners'],
    sources: [forums],
  },
  'task-and-finish-groups': {
    who: 'not stated',
    strength: 'may',
    text: 'Smaller Task and Finish Groups may be agreed, to progress “place-based” work between the Prevention and Early Help Forums.',
    stages: ['partners'],
    sources: [forums],
  },
  'attend-the-forum-of-the-area': {
    who: { allOf: ['manager', 'vcs-alliance', 'early-help-advisor'] },
    strength: 'is expected to',
    text: 'One Point Managers / VCS Alliance and Early Help Advisors are expected to attend the Prevention and Early Help Forum for their area, which meets {timescale:attend-forums}.',
    stages: ['partners'],
    sources: [forums],
  },
  'locality-service-delivery': {
    who: { anyOf: ['locality-meeting-members'] },
    strength: 'will',
    text: 'The members of the Locality Meeting will be responsible for ensuring that service delivery is effective, by developing and implementing service delivery plans across all teams.',
    stages: ['partners'],
    sources: [locality],
  },
  'membership-of-the-locality-meeting': {
    who: 'not stated',
    strength: 'will',
    text: 'The membership of the Locality Meeting will consist of:',
    list: [
      'Families First Operations Manager',
      'One Point Service Operations Managers',
      'Families First Team Managers, and Families First Social Work Consultants',
      'One Point Service Intensive Family Support Team Manager; Senior Key Workers',
      'Family Hubs Team Managers',
      'Health Manager',
      'Social Inclusion Development Worker',
    ],
    stages: ['partners'],
    sources: [locality],
  },
  'locality-meetings': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The Locality Meetings are {timescale:locality-meetings}.',
    stages: ['partners'],
    cites: { 'locality-meetings': 'rule' },
    sources: [locality],
  },
  'locality-meeting-dates': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The dates of the Locality Meetings are agreed and set {timescale:locality-meeting-dates}.',
    stages: ['partners'],
    sources: [locality],
  },
  'hold-locality-meetings': {
    who: 'not stated',
    strength: 'will',
    text: 'The Locality Meetings will be held in each locality, {timescale:length-of-a-locality-meeting}.',
    stages: ['partners'],
    sources: [locality],
  },
  'meet-with-health': {
    who: { allOf: ['service', 'family-health-service'] },
    strength: 'not stated',
    text: 'The Family Health Service of Harrogate and District Foundation Trust, and the One Point Service of Durham County Council, meet regularly.',
    stages: ['partners'],
    sources: [health],
  },
  'health-managers-attend-step-up-down': {
    who: { allOf: ['health-manager'] },
    strength: 'not stated',
    text: 'Health Managers attend the {timescale:health-managers-at-step-up-down} Step-Up/Step-Down Meetings.',
    stages: ['partners', 'step-up-and-down'],
    sources: [health],
  },
  'health-managers-attend-locality': {
    who: { allOf: ['health-manager'] },
    strength: 'not stated',
    text: 'Health Managers attend the {timescale:health-managers-at-locality-meetings} Locality Meetings.',
    stages: ['partners'],
    sources: [health],
  },
  'hdft-manager-attends-management': {
    who: { anyOf: ['hdft-manager'] },
    strength: 'not stated',
    text: 'The HDFT Manager attends the {timescale:hdft-manager-at-management-meetings} One Point Senior Management Team Meetings.',
    stages: ['partners'],
    sources: [health],
  },
} as const satisfies Record<string, DutyRule>;
