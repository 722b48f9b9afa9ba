import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Forms, plans, records and meetings of the service’s own work. */
export const casework = {
  'screening-form': {
    term: 'Screening and Referral Information',
    meaning:
      'The form that the person who takes a referral is responsible for completing. Referrers have no form of their own to complete.',
    aliases: ['screening form', 'referral form'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'work-plan': {
    term: 'Work plan',
    meaning:
      'The plan of its own that every family with intensive interventions will have. It identifies the support for each phase, resources, de-escalation and services that the family can turn to.',
    aliases: ['objectives section', 'Actual Outcomes'],
    sources: [
      { section: 'work-plan', ref: '7' },
      { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
      { section: 'case-discussion', ref: '6' },
    ],
  },
  'safety-plan': {
    term: 'Safety plan',
    meaning:
      'What identifies the specialist and therapeutic services for supported referrals. The document names it once, and does not say whose it is.',
    sources: [{ section: 'later-phases', ref: '4 phase 4' }],
  },
  'transport-consent-forms': {
    term: 'Transport Consent Forms',
    meaning: 'Forms to be completed in Phase 1 and 2. The document names them and no more.',
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
  },
  'lone-working-risk-assessment': {
    term: 'Lone Working Risk Assessment',
    meaning: 'An assessment to be completed in Phase 1 and 2. The document names it and no more.',
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
  },
  stars: {
    term: 'Stars',
    meaning:
      'A tool that is completed with the young person and the parents/carer to inform planned interventions, and reviewed to evidence outcomes. The document does not say which tool it is.',
    aliases: ['family star', 'young person star', 'outcomes star'],
    sources: [
      { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
  },
  'team-around-the-family': {
    term: 'Team Around the Family meeting',
    meaning:
      'In Phase 4 cases will be reviewed at this meeting or in case discussions. Attending it is one of the attempts to re-engage a family. The document does not describe it.',
    aliases: ['TAF'],
    sources: [
      { section: 'from-phase-3-to-closure', ref: '5 phase 4' },
      { section: 'disengagement', ref: '12' },
    ],
  },
  'closure-summary': {
    term: 'Closure summary',
    meaning:
      'A summary to be completed {timescale:closure-summary}. The document does not say what it holds.',
    sources: [
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
      { section: 'work-plan', ref: '7' },
    ],
  },
  'exit-matrix': {
    term: 'Exit matrix',
    meaning:
      'A record to be completed {timescale:exit-matrix} of closure. The document does not explain it.',
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'case-discussion': {
    term: 'Case discussion',
    meaning:
      'A discussion of a case with the allocated worker, {timescale:case-discussions}, which allows the case to be reviewed and further actions to be identified.',
    sources: [
      { section: 'case-discussion', ref: '6' },
      { section: 'disengagement', ref: '12' },
    ],
  },
  'children-of-concern': {
    term: 'Children of Concern meeting',
    meaning:
      'A meeting {timescale:children-of-concern-meetings}, to ascertain if cases in Phase 1 and 2 require additional support, and to identify other cases that may.',
    sources: [{ section: 'children-of-concern', ref: '8' }],
  },
  'service-user-list': {
    term: 'Service user list',
    meaning:
      'Each worker’s list, by which the management team can monitor caseloads and consider the most appropriate allocation. It should hold contact information too.',
    sources: [{ section: 'service-user-list', ref: '10' }],
  },
  'electronic-case-record': {
    term: 'Electronic case record',
    meaning:
      'The young person’s record. Its notes are to follow the service’s standards of recording, which the document does not give.',
    aliases: ['electronic record', 'electronic case notes', 'case recordings'],
    sources: [
      { section: 'recording', ref: '9' },
      { section: 'referral-process', ref: '3' },
      { section: 'case-discussion', ref: '6' },
    ],
  },
  'risk-assessment-tool': {
    term: 'Child Sexual Exploitation Risk Assessment Tool',
    meaning:
      'The tool that the lead professional must complete, and that the ERASE Team’s Detective Sergeant screens.',
    aliases: ['CSE risk assessment', 'CSE tool'],
    sources: [
      { section: 'erase', ref: '18 referral process' },
      { section: 'erase', ref: '18 criteria' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
