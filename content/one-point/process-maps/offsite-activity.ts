import type { OnePointMap } from './map.ts';

const offsite = { section: 'offsite-activities', ref: 'Chapter 16, Offsite Activities' } as const;
const notOffsite = {
  section: 'offsite-activities',
  ref: 'Chapter 16, What is not an offsite activity?',
} as const;
const staff = { anyOf: ['staff'] } as const;

/** Chapter 16: which trips are recorded on EVOLVE. */
export const offsiteActivity = {
  title: 'An offsite activity and EVOLVE',
  summary:
    'From what the trip is to its record on EVOLVE. Our note: the document has a definition, examples and a list of what is not an offsite activity; this map puts them in the order of questions. Where they contradict each other it says so.',
  sources: [offsite, notOffsite],
  nodes: {
    trip: {
      kind: 'start',
      text: 'Children and young people are to go somewhere, with or without their parents, and One Point has a part in it.',
      next: 'kind',
      sources: [offsite],
    },
    kind: {
      kind: 'decision',
      actor: staff,
      text: 'Is it one of these?',
      exits: [
        { label: 'A child or young person is taken to an appointment', to: 'risk-assessment' },
        {
          label:
            'A child, young person or family is collected and transported to a meeting or activity at the Family Hub',
          to: 'risk-assessment',
        },
        {
          label: 'A child or young person is taken out as part of direct work',
          to: 'direct-work',
        },
        {
          label:
            'A session at a local provider that One Point has funded, without transporting, attending or running it',
          to: 'funded-only',
        },
        { label: 'None of them', to: 'activity' },
      ],
      sources: [notOffsite],
    },
    'risk-assessment': {
      kind: 'end',
      text: 'It is not an offsite activity. If it is one of the events of the risk assessment for transport, that is to be used.',
      outcome: 'continues',
      map: 'transport',
      sources: [notOffsite],
    },
    'direct-work': {
      kind: 'decision',
      actor: staff,
      text: 'Are they taken to an activity somewhere, such as a trampoline centre?',
      exits: [
        { label: 'No', to: 'risk-assessment' },
        { label: 'Yes', to: 'two-lines' },
      ],
      sources: [offsite, notOffsite],
      trainerNote:
        'The document’s example and its list of what is not an offsite activity meet here.',
    },
    'two-lines': {
      kind: 'end',
      text: 'By the list it is not an offsite activity; by the example it is. The procedure does not say which goes first: ask the Team Manager whether it is to be recorded on EVOLVE. Because it is direct work, the risk assessment for transport is to be used.',
      outcome: 'not stated',
      sources: [offsite, notOffsite],
    },
    'funded-only': {
      kind: 'end',
      text: 'It is not an offsite activity.',
      outcome: 'done',
      sources: [notOffsite],
    },
    activity: {
      kind: 'decision',
      actor: staff,
      text: 'Is it an outing on which children and young people attend an activity that is not at their local One Point building?',
      exits: [
        { label: 'Yes', to: 'part' },
        { label: 'No', to: 'not-defined' },
      ],
      sources: [offsite],
    },
    'not-defined': {
      kind: 'end',
      text: 'It does not come under the definition of an offsite activity. The procedure does not say what else it may be.',
      outcome: 'not stated',
      sources: [offsite],
    },
    part: {
      kind: 'decision',
      actor: staff,
      text: 'Are One Point involved in transport, in vehicles or walking?',
      exits: [
        { label: 'Yes', to: 'record' },
        { label: 'No, but staff attend or run the activity', to: 'without-transport' },
        { label: 'No, and staff neither attend nor run it', to: 'not-defined' },
      ],
      sources: [offsite],
    },
    'without-transport': {
      kind: 'end',
      text: 'By the definition it is not an offsite activity; an example at the beach, run by staff, is called one. The procedure does not say which goes first: ask the Team Manager.',
      outcome: 'not stated',
      sources: [offsite, notOffsite],
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'The trip is to be recorded on EVOLVE, even if parents/carers attend, and are responsible for their own children.',
      next: 'policy',
      sources: [offsite],
      trainerNote: 'The document does not say who records it, by when, or who approves.',
    },
    policy: {
      kind: 'step',
      actor: staff,
      text: 'Staff should refer to the council’s policy and guidance on visits, for procedures around this and for the use of EVOLVE.',
      next: 'recorded',
      sources: [notOffsite],
    },
    recorded: {
      kind: 'end',
      text: 'The trip is tracked. If there is an accident or incident to investigate, EVOLVE shows evidence of risk assessment and approval.',
      outcome: 'done',
      sources: [offsite],
    },
  },
} as const satisfies OnePointMap;
