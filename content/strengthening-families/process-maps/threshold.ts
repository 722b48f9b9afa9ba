import type { StrengtheningFamiliesMap } from './map.ts';

/** Sections 5.1 and 5.2, with 1.2, 3.3 and 3.4: from the assessment to the level of intervention. */
export const threshold = {
  title: 'From the single assessment to the threshold',
  summary:
    'Child in need, the children who are outside the document, the threshold and the level of intervention. Our note: the document does not say where in this the children of 1.2 are asked about. This map asks once a child is found to be in need.',
  sources: [
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.2' },
    { section: 'the-team', ref: '3.3' },
    { section: 'the-team', ref: '3.4' },
    { section: 'about-this-document', ref: '1.2' },
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
      actor: { anyOf: ['single-assessment-social-worker'] },
      text: 'As an outcome of the assessment, is the child or young person determined to be a ‘child in need’, in line with the Children Act 1989?',
      exits: [
        { label: 'Yes', to: 'excluded' },
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
        { label: 'No', to: 'no-early-help' },
      ],
      sources: [{ section: 'threshold', ref: '5.2' }],
    },
    'early-help-procedure': {
      kind: 'end',
      text: 'Initial Response, with the Early Help Officer, will follow the Early Help Step up Step Down Procedure.',
      outcome: 'continues',
      sources: [{ section: 'threshold', ref: '5.2' }],
    },
    'no-early-help': {
      kind: 'end',
      text: 'The procedure does not say what happens if an Early Help response cannot support the family.',
      outcome: 'not stated',
      sources: [{ section: 'threshold', ref: '5.2' }],
    },
    excluded: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the child or young person one of these: subject to child protection procedures or a child protection plan; on the edge of care; looked after; in need and meeting the criteria for the Children with Disabilities Team (Social Care)?',
      exits: [
        { label: 'None of these', to: 'threshold-evidenced' },
        { label: 'One of these', to: 'separate-pathways' },
      ],
      sources: [
        { section: 'about-this-document', ref: '1.2' },
        { section: 'the-team', ref: '3.4' },
      ],
    },
    'separate-pathways': {
      kind: 'end',
      text: 'These children and young people are not within the remit of the document, and have separate pathways of support.',
      outcome: 'continues',
      sources: [
        { section: 'about-this-document', ref: '1.2' },
        { section: 'the-team', ref: '3.4' },
      ],
    },
    'threshold-evidenced': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it evidenced that the threshold is met for ongoing intervention?',
      exits: [
        { label: 'Yes', to: 'needs-and-risks' },
        { label: 'No', to: 'not-for-the-team' },
      ],
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'needs-and-risks': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are clear needs and risks identified?',
      exits: [
        { label: 'Yes', to: 'tier-3' },
        { label: 'No', to: 'not-for-the-team' },
      ],
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'tier-3': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the single assessment conclude that tier 3 services are appropriate?',
      exits: [
        { label: 'Yes', to: 'level-of-intervention' },
        { label: 'No', to: 'not-for-the-team' },
      ],
      sources: [{ section: 'the-team', ref: '3.3' }],
    },
    'level-of-intervention': {
      kind: 'step',
      actor: { anyOf: ['transferring-team'] },
      text: 'The team that completes the single assessment, or is responsible for the child in need plan, will determine what level of intervention is required from Strengthening Families.',
      next: 'to-consent',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'to-consent': {
      kind: 'end',
      text: 'The proposed plan and the family’s consent come next.',
      outcome: 'continues',
      map: 'consent-and-plan',
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'threshold', ref: '5.3' },
      ],
    },
    'not-for-the-team': {
      kind: 'end',
      text: 'The procedure does not say what happens to a child in need for whom the threshold is not evidenced, needs and risks are not clear, or tier 3 is not appropriate.',
      outcome: 'not stated',
      sources: [
        { section: 'threshold', ref: '5.1' },
        { section: 'the-team', ref: '3.3' },
      ],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
