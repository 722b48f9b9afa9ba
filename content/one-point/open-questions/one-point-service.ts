import type { Question } from './question.ts';

/** What is left unclear in chapter 3. */
export const onePointServiceQuestions = {
  'service-or-way-of-working': {
    kind: 'contradiction',
    title: 'Whether early help is a service',
    text: 'Chapter 3 begins with the Council’s “Early Help service”, which the One Point Service provides. It then says, as chapter 1 does, that early help is not a single service, but a way of working.',
    readings: [
      'Early help is the way in which all partners work, and One Point is the Council’s part of it.',
      'In “early help service” and “requests for early help”, the One Point Service alone is meant.',
    ],
    ask: ['strategic-manager'],
    sources: [
      { section: 'early-help', ref: 'Chapter 3, The One Point Service' },
      { section: 'early-help', ref: 'Chapter 3, Vision' },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
    ],
    affects: {},
  },
  'signs-of-problems': {
    kind: 'ambiguity',
    title: 'When problems emerge, and how likely they must be',
    text: 'Support comes “as soon as problems start to emerge”, or where they are strongly likely in the future. It is not said who judges either, or what shows it. The vision is for children and families; the next paragraph is for those who are vulnerable.',
    ask: ['strategic-manager', 'triage-worker'],
    sources: [{ section: 'early-help', ref: 'Chapter 3, Vision' }],
    affects: {},
  },
  'quoted-approach': {
    kind: 'loose reference',
    title: 'What the twofold approach is quoted from',
    text: 'Both parts of the twofold approach stand in quotation marks. Each is marked “Early Help Partnership Approach”, with a number. It is not said whether that names a document.',
    readings: [
      'They are quoted from the Strategic Partnership Approach to Early Help.',
      'They are quoted from another document.',
      'The words are only the name of the approach, of which these are the two parts.',
    ],
    ask: ['strategic-manager'],
    sources: [{ section: 'early-help', ref: 'Chapter 3, Vision' }],
    affects: {},
  },
  'early-help-system-lost': {
    kind: 'lost text',
    title: 'The diagram of the Early Help System',
    text: 'The document has a diagram under this heading that could not be read. There is no text with it. What the system consists of, and where One Point stands in it, is lost.',
    ask: ['strategic-manager', 'operations-manager'],
    sources: [{ section: 'early-help', ref: 'Chapter 3, The Early Help System' }],
    affects: {},
  },
  'bases-of-the-teams': {
    kind: 'ambiguity',
    title: 'Where the Intensive Family Support Teams are based',
    text: 'The first sentence bases “these teams” within the Intensive Family Support Teams, so it does not say where they are. {figure:intensive-teams} are aligned to {figure:families-first-teams}, and many are co-located. It is not said which is aligned to which, or which share a base.',
    ask: ['operations-manager', 'ifst-manager'],
    sources: [{ section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' }],
    affects: { figures: ['intensive-teams', 'families-first-teams'] },
  },
  'levels-of-need': {
    kind: 'ambiguity',
    title: 'Where lower level needs end and complex needs begin',
    text: 'The Intensive Family Support Teams are for a range of complex needs, and the Family Hubs for lower level needs. Chapter 3 does not say what tells the two apart. Chapter 4 sends complex needs that require intensive support to the Intensive Family Support Team. For children with SEND, chapter 15 has it depend on the nature of the request for help. Chapter 1 names the Durham Threshold Guidance 2020 for levels of support, without its contents. Chapter 12 has families move between levels of need on that guidance’s continuum, from only universal support to early help support or to more targeted, intensive support. None of them draws the line.',
    ask: ['triage-worker', 'ifst-manager', 'hub-manager'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
      { section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      {
        section: 'weekly-step-up-down-meeting',
        ref: 'Chapter 12, Step-up and Step-Down Procedures',
      },
      { section: 'allocation', ref: 'Chapter 4, Allocation to One Point Service' },
      { section: 'social-care-advice', ref: 'Chapter 15, SEND and Inclusion' },
    ],
    affects: { checks: ['intensive-family-support', 'family-hub'] },
  },
  'hub-ages': {
    kind: 'ambiguity',
    title: 'Where the ages of the Family Hub offer begin and end',
    text: 'The offer is {figure:hub-age}, with no unit and no birthday. Chapter 3 does not say whether it begins in pregnancy, or lasts until the end of the last year. By chapter 15, One Point will allocate an Early Help Practitioner from the Family Hub Team to work with the Pre-Birth Intervention Service’s Social Worker. One Point and the Family Health Service provide early help together from early pregnancy to {figure:family-health-age} years. Elsewhere it is to {figure:health-meetings-age} years, and for some who have a disability {figure:health-meetings-age-with-disability} years. It is not said whether these are the ages of the offer. The Families Information Service has information from pregnancy until {figure:fis-age}, and to {figure:fis-age-with-send} with SEND. Nothing is said of an older age with SEND here.',
    ask: ['hub-manager'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      { section: 'pre-birth-intervention', ref: 'Chapter 15, One Point Service Involvement' },
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
      {
        section: 'family-health-meetings',
        ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
      },
    ],
    affects: { checks: ['family-hub'], figures: ['hub-age'] },
  },
  'time-limited-support': {
    kind: 'ambiguity',
    title: 'How long time limited support lasts',
    text: 'One to one support in the Family Hub offer is time limited (chapter 3), and so is all early help through Family Hubs (chapter 8). Neither gives a length; the Family Plan should clearly indicate it. Chapter 9 reviews a family with the Family Hub Team Manager {timescale:review-after-hub-work}, and no rule brings that number in. Its options have further time limited work, without a length. Chapter 8 lets the manager agree {timescale:hub-further-support}. In chapter 15 work that a Health Visitor requested is {timescale:health-visitor-requested-work}. From when the weeks count, how often support can be continued, and whether the manager alone decides that it ends, is not said.',
    readings: [
      'Support lasts as many weeks as chapter 9 has before its review. More is agreed then, as chapter 8 has it.',
      'Chapter 9’s weeks are only the time to its review. The length is what the Family Plan indicates.',
    ],
    ask: ['hub-manager'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
      },
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
    affects: {
      timescales: ['hub-further-support', 'review-after-hub-work', 'health-visitor-requested-work'],
      maps: ['family-hub-plan-review', 'family-hub-offer'],
    },
  },
  'links-of-the-inclusion-projects': {
    kind: 'ambiguity',
    title: 'Whom the projects link',
    text: 'The projects strengthen links “with the voluntary and community sector and frontline practitioners”.',
    readings: [
      'Links between the voluntary and community sector and frontline practitioners.',
      'The service’s links with the sector, and its links with frontline practitioners.',
    ],
    ask: ['social-inclusion-team'],
    sources: [{ section: 'teams', ref: 'Chapter 3, Social Inclusion Team' }],
    affects: {},
  },
  'one-point-structure-map': {
    kind: 'loose reference',
    title: 'The structure map and the roles of the service',
    text: 'A structure map of the One Point Service, and a short description of its roles, are named and linked to. Neither is in the document. So what each role is for is known only from the chapters in which it acts.',
    ask: ['operations-manager'],
    sources: [{ section: 'teams', ref: 'Chapter 3, SENDIASS' }],
    affects: {},
  },
  'measures-of-the-outcomes': {
    kind: 'ambiguity',
    title: 'How the outcomes are measured',
    text: 'Outcomes are to be measurable and sustained, and referrals reduced. The list has no measure, target or time, and does not say how long “sustained” is. Chapter 8 measures a family’s progress with scaling questions and distance travelled tools, and sets no measure for the service. Chapter 14 has a scorecard with measures of performance and quality, which will demonstrate the impact of the work. The document holds neither the scorecard nor its indicators.',
    ask: ['strategic-manager'],
    sources: [
      { section: 'outcomes', ref: 'Chapter 3, Intended Outcomes of the One Point Service' },
      {
        section: 'performance-clinics',
        ref: 'Chapter 14, Monthly Performance and Quality Clinics',
      },
    ],
    affects: {},
  },
} as const satisfies Record<string, Question>;
