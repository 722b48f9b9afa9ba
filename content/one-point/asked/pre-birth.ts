import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about the Pre-Birth Intervention Service. */
export const preBirth = {
  section: {
    'pre-birth-intervention': [
      'mum is pregnant and lost her last child to adoption',
      'how many unborn cases can I have',
      'who sorts transport for the pregnant mum',
      'asking the hub for a worker before baby comes',
    ],
    'pre-birth-planning': [
      'what happens at each week before the baby is born',
      'first meeting with the social worker about the unborn',
      'joint visit to a pregnant mum',
      'plan for after the birth',
    ],
    'pre-birth-recording-and-review': [
      'writing up a session with expectant parents',
      'what to put in the record of a pre birth session',
      'case note of a visit to a pregnant mum',
      'I disagree with the social worker about the unborn baby',
      'who supervises me on an unborn case',
      'where do I upload work sheets for unborn work',
    ],
  },
  timescale: {
    'pre-birth-second-stage': ['when in pregnancy do we start', 'second trimester work'],
    'pre-birth-segments': ['unborn plan every four weeks', 'how is the unborn plan split up'],
    'pre-birth-request': [
      'social worker emails the hub by when',
      'how soon is the hub asked about an unborn',
    ],
    'pre-birth-allocate': [
      'how soon does the hub name a worker for an unborn',
      'days to allocate an unborn case',
    ],
    'pre-birth-contact': ['ring the PBIS worker by when', 'how soon do I call the social worker'],
    'pre-birth-meet-first': [
      'see the social worker before I start',
      'talk about risk to the unborn',
    ],
    'pre-birth-calls': ['how often do we ring each other about the unborn', 'monthly call unborn'],
    'pre-birth-supervision': ['how often am I supervised on unborn work', 'PBIS supervision dates'],
    'pre-birth-oversight': [
      'how often does my manager look at my unborn cases',
      'manager check on unborn cases',
    ],
    'pre-birth-request-stage': ['latest week to ask for help with an unborn', 'before 16 weeks'],
    'pre-birth-planning-stage': ['plan made by which week of pregnancy', 'joint visit by 16 weeks'],
    'pre-birth-begin': ['work starts at 16 weeks', 'first session with the pregnant mum'],
    'pre-birth-intervention-weeks': ['weeks 16 to 36', 'how long do we work before the birth'],
    'pre-birth-first-plan': ['ten week plan', 'how long is the first unborn plan'],
    'pre-birth-progress-review': [
      'look at progress half way through the ten weeks',
      'six weeks in, unborn work',
      'go over unborn progress with the social worker',
      'is the unborn work going well so far',
    ],
    'pre-birth-next-plan': ['second ten weeks', 'plan up to 36 weeks'],
    'pre-birth-tafs': ['how often is the TAF for an unborn', 'TAF for a pregnant mum'],
    'pre-birth-strategy-meeting': ['strategy meeting for the unborn', '29 weeks pregnant meeting'],
    'pre-birth-review-meeting': ['meeting at 34 weeks', 'last meeting before the birth'],
    'post-birth-plan-agreed': ['agree what happens once baby is home', '34 weeks plan for after'],
    'pre-birth-late-stage': ['weeks 29 to 34', 'late pregnancy stage'],
    'post-birth-review': ['five weeks old review', 'meeting once baby is five weeks'],
    'post-birth-plan': [
      'ten weeks of work after the birth',
      'how long do we stay after baby comes',
    ],
    'post-birth-last-review': ['final meeting after the birth', 'week to be arranged'],
  },
  check: {
    'pre-birth': [
      'can this pregnant mum get the pre birth team',
      'baby removed before, expecting again',
    ],
  },
  map: {
    'pre-birth-workflow': ['steps before we start with a pregnant mum', 'unborn flowchart'],
    'pre-birth-intervention-stages': [
      'what happens from 16 weeks on',
      'meetings before and after baby comes',
    ],
    'pre-birth-planning-meeting': [
      'agenda with the social worker about the unborn',
      'what do we talk through before I start',
    ],
    'pre-birth-disagreement': ['social worker and I do not agree', 'escalate a row over an unborn'],
  },
  term: {
    pbis: ['unborn team', 'who are the PBIS'],
    'pre-birth-intervention-plan': ['plan for the unborn', 'PBI plan'],
    'healthy-child-pathway': ['department of health pathway', 'DH pathway'],
    'second-stage-of-pregnancy': ['trimester', 'middle of pregnancy'],
    'family-time': ['contact with the baby', 'contact sessions for parents'],
    'tri-x': ['online safeguarding manual', 'where is the latest unborn guidance'],
    'danger-to-the-unborn': ['risk to the unborn', 'worries about the unborn baby'],
    bundle: ['court papers about the older child', 'sibling papers'],
    'strategy-meeting': ['strat meeting', 'strat for an unborn'],
    'case-conference-call': [
      'phone conference with the social worker',
      'call between EHP and PBIS manager',
    ],
    'post-birth-plan': ['plan once baby is born', 'what we do when baby comes home'],
    'case-discussion-cycle': ['monthly case chat with the hub manager', 'cycle of case talks'],
    ftm: ['who is the FTM', 'family team manager'],
  },
  openQuestion: {
    'which-pre-birth-families': [
      'older child in foster care, does it count',
      'dad’s child removed',
    ],
    'second-stage-of-pregnancy': ['which weeks count as second stage', 'is 30 weeks too late'],
    'pre-birth-family-worker-in-place': [
      'no hub worker free for an unborn case',
      'family worker on an unborn case',
    ],
    'three-times-before-the-plan': ['fifteen days before we even start', 'who rings whom first'],
    'pre-birth-or-hub-time': [
      'seven or five days to allocate',
      'does an unborn case go in the in-tray',
    ],
    'who-settles-a-disagreement': [
      'ops managers cannot agree either',
      'who has the last word on an unborn',
    ],
    'supervision-calls-and-oversight': [
      'is the monthly call my supervision',
      'two meetings a month with PBIS',
    ],
    'pre-birth-chart-labels': ['do TAFs start at 29 weeks', 'chart has no name for a box'],
    'ten-weeks-or-four-week-segments': [
      'four week blocks or ten weeks',
      'how long is a plan really',
    ],
    'when-the-plans-run': ['when does the second ten weeks start', 'plan runs from when'],
    'meetings-late-in-pregnancy': [
      'who chairs the strategy meeting for an unborn',
      'which day at 29 weeks',
    ],
    'which-weeks-the-chart-counts': [
      'is week 20 when 20 weeks are up or before',
      'weeks on the unborn chart off by one',
      'do we count back from the due date',
    ],
    'week-5-and-week-tba': ['what does week TBA mean', 'five weeks from birth or fifth week'],
    'pre-birth-meeting-guidance': [
      'guidance for the first meeting with PBIS',
      'see meeting guidance',
    ],
  },
} as const satisfies Asked;
