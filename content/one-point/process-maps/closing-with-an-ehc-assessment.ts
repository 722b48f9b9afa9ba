import type { OnePointMap } from './map.ts';

const meeting = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;

/** Chapter 15: closing a family whose child has an EHC Assessment. */
export const closingWithAnEhcAssessment = {
  title: 'Closing a family whose child has an EHC Assessment',
  summary:
    'What chapter 15 adds to closure: whether the Multi Agency Meeting is waited for, and how the school hears of it. Our note: the map is made from the text of chapter 15.',
  sources: [meeting],
  nodes: {
    start: {
      kind: 'start',
      text: 'A child of a family that is open to One Point has an EHC Assessment.',
      next: 'needs',
      sources: [meeting],
    },
    needs: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are there identified social care needs, and have they been addressed?',
      exits: [
        { label: 'None, or addressed', to: 'mam-near' },
        { label: 'Not addressed', to: 'stays-open' },
      ],
      sources: [meeting],
    },
    'stays-open': {
      kind: 'end',
      text: 'The rule by which the family can close does not hold yet. If One Point stays involved, the Lead Professional will be invited to the EHCP {timescale:ehcp-review} review.',
      outcome: 'continues',
      map: 'multi-agency-meeting',
      sources: [meeting],
    },
    'mam-near': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the MAM to take place {timescale:close-before-mam}?',
      timescales: ['close-before-mam'],
      exits: [
        { label: 'Yes', to: 'wait' },
        { label: 'No', to: 'close' },
      ],
      sources: [meeting],
    },
    wait: {
      kind: 'step',
      actor: 'not stated',
      text: 'Wait until the MAM. The document puts it the other way round: if the MAM is further off, it is not necessary to wait.',
      event: 'multi-agency-meeting',
      next: 'close',
      sources: [meeting],
    },
    close: {
      kind: 'step',
      actor: 'not stated',
      text: 'The family can close to the One Point Service. Our note: we take it that the closure process of chapter 13 is followed, up to the manager’s sign off.',
      next: 'school-informed',
      sources: [meeting],
      trainerNote:
        'That the process of chapter 13 is followed is our reading; an open question asks.',
    },
    'school-informed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there a TAF where the school would be informed of the closure?',
      exits: [
        { label: 'Yes', to: 'closed' },
        { label: 'No', to: 'letter' },
      ],
      sources: [meeting],
    },
    letter: {
      kind: 'step',
      actor: { anyOf: ['ops-worker'] },
      text: 'The OPS Worker should send the Letter Template SENCO to the school’s SENCO.',
      next: 'closed',
      sources: [meeting],
    },
    closed: {
      kind: 'end',
      text: 'The family is closed. If the MAM is still to come, the Lead Professional will write a case note in general notes in LL, to reflect their attendance and any actions.',
      outcome: 'done',
      sources: [meeting],
    },
  },
} as const satisfies OnePointMap;
