import type { DutyRule } from './rule.ts';

const chronologies = { section: 'chronologies', ref: 'Chapter 11, Chronologies' } as const;
const significant = {
  section: 'chronologies',
  ref: 'Chapter 11, What is a Significant Event?',
} as const;
const genograms = { section: 'genograms-and-court', ref: 'Chapter 11, Genograms' } as const;
const court = { section: 'genograms-and-court', ref: 'Chapter 11, Court Statements' } as const;

/** Chapter 11: what is asked of whom about chronologies, genograms and court statements. */
export const chronologiesDuties = {
  'ifst-chronology': {
    who: 'not stated',
    strength: 'should',
    text: 'Every child that we work with in the Intensive Family Support Team should have, on their LiquidLogic case file, a working multi-agency chronology of significant events.',
    stages: ['records'],
    sources: [chronologies],
  },
  'hub-chronology': {
    who: { anyOf: ['early-help-practitioner'] },
    strength: 'must',
    text: 'If a family is open to the Family Hub as a “case”, they must have a multi-agency chronology too, completed by the Early Help Practitioner.',
    stages: ['records'],
    sources: [chronologies],
  },
  'create-chronology': {
    who: { anyOf: ['lead-practitioner'] },
    strength: 'is responsible for',
    text: 'The lead practitioner is responsible for creating the chronology.',
    stages: ['records'],
    sources: [chronologies],
  },
  'contribute-to-chronology': {
    who: { anyOf: ['partner-agencies'] },
    strength: 'is responsible for',
    text: 'When a family is open to the IFST, partner agencies are responsible for directly contributing relevant and succinct information to be included.',
    stages: ['records'],
    sources: [chronologies],
  },
  'open-new-chronology': {
    who: { anyOf: ['practitioner'] },
    strength: 'is required to',
    text: 'All One Point Service practitioners are required to open a new chronology {timescale:open-new-chronology}.',
    stages: ['records', 'first-steps'],
    sources: [chronologies],
  },
  'copy-chronologies-forward': {
    who: 'not stated',
    strength: 'may',
    text: 'Any previous chronologies on LiquidLogic may be copied forward onto the new one. Only EHM can do this.',
    stages: ['records'],
    sources: [chronologies],
  },
  'request-typing-of-chronology': {
    who: { anyOf: ['practitioner'] },
    strength: 'is to',
    text: 'If there is a pre-EHM chronology (February 2019) and SSID remains accessible, the worker is to request that Business Support type it.',
    stages: ['records'],
    sources: [chronologies],
  },
  'input-typed-chronology': {
    who: { anyOf: ['practitioner'] },
    strength: 'is to',
    text: 'Once Business Support has typed a pre-EHM chronology, the worker is to input it into the LiquidLogic EHM chronology.',
    stages: ['records'],
    sources: [chronologies],
  },
  'include-the-person': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Remember to include the “person centred” part. It could be why the meeting was needed, the decisions made, the actions that followed, and the impact on the child.',
    stages: ['records'],
    sources: [significant],
  },
  'ask-whether-significant': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When you use your professional judgement and practice wisdom to decide which events are significant, ask yourself: is this decision, event, occurrence or omission of significance for the child? Why? What is its impact on them, or its potential impact?',
    stages: ['records'],
    sources: [significant],
  },
  'attempt-genogram-on-liquidlogic': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Please continue to attempt the genogram on LiquidLogic first, as the systems team advises.',
    stages: ['records'],
    sources: [genograms],
  },
  'draw-genogram-by-hand': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If the attempt on LiquidLogic is not successful, draw the genogram by hand, scan it, and save it to your worker file on SharePoint.',
    stages: ['records'],
    sources: [genograms],
  },
  'send-genogram-for-typing': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If the attempt on LiquidLogic is not successful, send the genogram to your appropriate Business Support email box, to be typed.',
    stages: ['records'],
    sources: [genograms],
  },
  'ensure-genogram-uploaded': {
    who: { anyOf: ['key-worker'] },
    strength: 'is responsible for',
    text: 'The Key Worker is responsible for ensuring that the genogram is completed accurately, and uploaded on LiquidLogic.',
    stages: ['records'],
    sources: [genograms],
  },
  'discuss-court-statement': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'If a practitioner is requested to write a statement for court, they must, in the first instance, discuss this with their line manager and Operations Manager.',
    stages: ['records'],
    sources: [court],
  },
  'liaise-with-legal-services': {
    who: { anyOf: ['line-manager'] },
    strength: 'will',
    text: 'On a statement for court, the line manager will be responsible for liaising with the Legal Services Manager for guidance.',
    stages: ['records'],
    sources: [court],
  },
  'use-court-template': {
    who: 'not stated',
    strength: 'must',
    text: 'For statements for court, the One Point Court Report Template October 2021 (the witness statement template) must be used at all times.',
    stages: ['records'],
    sources: [court],
  },
  'quality-assure-court-statement': {
    who: { anyOf: ['operations-manager'] },
    strength: 'must',
    text: 'The appropriate Operations Manager must quality assure all court statements {timescale:quality-assure-court-statement}.',
    stages: ['records'],
    sources: [court],
  },
} as const satisfies Record<string, DutyRule>;
