import type { OnePointMap } from './map.ts';

const hub = { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' } as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 13: what the text asks for before the Family Hub Team closes a family. */
export const hubClosure = {
  title: 'Before closing a family in the Family Hub',
  summary:
    'What the manager ensures, how the Early Help Plan is restarted, and how the decision is recorded. Our note: the map is made from the text of chapter 13.',
  sources: [hub],
  nodes: {
    'possible-closure': {
      kind: 'start',
      text: 'Closure of a family is possible in the Family Hub.',
      next: 'needs-met',
      sources: [hub],
    },
    'needs-met': {
      kind: 'decision',
      actor: hubManager,
      text: 'The Family Hub Team Manager is responsible for ensuring one of two things before closure. Have the needs of the whole family been met, or are other partners able to offer further support?',
      exits: [
        { label: 'Yes', to: 'was-there-a-taf' },
        { label: 'No', to: 'not-closed' },
      ],
      sources: [hub],
    },
    'not-closed': {
      kind: 'end',
      text: 'The Family Hub Team Manager is responsible for ensuring one of the two before closure is agreed. The procedure does not say what follows if neither is so.',
      outcome: 'not stated',
      sources: [hub],
    },
    'was-there-a-taf': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has there been a TAF?',
      exits: [
        { label: 'Yes', to: 'taf-has-discussed' },
        { label: 'No', to: 'restart-plan' },
      ],
      sources: [hub],
    },
    'taf-has-discussed': {
      kind: 'step',
      actor: hubManager,
      text: 'Before “they agree to closure”, the Family Hub Team Manager must ensure that the TAF has discussed a possible closure with the family. They must also ensure that everyone involved has given careful thought to whether the whole family’s needs have been met.',
      next: 'restart-plan',
      sources: [hub],
    },
    'restart-plan': {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'The worker will restart the Early Help Plan, and update it to reflect the outcomes achieved for that family. It can be done via the decisions tab.',
      next: 'authorise',
      sources: [hub],
    },
    authorise: {
      kind: 'step',
      actor: 'not stated',
      text: 'Once the plan has been restarted and updated, it will be sent to the Family Hub Team Manager for authorisation.',
      next: 'sufficient-time',
      sources: [hub],
    },
    'sufficient-time': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has the case been open “for sufficient time”?',
      exits: [
        { label: 'Yes', to: 'supervision-form' },
        { label: 'No', to: 'case-note' },
      ],
      sources: [hub],
      trainerNote: 'The document gives no figure for it.',
    },
    'supervision-form': {
      kind: 'step',
      actor: 'not stated',
      text: 'The decision to close must be recorded on a case supervision form.',
      next: 'follow-procedure',
      sources: [hub],
    },
    'case-note': {
      kind: 'step',
      actor: 'not stated',
      text: 'The decision to close must be recorded: instead of the form, it can be a case note of management oversight.',
      next: 'follow-procedure',
      sources: [hub],
    },
    'follow-procedure': {
      kind: 'end',
      text: 'The Case Closure Procedure must then be followed. The process map has the steps of both teams.',
      outcome: 'continues',
      map: 'closure-process-map',
      sources: [hub],
    },
  },
} as const satisfies OnePointMap;
