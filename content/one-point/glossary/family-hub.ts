import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Terms that chapter 6 brings in. */
export const familyHubTerms = {
  'allocation-summary': {
    term: 'allocation summary',
    meaning:
      'Where the discussion at an allocation and the actions are recorded in LiquidLogic. A practitioner in the Family Hub reads it.',
    aliases: ['Allocation Summary'],
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 2',
      },
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner, step 3',
      },
      { section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 3' },
    ],
  },
  'priority-risk': {
    term: 'priority risk',
    meaning:
      'What is read with the allocation summary, or as another name for it. The document does not say what it is.',
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 1',
      },
    ],
  },
  'introductory-home-visit-pack': {
    term: 'introductory home visit pack',
    meaning:
      'Information for a family, with a checklist to go through with the parent/carer. The document holds neither the pack nor its checklist. Chapter 5 has an “introductory pack”; the document does not say whether the two are one.',
    aliases: ['introductory pack', 'checklist'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 8',
      },
    ],
  },
  'proportionate-assessment': {
    term: 'proportionate assessment',
    meaning:
      'The assessment that a Family Hub Practitioner submits to their manager. Chapter 7 of the document has guidance and tips for it, among them to include only what is relevant to the request.',
    aliases: ['Family Hub assessment'],
    sources: [
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 13',
      },
      {
        section: 'proportionate-assessment',
        ref: 'Chapter 7, Tips for a Proportionate Assessment',
      },
    ],
  },
  'emotional-wellbeing-worker': {
    term: 'EWBW',
    expansion: 'Emotional Wellbeing Worker',
    meaning:
      'A worker to whom the Family Hub Team Manager allocates families. Chapter 7 has them complete initial visits and chapter 13 closures, beside Early Help Practitioners. What their support is the document does not say.',
    aliases: ['emotional wellbeing', 'wellbeing worker', 'Emotional Wellbeing Worker'],
    sources: [
      { section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 1' },
      { section: 'hub-assessment-guidance', ref: 'Chapter 7, Assessment (initial visit)' },
      {
        section: 'closure-process-map',
        ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
      },
    ],
  },
  'parenting-programmes': {
    term: 'evidence-based parenting programme',
    meaning:
      'One of those that chapter 6 names: Solihull Approach, Incredible Years, Strengthening Families and Triple P. Our note: the programme called Strengthening Families is not the Warwickshire procedure of that name.',
    aliases: [
      'Solihull Approach',
      'Incredible Years',
      'Strengthening Families programme',
      'Triple P',
      'parenting programme',
    ],
    sources: [{ section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 2' }],
  },
  'wellbeing-programme': {
    term: 'wellbeing/resilience programme',
    meaning:
      'A programme other than a parenting programme that practitioners can request for a family. Chapter 6 names none.',
    aliases: ['resilience programme'],
    sources: [{ section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 2' }],
  },
  'programme-request-form': {
    term: 'Request for a Family Hub Programme Form',
    meaning:
      'The form with which a practitioner asks the Family Hub Team Manager for a programme for a family. Health Visitors contact that manager with a form of nearly that name.',
    aliases: ['Request for Family Hub Programme Form', 'programme form'],
    sources: [
      { section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 2' },
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
  },
  'teams-file': {
    term: 'TEAMS file',
    meaning:
      'The place where requests for programmes are saved, through business support. The document does not say which file it is.',
    sources: [{ section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 2' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
