import type { Question } from './question.ts';

const plan = { section: 'pre-birth-intervention', ref: 'Chapter 15, Intervention Plan' } as const;
const workflow = { section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' } as const;

/** Chapter 15: what is left unclear about the Workflow of the Pre-Birth Intervention Plan. */
export const preBirthWorkflowQuestions = {
  'which-weeks-the-chart-counts': {
    kind: 'ambiguity',
    title: 'From what the chart’s weeks before the birth count',
    text: 'The chart numbers the weeks before the birth, and does not say of what. Our note: this guide takes them as completed weeks of pregnancy, counted back from the due date. So the intervention, which begins {timescale:pre-birth-begin}, begins when so many weeks are complete.',
    readings: [
      'Completed weeks of pregnancy. The dates of this guide are by this reading.',
      'Weeks in their order, the first of which is Week 1: each date before the birth is then a week earlier.',
    ],
    ask: ['pbis-social-worker', 'pbis-team-manager'],
    sources: [workflow],
    affects: {
      timescales: [
        'pre-birth-request-stage',
        'pre-birth-planning-stage',
        'pre-birth-begin',
        'pre-birth-intervention-weeks',
        'pre-birth-strategy-meeting',
        'pre-birth-review-meeting',
        'post-birth-plan-agreed',
        'pre-birth-late-stage',
      ],
      maps: ['pre-birth-workflow', 'pre-birth-intervention-stages'],
    },
  },
  'pre-birth-chart-labels': {
    kind: 'lost text',
    title: 'Which name belongs to which box of the chart',
    text: 'The chart lost its drawing. In the text the first name stands before its box and every other name after it; the name of one box is lost, and only its weeks are left: it is {timescale:pre-birth-late-stage}. The intervention, {timescale:pre-birth-intervention-weeks}, is going on then too. The Case Conference Calls/Meetings and the TAF Meetings stand in that box. It is not said whether they are held in its weeks only.',
    readings: [
      'The nameless box is a late part of the intervention. Calls and TAF Meetings are held throughout.',
      'Calls and TAF Meetings begin with the weeks of that box.',
    ],
    ask: ['pbis-team-manager', 'hub-manager'],
    sources: [workflow],
    affects: {
      timescales: [
        'pre-birth-late-stage',
        'pre-birth-intervention-weeks',
        'pre-birth-calls',
        'pre-birth-tafs',
      ],
      maps: ['pre-birth-workflow', 'pre-birth-intervention-stages'],
    },
  },
  'ten-weeks-or-four-week-segments': {
    kind: 'contradiction',
    title: 'How long a plan is, and its segments',
    text: 'The Pre-birth Intervention Plan is presented in {timescale:pre-birth-segments}. The chart has plans {timescale:pre-birth-first-plan} each. Our note: the second is no multiple of the first. It is not said whether there is one plan or several, or from when the segments count.',
    readings: [
      'The plan’s layout is in segments. What is agreed and carried out from it each time has the chart’s length.',
      'One of the two is out of date.',
    ],
    ask: ['pbis-team-manager'],
    sources: [plan, workflow],
    affects: {
      timescales: [
        'pre-birth-segments',
        'pre-birth-first-plan',
        'pre-birth-next-plan',
        'post-birth-plan',
      ],
    },
  },
  'when-the-plans-run': {
    kind: 'ambiguity',
    title: 'From when each plan runs, and which is reviewed',
    text: 'The chart has the first plan agreed while planning, and implemented in the intervention. It does not say from when its weeks count, who agrees a plan, or when the next begins. A review is {timescale:pre-birth-progress-review}. It is not said whether the next plan has one too. Our note: if the first begins {timescale:pre-birth-begin} and the next follows it, the two end when the chart’s last week of intervention begins.',
    readings: [
      'The next plan begins when the first ends.',
      'The next plan takes over as soon as the review has agreed it.',
    ],
    ask: ['pbis-social-worker', 'pbis-team-manager'],
    sources: [workflow],
    affects: {
      timescales: [
        'pre-birth-begin',
        'pre-birth-intervention-weeks',
        'pre-birth-first-plan',
        'pre-birth-next-plan',
        'pre-birth-progress-review',
      ],
      maps: ['pre-birth-workflow', 'pre-birth-intervention-stages'],
    },
  },
  'meetings-late-in-pregnancy': {
    kind: 'missing step',
    title: 'Who holds the meetings late in pregnancy, and on which day',
    text: 'A Strategy Meeting is {timescale:pre-birth-strategy-meeting}, a Review Meeting {timescale:pre-birth-review-meeting}, and the post birth Plan is agreed {timescale:post-birth-plan-agreed}. It is not said who holds or attends them, what the Strategy Meeting is for, or whether the plan is agreed in the Review Meeting. Chapter 11 counts Strategy Meetings among social care processes, and says no more of them. The weeks name no day.',
    readings: [
      'On any day of the week that is named.',
      'On the day on which that week of pregnancy begins.',
    ],
    ask: ['pbis-social-worker', 'pbis-team-manager'],
    sources: [workflow],
    affects: {
      timescales: [
        'pre-birth-strategy-meeting',
        'pre-birth-review-meeting',
        'post-birth-plan-agreed',
      ],
      maps: ['pre-birth-intervention-stages'],
    },
  },
  'week-5-and-week-tba': {
    kind: 'ambiguity',
    title: 'What happens in week 5 after the birth, and when the last review is',
    text: 'The last box is named “Post Birth”, and is {timescale:post-birth-review}. It has a review meeting, a plan that is agreed and implemented {timescale:post-birth-plan}, and a review meeting {timescale:post-birth-last-review}, a place left open. It is not said whether the box begins or ends in that week, and who acts. Whether this plan is the post birth Plan that was agreed before the birth is not said. Nor is what supports the family between the birth and that week, or what is done if the baby is born before the chart’s earlier weeks are over.',
    readings: [
      'The first review meeting of the box is in that week. The plan runs from it.',
      'The post birth Plan runs from the birth, and its review is in that week.',
    ],
    ask: ['pbis-team-manager', 'hub-manager'],
    sources: [workflow],
    affects: {
      timescales: ['post-birth-review', 'post-birth-plan', 'post-birth-last-review'],
      maps: ['pre-birth-intervention-stages'],
    },
  },
  'pre-birth-meeting-guidance': {
    kind: 'loose reference',
    title: 'Which meeting guidance is meant',
    text: 'The chart has the two meet to plan intervention, “see meeting guidance”. It is not said which guidance that is. A heading further on has what will be discussed when they meet {timescale:pre-birth-meet-first}.',
    readings: ['The heading on planning the intervention.', 'A document of its own.'],
    ask: ['hub-manager', 'pbis-social-worker'],
    sources: [
      workflow,
      { section: 'pre-birth-planning', ref: 'Chapter 15, Planning the intervention' },
    ],
    affects: { maps: ['pre-birth-workflow', 'pre-birth-planning-meeting'] },
  },
} as const satisfies Record<string, Question>;
