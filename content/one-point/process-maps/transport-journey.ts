import type { OnePointMap } from './map.ts';

const assessment = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment',
} as const;
const vehicles = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, Use of private vehicles',
} as const;
const weather = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, Adverse weather conditions / road closures',
} as const;
const staff = { anyOf: ['staff'] } as const;

/** Chapter 16: the control measures of a journey in a private vehicle. */
export const transportJourney = {
  title: 'Control measures for a journey in a private vehicle',
  summary:
    'From who is in the car to the way home. Our note: it is rebuilt from the table of the risk assessment, which has no order of steps and is garbled in our copy.',
  sources: [vehicles, weather],
  rebuiltFrom: 'the text of the risk assessment table in chapter 16',
  nodes: {
    'may-go': {
      kind: 'start',
      text: 'A child or young person is to be transported in a private vehicle. The driver has confirmed insurance and roadworthiness, written consent is obtained, and nothing stops the journey.',
      next: 'workers',
      sources: [vehicles],
    },
    workers: {
      kind: 'step',
      actor: 'not stated',
      text: 'Good practice is that {figure:workers-in-the-car} will be in the car.',
      next: 'seats',
      sources: [vehicles],
    },
    seats: {
      kind: 'step',
      actor: 'not stated',
      text: 'Child car seats are to be used when required, and inspected {timescale:inspect-car-seats}. The child or young person is to sit in the rear: ideally, behind the passenger seat. Child locks on the rear car doors are to be turned on.',
      timescales: ['inspect-car-seats'],
      next: 'weather-before',
      sources: [vehicles],
    },
    'weather-before': {
      kind: 'step',
      actor: staff,
      text: 'Staff are to ensure that the vehicle is ready for changes in weather and that all are dressed for the conditions (all have coats in the winter). They are to risk assess the journey, based on the roads, the route and the weather conditions. The worker is to check the weather forecast.',
      next: 'lone-worker',
      sources: [weather],
    },
    'lone-worker': {
      kind: 'step',
      actor: staff,
      text: 'Staff are to have a mobile phone with them, and it is to be charged. The Lone Worker system is to be used. Its voice recording is to name the people in the car, the starting point, any planned stops and the end point.',
      next: 'office',
      sources: [vehicles],
    },
    office: {
      kind: 'step',
      actor: 'not stated',
      text: 'The office is to know the planned route and the estimated arrival time.',
      next: 'under-way',
      sources: [vehicles],
    },
    'under-way': {
      kind: 'step',
      actor: staff,
      text: 'Staff will continue to risk assess {timescale:keep-assessing-risk}, and put in control measures as appropriate. Seatbelts are worn {timescale:wear-seatbelts}.',
      timescales: ['keep-assessing-risk', 'wear-seatbelts'],
      next: 'bad-weather',
      sources: [assessment, vehicles],
    },
    'bad-weather': {
      kind: 'decision',
      actor: staff,
      text: 'Is the weather adverse?',
      exits: [
        { label: 'No', to: 'done' },
        { label: 'Yes', to: 'care' },
        { label: 'Yes, an extreme case', to: 'emergency' },
      ],
      sources: [weather],
      trainerNote: 'The document does not say what an extreme case is.',
    },
    emergency: {
      kind: 'step',
      actor: staff,
      text: 'The emergency services are to be contacted.',
      next: 'care',
      sources: [weather],
    },
    care: {
      kind: 'step',
      actor: staff,
      text: 'Extra care is to be taken in bright sunlight, rain, sleet or snow, and if caught out by unexpected weather. The driver is to avoid minor roads.',
      next: 'route-home',
      sources: [weather],
      trainerNote: 'Whether minor roads are always to be avoided is an open question.',
    },
    'route-home': {
      kind: 'step',
      actor: staff,
      text: 'The office is to be informed of the planned route home. If the planned route changes due to weather, it is to be updated.',
      next: 'done',
      sources: [weather],
    },
    done: {
      kind: 'end',
      text: 'The event does not need to be entered into EVOLVE.',
      outcome: 'done',
      sources: [assessment],
    },
  },
} as const satisfies OnePointMap;
