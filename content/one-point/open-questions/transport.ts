import type { Question } from './question.ts';

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

/** Chapter 16: what is left unclear about transporting children and young people. */
export const transportQuestions = {
  'table-of-transport-risks': {
    kind: 'lost text',
    title: 'A table that the document’s copy has garbled',
    text: 'Our copy gives the table as lines of text, on two pages. Its cells run together: in two places one measure follows another without a stop. Which comment stands beside which measure is lost. The second page of private vehicles repeats no hazard, risk or persons at risk. We take it to continue the row before it, because it speaks of the vehicle. Written consent stands twice, as a measure and as a comment. Several measures on the weather begin with “To” and name nobody; we read “Staff” from the line above them. The table’s columns are five; the guide gives each row as a list.',
    ask: ['team-manager'],
    sources: [assessment],
    affects: {
      maps: ['transport', 'transport-on-foot', 'transport-journey'],
      checks: ['private-vehicle'],
    },
  },
  'how-the-risk-assessment-is-used': {
    kind: 'ambiguity',
    title: 'Whether the risk assessment is read or filled in, and who decides',
    text: 'The risk assessment “is to be used”; the guidance “should be followed”. It has no place for a date, a child’s name or a signature. It is not said whether it is filled in for a journey, where it is kept, or whether a manager approves a journey. “Additional consideration be given” lacks a word, and names nobody who considers. A comment names a “leader”, whom nothing else explains. What is done instead if transport cannot be provided safely is not said.',
    readings: [
      'It is a standing assessment: the worker reads it, follows it and decides.',
      'It is filled in, and a manager agrees to it before the journey.',
    ],
    ask: ['team-manager'],
    sources: [assessment, vehicles],
    affects: {
      timescales: ['keep-assessing-risk'],
      maps: ['transport'],
      checks: ['private-vehicle'],
    },
  },
  'challenging-etc': {
    kind: 'ambiguity',
    title: 'How far “challenging etc” goes',
    text: 'A child or young person is not to be transported “if behaviour appears challenging etc”. What counts as challenging is not said, and “etc” leaves open what else does. The line before it asks for consideration of any risk, “i.e.” four kinds of risk, and lets an assessment decide. Whether the two lines are one rule is not said. Nor is it said what to do if behaviour becomes challenging on the way.',
    readings: [
      'Challenging behaviour stops the journey, and no other behaviour does so by itself.',
      'Other behaviour like it stops the journey too, and no assessment lifts that.',
    ],
    ask: ['team-manager'],
    sources: [vehicles],
    affects: { maps: ['transport'], checks: ['private-vehicle'] },
  },
  'two-workers-or-lone-working': {
    kind: 'ambiguity',
    title: 'Two workers in the car, or a lone worker',
    text: 'If a child or young person is in the car, good practice is that {figure:workers-in-the-car} will be in it. The same list asks staff to use the Lone Worker system. It is not said whether a worker may transport a child alone, who agrees to it, or whether the system is used when there are two.',
    readings: [
      'One worker may transport a child; with two it is better.',
      'Two are expected. One alone is an exception that has to be agreed.',
    ],
    ask: ['team-manager'],
    sources: [vehicles],
    affects: {
      figures: ['workers-in-the-car'],
      maps: ['transport', 'transport-journey'],
      checks: ['private-vehicle'],
    },
  },
  'consent-to-transport': {
    kind: 'ambiguity',
    title: 'Whose consent to transport, and for how long',
    text: 'Written consent is obtained, or gained, “from parents”. It is not said whether one parent is enough, whether a carer can give it, or whether a young person gives their own. It is not said whether each journey wants its own consent, or where it is kept. It stands in the row on private vehicles; the row on foot does not ask for it. It is a consent of its own: with families who are not open, chapter 11 has permission to work and record “verbal at present”.',
    ask: ['team-manager'],
    sources: [
      vehicles,
      {
        section: 'recording-families-not-open',
        ref: 'Chapter 11, If the child has no record on LiquidLogic',
      },
    ],
    affects: { maps: ['transport'], checks: ['private-vehicle'] },
  },
  'which-vehicles': {
    kind: 'ambiguity',
    title: 'Which vehicles and drivers are meant',
    text: 'The row is headed “Use of private vehicles”. No row speaks of a taxi, public transport, a minibus or a council car. It is not said to whom the driver confirms insurance and roadworthiness, or how often. The Driving at Work policy may say; the document does not hold it.',
    ask: ['team-manager'],
    sources: [vehicles],
    affects: { maps: ['transport'], checks: ['private-vehicle'] },
  },
  'weather-on-foot': {
    kind: 'ambiguity',
    title: 'Whether the measures on the weather hold on foot',
    text: 'The row on adverse weather and road closures names no way of travelling. Some of its measures speak of the vehicle or of driving. Others could be meant for a walk as well: to risk assess the journey, to check the forecast, to be dressed for the conditions, and to make only journeys in snow that are absolutely essential. The row on foot says nothing of the weather.',
    readings: [
      'The measures hold on every journey, save those that speak of the vehicle or of driving.',
      'They are for journeys in a vehicle. On foot the first row holds.',
    ],
    ask: ['team-manager'],
    sources: [weather, onFoot],
    affects: { maps: ['transport-on-foot'] },
  },
  'minor-roads-and-the-route-home': {
    kind: 'ambiguity',
    title: 'Whether minor roads are always to be avoided',
    text: 'The driver is to avoid minor roads, and staff are to inform the office of the planned route home. Both lines follow the one on being caught out by unexpected weather. They may go with it, or hold on any journey in adverse weather. The row’s heading names road closures, and no measure speaks of them. “Extreme cases”, in which the emergency services are contacted, is not explained. Nor is it said who judges a journey in snow to be absolutely essential.',
    readings: [
      'The two lines hold once the weather has caught you out.',
      'They hold on every journey in adverse weather.',
    ],
    ask: ['team-manager'],
    sources: [weather],
    affects: { maps: ['transport', 'transport-journey'], checks: ['private-vehicle'] },
  },
} as const satisfies Record<string, Question>;
