import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const informal = {
  section: 'case-supervision',
  ref: 'Chapter 14, Informal Case Discussions',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;
const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;

/** Chapter 14: terms that come with supervision, group learning and clinics. */
export const supervisionTerms = {
  'informal-case-discussion': {
    term: 'informal case discussion',
    meaning:
      'A discussion with staff that a One Point Service Manager may have. As a minimum, it is recorded in case notes.',
    sources: [informal],
  },
  'formal-case-supervision': {
    term: 'formal case supervision',
    meaning:
      'Supervision by the Team Manager or Senior Key Worker, with a Case Supervision form and a Case Summary that is reviewed and updated.',
    sources: [{ section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' }],
  },
  'management-oversight-code': {
    term: 'management oversight code',
    meaning:
      'What a Manager uses in LiquidLogic case notes to record an informal discussion. The document does not say more of it.',
    sources: [informal],
  },
  'group-learning': {
    term: 'Signs of Safety/Wellbeing Group Learning',
    meaning:
      'A process within each team for thinking through cases. Its purpose is strong team habits of analysis and judgement.',
    aliases: ['Group Learning'],
    sources: [
      { section: 'case-supervision', ref: 'Chapter 14, Signs of Safety/Wellbeing Group Learning' },
    ],
  },
  'case-clinic': {
    term: 'Case Clinic',
    meaning:
      'A clinic of the Operations Manager: reflective case discussions to improve the quality of case work, minimise drift and improve outcomes.',
    aliases: ['case clinics', 'Operations Manager Case Clinics'],
    sources: [
      { section: 'case-clinics', ref: 'Chapter 14, Bi-Monthly Operations Manager Case Clinics' },
    ],
  },
  'locality-performance-summary': {
    term: 'Locality Performance Outcomes Summary',
    meaning:
      'A template that Team Managers prepare, which the document also calls Exceptions Report Template. It helps to inform which families come to a case clinic, and is completed for a performance clinic. The document does not hold it.',
    aliases: [
      'Locality Performance and Outcomes Summary',
      'Locality Performance Outcome Summary',
      'Exceptions Report Template',
    ],
    sources: [selected, clinics],
  },
  're-referral-template': {
    term: 'Re-Referral Template',
    meaning:
      'A template that the Operations Manager reviews for a case clinic. The document does not hold it. It writes Referral Template for performance clinics, and does not say whether the two are one.',
    sources: [selected],
  },
  'referral-template': {
    term: 'Referral Template',
    meaning:
      'A template that managers complete to prepare for a performance clinic. The document does not hold it, and does not say whether it is the Re-Referral Template of case clinics.',
    sources: [clinics],
  },
  'operation-management-oversight': {
    term: 'operation management oversight',
    meaning:
      'The case note with which Operations Managers evidence a discussion in a case clinic on the record of the child or young person.',
    sources: [selected],
  },
  'liquidlogic-dashboard': {
    term: 'LiquidLogic Dashboard',
    meaning:
      'Management reports that assist with effective case management. The document names the dashboard in a heading, and does not describe it.',
    aliases: ['dashboard', 'management reports'],
    sources: [{ section: 'case-clinics', ref: 'Chapter 14, Use of LiquidLogic Dashboard' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
