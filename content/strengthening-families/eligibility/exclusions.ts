import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

/** Who is not within the remit, put so that yes stands for no obstacle. */
export const exclusions = {
  disabilities: {
    question:
      'Has the child or young person been assessed as child in need, and do they meet criteria for Children with Disabilities Team (Social Care)?',
    statement:
      'The Children with Disabilities Team (Social Care) is not the pathway, by the first line of 1.2',
    kind: 'judgement',
    answers: 'choice',
    readings: {},
    options: {
      outside: { label: 'No', means: 'yes' },
      within: { label: 'Yes', means: 'no' },
    },
    sources: [
      { section: 'about-this-document', ref: '1.2' },
      { section: 'the-team', ref: '3.4' },
    ],
  },
  'edge-of-care': {
    question: 'Is the child or young person on the edge of care?',
    statement: 'The child or young person is not on the edge of care',
    help: 'The document does not define edge of care, or say who judges it.',
    kind: 'judgement',
    answers: 'choice',
    readings: {},
    options: {
      outside: { label: 'No', means: 'yes' },
      within: { label: 'Yes', means: 'no' },
    },
    sources: [
      { section: 'about-this-document', ref: '1.2' },
      { section: 'the-team', ref: '3.4' },
    ],
  },
  'child-protection': {
    question:
      'Is the child or young person subject to child protection procedures/child protection plan?',
    statement:
      'The child or young person is not subject to child protection procedures/child protection plan',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      outside: { label: 'No', means: 'yes' },
      within: { label: 'Yes', means: 'no' },
    },
    sources: [
      { section: 'about-this-document', ref: '1.2' },
      { section: 'the-team', ref: '3.4' },
    ],
  },
  'looked-after': {
    question: 'Is the child or young person looked after?',
    statement: 'The child or young person is not looked after',
    help: 'Paragraph 1.2 leaves this group out. Paragraph 3.4 does not name it among those with pathways of their own.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      outside: { label: 'No', means: 'yes' },
      within: { label: 'Yes', means: 'no' },
    },
    sources: [{ section: 'about-this-document', ref: '1.2' }],
  },
} as const satisfies Record<string, Criterion<SectionId>>;
