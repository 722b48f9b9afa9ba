import type { OnePointMap } from './map.ts';

const assessment = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment',
} as const;
const onFoot = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, On foot',
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

/** Chapter 16: whether and how a child or young person is taken somewhere. */
export const transport = {
  title: 'Transporting a child or young person',
  summary:
    'The decision: how they travel, what comes first, and what stops a journey. Our note: it is rebuilt from the table of the risk assessment, which has no order of steps and is garbled in our copy.',
  sources: [assessment],
  rebuiltFrom: 'the text of the risk assessment table in chapter 16',
  nodes: {
    journey: {
      kind: 'start',
      text: 'A child or young person is to be taken to an appointment, collected for a group at the Family Hub, or taken out as part of direct work.',
      next: 'how',
      sources: [assessment],
    },
    how: {
      kind: 'decision',
      actor: staff,
      text: 'How do they travel?',
      exits: [
        { label: 'On foot', to: 'on-foot' },
        { label: 'In a private vehicle', to: 'car' },
        { label: 'In another way', to: 'other-way' },
      ],
      sources: [onFoot, vehicles],
    },
    'other-way': {
      kind: 'end',
      text: 'No row of the table is about a taxi, public transport or another vehicle: the procedure does not say what holds there. This risk assessment is still to be used, and staff will continue to risk assess while they have the young person with them.',
      outcome: 'not stated',
      sources: [assessment],
    },
    'on-foot': {
      kind: 'end',
      text: 'On foot, the journey has control measures of its own.',
      outcome: 'continues',
      map: 'transport-on-foot',
      sources: [onFoot],
    },
    car: {
      kind: 'step',
      actor: { anyOf: ['driver'] },
      text: 'The driver confirms that the car is insured to carry clients, i.e. business class insurance, and that it is roadworthy.',
      next: 'driving-policy',
      sources: [vehicles],
    },
    'driving-policy': {
      kind: 'step',
      actor: 'not stated',
      text: 'Check and follow the Driving at Work policy.',
      next: 'consent',
      sources: [vehicles],
    },
    consent: {
      kind: 'step',
      actor: 'not stated',
      text: 'Written consent is obtained from parents to transport the child or young person.',
      next: 'behaviour',
      sources: [vehicles],
      trainerNote: 'Whose consent, and for how long, is an open question.',
    },
    behaviour: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does behaviour appear challenging “etc”?',
      exits: [
        { label: 'Yes', to: 'not-transported' },
        { label: 'No', to: 'risk' },
      ],
      sources: [vehicles],
      trainerNote: 'A judgement. The document does not say what “etc” takes in.',
    },
    risk: {
      kind: 'decision',
      actor: 'not stated',
      text: 'With additional consideration of any risk that the child or young person presents: can transport be provided safely?',
      exits: [
        { label: 'Yes', to: 'snow' },
        { label: 'No', to: 'not-safe' },
      ],
      sources: [vehicles],
      trainerNote:
        'A judgement. Named are violence, aggression, mental health psychosis, and a history of allegations made to staff.',
    },
    'not-transported': {
      kind: 'end',
      text: 'If behaviour appears challenging “etc”, the child or young person is not to be transported. The procedure does not say what is done instead.',
      outcome: 'not stated',
      sources: [vehicles],
    },
    'not-safe': {
      kind: 'end',
      text: 'The assessment is that transport cannot be provided safely. The procedure does not say what follows, or what is done instead. Our note: do not set out; talk to your manager.',
      outcome: 'not stated',
      sources: [vehicles],
    },
    snow: {
      kind: 'decision',
      actor: staff,
      text: 'Would the journey be in snow?',
      exits: [
        { label: 'No', to: 'by-car' },
        { label: 'Yes, and it is absolutely essential', to: 'by-car' },
        { label: 'Yes, and it is not absolutely essential', to: 'no-journey' },
      ],
      sources: [weather],
    },
    'no-journey': {
      kind: 'end',
      text: 'The journey is not made: in snow, staff are to make only journeys that are absolutely essential.',
      outcome: 'done',
      sources: [weather],
    },
    'by-car': {
      kind: 'end',
      text: 'Nothing in the table stops the journey. Its control measures follow.',
      outcome: 'continues',
      map: 'transport-journey',
      sources: [vehicles],
    },
  },
} as const satisfies OnePointMap;
