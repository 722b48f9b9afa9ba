import type { OnePointMap } from './map.ts';

const missing = {
  section: 'missing-from-home',
  ref: 'Chapter 15, Children Missing from Home',
} as const;

const cases = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Cases Open to One Point when a Child is Missing from Home',
} as const;

/** Chapter 15: a child whose whereabouts cannot be established. */
export const missingChild = {
  title: 'A child is missing from home',
  summary:
    'Danger first, then the report to the police and the record. Our note: the document has this as text, not as a diagram. In immediate danger, call 999.',
  sources: [missing],
  nodes: {
    whereabouts: {
      kind: 'start',
      text: 'It comes to notice that a child’s whereabouts cannot be established. They will be considered missing until they are located, or their well-being is otherwise confirmed.',
      next: 'danger',
      sources: [missing],
    },
    danger: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are there concerns that the child is in immediate danger or a victim of crime?',
      exits: [
        { label: 'Yes', to: 'police' },
        { label: 'No', to: 'advise' },
      ],
      sources: [missing],
      trainerNote: 'The document has this after saying who is missing, and before the report.',
    },
    police: {
      kind: 'step',
      actor: 'not stated',
      text: 'The police should be contacted {timescale:contact-police-on-danger}.',
      timescales: ['contact-police-on-danger'],
      next: 'advise',
      sources: [missing],
      trainerNote: 'Who contacts them, and by which number, is not said.',
    },
    advise: {
      kind: 'step',
      actor: { anyOf: ['any-agency'] },
      text: 'The agency must advise the parent/carer to report this to the police.',
      next: 'verify',
      sources: [missing],
    },
    verify: {
      kind: 'decision',
      actor: { anyOf: ['any-agency'] },
      text: 'Is it necessary to follow this up?',
      exits: [
        { label: 'Yes', to: 'contact' },
        { label: 'No', to: 'record' },
      ],
      sources: [missing],
      trainerNote: 'The document does not say when it is necessary.',
    },
    contact: {
      kind: 'step',
      actor: { anyOf: ['any-agency'] },
      text: 'The agency must contact the police to verify that the child has been reported missing.',
      next: 'reported',
      sources: [missing],
    },
    reported: {
      kind: 'decision',
      actor: { anyOf: ['any-agency'] },
      text: 'Has the child been reported missing?',
      exits: [
        { label: 'Yes', to: 'record' },
        { label: 'No', to: 'not-reported' },
      ],
      sources: [missing],
      trainerNote: 'Our addition: it is what the agency verifies.',
    },
    'not-reported': {
      kind: 'end',
      text: 'The child has not been reported missing. The procedure does not say who reports then. Our note: report the child yourself while you are speaking to the police.',
      outcome: 'not stated',
      sources: [missing],
    },
    record: {
      kind: 'step',
      actor: { anyOf: ['missing-coordinator'] },
      text: 'The missing episode will be recorded on LCS.',
      next: 'open',
      sources: [missing],
    },
    open: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the case open to One Point?',
      exits: [
        { label: 'Yes', to: 'interview' },
        { label: 'No', to: 'not-open' },
      ],
      sources: [cases],
    },
    interview: {
      kind: 'end',
      text: 'The return to home interview follows.',
      outcome: 'continues',
      map: 'return-home-interview',
      sources: [cases],
    },
    'not-open': {
      kind: 'end',
      text: 'The chapter has the steps of the return to home interview for cases open to One Point only. The procedure does not say who interviews here: it links the full procedures of 2021, and does not hold them.',
      outcome: 'not stated',
      sources: [missing, cases],
    },
  },
} as const satisfies OnePointMap;
