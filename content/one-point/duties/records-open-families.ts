import type { DutyRule } from './rule.ts';

const openToIfs = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to OPS IFS Teams',
} as const;
const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const openToFamiliesFirst = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to Families First',
} as const;
const groupWork = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Group work recording on LiquidLogic',
} as const;
const oneToOne = {
  section: 'recording-group-work',
  ref: 'Chapter 11, One to one delivery in LiquidLogic',
} as const;
const community = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Recording Team Around the Community (TAC)',
} as const;

/** Chapter 11: where work with families open to a team is recorded, and how group work and Team Around the Community are. */
export const recordsOpenFamiliesDuties = {
  'record-in-case-notes': {
    who: 'not stated',
    strength: 'can',
    text: 'If a family is open to the IFS Team, any work that a FC Team delivers can be recorded in the case notes (not general notes). This ensures that all the notes on an open episode are together.',
    stages: ['records'],
    sources: [openToIfs],
  },
  'record-pre-birth-on-lcs': {
    who: 'not stated',
    strength: 'should',
    text: 'Pre-Birth Interventions work should be recorded on LCS.',
    stages: ['records'],
    sources: [openToFamiliesFirst, nonLead],
  },
  'record-agreed-interventions': {
    who: 'not stated',
    strength: 'can',
    text: 'If Families First is working with a family, and the OPS Manager has agreed that One Point will deliver some interventions, the notes can be recorded in LCS.',
    stages: ['records'],
    sources: [openToFamiliesFirst],
  },
  'record-work-stepped-up': {
    who: 'not stated',
    strength: 'will',
    text: 'If, due to a Step Up, Families First comes to support a family to whom we have been delivering one to one work or a Programme, that work will then be recorded on LCS.',
    stages: ['records'],
    sources: [openToFamiliesFirst],
  },
  'record-programme-on-lcs': {
    who: 'not stated',
    strength: 'will',
    text: 'If a family is open to Families First, and One Point is delivering the Inspire Programme or another programme to them, this will be recorded on LCS.',
    stages: ['records'],
    sources: [openToFamiliesFirst],
  },
  'record-group-work': {
    who: 'not stated',
    strength: 'will',
    text: 'All group work that staff of the Family Hub or of the Intensive Family Support Team deliver will be recorded on LiquidLogic Group Work.',
    stages: ['records'],
    sources: [groupWork],
  },
  'create-programmes': {
    who: { anyOf: ['business-support'] },
    strength: 'will',
    text: 'For group work, Business Support will create the programmes on the system.',
    stages: ['records'],
    sources: [groupWork],
  },
  'record-attendance': {
    who: { anyOf: ['facilitator'] },
    strength: 'will',
    text: 'The facilitators of group work will be responsible for recording who attended, and reflections about the session.',
    stages: ['records'],
    sources: [groupWork],
  },
  'report-one-to-one-delivery': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The {timescale:performance-reports} performance reports have information on the amount of delivery, mainly by the Family Hubs, with families that are not open to them.',
    stages: ['records'],
    sources: [oneToOne],
  },
  'keep-tac-records': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'Practitioners who deliver Early Help through the TAC programme must keep records of its sessions, on the planning and recording paperwork.',
    stages: ['records'],
    sources: [community],
  },
  'include-in-tac-records': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'The records of TAC sessions will include the names of the workers who deliver the session, the areas visited, the plans for the session, feedback and any areas of concern.',
    stages: ['records'],
    sources: [community],
  },
  'record-detached-session': {
    who: 'not stated',
    strength: 'will',
    text: 'If a model of detached youth work is used to deliver TAC, the session will be recorded, with anonymous attendance only, in LiquidLogic Group Work.',
    stages: ['records'],
    sources: [community],
  },
  'send-tac-paperwork': {
    who: 'not stated',
    strength: 'needs to',
    text: 'If the model is detached youth work, the paperwork of TAC needs to be sent to the Worker in Charge {timescale:tac-paperwork}.',
    stages: ['records'],
    sources: [community],
  },
  'record-tac-paperwork': {
    who: { anyOf: ['worker-in-charge'] },
    strength: 'will',
    text: 'The Worker in Charge, who is sent the paperwork of detached youth work, will record “this” on LiquidLogic.',
    stages: ['records'],
    sources: [community],
  },
  'record-the-curve': {
    who: 'not stated',
    strength: 'will',
    text: 'If staff deliver The Curve, it will be recorded in LiquidLogic Group Work.',
    stages: ['records'],
    sources: [community],
  },
  'record-contact-around-the-curve': {
    who: 'not stated',
    strength: 'will',
    text: 'If staff deliver The Curve, any contact made with the family directly will be recorded in general notes: home visits before the programme, or follow up between sessions or after the programme is completed.',
    stages: ['records'],
    sources: [community],
  },
} as const satisfies Record<string, DutyRule>;
