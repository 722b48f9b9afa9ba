import type { Rule } from './rule.ts';

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

/** Chapter 15: timed rules about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsTimescales = {
  'vcs-bulletin': {
    kind: 'schedule',
    title: 'Share information on VCS provision in an online bulletin',
    who: 'not stated',
    action: 'share information in an online bulletin',
    strength: 'not stated',
    stated: { words: 'weekly' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [{ section: 'social-inclusion-team', ref: 'Chapter 15, Social Inclusion Team' }],
  },
  'forums-meet': {
    kind: 'schedule',
    title: 'Meet in the Prevention and Early Help Forums',
    who: 'not stated',
    action: 'meet in the Prevention and Early Help Forums North, South and East',
    strength: 'not stated',
    stated: { words: 'termly' },
    occurs: { on: 'cycle', each: 'term' },
    sources: [forums],
  },
  'attend-forums': {
    kind: 'schedule',
    title: 'Attend the Prevention and Early Help Forum for the area',
    who: { allOf: ['manager', 'vcs-alliance', 'early-help-advisor'] },
    action:
      'attend the Prevention and Early Help Forum for their area (“One Point Managers / VCS Alliance and Early Help Advisors”)',
    strength: 'is expected to',
    stated: { words: 'termly' },
    occurs: { on: 'cycle', each: 'term' },
    sources: [forums],
  },
  'locality-meetings': {
    kind: 'schedule',
    title: 'Meet as members of the Locality Meeting',
    who: {
      allOf: [
        'families-first-operations-manager',
        'operations-manager',
        'families-first-manager',
        'families-first-social-work-consultant',
        'ifst-manager',
        'senior-key-worker',
        'hub-manager',
        'health-manager',
        'social-inclusion-development-worker',
      ],
    },
    action: 'meet in the Locality Meeting of teams across Children Services, as its membership',
    strength: 'not stated',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [locality],
  },
  'locality-meeting-dates': {
    kind: 'schedule',
    title: 'Agree and set the dates of the Locality Meetings',
    who: 'not stated',
    action: 'agree and set the dates of the Locality Meetings',
    strength: 'not stated',
    stated: { words: 'annually' },
    occurs: { on: 'cycle', each: 'year' },
    sources: [locality],
  },
  'length-of-a-locality-meeting': {
    kind: 'prompt',
    title: 'Hold a Locality Meeting',
    who: 'not stated',
    action: 'hold the Locality Meeting',
    strength: 'will',
    stated: { words: 'for approx. {amount}', bound: 'about', figure: 2, unit: 'hours' },
    sources: [locality],
  },
  'health-managers-at-step-up-down': {
    kind: 'schedule',
    title: 'Attend the Step-Up/Step-Down Meetings as Health Managers',
    who: { allOf: ['health-manager'] },
    action: 'attend the Step-Up/Step-Down Meetings',
    strength: 'not stated',
    stated: { words: 'weekly' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [health],
  },
  'health-managers-at-locality-meetings': {
    kind: 'schedule',
    title: 'Attend the Locality Meetings as Health Managers',
    who: { allOf: ['health-manager'] },
    action: 'attend the Locality Meetings',
    strength: 'not stated',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [health],
  },
  'hdft-manager-at-management-meetings': {
    kind: 'schedule',
    title: 'Attend the One Point Senior Management Team Meetings',
    who: { anyOf: ['hdft-manager'] },
    action: 'attend the One Point Senior Management Team Meetings',
    strength: 'not stated',
    stated: { words: 'bi-monthly' },
    occurs: { on: 'unclear', readings: ['every two months', 'twice a month'] },
    sources: [health],
  },
} as const satisfies Record<string, Rule>;
