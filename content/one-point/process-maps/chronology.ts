import type { OnePointMap } from './map.ts';

const chronologies = { section: 'chronologies', ref: 'Chapter 11, Chronologies' } as const;
const significant = {
  section: 'chronologies',
  ref: 'Chapter 11, What is a Significant Event?',
} as const;
const keeping = { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' } as const;
const practitioner = { anyOf: ['practitioner'] } as const;

/** Chapter 11: a new chronology, and how it is kept. */
export const chronology = {
  title: 'A chronology, from consent on',
  summary:
    'A new chronology, what is brought over from an older one, who contributes, and when it is brought up to date. Our note: made from the text of chapter 11, which has no process. The order of its steps is ours.',
  sources: [chronologies, keeping],
  nodes: {
    'consent-and-episode': {
      kind: 'start',
      text: 'There is consent, and the EH episode is being opened on LiquidLogic.',
      next: 'open-new',
      sources: [chronologies],
    },
    'open-new': {
      kind: 'step',
      actor: practitioner,
      text: 'All practitioners are required to open a new chronology {timescale:open-new-chronology}.',
      timescales: ['open-new-chronology'],
      next: 'older-one',
      sources: [chronologies],
      trainerNote: 'In chapters 5 and 6 it is started before their steps come to consent.',
    },
    'older-one': {
      kind: 'decision',
      actor: practitioner,
      text: 'Is there an older chronology?',
      exits: [
        { label: 'No', to: 'create' },
        { label: 'On LiquidLogic', to: 'copy-forward' },
        { label: 'Pre-EHM, and SSID remains accessible', to: 'request-typing' },
        { label: 'Pre-EHM, and SSID does not', to: 'create' },
      ],
      sources: [chronologies],
      trainerNote:
        'Pre-EHM is marked February 2019. What follows if SSID is not accessible is not said.',
    },
    'copy-forward': {
      kind: 'step',
      actor: 'not stated',
      text: 'Any previous chronology on LiquidLogic may be copied forward onto the new one. Only EHM can do this.',
      next: 'create',
      sources: [chronologies],
    },
    'request-typing': {
      kind: 'step',
      actor: practitioner,
      text: 'The worker is to request that Business Support type it.',
      next: 'input-typed',
      sources: [chronologies],
    },
    'input-typed': {
      kind: 'step',
      actor: practitioner,
      text: 'The worker is then to input it into the LiquidLogic EHM chronology.',
      next: 'create',
      sources: [chronologies],
    },
    create: {
      kind: 'step',
      actor: { anyOf: ['lead-practitioner'] },
      text: 'The lead practitioner is responsible for creating the chronology: of significant events, and multi-agency. Deciding which events are significant will often require professional judgement.',
      next: 'which-team',
      sources: [chronologies, significant],
    },
    'which-team': {
      kind: 'decision',
      actor: practitioner,
      text: 'With whom is the family open?',
      exits: [
        { label: 'Intensive Family Support Team', to: 'contribute' },
        { label: 'Family Hub, requiring a TAF', to: 'keep-up-to-date' },
        { label: 'Family Hub, without a TAF', to: 'without-a-taf' },
      ],
      sources: [chronologies, keeping],
      trainerNote:
        'Every child in the Intensive Family Support Team should have one. Families open to the Family Hub as a “case” must have one, completed by the Early Help Practitioner.',
    },
    contribute: {
      kind: 'step',
      actor: { anyOf: ['partner-agencies'] },
      text: 'Partner agencies are responsible for directly contributing relevant and succinct information to be included.',
      next: 'keep-up-to-date',
      sources: [chronologies],
    },
    'keep-up-to-date': {
      kind: 'step',
      actor: practitioner,
      text: 'Practitioners will ensure that the child and family’s chronology is kept up to date: {timescale:chronology-after-taf}.',
      timescales: ['chronology-after-taf'],
      next: 'kept',
      sources: [keeping],
    },
    kept: {
      kind: 'end',
      text: 'The chronology is up to date, and is so again after the next TAF meeting.',
      outcome: 'done',
      sources: [keeping],
    },
    'without-a-taf': {
      kind: 'end',
      text: 'The procedure does not say how often the chronology is brought up to date without a TAF. A good one is up to date, accurate and succinct.',
      outcome: 'not stated',
      sources: [
        keeping,
        { section: 'chronologies', ref: 'Chapter 11, What makes a Good Chronology?' },
      ],
    },
  },
} as const satisfies OnePointMap;
