import type { OnePointMap } from './map.ts';

const assessment = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment',
} as const;
const onFoot = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, On foot',
} as const;
const weather = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, Adverse weather conditions / road closures',
} as const;
const staff = { anyOf: ['staff'] } as const;

/** Chapter 16: the control measures of a journey on foot. */
export const transportOnFoot = {
  title: 'Control measures for a journey on foot',
  summary:
    'From the plan of the way to keeping on assessing risk. Our note: it is rebuilt from the table of the risk assessment, which has no order of steps. Its row on the weather names no way of travelling, so the map keeps it here.',
  sources: [onFoot, weather],
  rebuiltFrom: 'the text of the risk assessment table in chapter 16',
  nodes: {
    walk: {
      kind: 'start',
      text: 'A child or young person is to be taken on foot to an appointment, to a group at the Family Hub, or out as part of direct work.',
      next: 'on-foot',
      sources: [assessment, onFoot],
    },
    'on-foot': {
      kind: 'step',
      actor: 'not stated',
      text: 'Work on foot is planned to avoid fast roads wherever possible. Supervision is pre-planned: on pavements, on roads and especially when crossing any fast roads. Young people are briefed about hazards and the behaviour that is required.',
      next: 'weather',
      sources: [onFoot],
    },
    weather: {
      kind: 'step',
      actor: staff,
      text: 'Staff are to risk assess the journey, based on the roads, the route and the weather conditions, and to ensure that all are dressed for the conditions (all have coats in the winter). The worker is to check the weather forecast.',
      next: 'snow',
      sources: [weather],
      trainerNote: 'Whether the row on the weather holds on foot is an open question.',
    },
    snow: {
      kind: 'decision',
      actor: staff,
      text: 'Would the journey be in snow?',
      exits: [
        { label: 'No', to: 'under-way' },
        { label: 'Yes, and it is absolutely essential', to: 'under-way' },
        { label: 'Yes, and it is not absolutely essential', to: 'no-journey' },
      ],
      sources: [weather],
      trainerNote: 'The document does not say who judges a journey to be absolutely essential.',
    },
    'no-journey': {
      kind: 'end',
      text: 'The journey is not made: in snow, staff are to make only journeys that are absolutely essential.',
      outcome: 'done',
      sources: [weather],
    },
    'under-way': {
      kind: 'step',
      actor: staff,
      text: 'Staff will continue to risk assess {timescale:keep-assessing-risk}, and put in control measures as appropriate. In extreme cases, staff are to contact the emergency services.',
      timescales: ['keep-assessing-risk'],
      next: 'done',
      sources: [assessment, weather],
    },
    done: {
      kind: 'end',
      text: 'The event does not need to be entered into EVOLVE.',
      outcome: 'done',
      sources: [assessment],
    },
  },
} as const satisfies OnePointMap;
