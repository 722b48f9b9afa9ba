import type { Chapter } from '../../src/procedure/index.ts';
import type { SectionId } from './sections.ts';

/** The chapters of the document that this guide holds, in its order. */
export const chapters = {
  'chapter-1': {
    title: 'Using the procedures',
    source: 'Chapter 1, Using these Procedures and Useful Links',
    ref: 'Chapter 1',
    summary: 'What the procedures are for, and the documents to use them with.',
    for: 'For managers and practitioners in the One Point Service, and for everyone new to it.',
    aliases: ['useful links', 'strategy', 'framework'],
    sections: ['using-the-procedures'],
  },
  'chapter-2': {
    title: 'Children and Young People’s Service and its practice model',
    source: 'Chapter 2, Children and Young People’s Service',
    ref: 'Chapter 2',
    summary: 'Where One Point stands, the practice model, and work with the whole family.',
    for: 'For everyone new to the One Point Service.',
    aliases: ['Signs of Safety', 'Wellbeing', 'EHIVC', 'Stronger Families'],
    sections: ['young-peoples-service', 'practice-model', 'whole-family'],
  },
  'chapter-3': {
    title: 'The One Point Service',
    source: 'Chapter 3, The One Point Service',
    ref: 'Chapter 3',
    summary: 'The vision for early help, the teams of the service, and its intended outcomes.',
    for: 'For everyone new to the One Point Service, and for partners who want to know its teams.',
    aliases: ['early help', 'teams', 'family hubs'],
    sections: ['early-help', 'teams', 'outcomes'],
  },
  'chapter-4': {
    title: 'Requests for early help',
    source: 'Chapter 4, Requests for Early Help',
    ref: 'Chapter 4',
    summary:
      'How a request is triaged and allocated, and what follows where the threshold is not agreed.',
    for: 'For triage workers, and for managers of Intensive Family Support and Family Hub teams.',
    aliases: ['First Contact', 'triage', 'threshold', 'allocation'],
    sections: [
      'triage',
      'allocation',
      'threshold-discussions',
      'locality-conversations',
      'allocation-map',
    ],
  },
  'chapter-5': {
    title: 'Requests allocated to the Intensive Family Support Team',
    source: 'Chapter 5, Requests for Early Help … to the Intensive Family Support Team',
    ref: 'Chapter 5',
    summary:
      'Allocation to Key Workers and Family Workers, and the first steps of each with a family.',
    for: 'For Key Workers, Family Workers, Senior Key Workers and Team Managers.',
    aliases: ['IFST', 'Key Worker', 'Family Worker'],
    sections: [
      'allocating-to-key-workers',
      'key-worker-first-steps',
      'allocating-to-family-workers',
      'family-worker-first-steps',
    ],
  },
  'chapter-6': {
    title: 'Requests allocated to the Family Hub team',
    source: 'Chapter 6, Requests for Early Help … to the Family Hub Team',
    ref: 'Chapter 6',
    summary:
      'Allocation in the Family Hub, a practitioner’s first steps with a family, and access to an Emotional Wellbeing Worker or a programme.',
    for: 'For Early Help Practitioners, Emotional Wellbeing Workers and Family Hub Team Managers.',
    aliases: ['family hub', 'Early Help Practitioner', 'EWBW'],
    sections: ['allocating-in-the-family-hub', 'family-hub-first-steps', 'emotional-wellbeing'],
  },
  'chapter-7': {
    title: 'Assessing child and family needs',
    source: 'Chapter 7, Assessing Child and Family Needs',
    ref: 'Chapter 7',
    summary:
      'Assessments in the Intensive Family Support Team and in the Family Hub, their completion and sharing, and work with young carers.',
    for: 'For practitioners who assess children and families, and for the managers who quality assure their assessments.',
    aliases: ['assessment', 'proportionate assessment', 'young carers'],
    sections: [
      'assessing-needs',
      'assessment-expectations',
      'gathering-and-analysis',
      'assessment-oversight',
      'hub-assessment-guidance',
      'deciding-on-group-work',
      'proportionate-assessment',
      'completing-the-proportionate-assessment',
      'young-carers',
    ],
  },
  'chapter-8': {
    title: 'Child and Family Plans',
    source: 'Chapter 8, Child and Family Plans',
    ref: 'Chapter 8',
    summary:
      'What a good plan has, how its outcomes are planned and measured, and how each team reviews it.',
    for: 'For everyone in the One Point Service who makes or reviews a plan with a family.',
    aliases: ['Family Plan', 'planned outcomes', 'SMART', 'review'],
    sections: ['child-and-family-plans', 'planned-outcomes', 'reviewing-family-plans'],
  },
  'chapter-9': {
    title: 'Delivering support and interventions',
    source: 'Chapter 9, Delivering Support and Interventions to Children and Families',
    ref: 'Chapter 9',
    summary:
      'Working with families, their support plans, direct support, the Family Hub offer, Family Network Meetings, and what is done if a family does not engage.',
    for: 'For practitioners of the Intensive Family Support Teams and the Family Hubs, and their managers.',
    aliases: ['support', 'intervention', 'exit plan', 'engagement', 'non-engagement', 'FNM'],
    sections: [
      'working-with-families',
      'lasting-change',
      'direct-support',
      'family-hub-offer',
      'family-network-meetings',
      'engaging-families',
      'non-engagement',
    ],
  },
  'chapter-10': {
    title: 'Team Around the Family meetings',
    source: 'Chapter 10, Team Around the Family Meetings (TAFs)',
    ref: 'Chapter 10',
    summary:
      'What a TAF is for, the initial one and its reviews, what each meeting requires, and TAFs that a partner leads.',
    for: 'For everyone who arranges, chairs or comes to a TAF meeting, and for Early Help Advisors.',
    aliases: ['TAF', 'Team Around the Family', 'TAF meeting', 'TAF review'],
    sections: ['team-around-the-family', 'initial-taf', 'taf-reviews', 'partner-led-taf'],
  },
  'chapter-11': {
    title: 'Record keeping',
    source: 'Chapter 11, Record Keeping',
    ref: 'Chapter 11',
    summary:
      'What is recorded, by when and in which system, and chronologies, genograms and court statements.',
    for: 'For all practitioners in the One Point Service, and for Family Hub Team Managers.',
    aliases: ['recording', 'case notes', 'LiquidLogic', 'chronology', 'genogram', 'court'],
    sections: [
      'record-keeping',
      'recording-in-family-hubs',
      'recording-families-not-open',
      'recording-families-open',
      'recording-group-work',
      'chronologies',
      'genograms-and-court',
    ],
  },
  'chapter-13': {
    title: 'Case closures',
    source: 'Chapter 13, Case Closures',
    ref: 'Chapter 13',
    summary: 'What comes before a family is closed in each team, and the closure process of both.',
    for: 'For workers who close a case in the One Point Service, and for the managers who sign it off.',
    aliases: ['closure', 'close', 'closing', 'survey', 'closure letter'],
    sections: ['case-closures', 'closure-process-map'],
  },
} as const satisfies Record<string, Chapter<SectionId>>;
