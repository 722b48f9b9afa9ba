import type { Rule } from './rule.ts';

const meeting = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Weekly Step Up/Down Meeting',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

/** Chapter 12: timed rules about step up and step down. */
export const stepUpAndDownTimescales = {
  'step-up-down-meeting': {
    kind: 'schedule',
    title: 'Hold the Step Up/Down Meeting',
    who: { allOf: ['families-first-service', 'service'] },
    action: 'hold a Step Up/Down Meeting (every Families First and One Point Service team)',
    strength: 'will',
    stated: { words: 'weekly' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [meeting, structure],
  },
  'circulate-request-forms': {
    kind: 'deadline',
    title: 'Circulate the Step Up/Step Down Request Forms for the meeting',
    who: { anyOf: ['team-coordinator'] },
    action: 'circulate the request forms to the core membership, via a secure network',
    strength: 'will',
    stated: { words: '{amount} prior', bound: 'exactly', figure: 1, unit: 'working-days' },
    readings: [
      {
        counts: { before: 'step-up-down-meeting' },
        bound: 'atLeast',
        text: 'By that working day at the latest. Earlier will do.',
      },
      {
        counts: { before: 'step-up-down-meeting' },
        bound: 'atLeast',
        clearDays: true,
        text: 'So early that members have a whole working day between receipt and the meeting.',
      },
    ],
    sources: [structure],
  },
  'act-at-once': {
    kind: 'prompt',
    title: 'Act on a risk of significant harm to a child, without waiting for a meeting',
    who: { anyOf: ['one-point-professional', 'family-member'] },
    action:
      'act, and discuss with Families First, following Child Protection Procedures, with details of the key concerns and of the risks to the child',
    strength: 'should',
    applies: {
      when: 'if they believe that a child is, or may be, at risk of suffering significant harm: delay, by waiting for an allocation meeting, is not appropriate',
    },
    stated: { words: 'immediately' },
    sources: [up],
  },
  'start-step-up-process': {
    kind: 'deadline',
    title: 'Initiate the Case Step Up Process',
    who: 'not stated',
    action: 'initiate the Case Step Up Process on LiquidLogic',
    strength: 'must',
    applies: { when: 'once agreement has been reached to step a family up to statutory services' },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 1, unit: 'working-days' },
    readings: [{ counts: { from: 'step-up-agreed' } }],
    sources: [up],
  },
  'case-note-of-the-meeting': {
    kind: 'deadline',
    title: 'Add the case note of the Step Up/Step Down meeting',
    who: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
    action: 'add the case note entry',
    strength: 'should',
    applies: { when: 'following agreement to step a family up or down' },
    stated: { words: 'on {amount}', bound: 'exactly', figure: 0, unit: 'days' },
    readings: [{ counts: { from: 'step-up-down-meeting' } }],
    sources: [
      {
        section: 'step-up-down-case-note',
        ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
      },
    ],
  },
  'aset-allocation-meeting': {
    kind: 'schedule',
    title: 'Hold the ASET allocation meeting',
    who: { anyOf: ['aset-team'] },
    action: 'hold an allocation meeting, at which One Point Managers will be able to book a slot',
    strength: 'will',
    stated: { words: 'weekly' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [
      {
        section: 'step-up-down-with-aset',
        ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
      },
    ],
  },
  'send-form-for-step-down': {
    kind: 'deadline',
    title: 'Send the request form for the meeting on a step down from Families First',
    who: { anyOf: ['ff-managers'] },
    action:
      'send a copy of the Step Up/Step Down Request Form to the Team Co-ordinator, for circulation to the core members',
    strength: 'is required to',
    stated: { words: 'at least {amount} prior', bound: 'atLeast', figure: 1, unit: 'working-days' },
    readings: [
      {
        counts: { before: 'step-up-down-meeting' },
        text: 'By the working day before the meeting.',
      },
      {
        counts: { before: 'step-up-down-meeting' },
        clearDays: true,
        text: 'So early that a whole working day lies between: at least that day is clear of both.',
      },
    ],
    sources: [
      {
        section: 'stepping-down-from-families-first',
        ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
