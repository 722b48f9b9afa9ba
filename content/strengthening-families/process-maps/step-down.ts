import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 17. */
export const stepDown = {
  title: 'Step down after the child in need plan',
  summary:
    'Early help, a universal service or short term step down support within the team, and the closure of the file. Our note: the document does not say in which order the three are considered, or that the closure of 17.3 follows each of them. This map takes its paragraphs in turn.',
  sources: [
    { section: 'step-down', ref: '17.1' },
    { section: 'step-down', ref: '17.2' },
    { section: 'step-down', ref: '17.3' },
  ],
  nodes: {
    'plan-completed': {
      kind: 'start',
      text: 'The Strengthening Families intervention and/or child in need plan is completed.',
      event: 'plan-ended',
      next: 'early-help-or-universal',
      sources: [{ section: 'step-down', ref: '17.1' }],
    },
    'early-help-or-universal': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Two things should be considered. Is an early help plan appropriate, and/or should the case transfer to a particular universal service?',
      exits: [
        { label: 'Yes', to: 'early-help-process' },
        { label: 'No', to: 'step-down-support' },
      ],
      sources: [{ section: 'step-down', ref: '17.1' }],
    },
    'early-help-process': {
      kind: 'step',
      actor: 'not stated',
      text: 'The Early Help Step down process is to be followed.',
      next: 'record-the-rationale',
      sources: [{ section: 'step-down', ref: '17.1' }],
    },
    'step-down-support': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Consideration can be given to short term step down support within Strengthening Families, if the family no longer require a social worker’s oversight as part of a CIN plan. Does case responsibility move to it?',
      exits: [
        { label: 'Yes', to: 'transfer-at-review' },
        { label: 'No', to: 'nothing-stated' },
      ],
      sources: [{ section: 'step-down', ref: '17.2' }],
    },
    'transfer-at-review': {
      kind: 'step',
      actor: 'not stated',
      text: 'The transfer point of case responsibility will be {timescale:step-down-transfer-point}.',
      timescales: ['step-down-transfer-point'],
      next: 'lead-professional',
      sources: [{ section: 'step-down', ref: '17.2' }],
    },
    'lead-professional': {
      kind: 'step',
      actor: { anyOf: ['family-support-worker'] },
      text: 'The family support worker will remain involved as the ‘lead’ professional. The relationship with the Strengthening Families social worker will close.',
      next: 'work-the-plan',
      sources: [{ section: 'step-down', ref: '17.2' }],
    },
    'work-the-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'Work on “this plan” should continue robustly and intensively, to prevent any drift and escalation. It should be completed {timescale:step-down} of the end of the CIN plan.',
      timescales: ['step-down'],
      next: 'completed-in-time',
      sources: [{ section: 'step-down', ref: '17.2' }],
    },
    'completed-in-time': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it completed by then?',
      exits: [
        { label: 'Yes', to: 'record-the-rationale' },
        { label: 'No', to: 'not-completed' },
      ],
      sources: [{ section: 'step-down', ref: '17.2' }],
    },
    'not-completed': {
      kind: 'end',
      text: 'The procedure does not say what happens where the plan is not completed in time. No extension is given.',
      outcome: 'not stated',
      sources: [{ section: 'step-down', ref: '17.2' }],
    },
    'nothing-stated': {
      kind: 'step',
      actor: 'not stated',
      text: 'The procedure does not say what follows where none of the three is chosen. Paragraph 17.3 is for all case closures.',
      next: 'record-the-rationale',
      sources: [
        { section: 'step-down', ref: '17.1' },
        { section: 'step-down', ref: '17.2' },
        { section: 'step-down', ref: '17.3' },
      ],
    },
    'record-the-rationale': {
      kind: 'step',
      actor: 'not stated',
      text: 'The rationale for closing the file must be reflected and recorded on the record of the child or young person.',
      next: 'managerial-agreement',
      sources: [{ section: 'step-down', ref: '17.3' }],
    },
    'managerial-agreement': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Managerial agreement and oversight is required for all case closures. Is there agreement?',
      exits: [
        { label: 'Yes', to: 'closure-summary' },
        { label: 'No', to: 'no-agreement' },
      ],
      sources: [{ section: 'step-down', ref: '17.3' }],
    },
    'no-agreement': {
      kind: 'end',
      text: 'The procedure does not say what happens where a manager does not agree to the closure.',
      outcome: 'not stated',
      sources: [{ section: 'step-down', ref: '17.3' }],
    },
    'closure-summary': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The social worker is responsible for completing the closure summary. By 17.2 the social worker’s relationship has closed, where step down support was given.',
      next: 'closed',
      sources: [
        { section: 'step-down', ref: '17.3' },
        { section: 'step-down', ref: '17.2' },
      ],
    },
    closed: {
      kind: 'end',
      text: 'The file is closed.',
      outcome: 'done',
      sources: [{ section: 'step-down', ref: '17.3' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
