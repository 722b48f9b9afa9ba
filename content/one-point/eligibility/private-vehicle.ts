import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const assessment = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment',
} as const;
const vehicles = [
  {
    section: 'transporting-children',
    ref: 'Chapter 16, Risk Assessment, Use of private vehicles',
  },
] as const;
const weather = [
  {
    section: 'transporting-children',
    ref: 'Chapter 16, Risk Assessment, Adverse weather conditions / road closures',
  },
] as const;

/** Chapter 16: what stops a journey in a private vehicle, what comes before it, and the control measures. */
export const privateVehicle = {
  title: 'May I transport this child in a private vehicle?',
  summary:
    'For an appointment, a group at the Family Hub, or direct work; an offsite activity has a checker of its own. The risk assessment of chapter 16 has two lines that stop a journey, on behaviour and on snow, and an assessment whether transport can be provided safely. All three are judgements, which nothing here makes for you. Its other lines are control measures: what must be in hand is asked first, and the rest is listed. The document does not say who decides.',
  sources: [assessment, ...vehicles, ...weather],
  groups: [
    {
      heading: 'Before any journey',
      hint: 'These turn no child away: each can still be put right.',
      criteria: {
        'car-insured': {
          question:
            'Has the driver confirmed that the car is insured to carry clients, i.e. business class insurance?',
          statement: 'The driver has confirmed that the car is insured to carry clients',
          kind: 'fact',
          answers: 'yes-no',
          sources: vehicles,
        },
        'car-roadworthy': {
          question: 'Has the driver confirmed that the car is roadworthy?',
          statement: 'The driver has confirmed that the car is roadworthy',
          kind: 'fact',
          answers: 'yes-no',
          sources: vehicles,
        },
        'written-consent': {
          question: 'Has written consent been obtained from parents to transport this child?',
          statement: 'Written consent to transport has been obtained from parents',
          help: 'The document does not say whether one parent is enough, or whether each journey wants its own consent.',
          kind: 'fact',
          answers: 'yes-no',
          sources: vehicles,
        },
        'car-seat-inspected': {
          question: 'Is a child car seat required, and has it been inspected?',
          statement: 'A child car seat that is required is there, and has been inspected',
          kind: 'fact',
          answers: 'choice',
          readings: {},
          options: {
            inspected: { label: 'Required, there and inspected', means: 'yes' },
            'not-inspected': { label: 'Required, and not there or not inspected', means: 'no' },
            'not-required': { label: 'Not required', means: 'yes' },
          },
          sources: vehicles,
        },
      },
    },
    {
      heading: 'The child or young person',
      hint: 'Judgements: the document does not say whose.',
      criteria: {
        'challenging-behaviour': {
          question: 'How does the behaviour of the child or young person appear?',
          statement: 'Behaviour appears challenging “etc”',
          help: 'They are not to be transported “if behaviour appears challenging etc”. What “etc” takes in is not said.',
          kind: 'judgement',
          answers: 'choice',
          readings: {
            'challenging-only':
              'challenging behaviour stops the journey, and no other behaviour by itself',
            'etc-takes-in-more': '“etc” takes in whatever is like it',
          },
          options: {
            challenging: { label: 'Challenging', means: 'yes' },
            'like-it': {
              label: 'Not challenging, but worrying in another way',
              means: { 'challenging-only': 'no', 'etc-takes-in-more': 'yes' },
            },
            neither: { label: 'Neither', means: 'no' },
          },
          sources: vehicles,
        },
        'can-be-safe': {
          question:
            'With additional consideration of any risk that they present: can transport be provided safely?',
          statement: 'It has been assessed that transport can be provided safely',
          help: 'The risks named: violence, aggression, mental health psychosis, a history of allegations made to staff. They are given additional consideration, to assess if transport can be provided safely. The document does not say that one of them decides by itself.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: vehicles,
        },
      },
    },
    {
      heading: 'The weather',
      criteria: {
        snow: {
          question: 'Would the journey be in snow?',
          statement: 'The journey is not in snow, or is absolutely essential',
          kind: 'judgement',
          answers: 'choice',
          readings: {},
          options: {
            'no-snow': { label: 'No', means: 'yes' },
            essential: { label: 'Yes, and it is absolutely essential', means: 'yes' },
            'not-essential': { label: 'Yes, and it is not absolutely essential', means: 'no' },
          },
          sources: weather,
        },
        'journey-assessed': {
          question:
            'Have staff risk assessed the journey, based on the roads, the route and the weather conditions?',
          statement:
            'The journey has been risk assessed, on the roads, the route and the weather conditions',
          help: 'The worker is to check the weather forecast. The row is headed “Adverse weather conditions / road closures”.',
          kind: 'fact',
          answers: 'yes-no',
          sources: weather,
        },
      },
    },
  ],
  readings: [
    {
      id: 'control-measures',
      text: 'nothing stops the journey, and it has been assessed as safe',
      rule: {
        all: [
          { criterion: 'can-be-safe' },
          { criterion: 'snow' },
          { none: [{ criterion: 'challenging-behaviour' }] },
        ],
      },
    },
  ],
  preconditions: [
    {
      criterion: 'car-insured',
      first: 'confirm that the car is insured to carry clients, i.e. business class insurance',
    },
    { criterion: 'car-roadworthy', first: 'confirm that the car is roadworthy' },
    { criterion: 'written-consent', first: 'obtain written consent from parents' },
    {
      criterion: 'car-seat-inspected',
      first: 'have the child car seat that is required, and inspect it',
    },
    {
      criterion: 'journey-assessed',
      first:
        'risk assess the journey, based on the roads, the route and the weather conditions, and check the forecast',
    },
  ],
  contradictions: [
    {
      answers: { 'challenging-behaviour': 'challenging', 'can-be-safe': 'yes' },
      text: 'If behaviour appears challenging, the child or young person is not to be transported: an assessment that transport can be provided safely does not lift that.',
    },
  ],
  talkTo: 'team-manager',
  next: {
    'likely fits': {
      text: 'Nothing in the risk assessment stops this journey: use the control measures below. If behaviour appears challenging “etc” when you come to set out, the child or young person is not to be transported. Staff will continue to risk assess {timescale:keep-assessing-risk}. The document does not say whether anyone has to approve a journey.',
      map: 'transport-journey',
      section: 'transporting-children',
    },
    'does not appear to fit': {
      text: 'The document does not say what is done instead. Our note: talk to your manager about another way to the appointment or session.',
      because: {
        'challenging-behaviour':
          'If behaviour appears challenging “etc”, the child or young person is not to be transported.',
        'can-be-safe':
          'The consideration of risks is there to assess if transport can be provided safely.',
        snow: 'In snow, staff are to make only journeys that are absolutely essential.',
      },
      map: 'transport',
      section: 'transporting-children',
    },
    'cannot tell yet': {
      text: 'Put right what comes first, and assess the risks. Until then this is not settled, and the journey waits: our note.',
      map: 'transport',
      section: 'transporting-children',
    },
    'talk to': {
      text: 'Ask your manager what “challenging etc” takes in before you transport this child or young person.',
      map: 'transport',
      section: 'transporting-children',
    },
  },
  before: {
    heading: 'Control measures for the journey',
    items: [
      { text: 'Check and follow the Driving at Work policy.', sources: vehicles },
      {
        text: 'Good practice is that {figure:workers-in-the-car} will be in the car.',
        sources: vehicles,
      },
      { text: 'Seatbelts are worn {timescale:wear-seatbelts}.', sources: vehicles },
      {
        text: 'Child car seats are to be used when required, and car seats are to be inspected {timescale:inspect-car-seats}.',
        sources: vehicles,
      },
      {
        text: 'The child or young person is to sit in the rear, ideally behind the passenger seat.',
        sources: vehicles,
      },
      { text: 'Child locks on the rear car doors are to be turned on.', sources: vehicles },
      {
        text: 'Staff are to have a mobile phone with them, and it is to be charged.',
        sources: vehicles,
      },
      {
        text: 'Staff are to use the Lone Worker system, and record on its voice recording the names of people in the car, the starting point, any planned stops and the end point.',
        sources: vehicles,
      },
      {
        text: 'The office is to know the planned route and the estimated arrival time.',
        sources: vehicles,
      },
      {
        text: 'Staff are to risk assess the journey, based on the roads, the route and the weather conditions, and the worker is to check the forecast.',
        sources: weather,
      },
      {
        text: 'Staff are to ensure that the vehicle is ready for changes in weather, and that all are dressed for the conditions: all have coats in the winter.',
        sources: weather,
      },
      {
        text: 'Staff are to take extra care when they drive in bright sunlight, rain, sleet or snow. If caught out by unexpected weather, they are to drive with extra care and attention.',
        sources: weather,
      },
      {
        text: 'The driver is to avoid minor roads. The document does not say whether that holds on every journey.',
        sources: weather,
      },
      {
        text: 'Staff are to inform the office of the planned route home. If the planned route changes due to weather, the office is to be updated.',
        sources: weather,
      },
      {
        text: 'In extreme cases, staff are to contact the emergency services.',
        sources: weather,
      },
    ],
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
