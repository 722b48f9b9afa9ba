import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 5.1 to 5.3: the proposed plan, consent and the referral. */
export const consentAndPlan = {
  title: 'From the threshold to a referral',
  summary:
    'The proposed plan and the family’s consent, before a referral to the Strengthening Families Team. Our note: the document does not say in which order they follow. The plan and the family’s involvement are required whether the family consents or not, so this map takes them first.',
  sources: [
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.2' },
    { section: 'threshold', ref: '5.3' },
    { section: 'the-team', ref: '3.4' },
  ],
  nodes: {
    'threshold-met': {
      kind: 'start',
      text: 'The child is in need, the threshold for ongoing intervention is met, and the level of intervention is determined.',
      next: 'involve-the-family',
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'threshold', ref: '5.2' },
      ],
    },
    'involve-the-family': {
      kind: 'step',
      actor: { anyOf: ['single-assessment-social-worker'] },
      text: 'To plan and establish the intervention, this social worker is required to involve the family, and to reflect upon the information that the assessment has gathered.',
      next: 'proposed-plan',
      sources: [{ section: 'threshold', ref: '5.3' }],
    },
    'proposed-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'There must be a proposed plan of intervention, which makes clear the purposes and the changes to be sought.',
      next: 'family-consents',
      sources: [{ section: 'threshold', ref: '5.2' }],
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
      next: 'plan-for-referral',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'plan-for-referral': {
      kind: 'step',
      actor: 'not stated',
      text: 'A referral will require a proposed plan that has been completed with the family, and is clear and measurable at child in need level.',
      next: 'referral',
      sources: [{ section: 'threshold', ref: '5.3' }],
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
  },
} as const satisfies StrengtheningFamiliesMap;
