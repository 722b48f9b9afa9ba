import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** The abbreviations that the document uses. It expands one of them: FGC. */
export const abbreviations = {
  sff: {
    term: 'SFF',
    expansion: 'Stockport Families First',
    expandedBy: 'us',
    meaning:
      'Stockport’s team whose procedures these are. Our note: Durham’s One Point procedures speak of a Families First Service, which is another service.',
    aliases: ['Stockport Families First', 'SFF team', 'Families First'],
    sources: [{ section: 'crisis-response', ref: '5 step 4' }],
  },
  fgc: {
    term: 'FGC',
    expansion: 'Family Group Conference',
    meaning:
      'A model that facilitates planning meetings with children’s extended family. They are enabled to make plans to support children where concerns about their care have been identified.',
    aliases: ['Family Group Conference', 'Family Group Conferencing', 'FGC service'],
    sources: [
      { section: 'objectives', ref: '4, How' },
      { section: 'menu-of-support', ref: '5 step 6' },
    ],
  },
  yp: {
    term: 'YP',
    expansion: 'young person',
    expandedBy: 'us',
    meaning:
      'How the document shortens “young person” in section 3 and in the tables of the steps.',
    aliases: ['young person'],
    sources: [{ section: 'referral-criteria', ref: '3' }],
  },
  gmp: {
    term: 'GMP',
    expansion: 'Greater Manchester Police',
    expandedBy: 'us',
    meaning:
      'By a priority measure, the GMP Missing Officers may be those who identify the risk to a child or young person. The document does not expand the letters.',
    aliases: ['Greater Manchester Police', 'Missing Officers'],
    sources: [{ section: 'referral-criteria', ref: '3' }],
  },
  ipep: {
    term: 'IPEP',
    meaning:
      'A body at which the team will have representation. The document does not say what the letters stand for, or what the body does.',
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  eis: {
    term: 'EIS',
    meaning:
      'Where records and existing assessments are accessed. The document explains it only by a bracket, “Social Care Records”, and does not say what the letters stand for.',
    aliases: ['Social Care Records'],
    sources: [{ section: 'notification-and-assessment', ref: '5 step 2, table' }],
  },
  isw: {
    term: 'ISW',
    expansion: 'Intensive Support Worker',
    expandedBy: 'us',
    meaning:
      'A worker of the team. Section 1 lists Intensive Support Workers; the steps write ISW, and never expand it.',
    aliases: ['Intensive Support Worker', 'ISW worker'],
    sources: [
      { section: 'notification-and-assessment', ref: '5 step 3, table' },
      { section: 'the-team', ref: '1' },
    ],
  },
  sw: {
    term: 'SW',
    expansion: 'Social Worker',
    expandedBy: 'us',
    meaning: 'How the document shortens “Social Worker” in the table of step 4.',
    aliases: ['Social Worker'],
    sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
  },
  tac: {
    term: 'TAC',
    expansion: 'Team Around the Child',
    expandedBy: 'us',
    meaning:
      'A family meeting may be one, and progress review meetings are {timescale:tac-progress-reviews} if TAC. The document does not expand or explain the letters.',
    aliases: ['Team Around the Child'],
    sources: [
      { section: 'family-meetings', ref: '5 step 4, family meetings' },
      { section: 'review', ref: '5 step 7, table' },
    ],
  },
  csc: {
    term: 'CSC',
    expansion: 'Children’s Social Care',
    expandedBy: 'us',
    meaning:
      'At the family meeting there is a check that its compliments & complaints procedure has been explained.',
    aliases: ['Children’s Social Care'],
    sources: [{ section: 'family-meetings', ref: '5 step 4, family meetings' }],
  },
  kite: {
    term: 'KITE',
    meaning:
      'It and Healthy Young Minds offer a range of interventions for mental health support. The document does not say what it is, or whether the letters stand for anything.',
    sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
  },
  cp: {
    term: 'CP',
    expansion: 'Child Protection',
    expandedBy: 'us',
    meaning:
      'A case for which progress review meetings are held {timescale:statutory-reviews}. The document does not expand the letters.',
    aliases: ['Child Protection'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  lac: {
    term: 'LAC',
    expansion: 'Looked After Child',
    expandedBy: 'us',
    meaning:
      'A case for which progress review meetings are held {timescale:statutory-reviews}. The document does not expand the letters.',
    aliases: ['Looked After Child', 'looked after'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
