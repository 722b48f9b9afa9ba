import type { OnePointMap } from './map.ts';

const keeping = { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' } as const;
const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const noRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If the child has no record on LiquidLogic',
} as const;
const withRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If there is a record on LiquidLogic',
} as const;
const openToIfs = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to OPS IFS Teams',
} as const;
const openToFamiliesFirst = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to Families First',
} as const;
const practitioner = { anyOf: ['practitioner'] } as const;

/** Chapter 11: which system work with a family is recorded in, by the team with which the family is open. */
export const whereToRecordWithAFamily = {
  title: 'Where to record work with a family: by the team',
  summary:
    'Case notes, general notes or LCS, by the team with which the family is open. Our note: chapter 11 has these rules as text, and not as one process. It does not say where a few kinds of work are recorded.',
  sources: [nonLead, openToIfs, openToFamiliesFirst],
  nodes: {
    'work-with-a-family': {
      kind: 'start',
      text: 'There is work with a family to record. Practitioners in the One Point Service are expected to record {timescale:record-contemporaneously}.',
      timescales: ['record-contemporaneously'],
      next: 'open-to',
      sources: [nonLead, keeping],
    },
    'open-to': {
      kind: 'decision',
      actor: practitioner,
      text: 'With whom is the family open?',
      exits: [
        { label: 'One Point', to: 'whose-work' },
        { label: 'Families First', to: 'kind-of-work' },
        { label: 'Neither', to: 'has-record' },
      ],
      sources: [nonLead, openToIfs, openToFamiliesFirst],
    },
    'whose-work': {
      kind: 'decision',
      actor: practitioner,
      text: 'Who did the work?',
      exits: [
        { label: 'The lead worker', to: 'case-recording' },
        { label: 'A FC Team; IFS Team has the family', to: 'in-case-notes' },
        { label: 'Another worker', to: 'another-worker' },
      ],
      sources: [keeping, nonLead, openToIfs],
      trainerNote: 'The document does not say what FC stands for.',
    },
    'case-recording': {
      kind: 'step',
      actor: practitioner,
      text: 'Practitioners must ensure that the appropriate drop-down box in case notes is used, and that all sections are completed. They must record where a child has been seen, and if the child was seen alone. All case recordings must be on LiquidLogic EHM {timescale:record-on-ehm}.',
      timescales: ['record-on-ehm'],
      next: 'recorded-on-ehm',
      sources: [keeping],
      trainerNote:
        'Neither of the two times for recording has a stated start, and they differ: an open question shows how.',
    },
    'recorded-on-ehm': {
      kind: 'end',
      text: 'The work is recorded in case notes on LiquidLogic EHM. For family activities, TAF and contact with the worker, copying of the notes across all siblings is required. There may be interventions for which the worker will complete case notes on individual children, such as a specific intervention with one child. Generic, non-specific notes are required to be copied onto children’s files only, and not adults’. A disclosure that is not relevant to other children should not be recorded on their records.',
      outcome: 'done',
      sources: [keeping],
    },
    'in-case-notes': {
      kind: 'end',
      text: 'It can be recorded in the case notes (not general notes). This ensures that all the notes on an open episode are together. All case recordings must be on LiquidLogic EHM {timescale:record-on-ehm}.',
      outcome: 'done',
      sources: [openToIfs, keeping],
    },
    'another-worker': {
      kind: 'end',
      text: 'The procedure does not say where other work is recorded if the family is open to One Point and the worker is not the lead.',
      outcome: 'not stated',
      sources: [nonLead, openToIfs],
    },
    'kind-of-work': {
      kind: 'decision',
      actor: practitioner,
      text: 'What work did One Point do with the family that is open to Families First?',
      exits: [
        { label: 'Pre-Birth Interventions', to: 'should-be-on-lcs' },
        { label: 'Inspire or another programme', to: 'will-be-on-lcs' },
        { label: 'Work begun before a Step Up', to: 'will-be-on-lcs' },
        { label: 'Interventions agreed by the OPS Manager', to: 'can-be-on-lcs' },
        { label: 'Other work', to: 'other-work' },
      ],
      sources: [openToFamiliesFirst],
      trainerNote:
        'Begun before a Step Up: one to one work or a Programme, with a family who is then supported by Families First due to it. An agreed intervention may be a programme as well.',
    },
    'should-be-on-lcs': {
      kind: 'end',
      text: 'It should be recorded on LCS.',
      outcome: 'done',
      sources: [openToFamiliesFirst],
    },
    'will-be-on-lcs': {
      kind: 'end',
      text: 'It will be recorded on LCS.',
      outcome: 'done',
      sources: [openToFamiliesFirst],
    },
    'can-be-on-lcs': {
      kind: 'end',
      text: 'The notes can be recorded in LCS.',
      outcome: 'done',
      sources: [openToFamiliesFirst],
    },
    'other-work': {
      kind: 'end',
      text: 'For the work that chapter 11 lists, general notes on LiquidLogic can be used if families are not open to the One Point Service, unless it needs to be recorded in the case notes or on LCS. It does not say whether that takes in a family open to Families First. For any other work with such a family the procedure does not say where it is recorded.',
      outcome: 'not stated',
      sources: [openToFamiliesFirst, nonLead],
    },
    'has-record': {
      kind: 'decision',
      actor: practitioner,
      text: 'Is there a record on LiquidLogic?',
      exits: [
        { label: 'No', to: 'to-no-record' },
        { label: 'Yes', to: 'to-record' },
      ],
      sources: [noRecord, withRecord],
      trainerNote:
        'The document does not say whose record: the child’s, or anyone’s in the family.',
    },
    'to-no-record': {
      kind: 'end',
      text: 'The work can be recorded in general notes, unless it needs to be in the case notes or on LCS. First permission is gained, and a basic demographic is asked for.',
      outcome: 'continues',
      map: 'recording-without-a-record',
      sources: [nonLead, noRecord],
    },
    'to-record': {
      kind: 'end',
      text: 'The work can be recorded in general notes, unless it needs to be in the case notes or on LCS. First consent is gained.',
      outcome: 'continues',
      map: 'recording-with-a-record',
      sources: [nonLead, withRecord],
    },
  },
} as const satisfies OnePointMap;
