import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 5.1 to 5.3: threshold, consent and the proposed plan. */
export const threshold = {
  title: 'From the single assessment to a referral',
  summary:
    'The threshold, the family’s consent and the proposed plan, before a referral to the Strengthening Families Team. Our note: the document does not say in which order consent and the proposed plan follow. This map takes consent first, as section 5 does.',
  sources: [
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.2' },
    { section: 'threshold', ref: '5.3' },
    { section: 'the-team', ref: '3.3' },
    { section: 'the-team', ref: '3.4' },
  ],
  nodes: {
    'assessment-completed': {
      kind: 'start',
      text: 'A social worker has completed a single assessment.',
      event: 'assessment-completed',
      next: 'child-in-need',
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'threshold', ref: '5.2' },
      ],
    },
    'child-in-need': {
      kind: 'decision',
      actor: { anyOf: ['assessing-social-worker'] },
      text: 'As an outcome of the assessment, is the child or young person determined to be a ‘child in need’, in line with the Children Act 1989?',
      exits: [
        { label: 'Yes', to: 'threshold-evidenced' },
        { label: 'No', to: 'early-help' },
      ],
      sources: [{ section: 'threshold', ref: '5.2' }],
    },
    'early-help': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The threshold for child in need is not met. Can the family be supported by an Early Help response?',
      exits: [
        { label: 'Yes', to: 'early-help-procedure' },
        { label: 'No', to: 'nothing-stated' },
      ],
      sources: [{ section: 'threshold', ref: '5.2' }],
    },
    'early-help-procedure': {
      kind: 'end',
      text: 'Initial Response, with the Early Help Officer, will follow the Early Help Step up Step Down Procedure.',
      outcome: 'continues',
      sources: [{ section: 'threshold', ref: '5.2' }],
    },
    'threshold-evidenced': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it evidenced that the threshold for ongoing intervention is met, and are clear needs and risks identified? By 3.3, does the assessment conclude that tier 3 services are appropriate?',
      exits: [
        { label: 'Yes', to: 'level-of-intervention' },
        { label: 'No', to: 'nothing-stated' },
      ],
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'the-team', ref: '3.3' },
      ],
    },
    'level-of-intervention': {
      kind: 'step',
      actor: { anyOf: ['transferring-team'] },
      text: 'The level of intervention required from Strengthening Families will be determined. It is for the team that completes the single assessment, or is responsible for the child in need plan.',
      next: 'family-consents',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'family-consents': {
      kind: 'decision',
      actor: { anyOf: ['family'] },
      text: 'For ongoing support and intervention from the team, the family has to consent. Does it?',
      exits: [
        { label: 'Yes', to: 'record-consent' },
        { label: 'No', to: 'review-without-consent' },
      ],
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'the-team', ref: '3.4' },
      ],
    },
    'review-without-consent': {
      kind: 'step',
      actor: { anyOf: ['cs-and-s', 'initial-response'] },
      text: 'Reviewing the intervention is the responsibility of the CS&S Children’s Team and/or IR Team, and so are decisions about closure or escalation.',
      next: 'closure-or-escalation',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'closure-or-escalation': {
      kind: 'end',
      text: 'Closure or escalation is decided. The procedure does not say which of the two teams decides, or how.',
      outcome: 'not stated',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'record-consent': {
      kind: 'step',
      actor: { anyOf: ['transferring-team'] },
      text: 'The consent will need to be recorded on the child’s file.',
      next: 'involve-the-family',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'involve-the-family': {
      kind: 'step',
      actor: { anyOf: ['assessing-social-worker'] },
      text: 'To plan and establish the intervention, this social worker is required to involve the family, and to reflect upon the information that the assessment has gathered.',
      next: 'proposed-plan',
      sources: [{ section: 'threshold', ref: '5.3' }],
    },
    'proposed-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'There must be a proposed plan of intervention, which makes clear the purposes and the changes to be sought. A referral will require one completed with the family: clear and measurable, at child in need level.',
      next: 'referral',
      sources: [
        { section: 'threshold', ref: '5.2' },
        { section: 'threshold', ref: '5.3' },
      ],
    },
    referral: {
      kind: 'end',
      text: 'The referral to the Strengthening Families Team follows, by the transfers of section 8.',
      outcome: 'continues',
      map: 'transfer-request',
      sources: [
        { section: 'threshold', ref: '5.3' },
        { section: 'transfers', ref: '8.1' },
      ],
    },
    'nothing-stated': {
      kind: 'end',
      text: 'The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'threshold', ref: '5.2' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
