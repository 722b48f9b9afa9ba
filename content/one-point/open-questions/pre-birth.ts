import { preBirthWorkflowQuestions } from './pre-birth-workflow.ts';
import type { Question } from './question.ts';

const service = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Pre-Birth Intervention Service',
} as const;
const allocation = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Pre-Birth, Allocation of Work',
} as const;
const together = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Working together arrangements, Allocation of Work',
} as const;
const workflow = { section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' } as const;
const review = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Review of EHP intervention',
} as const;
const supervision = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Case Supervision provided by PBIS',
} as const;
const oversight = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Case Oversight provided by One Point Service',
} as const;

const arrangementsQuestions = {
  'which-pre-birth-families': {
    kind: 'ambiguity',
    title: 'Which families the Pre-Birth Intervention Service works with',
    text: 'The service works with “those families where a previous child” has been removed and placed in one of two ways. It is not said whether “their care” is that of both parents or of either. Nor is it said whether a child who is placed elsewhere, with foster carers for example, ever counts, who decides, or how a family comes to the service. The latest guidance is said to be on Tri.X.',
    readings: [
      'Only the families who are named: all others are turned away.',
      'These families above all. The service decides on others.',
    ],
    ask: ['pbis-team-manager'],
    sources: [service],
    affects: { checks: ['pre-birth'] },
  },
  'second-stage-of-pregnancy': {
    kind: 'contradiction',
    title: 'Which weeks are the second stage of pregnancy',
    text: 'The work is {timescale:pre-birth-second-stage}. The document does not say which weeks that has. Its chart has the intervention {timescale:pre-birth-intervention-weeks}, and a plan after the birth. It is not said how many stages there are.',
    readings: [
      'The second stage is the chart’s weeks of intervention.',
      'It is a narrower time, such as the middle third of a pregnancy, and the chart goes past it.',
      'It is a later time, such as the second half of a pregnancy, and goes on until the birth.',
    ],
    ask: ['pbis-team-manager', 'pbis-social-worker'],
    sources: [service, workflow],
    affects: {
      timescales: ['pre-birth-second-stage', 'pre-birth-intervention-weeks'],
      checks: ['pre-birth'],
      maps: ['pre-birth-workflow', 'pre-birth-intervention-stages'],
    },
  },
  'pre-birth-family-worker-in-place': {
    kind: 'ambiguity',
    title: 'When a Family Worker supports the plan, and who asks',
    text: 'An Early Help Practitioner will have {figure:pre-birth-caseload} allocated to them “at any given time”. In exceptional circumstances Family Workers “may be asked to support the Intervention Plan”. It is not said which circumstances are exceptional, who asks, or whether the Family Worker comes beside the Early Help Practitioner or instead. Chapter 5 has work allocated to Family Workers by a Senior Key Worker.',
    readings: [
      'If every Early Help Practitioner has as many as allowed, a Family Worker takes the family.',
      'The Family Worker does a part of the plan. The Early Help Practitioner keeps the family.',
    ],
    ask: ['hub-manager', 'senior-key-worker'],
    sources: [allocation],
    affects: { figures: ['pre-birth-caseload'], maps: ['pre-birth-workflow'] },
  },
  'three-times-before-the-plan': {
    kind: 'ambiguity',
    title: 'From when the three times before planning count',
    text: 'Three steps in a row have times of their own: the request {timescale:pre-birth-request}, the allocation {timescale:pre-birth-allocate}, and the contact {timescale:pre-birth-contact}. Only the first has its start stated. The note does not say who makes contact. Our note: one after the other, they add up. By the chart the request and the planning are both {timescale:pre-birth-planning-stage}. What is done if a family comes to the service later is not said.',
    readings: [
      'Each counts from the step before it. The Early Help Practitioner makes contact.',
      'The last two both count from the day on which the request comes in.',
    ],
    ask: ['hub-manager', 'pbis-social-worker'],
    sources: [together, workflow],
    affects: {
      timescales: [
        'pre-birth-allocate',
        'pre-birth-contact',
        'pre-birth-request-stage',
        'pre-birth-planning-stage',
      ],
      maps: ['pre-birth-workflow'],
    },
  },
  'pre-birth-or-hub-time': {
    kind: 'ambiguity',
    title: 'Whether a pre-birth request has the hub’s time for allocating too',
    text: 'In the Family Hub a request is allocated {timescale:allocate-in-the-family-hub} from the in-tray. A pre-birth request comes by e-mail, and is allocated {timescale:pre-birth-allocate}. It is not said that the one time takes the place of the other, or that a pre-birth request comes to the in-tray.',
    readings: [
      'A pre-birth request has the time of its own, and does not come to the in-tray.',
      'Both hold. The earlier of the two dates is the limit.',
    ],
    ask: ['hub-manager'],
    sources: [
      together,
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner, step 1',
      },
    ],
    affects: {
      timescales: ['allocate-in-the-family-hub', 'pre-birth-allocate', 'pre-birth-request-stage'],
      maps: ['pre-birth-workflow', 'family-hub-allocation'],
    },
  },
  'who-settles-a-disagreement': {
    kind: 'missing step',
    title: 'Who settles a disagreement, and how long each step takes',
    text: 'The route ends with the “relevant Operations Managers from both services”. It is not said who decides if they do not agree. Nor is it said who escalates, where a conflict is recorded, or by when each step is taken. “FTM” is not expanded. After practitioners have gone to their “direct line manager”, the next step is that the FTM and the PBIS Team Manager discuss: it is not said that these are the line managers. What is done for the child meanwhile is not said.',
    readings: [
      'FTM is the Family Hub Team Manager, the line manager of the Early Help Practitioner.',
      'FTM is another manager.',
    ],
    ask: ['hub-manager', 'pbis-team-manager', 'operations-manager'],
    sources: [review],
    affects: { maps: ['pre-birth-disagreement'] },
  },
  'supervision-calls-and-oversight': {
    kind: 'ambiguity',
    title: 'Whether the supervision and the calls are one meeting',
    text: 'Supervision between the Early Help Practitioner, the Social Worker and the Team Manager should be held {timescale:pre-birth-supervision}. The chart has the same three in Case Conference Calls/Meetings, {timescale:pre-birth-calls}. One Point’s own managers are expected to have oversight {timescale:pre-birth-oversight} besides. A word seems to be lost where the supervision “should provide the EHP/SW to discuss”: “the opportunity”, as the next heading has it. Senior Key Workers are named beside the Family Hub Team Managers for “exceptional circumstances”, and these are not described.',
    readings: [
      'The call is the supervision.',
      'They are two meetings, and the oversight is a third.',
    ],
    ask: ['pbis-team-manager', 'hub-manager'],
    sources: [supervision, oversight, workflow],
    affects: {
      timescales: ['pre-birth-calls', 'pre-birth-supervision', 'pre-birth-oversight'],
    },
  },
} as const satisfies Record<string, Question>;

/** Chapter 15: what is left unclear about the Pre-Birth Intervention Service. */
export const preBirthQuestions = {
  ...arrangementsQuestions,
  ...preBirthWorkflowQuestions,
} as const;
