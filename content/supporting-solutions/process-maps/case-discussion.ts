import type { SupportingSolutionsMap } from './map.ts';

/** Section 6: the case discussions. */
export const caseDiscussion = {
  title: 'The cycle of case discussions',
  summary:
    'What is prepared for a case discussion, who takes part and where it is recorded. Our note: apart from the allocated worker and an ERASE worker, section 6 names nobody. The case discussion about a family that disengages is on a map of its own.',
  sources: [{ section: 'case-discussion', ref: '6' }],
  nodes: {
    'discussion-due': {
      kind: 'start',
      text: 'A case discussion with the allocated worker will be completed {timescale:case-discussions}.',
      timescales: ['case-discussions'],
      next: 'update-outcomes',
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
    'update-outcomes': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The allocated worker is responsible for updating the ‘Actual Outcomes’ section of the work plan {timescale:actual-outcomes}.',
      timescales: ['actual-outcomes'],
      next: 'erase-intervention',
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
    'erase-intervention': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there also ERASE intervention?',
      exits: [
        { label: 'Yes', to: 'erase-takes-part' },
        { label: 'No', to: 'discuss' },
      ],
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
    'erase-takes-part': {
      kind: 'step',
      actor: { anyOf: ['erase-worker'] },
      text: 'It is good practice that the ERASE worker also takes part.',
      next: 'discuss',
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'The case is reviewed and further actions are identified. The discussion will follow ‘Signs of Safety’ guidance, and ensure that the young person’s voice and experiences are evidenced.',
      event: 'case-discussion',
      next: 'record',
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'The discussion will be recorded in both the young person’s electronic case record and their case file.',
      event: 'last-case-discussion',
      next: 'another-discussion',
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
    'another-discussion': {
      kind: 'end',
      text: 'Case discussions will go on, {timescale:case-discussions}.',
      outcome: 'continues',
      sources: [{ section: 'case-discussion', ref: '6' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
