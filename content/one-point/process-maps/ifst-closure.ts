import type { OnePointMap } from './map.ts';

const ifst = {
  section: 'case-closures',
  ref: 'Chapter 13, Intensive Family Support Team',
} as const;
const managers = { anyOf: ['ifst-manager', 'senior-key-worker'] } as const;

/** Chapter 13: what the text asks for before the Intensive Family Support Team closes a family. */
export const ifstClosure = {
  title: 'Before closing a family in the Intensive Family Support Team',
  summary:
    'What is ensured, recorded and offered before a family is closed. Our note: the map is made from the text of chapter 13. It does not say who agrees to close, or whether a family with unmet needs is closed as well.',
  sources: [ifst],
  nodes: {
    'possible-closure': {
      kind: 'start',
      text: 'Closure of a family is possible in the Intensive Family Support Team.',
      next: 'taf-has-discussed',
      sources: [ifst],
    },
    'taf-has-discussed': {
      kind: 'step',
      actor: managers,
      text: 'The IFS Team Manager or Senior Key Worker is responsible for ensuring that the TAF has discussed a possible closure with the family.',
      next: 'needs-considered',
      sources: [ifst],
    },
    'needs-considered': {
      kind: 'step',
      actor: managers,
      text: 'They are responsible, too, for ensuring that everyone involved has given careful thought to whether the whole family’s needs have been met, before “they agree to close” the family.',
      next: 'record-discussion',
      sources: [ifst],
    },
    'record-discussion': {
      kind: 'step',
      actor: 'not stated',
      text: 'The Case Supervision Form in LiquidLogic must be used to record the case discussion.',
      next: 'unmet-needs',
      sources: [ifst],
    },
    'unmet-needs': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Do unmet needs remain?',
      exits: [
        { label: 'Yes', to: 'ongoing-plan' },
        { label: 'No', to: 'survey-offered' },
      ],
      sources: [ifst],
    },
    'ongoing-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'A clear ongoing plan of support must be in place.',
      next: 'step-procedures',
      sources: [ifst],
    },
    'step-procedures': {
      kind: 'step',
      actor: 'not stated',
      text: 'The appropriate Step Up/Step Down procedures must be followed. Chapter 12 has them for each direction.',
      next: 'closed-as-well',
      sources: [ifst],
    },
    'closed-as-well': {
      kind: 'decision',
      actor: 'not stated',
      text: 'It is not said whether the family is then closed to the Intensive Family Support Team: an open question. Is it closed?',
      exits: [
        { label: 'Yes', to: 'survey-offered' },
        { label: 'No', to: 'not-closed' },
      ],
      sources: [ifst],
      trainerNote:
        'If it is closed, the document asks for the survey, the case note and the Case Closure Procedure, and makes no exception for unmet needs.',
    },
    'not-closed': {
      kind: 'end',
      text: 'The family is not closed. The Step Up/Step Down procedures of chapter 12 go on.',
      outcome: 'continues',
      map: 'weekly-step-up-down-meeting',
      sources: [ifst],
    },
    'survey-offered': {
      kind: 'step',
      actor: 'not stated',
      text: 'A family should not be closed {timescale:close-after-survey-offered}. A case note should be recorded to say when it was, and to whom.',
      timescales: ['close-after-survey-offered'],
      next: 'follow-procedure',
      sources: [ifst],
      trainerNote: 'The document does not say who offers the survey.',
    },
    'follow-procedure': {
      kind: 'end',
      text: 'The Case Closure Procedure must be followed. The process map has the steps of both teams.',
      outcome: 'continues',
      map: 'closure-process-map',
      sources: [ifst],
    },
  },
} as const satisfies OnePointMap;
