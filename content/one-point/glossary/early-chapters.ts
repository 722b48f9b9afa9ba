import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Services, teams and ways of working that chapters 1 to 3 bring in. */
export const earlyChaptersTerms = {
  'one-point-service': {
    term: 'One Point Service',
    meaning:
      'The part of Durham County Council that provides its early help service to children, young people and families. The document also writes One Point, OP and OPS. It stands within Early Help, Inclusion and Vulnerable Children (EHIVC).',
    aliases: ['OPS', 'One Point', 'OP'],
    sources: [
      { section: 'early-help', ref: 'Chapter 3, The One Point Service' },
      { section: 'teams', ref: 'Chapter 3, One Point Service' },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
    ],
  },
  dcc: {
    term: 'DCC',
    expansion: 'Durham County Council',
    expandedBy: 'us',
    meaning: 'The council whose document this is, and to which the One Point Service belongs.',
    aliases: ['Durham County Council'],
    sources: [
      { section: 'outcomes', ref: 'Chapter 3, Intended Outcomes of the One Point Service' },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
    ],
  },
  cyps: {
    term: 'Children and Young People’s Service',
    meaning:
      'Durham’s service that consists of Children Social Care, Education and Skills, and EHIVC. Later chapters write CYPS; a heading of chapter 2 writes Children and Young People Service.',
    aliases: ['CYPS', 'Children and Young People Service'],
    sources: [
      {
        section: 'young-peoples-service',
        ref: 'Chapter 2, Children and Young People Service',
      },
    ],
  },
  ehivc: {
    term: 'EHIVC',
    expansion: 'Early Help, Inclusion and Vulnerable Children',
    meaning:
      'A service area of the Children and Young People’s Service. These sit within it: the One Point Service, the SEND and Inclusion Service, the Youth Justice Service, and the Aycliffe Secure Unit.',
    aliases: ['Early Help, Inclusion and Vulnerable Children'],
    sources: [
      {
        section: 'young-peoples-service',
        ref: 'Chapter 2, Children and Young People Service',
      },
      { section: 'teams', ref: 'Chapter 3, SENDIASS' },
    ],
  },
  'signs-of-safety': {
    term: 'Signs of Safety/Wellbeing',
    meaning:
      'The practice model that is used across County Durham to facilitate a strength-based approach. It is used to assess what support a family needs, and to put a clear and realistic plan in place. The plan is to help the family identify solutions of their own and take responsibility for their futures.',
    aliases: ['Signs of Safety', 'practice model'],
    sources: [{ section: 'practice-model', ref: 'Chapter 2, Signs of Safety/Wellbeing' }],
  },
  'whole-family-approach': {
    term: 'whole family approach',
    meaning:
      'A broader view: ensuring that parents/carers and children alike can get the support that they need, at the right time. Its purpose is to help their children achieve good outcomes.',
    aliases: ['whole family'],
    sources: [
      { section: 'whole-family', ref: 'Chapter 2, Whole Family Approach' },
      { section: 'whole-family', ref: 'Chapter 2, Stronger Families' },
    ],
  },
  'stronger-families': {
    term: 'Stronger Families',
    meaning:
      'Durham’s name for the national Supporting Families Programme. It is known by this name as it is more of a model than a programme.',
    aliases: ['Supporting Families', 'Supporting Families Programme'],
    sources: [{ section: 'whole-family', ref: 'Chapter 2, Stronger Families' }],
  },
  'prevention-and-early-help-partnership': {
    term: 'Prevention and Early Help Partnership',
    meaning:
      'The partnership whose collective aim is to help embed better ways of working together. These chapters do not say who its members are.',
    sources: [{ section: 'whole-family', ref: 'Chapter 2, Stronger Families' }],
  },
  'early-help': {
    term: 'early help',
    meaning:
      'What agencies in County Durham call their approach to support for vulnerable children, young people and families. The support comes as soon as problems start to emerge, or when problems are strongly likely in the future. It is a way of thinking and working, not a single service.',
    aliases: ['Early Help', 'EH'],
    sources: [
      { section: 'early-help', ref: 'Chapter 3, Vision' },
      { section: 'early-help', ref: 'Chapter 3, The One Point Service' },
    ],
  },
  'universal-services': {
    term: 'universal services',
    meaning:
      'Services that all children and young people in County Durham receive. Chapter 3 does not list them. Chapter 8 names GP, School and Health Visitor as such.',
    aliases: ['Universal Services', 'universal support'],
    sources: [
      { section: 'early-help', ref: 'Chapter 3, Vision' },
      {
        section: 'smart-outcomes',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, SMART',
      },
    ],
  },
  'intensive-family-support-team': {
    term: 'IFST',
    expansion: 'Intensive Family Support Team',
    expandedBy: 'us',
    meaning:
      'A team that provides intensive family support to children and families with a range of complex needs. There are {figure:intensive-teams}. The document also writes IFS Team.',
    aliases: ['Intensive Family Support Team', 'IFS Team', 'IFS', 'intensive family support'],
    sources: [{ section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' }],
  },
  'key-worker-model': {
    term: 'Key Worker model',
    meaning:
      'What an Intensive Family Support Team provides: support for the whole family, focused on outcomes. It uses “our collective resource” through TAF processes. Chapter 3 does not define the model further.',
    sources: [{ section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' }],
  },
  'family-hub': {
    term: 'Family Hub',
    meaning:
      'One of {figure:family-hubs} that provide early help to children, young people and their families with lower level needs. Each keeps a clear focus on early years. Its offer includes programmes and activities for groups, and time limited one to one support.',
    aliases: ['Family Hubs', 'FH', 'hub'],
    sources: [{ section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' }],
  },
  'best-start-in-life': {
    term: 'Best Start in Life',
    meaning:
      'What the Family Hubs’ focus on early years is in line with. Chapter 3 names it and does not say what it is.',
    sources: [{ section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' }],
  },
  'social-inclusion-team': {
    term: 'Social Inclusion Team',
    meaning:
      'A team of the One Point Service. It leads on the VCS Alliance programme, the Fun and Food programme, and a range of projects. These strengthen “links with the voluntary and community sector and frontline practitioners”.',
    sources: [
      { section: 'teams', ref: 'Chapter 3, Social Inclusion Team' },
      { section: 'social-inclusion-team', ref: 'Chapter 15, Social Inclusion Team' },
    ],
  },
  vcs: {
    term: 'VCS',
    expansion: 'Voluntary and Community Sector',
    expandedBy: 'us',
    meaning:
      'The sector with which the Family Hubs work in partnership. Chapter 3 writes VCS in some places and the words in full in others, and does not link the two. It also writes Community and Voluntary Sector.',
    aliases: ['Voluntary and Community Sector', 'Community and Voluntary Sector'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, Social Inclusion Team' },
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
      { section: 'outcomes', ref: 'Chapter 3, Intended Outcomes of the One Point Service' },
    ],
  },
  'vcs-alliance': {
    term: 'VCS Alliance',
    meaning:
      'A programme on which the Social Inclusion Team leads. Chapter 3 does not describe it. By chapter 15 it is expected at the Prevention and Early Help Forums, as managers are. Our note: VCS stands for Voluntary and Community Sector.',
    aliases: ['VCS Alliance programme'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, Social Inclusion Team' },
      { section: 'prevention-and-early-help-forums', ref: 'Chapter 15, Partnership Meetings' },
    ],
  },
  sendiass: {
    term: 'SENDIASS',
    expansion: 'SEND Information Advice and Support Service',
    meaning:
      'Durham’s statutory service that supports the parents/carers of children with special educational needs and disabilities. It works at ‘arm’s length’ from the Local Authority, and what it provides is confidential and impartial. By chapter 15 it is now part of the One Point Service.',
    aliases: ['SEND Information Advice and Support Service'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, SENDIASS' },
      {
        section: 'sendiass',
        ref: 'Chapter 15, Durham SEND Information Advice and Support Service (SENDIASS)',
      },
    ],
  },
  send: {
    term: 'SEND',
    expansion: 'special educational needs and disabilities',
    meaning:
      'Needs of children and young people for whom chapter 1 lists the Local Offer, and whose parents/carers SENDIASS supports.',
    aliases: ['special educational needs'],
    sources: [
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      { section: 'teams', ref: 'Chapter 3, SENDIASS' },
      { section: 'social-care-advice', ref: 'Chapter 15, SEND and Inclusion' },
    ],
  },
  'families-first': {
    term: 'Families First',
    meaning:
      'Durham’s social work service. It has responsibility for work with those who are triaged as requiring a safeguarding or statutory service, or the Disabled Children’s Team. It has {figure:families-first-teams}. Our note: it is not the team of the procedure Stockport Families First.',
    aliases: ['Families First Service', 'Families First social work teams', 'FF'],
    sources: [
      { section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' },
      { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' },
    ],
  },
  taf: {
    term: 'TAF',
    expansion: 'Team Around the Family',
    meaning:
      'A Team Around the Family takes place when a family’s needs require a response from several agencies. Chapter 10 is on its meetings. Chapter 1 names TAF as a level at which partners lead support. Chapter 3 speaks of TAF processes.',
    aliases: ['Team Around the Family', 'TAF meeting', 'TAF level'],
    sources: [
      {
        section: 'team-around-the-family',
        ref: 'Chapter 10, What is a Team Around the Family Meeting?',
      },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      { section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
