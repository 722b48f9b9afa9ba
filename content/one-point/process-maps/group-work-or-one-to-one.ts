import type { OnePointMap } from './map.ts';

const sources = [{ section: 'deciding-on-group-work', ref: 'Chapter 7, Action' }] as const;

/**
 * Chapter 7: whether a group programme is enough. A map and no check: the count of outcomes decides nothing, and both its
 * answers lead to the same decision with the manager.
 */
export const groupWorkOrOneToOne = {
  title: 'Group work, or one to one work',
  summary:
    'The decision on a group work response, made in conjunction with the Family Hub Team Manager and informed by the proportionate assessment. The number of Headline Outcomes may indicate that a programme alone may not be enough; it decides nothing. Our note: that is why this is a map and not a check.',
  sources,
  rebuiltFrom: 'chapter 7, guidance on completing a Family Hub assessment, whose boxes are lost',
  nodes: {
    action: {
      kind: 'start',
      text: 'The initial visit is recorded, and discussed with the Family Hub Team Manager.',
      next: 'headline-outcomes',
      sources,
    },
    'headline-outcomes': {
      kind: 'decision',
      actor: 'not stated',
      text: 'To help with the decision, think about the Stronger Families Headline Outcomes. Are there {figure:headline-outcomes} for this child/young person/family?',
      exits: [
        { label: 'Yes', to: 'may-not-be-enough' },
        { label: 'No', to: 'decide' },
      ],
      sources,
      trainerNote:
        'The document says nothing of fewer. It does not follow that a programme is enough.',
    },
    'may-not-be-enough': {
      kind: 'step',
      actor: 'not stated',
      text: 'Take into the decision that a programme by itself may not be enough to help the family. This may require one to one work. It would be eligible for inclusion with Stronger Families.',
      next: 'decide',
      sources,
      trainerNote: '“May indicate” is the document’s word: the number alone settles nothing.',
    },
    decide: {
      kind: 'decision',
      actor: { allOf: ['practitioner', 'hub-manager'] },
      text: 'Decide in conjunction with the Family Hub Team Manager, informed by the proportionate assessment: does this child, young person or family require a group work response?',
      exits: [
        { label: 'Yes', to: 'group-response-appropriate' },
        { label: 'No, or not by a programme alone', to: 'one-to-one' },
      ],
      sources,
    },
    'group-response-appropriate': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the recording of the initial visit indicate that a group response would be appropriate to meet the family’s needs?',
      exits: [
        { label: 'Yes', to: 'no-further-assessment' },
        { label: 'No', to: 'further-assessment' },
      ],
      sources,
    },
    'no-further-assessment': {
      kind: 'end',
      text: 'No further assessment will be required. Chapter 9 has the Family Hub offer, in which the family may access a group. Chapter 6 has a form with which practitioners can request a programme.',
      outcome: 'continues',
      map: 'family-hub-offer',
      sources,
    },
    'further-assessment': {
      kind: 'end',
      text: 'The proportionate assessment goes on, as in chapter 6. How the group response is arranged is not said.',
      outcome: 'continues',
      map: 'family-hub-assessment',
      sources,
    },
    'one-to-one': {
      kind: 'end',
      text: 'One to one work may be required. By chapter 6 a proportionate assessment will be submitted; the exception in chapter 7 is for a group response. The procedure does not say how one to one work is arranged, or what follows if it is not required either. Chapter 9 has the Family Hub offer, with the review of the work.',
      outcome: 'continues',
      map: 'family-hub-offer',
      sources,
    },
  },
} as const satisfies OnePointMap;
