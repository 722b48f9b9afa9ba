import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const keeping = { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' } as const;
const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const noRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If the child has no record on LiquidLogic',
} as const;
const contacts = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, How to record the contacts',
} as const;
const openToIfs = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to OPS IFS Teams',
} as const;
const openToFamiliesFirst = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to Families First',
} as const;
const community = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Recording Team Around the Community (TAC)',
} as const;

/** Chapter 11: terms that come with record keeping. */
export const recordsTerms = {
  'contemporaneous-recording': {
    term: 'contemporaneous record keeping',
    meaning: 'Recording {timescale:record-contemporaneously}: so chapter 11 defines it.',
    aliases: ['contemporaneous recording', 'contemporaneous'],
    sources: [keeping],
  },
  'case-notes': {
    term: 'case notes',
    meaning:
      'Notes on LiquidLogic EHM, with a drop-down box for the type of contact. Chapter 11 has them for work on an open episode, and tells them apart from general notes.',
    aliases: ['case note', 'casenote'],
    sources: [keeping, openToIfs],
  },
  'contact-type': {
    term: 'contact type',
    meaning:
      'What is selected from a drop-down when a general note or case note is added. For the work with “these families” (an open question asks which) it is the reason for involvement, and not the method of contact. In case notes on EHM the drop-down box indicates the type of contact recording.',
    aliases: ['drop-down box', 'drop down'],
    sources: [contacts],
  },
  'case-summary': {
    term: 'Case Summary',
    meaning:
      'What all children who are open to the One Point Service will be required to have, up to date. It must be reviewed and updated in formal case supervision. The document names Case Summary Guidance, and does not hold it.',
    aliases: ['Case Summary Guidance', 'case summaries'],
    sources: [
      { section: 'record-keeping', ref: 'Chapter 11, Case Summaries' },
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
    ],
  },
  'non-lead-work': {
    term: 'non-lead work',
    meaning:
      'Chapter 11 uses the name and does not define it. The text under it is on work with families not open to One Point, and on work whose lead is someone else. By chapter 15 the work that a Health Visitor requests is recorded as such.',
    aliases: ['Non-Lead Briefing Note', 'Non-Lead Contact Form', 'non lead'],
    sources: [
      {
        section: 'recording-in-family-hubs',
        ref: 'Chapter 11, Recording Early Help in Family Hubs',
      },
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
  },
  'healthy-child-programme': {
    term: 'Healthy Child Programme',
    meaning:
      'A universal programme, by which some families can safely be supported. In chapter 11, what a referral by a Health Visitor or School Nurse is recorded as.',
    aliases: ['HCP'],
    sources: [
      nonLead,
      { section: 'parent-support-pathway', ref: 'Chapter 15, Enhanced Parent Support Pathway' },
    ],
  },
  'enhanced-parent-support-pathway': {
    term: 'Enhanced Parent Support Pathway',
    meaning:
      'A pathway for families that require additional support, formerly the Vulnerable Parent Pathway. Health Visitors, the One Point Service and, where appropriate, other partner organisations will deliver support together.',
    aliases: ['Vulnerable Parent Pathway'],
    sources: [
      { section: 'parent-support-pathway', ref: 'Chapter 15, Enhanced Parent Support Pathway' },
      nonLead,
    ],
  },
  'pre-birth-intervention': {
    term: 'Pre-Birth Intervention',
    meaning:
      'Work before a birth with families of the Pre-Birth Intervention Service, for which a Family Hub’s Early Help Practitioner gives support. Chapters 11 and 15 have it recorded on LCS.',
    aliases: ['PBI', 'Pre-Birth Interventions'],
    sources: [
      nonLead,
      openToFamiliesFirst,
      {
        section: 'pre-birth-intervention',
        ref: 'Chapter 15, One Point Service Involvement',
      },
    ],
  },
  'family-hub-programme': {
    term: 'Family Hub Programme',
    meaning:
      'A programme to which families are referred by IFS, FF, a school and others. Chapter 11 does not list the programmes.',
    sources: [nonLead],
  },
  'two-year-placements': {
    term: 'Two Year Placements',
    meaning:
      'Chapter 11’s name for contact that supports a family to access such a placement. Chapter 15 has how children who do not take up a free place are followed up.',
    sources: [
      nonLead,
      {
        section: 'childcare-places',
        ref: 'Chapter 15, Education Development Service (EDS)',
      },
    ],
  },
  inspire: {
    term: 'Inspire',
    meaning: 'The Domestic Abuse Empowerment Programme that chapter 11 gives as its example.',
    aliases: ['Inspire Programme', 'Domestic Abuse Empowerment Programme'],
    sources: [nonLead, openToFamiliesFirst],
  },
  fc: {
    term: 'FC',
    meaning:
      'The document never expands these letters. Where they stand, other chapters have the Family Hub: an open question asks.',
    aliases: ['FC Team', 'FCTM', 'FC TM'],
    sources: [
      nonLead,
      openToIfs,
      { section: 'taf-reviews', ref: 'Chapter 10, Review Process' },
      {
        section: 'stepping-down-from-families-first',
        ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
      },
      {
        section: 'childcare-places',
        ref: 'Chapter 15, Education Development Service (EDS)',
      },
    ],
  },
  'basic-demographic': {
    term: 'basic demographic',
    meaning:
      'What is created on LiquidLogic for a child who has no record: name, date of birth, address, and the name of the parent or parents with whom they live.',
    sources: [noRecord],
  },
  'first-contact-admin': {
    term: 'CYPS First Contact Admin',
    meaning:
      'Is asked, by e-mail, to create a basic demographic for a child who has no record. The document does not say more of it.',
    aliases: ['First Contact Admin'],
    sources: [noRecord],
  },
  'step-up': {
    term: 'Step Up',
    meaning:
      'How a family comes to a service for a higher level of need: from the One Point Service to Families First or another statutory service, or from the Family Hub to the Intensive Family Support Team.',
    aliases: ['Stepping Up', 'Step-Up', 'stepped up', 'step up'],
    sources: [
      openToFamiliesFirst,
      {
        section: 'stepping-up',
        ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
      },
      {
        section: 'change-of-lead-professional',
        ref: 'Chapter 12, Change of Lead Professional within the One Point Service',
      },
    ],
  },
  'liquidlogic-group-work': {
    term: 'LiquidLogic Group Work',
    meaning:
      'The part of LiquidLogic in which group work is recorded. For the Young Parent Programme it is also called the Group Work module.',
    aliases: ['Group Work module', 'Group Work'],
    sources: [
      {
        section: 'recording-group-work',
        ref: 'Chapter 11, Group work recording on LiquidLogic',
      },
    ],
  },
  'detached-youth-work': {
    term: 'detached youth work',
    meaning:
      'A model by which Team Around the Community is delivered: youth workers contact and engage young people in the places in which they gather.',
    sources: [
      community,
      {
        section: 'team-around-the-community',
        ref: 'Chapter 15, Team Around the Community (TAC) Programme',
      },
    ],
  },
  'the-curve': {
    term: 'The Curve',
    meaning:
      'A programme that chapter 11 names beside Team Around the Community, and does not explain.',
    sources: [community],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
