import type { OnePointMap } from './map.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const withOnePoint = {
  section: 'full-circle-and-one-point',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const families = {
  section: 'full-circle-adoption-and-sgo',
  ref: 'Chapter 15, Children Social Care Full Circle Service, adoptive and SGO families',
} as const;

/** Chapter 15: Full Circle for adoptive families, and for families on an SGO. */
export const fullCircleAdoptionAndSgo = {
  title: 'Full Circle for adoptive and SGO families',
  summary:
    'Adopted children need to be accessing the support of an Adoption Social Worker; a child on an SGO/RO needs to be open to OPS. The map is also for families who are identified only during the work with them.',
  sources: [service, withOnePoint, families],
  rebuiltFrom:
    'the text of chapter 15, Children Social Care Full Circle Service, whose flowchart is not held',
  nodes: {
    identified: {
      kind: 'start',
      text: 'A family is identified as Post Adoption/SGO: on allocation to One Point, or during the work with them.',
      next: 'which',
      sources: [families],
    },
    which: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the child adopted, or on an SGO/RO?',
      exits: [
        { label: 'Adopted', to: 'adoption-worker' },
        { label: 'On an SGO/RO', to: 'open-to-ops' },
      ],
      sources: [service],
    },
    'adoption-worker': {
      kind: 'step',
      actor: 'not stated',
      text: 'Adopted children need to be accessing the support of an Adoption Social Worker.',
      next: 'reach',
      sources: [service],
    },
    reach: {
      kind: 'step',
      actor: 'not stated',
      text: 'An adoptive family needs to be supported to reach Full Circle {timescale:reach-full-circle}. Even if they appear straightforward, adoptive families should not be offered universal services. If they are identified only during the work, One Point practitioners will support them to access Full Circle.',
      timescales: ['reach-full-circle'],
      next: 'early-help-needs',
      sources: [service, families],
    },
    'early-help-needs': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Besides requiring a Full Circle service, does the family have Early Help needs that One Point can support, or non-therapeutic issues?',
      exits: [
        { label: 'Yes', to: 'beside-full-circle' },
        { label: 'No', to: 'full-circle-alone' },
      ],
      sources: [withOnePoint, families],
      trainerNote:
        'A garbled note in the document speaks of therapeutic need only, of other factors impacting on family life, and of “crisis” situations: an open question.',
    },
    'beside-full-circle': {
      kind: 'end',
      text: 'One Point will support and work with the family, in addition to Full Circle. The family will be assigned a Key Worker or an Early Help Practitioner at the point of allocation. Practitioners will offer continued support with any non-therapeutic issues that are identified.',
      outcome: 'continues',
      sources: [withOnePoint, families],
    },
    'full-circle-alone': {
      kind: 'end',
      text: 'The procedure does not say outright what One Point does for an adoptive family with a therapeutic need alone.',
      outcome: 'not stated',
      sources: [withOnePoint],
    },
    'open-to-ops': {
      kind: 'step',
      actor: 'not stated',
      text: 'The child needs to be open to OPS for Full Circle Consultation, regardless of any additional early help needs. The family will be assigned a Key Worker or an Early Help Practitioner at the point of allocation, by the usual process.',
      next: 'access',
      sources: [service, withOnePoint],
    },
    access: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'One Point practitioners will initially support the family to access Full Circle. They will also support the family with any non-therapeutic issues that are identified.',
      next: 'eligible',
      sources: [families],
    },
    eligible: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Some families on an SGO are eligible for Full Circle support. Is this one?',
      exits: [
        { label: 'Yes', to: 'training' },
        { label: 'No', to: 'direct-therapy' },
      ],
      sources: [families, service],
      trainerNote:
        'The document does not hold the Full Circle Criteria, or say what a family that is not eligible is offered. What it has on direct therapeutic support does not ask whether a family is eligible.',
    },
    training: {
      kind: 'step',
      actor: 'not stated',
      text: 'The family will be offered {figure:connected-people-training} of ‘Connected People Attachment’ Training.',
      next: 'support-training',
      sources: [families],
    },
    'support-training': {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'One Point practitioners will offer the family continued support to attend and complete the training.',
      next: 'direct-therapy',
      sources: [families],
    },
    'direct-therapy': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Would the family like to access direct therapeutic support, and was the child previously CLA?',
      exits: [
        { label: 'Yes, both', to: 'fund' },
        { label: 'Not both', to: 'goes-on' },
      ],
      sources: [families],
      trainerNote: 'The document does not say whether the training comes first.',
    },
    fund: {
      kind: 'end',
      text: 'OPS have a list of private providers for carers to select. An OPS assessment is required, and an application to the Post Adoption Support Fund via Full Circle Admin. Practitioners will also support the family with any non-therapeutic issues that are identified.',
      outcome: 'continues',
      sources: [families],
    },
    'goes-on': {
      kind: 'end',
      text: 'One Point practitioners will also support the family with any non-therapeutic issues that are identified. The document does not say what else is offered to a family that is not eligible, or whose child was not previously CLA.',
      outcome: 'continues',
      sources: [families],
    },
  },
} as const satisfies OnePointMap;
