import type { OnePointMap } from './map.ts';

const access = {
  section: 'short-breaks',
  ref: 'Chapter 15, Access to Short Breaks for Families with a child with SEND',
} as const;
const what = { section: 'short-breaks', ref: 'Chapter 15, Short breaks' } as const;
const advice = {
  section: 'short-breaks',
  ref: 'Chapter 15, Advice, signposting and enabling access',
} as const;
const additional = { section: 'short-breaks', ref: 'Chapter 15, Additional support' } as const;
const specialist = { section: 'short-breaks', ref: 'Chapter 15, Specialist support' } as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 15: the offer of short breaks, and the way to an assessed one. */
export const shortBreaks = {
  title: 'Access to short breaks',
  summary:
    'The three parts of the offer, and how a family in the Family Hub comes to an assessed short break. Our note: if a child is, or may be, at risk of suffering significant harm, act immediately, and wait for no meeting.',
  sources: [access, advice, additional, specialist],
  rebuiltFrom:
    'the text of chapter 15, The Short Breaks offer: the arrows of its flow chart are lost',
  nodes: {
    start: {
      kind: 'start',
      text: 'A parent carer of a child or young person with SEND may need a break from their caring responsibilities.',
      next: 'advice',
      sources: [access],
    },
    advice: {
      kind: 'step',
      actor: { anyOf: ['sendeic'] },
      text: 'SENDEIC will work with the family, to help develop a personalised response: information, signposting, potential solutions, and help to find a suitable local community activity. Durham County Carers Support is funded to work with parent carers, who can have a carers assessment completed.',
      next: 'activity',
      sources: [advice],
    },
    activity: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Where possible, the break will be provided through activities and groups in the community. Does one of these give the family its break?',
      exits: [
        { label: 'Yes', to: 'break' },
        { label: 'With additional support', to: 'additional' },
        { label: 'No: there is a barrier', to: 'barriers' },
        { label: 'No: more specialist support is felt to be needed', to: 'open-to-hub' },
      ],
      sources: [what, specialist],
      trainerNote:
        'The question is ours. The document does not say who finds which part of the offer a family needs.',
    },
    additional: {
      kind: 'step',
      actor: { anyOf: ['sendeic'] },
      text: 'With families and organisations, SENDEIC will work to develop local community activities that have additional support, for those who require it to take part.',
      next: 'enough',
      sources: [additional],
    },
    barriers: {
      kind: 'step',
      actor: 'not stated',
      text: 'There is work with the parent carer to help remove barriers, fill any gaps in provision and, where possible, enable access.',
      next: 'enough',
      sources: [advice],
    },
    enough: {
      kind: 'decision',
      actor: { anyOf: ['parent-carer'] },
      text: 'Does the family feel that it requires more specialist support, for complex needs that the existing offer is unable to meet?',
      exits: [
        { label: 'Yes', to: 'open-to-hub' },
        { label: 'No', to: 'break' },
      ],
      sources: [specialist],
    },
    break: {
      kind: 'end',
      text: 'The family takes part in a short break in the community.',
      outcome: 'done',
      sources: [what],
    },
    'open-to-hub': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family open to the Family Hub Team?',
      exits: [
        { label: 'Yes', to: 'all-tried' },
        { label: 'No', to: 'assessment' },
      ],
      sources: [specialist],
    },
    'all-tried': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it evident that the family may require an assessed short break, and have all other options been tried?',
      exits: [
        { label: 'Yes, both', to: 'discuss' },
        { label: 'Not both', to: 'assessment' },
      ],
      sources: [specialist],
    },
    assessment: {
      kind: 'end',
      text: 'If it feels that it requires more specialist support, the family can access a statutory assessment. It is to help identify needs that are unmet, and to work on potential solutions. The procedure does not say from whom, or by what steps. An assessed short break follows all other options.',
      outcome: 'not stated',
      sources: [specialist],
    },
    discuss: {
      kind: 'step',
      actor: hubManager,
      text: 'The Family Hub Team Manager will discuss the family {timescale:case-management-meeting}.',
      timescales: ['case-management-meeting'],
      next: 'step-up',
      sources: [specialist],
    },
    'step-up': {
      kind: 'decision',
      actor: hubManager,
      text: 'Is a step up appropriate?',
      exits: [
        { label: 'Yes', to: 'procedures' },
        { label: 'No', to: 'no-step-up' },
      ],
      sources: [specialist],
    },
    'no-step-up': {
      kind: 'end',
      text: 'The family is not stepped up. If it feels that it requires more specialist support, it can access a statutory assessment. The procedure does not say from whom, or how the family comes to an assessed short break then.',
      outcome: 'not stated',
      sources: [specialist],
    },
    procedures: {
      kind: 'end',
      text: 'Then the Step-Up/Step-Down procedures of the OPS should be followed, and a Key Worker allocated to the family. For an assessed short break, the Key Worker/EHP will follow the guidance in the Short Breaks Practitioner Guidance (due for review).',
      outcome: 'continues',
      map: 'lead-to-the-ifst',
      sources: [specialist],
    },
  },
} as const satisfies OnePointMap;
