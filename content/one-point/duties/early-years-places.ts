import type { DutyRule } from './rule.ts';

const service = {
  section: 'childcare-places',
  ref: 'Chapter 15, Education Development Service (EDS)',
} as const;
const note = { section: 'childcare-places', ref: 'Chapter 15, EDS, N.B.' } as const;

const eds = { anyOf: ['education-development-service'] } as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 15: what is asked of whom about places for two year olds. */
export const earlyYearsPlacesDuties = {
  'make-free-places-available': {
    who: eds,
    strength: 'is responsible for',
    text: 'The Education Development Service (EDS) is responsible for working with childcare providers, to make the offer of a free place available for families.',
    stages: ['partners'],
    sources: [service],
  },
  'find-out-why-no-place': {
    who: { allOf: ['health-professional', 'one-point-professional'] },
    strength: 'will',
    text: 'If families do not take up the offer of a free place, Health and One Point professionals will work with the Education Development Service to find out the reasons why, and will offer advice and support as necessary.',
    stages: ['partners', 'support'],
    sources: [service],
  },
  'send-list-of-names': {
    who: eds,
    strength: 'not stated',
    text: 'For children who are not taking up a free place, the Education Development Service (EDS) sends a list of the parents’ names to Business Support.',
    stages: ['partners'],
    sources: [service],
  },
  'add-contact-details': {
    who: { anyOf: ['business-support'] },
    strength: 'is to',
    text: 'Business Support is to add the children’s names and contact details, and to send the lists on childcare places to Harrogate District Foundation Trust (HDFT).',
    stages: ['partners'],
    sources: [service],
  },
  'add-provision': {
    who: { anyOf: ['family-health-service'] },
    strength: 'is to',
    text: 'To the list on childcare places, “HFT” is to add the provision when it is known, or any other details that will help “in the FC, supporting child into a placement”.',
    stages: ['partners'],
    sources: [service],
  },
  'contact-families-directly': {
    who: { anyOf: ['health-visitor'] },
    strength: 'may',
    text: 'About childcare places, the Health Visitor may contact families directly.',
    stages: ['partners'],
    sources: [service],
  },
  'return-list-to-eds': {
    who: { anyOf: ['family-health-service'] },
    strength: 'not stated',
    text: '“HFT” returns the list on childcare places to EDS.',
    stages: ['partners'],
    sources: [service],
  },
  'send-list-to-hub': {
    who: eds,
    strength: 'not stated',
    text: 'EDS sends the list on childcare places to the Family Hub Team Manager.',
    stages: ['partners'],
    sources: [service],
  },
  'follow-up-families': {
    who: hubManager,
    strength: 'not stated',
    text: 'About childcare places, FCTM follows up with families in these ways, {timescale:follow-up-term-1-first}: ringing nurseries, checking the LiquidLogic Early Help Module, ringing the family’s contact number, and distributing the list between staff, so that they can call while in the locality.',
    stages: ['partners', 'support'],
    cites: { 'follow-up-term-1-first': 'nothing' },
    sources: [service],
  },
  'send-list-back': {
    who: hubManager,
    strength: 'not stated',
    text: 'FCTM sends the list on childcare places back to EDS {timescale:return-list-of-places}.',
    stages: ['partners'],
    sources: [service],
  },
  'remove-waiting-list-children': {
    who: eds,
    strength: 'will',
    text: 'EDS will remove any children who are on waiting lists from the lists on childcare places that follow.',
    stages: ['partners'],
    sources: [service],
  },
  'not-all-hours': {
    who: { anyOf: ['parents'] },
    strength: 'not stated',
    text: 'Parents do not have to take up {figure:hours-of-a-free-place} of a childcare place.',
    stages: ['partners'],
    sources: [note],
  },
  'ask-education-development-advisors': {
    who: { anyOf: ['education-development-advisor'] },
    strength: 'can',
    text: 'Education Development Advisors (EDA) can be approached for advice on childcare provision.',
    stages: ['partners'],
    sources: [note],
  },
  'ask-local-nurseries': {
    who: 'not stated',
    strength: 'not stated',
    text: 'For intelligence on childcare places, utilise the local Nurseries.',
    stages: ['partners'],
    sources: [note],
  },
} as const satisfies Record<string, DutyRule>;
