import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const quality = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Performance and Quality Assurance',
} as const;
const oversight = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Management Oversight',
} as const;
const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;
const meetings = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Locality Management Meetings and Monthly Team Meetings',
} as const;
const useful = {
  section: 'using-the-procedures',
  ref: 'Chapter 1, Using these Procedures',
} as const;

const development = <Heading extends string>(heading: Heading) =>
  ({ section: 'learning-and-development', ref: `Chapter 14, ${heading}` }) as const;

/** Chapter 14: terms that come with performance and quality. */
export const qualityTerms = {
  'quality-assurance-framework': {
    term: 'Quality Assurance Framework',
    meaning:
      'It sets out how the service measures and reports on the performance and quality of its support. It was developed so that such information is captured and shared. The document does not hold it.',
    aliases: ['QA framework', 'QAF'],
    sources: [quality, useful],
  },
  'supervision-framework': {
    term: 'Supervision Framework',
    meaning:
      'It details the processes of supervision for all staff of the One Point Service. The document does not hold it. It gives no frequency of supervision itself, but for pre-birth work in chapter 15.',
    sources: [
      oversight,
      useful,
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
    ],
  },
  kpi: {
    term: 'KPI',
    expansion: 'Key Performance Indicator',
    meaning:
      'The service’s indicators link to those that the Children and Young People’s Service (CYPS) sets, and these include corporate ones. The document lists none.',
    aliases: ['Key Performance Indicators', 'KPIs'],
    sources: [quality],
  },
  'performance-scorecard': {
    term: 'OPS Performance Scorecard',
    meaning:
      'Measures of performance and quality, which will demonstrate the impact of the work. It is shared with teams, and performance clinics focus on measures within it. The document does not hold it.',
    aliases: ['scorecard', 'OPS scorecard'],
    sources: [quality, clinics],
  },
  'quality-improvement-reports': {
    term: 'Quality Improvement Reports',
    meaning:
      'Reports that outline feedback from quality improvement activities, such as collaborative audits, feedback of service users, compliments and complaints. An open question asks how often they are shared.',
    sources: [quality, clinics],
  },
  'plan-on-a-page': {
    term: 'Plan on a Page',
    meaning:
      'The plan of the One Point Service, with its Quality Improvement Plan in it. It is a link in the document, which does not hold it.',
    sources: [quality],
  },
  'quality-improvement-plan': {
    term: 'Quality Improvement Plan',
    meaning:
      'A part of the service’s Plan on a Page. Each team also develops and implements one of its own.',
    aliases: ['QIP'],
    sources: [quality, meetings],
  },
  'quality-improvement-board': {
    term: 'Quality Improvement Board',
    meaning:
      'To whom reports are presented. The document writes Children Social Care and Early Help, Inclusion and Vulnerable before it, and does not say whether it is one board.',
    sources: [quality],
  },
  pdr: {
    term: 'PDR',
    expansion: 'Performance and Development Review',
    meaning:
      'With supervision, where staff reflect upon their own performance. The document does not describe it.',
    sources: [quality],
  },
  'performance-clinic': {
    term: 'performance clinic',
    meaning:
      'A clinic of the Strategic Manager and/or the Operations Manager with each locality team manager, on performance measures.',
    aliases: ['performance and quality clinic'],
    sources: [clinics],
  },
  'op-and-tfs': {
    term: 'OP&TFS',
    meaning:
      'What the Strategic Manager who holds performance clinics is manager of. Our note: OP is One Point. The document does not say what TFS stands for.',
    aliases: ['TFS'],
    sources: [clinics],
  },
  'workforce-strategy': {
    term: 'One Point Service Workforce Strategy',
    meaning:
      'A strategy on the whole Early Help Workforce, with a plan for how the service is going to achieve its priorities.',
    sources: [development('One Point Service Workforce Strategy')],
  },
  'staff-development-pathways': {
    term: 'One Point Service Staff Development Pathways',
    meaning:
      'A document with all the training and development that is required of staff, in every role of the Early Help Service.',
    aliases: ['development pathways'],
    sources: [development('One Point Service Staff Development Pathways')],
  },
  'workforce-development-plan': {
    term: 'Workforce Development Plan',
    meaning:
      'A plan by the Early Help Workforce Development Group for the development needs of the workforce.',
    sources: [development('Workforce Development Plan')],
  },
  'career-development-programme': {
    term: 'Career Development Programme',
    meaning:
      'A programme for practitioners who are talented and experienced, and for current managers. It is designed to support them to develop their skills, to progress, or to diversify across areas of CYPS.',
    sources: [development('Career Development Programme')],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
