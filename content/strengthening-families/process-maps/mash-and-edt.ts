import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 6. */
export const mashAndEdt = {
  title: 'Information that MASH or EDT receives',
  summary:
    'Where information or concerns go that the MASH or the Emergency Duty Team receives, and who acts on them. Our note: the document does not say when the rule for re-referrals is applied. This map comes to it where no social worker of the team is allocated. It shows EDT sending to the team in both cases, as 6.1b can be read.',
  sources: [
    { section: 'mash-and-edt', ref: '6.1' },
    { section: 'mash-and-edt', ref: '6.1a' },
    { section: 'mash-and-edt', ref: '6.1b' },
    { section: 'mash-and-edt', ref: '6.1c' },
  ],
  nodes: {
    'information-received': {
      kind: 'start',
      text: 'The MASH or Emergency Duty Team receives information or concerns about a child, young person or family.',
      next: 'social-worker-allocated',
      sources: [{ section: 'mash-and-edt', ref: '6.1' }],
    },
    'social-worker-allocated': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a Strengthening Families social worker within the team allocated to them?',
      exits: [
        { label: 'Yes', to: 'team-inbox' },
        { label: 'No', to: 'what-is-received' },
      ],
      sources: [{ section: 'mash-and-edt', ref: '6.1' }],
    },
    'team-inbox': {
      kind: 'step',
      actor: 'not stated',
      text: 'All referrals and notifications will be sent to the team’s inbox on Mosaic, to review and action. By 6.1b EDT will send the team all its safeguarding referrals and notifications.',
      next: 'review-and-initiate',
      sources: [
        { section: 'mash-and-edt', ref: '6.1' },
        { section: 'mash-and-edt', ref: '6.1b' },
      ],
    },
    'what-is-received': {
      kind: 'decision',
      actor: 'not stated',
      text: 'What is received?',
      exits: [
        { label: 'Concerns or notifications at EDT', to: 'edt-sends' },
        { label: 'A re-referral', to: 'kind-of-re-referral' },
        { label: 'Anything else', to: 'nothing-stated' },
      ],
      sources: [
        { section: 'mash-and-edt', ref: '6.1b' },
        { section: 'mash-and-edt', ref: '6.1c' },
      ],
    },
    'kind-of-re-referral': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the referral edge of care or child protection?',
      exits: [
        { label: 'No', to: 'rule-for-re-referrals' },
        { label: 'Yes', to: 'nothing-stated' },
      ],
      sources: [{ section: 'mash-and-edt', ref: '6.1c' }],
    },
    'edt-sends': {
      kind: 'step',
      actor: { anyOf: ['edt'] },
      text: 'All safeguarding referrals and notifications will be sent to the Strengthening Families Team. Whether 6.1b holds without an allocated social worker is an open question. It names neither one nor the inbox.',
      next: 'review-as-appropriate',
      sources: [{ section: 'mash-and-edt', ref: '6.1b' }],
    },
    'review-as-appropriate': {
      kind: 'step',
      actor: { anyOf: ['sf-team'] },
      text: 'The team is to review and action, as appropriate.',
      next: 'immediate-or-section-47',
      sources: [{ section: 'mash-and-edt', ref: '6.1b' }],
    },
    'review-and-initiate': {
      kind: 'step',
      actor: { allOf: ['sf-social-worker', 'sw-team-manager'] },
      text: 'They are responsible for reviewing the information on Mosaic. They are also responsible for initiating any safeguarding actions or support that may be required as a result of what is shared.',
      next: 'immediate-or-section-47',
      sources: [{ section: 'mash-and-edt', ref: '6.1' }],
    },
    'immediate-or-section-47': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are there immediate welfare concerns, or Section 47 investigations?',
      exits: [
        { label: 'Yes', to: 'liaise' },
        { label: 'No', to: 'actioned' },
      ],
      sources: [{ section: 'mash-and-edt', ref: '6.1a' }],
    },
    liaise: {
      kind: 'step',
      actor: { allOf: ['sf-social-worker', 'sf-team-manager'] },
      text: 'It is their responsibility to liaise with the relevant Safeguarding and Support duty team manager.',
      next: 'concern',
      sources: [{ section: 'mash-and-edt', ref: '6.1a' }],
    },
    concern: {
      kind: 'end',
      text: 'Section 14 says how a concern is managed, and how a strategy meeting comes about.',
      outcome: 'continues',
      map: 'welfare-concern',
      sources: [
        { section: 'mash-and-edt', ref: '6.1a' },
        { section: 'concern', ref: '14' },
      ],
    },
    actioned: {
      kind: 'end',
      text: 'The information has been reviewed, and any actions or support that may be required have been initiated.',
      outcome: 'done',
      sources: [
        { section: 'mash-and-edt', ref: '6.1' },
        { section: 'mash-and-edt', ref: '6.1b' },
      ],
    },
    'rule-for-re-referrals': {
      kind: 'end',
      text: 'For re-referrals to the Strengthening Families Team, {timescale:re-referral-rule} will apply. The procedure does not say what the rule is, or what it leads to.',
      outcome: 'not stated',
      sources: [{ section: 'mash-and-edt', ref: '6.1c' }],
    },
    'nothing-stated': {
      kind: 'end',
      text: 'The procedure does not say what happens next. Children and young people on the edge of care, or subject to child protection, have separate pathways.',
      outcome: 'not stated',
      sources: [
        { section: 'mash-and-edt', ref: '6.1' },
        { section: 'about-this-document', ref: '1.2' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
