import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Terms that chapter 5 brings in. */
export const keyAndFamilyWorkersTerms = {
  timeline: {
    term: 'Timeline',
    meaning:
      'What the initial case summary is recorded with, and what a request for a Family Worker is discussed with. The Family Timeline is shared with the Family Worker and uploaded. The document does not show a Timeline, or say whether the two are one.',
    aliases: ['Family Timeline'],
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 2',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
    ],
  },
  'allocation-process': {
    term: 'Allocation Process',
    meaning:
      'What is completed on LiquidLogic EHM when a referral is allocated. The document does not describe it.',
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 2',
      },
    ],
  },
  skw: {
    term: 'SKW',
    expansion: 'Senior Key Worker',
    meaning:
      'The role that allocates work to Key Workers and Family Workers. The document expands the letters where Family Workers are first allocated work.',
    aliases: ['Senior Key Worker'],
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
  },
  kw: {
    term: 'KW',
    expansion: 'Key Worker',
    expandedBy: 'us',
    meaning: 'How the document shortens Key Worker in the steps of Family Workers.',
    aliases: ['Key Worker'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
  },
  fw: {
    term: 'FW',
    expansion: 'Family Worker',
    expandedBy: 'us',
    meaning: 'How the document shortens Family Worker in the same steps.',
    aliases: ['Family Worker'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
  },
  'mapping-tool': {
    term: 'Mapping Tool',
    meaning:
      'A tool that practitioners can use for an assessment if they choose; its principles they must apply. Chapter 5 has Key Workers apply them as they plan it. Chapter 9 uses it where a family does not engage. The document does not show the tool.',
    aliases: ['mapping'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
      { section: 'non-engagement', ref: 'Chapter 9, Non-Engagement Process Map' },
    ],
  },
  chronology: {
    term: 'Chronology',
    meaning:
      'A record of significant events, on the child’s LiquidLogic case file. Chapter 11 asks for a multi-agency one in the Intensive Family Support Team, and for families open to the Family Hub as a “case”.',
    aliases: ['multi-agency chronology', 'chronologies'],
    sources: [
      { section: 'chronologies', ref: 'Chapter 11, Chronologies' },
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
    ],
  },
  'violent-persons-register': {
    term: 'Potentially Violent Persons register',
    meaning:
      'A register on the intranet that is checked among the first steps with a family. Chapter 6 writes Potentially Violent Person’s register.',
    aliases: ['PVP register', 'Potentially Violent Person’s register'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
  },
  rapid: {
    term: 'RAPID',
    meaning:
      'The Home Visit Risk Assessment. The document does not say what the letters stand for.',
    aliases: ['Home Visit Risk Assessment'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
  },
  heat: {
    term: 'HEAT',
    expansion: 'Home Environment Assessment Tool',
    meaning:
      'A tool of the assessment, mandatory for a proportionate assessment. Chapters 5 and 7 use the letters only; chapter 6 expands them.',
    aliases: ['Home Environment Assessment Tool', 'HEAT tool'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
      { section: 'proportionate-assessment', ref: 'Chapter 7, Mandatory Tools' },
    ],
  },
  'family-network-meeting': {
    term: 'Family Network Meeting',
    meaning:
      'A strengths-based intervention for families. It will result in a plan of support that is short-term. The family and the family network discuss the situation and agree actions collectively.',
    aliases: ['FNM'],
    sources: [
      { section: 'family-network-meetings', ref: 'Chapter 9, What is a Family Network Meeting?' },
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
  },
  'document-store': {
    term: 'Central document store',
    meaning:
      'Where completed evidence of direct work is sent. The Senior Key Worker sends the Family Timeline to the “Document Store”. In chapter 7 a signed assessment goes to the central document store for uploading, and tools and direct work onto “the LiquidLogic document store”. The document does not say whether these are all one.',
    aliases: ['Document Store', 'document store'],
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
      { section: 'assessment-oversight', ref: 'Chapter 7, Sharing the Assessment' },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
    ],
  },
  'case-management-discussion': {
    term: 'Case management discussion',
    meaning:
      'Where Senior Key Workers will review the progress of Family Workers’ work. Chapter 5 leaves its description to chapter 14, which has formal case supervision and informal case discussions and does not use this name.',
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
    ],
  },
  'family-plan': {
    term: 'Family Plan',
    meaning:
      'The family’s plan, in which what Key Worker and Family Worker agree will be reflected. Chapter 6 says when it is closed and restarted. Chapter 8 describes the Child and Family Plan, and writes Family Plan too; an open question asks which names are of one plan.',
    aliases: ['Child and Family Plan', 'Outcome Focussed Family Plan'],
    sources: [
      {
        section: 'child-and-family-plans',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
      },
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
  },
  'weekly-family-timetable': {
    term: 'Weekly Family Timetable',
    meaning:
      'A timetable that can help a family know when they have appointments, and with whom. The document does not show it.',
    aliases: ['timetable'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
