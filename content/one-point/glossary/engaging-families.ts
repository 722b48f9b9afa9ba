import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const meeting = {
  section: 'family-network-meetings',
  ref: 'Chapter 9, What is a Family Network Meeting?',
} as const;
const engaging = { section: 'engaging-families', ref: 'Chapter 9, Engaging Families' } as const;
const processMap = {
  section: 'non-engagement',
  ref: 'Chapter 9, Non-Engagement Process Map',
} as const;

/** Chapter 9: terms that come with Family Network Meetings and engaging families. */
export const engagingFamiliesTerms = {
  'family-group-conference': {
    term: 'Family Group Conference',
    meaning:
      'A fuller process than a Family Network Meeting. Often the meeting is sufficient, and this process is not instigated. The document names it and does not describe it.',
    aliases: ['FGC', 'Family Group Conference process'],
    sources: [meeting],
  },
  'network-meeting-leaflet': {
    term: 'Family Network Meeting Leaflet',
    meaning:
      'A leaflet that helps to explain the meetings to parents/carers. The document links to it and does not hold it.',
    aliases: ['FNM leaflet'],
    sources: [meeting],
  },
  cyp: {
    term: 'CYP',
    expansion: 'children and young people',
    expandedBy: 'us',
    meaning: 'How the document shortens it in some places: “the CYP/Families that we work with”.',
    sources: [
      engaging,
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
    ],
  },
  'group-learning-session': {
    term: 'Group Learning Session',
    meaning:
      'Step 1 where there are concerns about engagement. Chapter 14 has Signs of Safety/Wellbeing Group Learning within each team, {timescale:group-learning}, and does not say whether the session is that.',
    aliases: ['group supervision'],
    sources: [
      { section: 'engaging-families', ref: 'Chapter 9, Engaging Families, Step 1' },
      { section: 'case-supervision', ref: 'Chapter 14, Signs of Safety/Wellbeing Group Learning' },
    ],
  },
  'case-management-supervision': {
    term: 'Case Management Supervision',
    meaning:
      'Where the Harm Matrix is used to explore non-engagement. Chapter 14 has formal case supervision by the Team Manager or Senior Key Worker, and does not use this name.',
    aliases: ['supervision', 'case supervision'],
    sources: [
      { section: 'engaging-families', ref: 'Chapter 9, Engaging Families, Step 3' },
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
    ],
  },
  'harm-matrix': {
    term: 'Harm Matrix',
    meaning:
      'A tool with which the first, the worst and the most recent occasion of non-engagement are explored, and the impact on the children. Chapter 7 names it among the tools of an assessment, whose information should cross reference with it. The document does not show it.',
    aliases: ['first, worst and most recent'],
    sources: [
      { section: 'engaging-families', ref: 'Chapter 9, Engaging Families, Step 3' },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Expectations of the Analysis/Worry Statements',
      },
    ],
  },
  'management-checkpoints': {
    term: 'management checkpoints',
    meaning:
      'Points at which concerns about engagement are discussed with a manager. Chapter 14 has Management Oversight Checkpoints, separate for the two teams, in a flowchart that the document does not hold.',
    aliases: ['Management Oversight Checkpoints', 'Management Checkpoint Flowchart'],
    sources: [
      processMap,
      { section: 'quality-and-oversight', ref: 'Chapter 14, Child and Family Allocation' },
    ],
  },
  'case-supervision-form': {
    term: 'Case Supervision Form',
    meaning:
      'A form on LiquidLogic. Chapter 9 has discussions and attempts at engagement recorded in “Case Supervision Form / MO Case Note”, and does not say whether in one or in both. In the Family Hub the progress of the family goals should be recorded on it (chapter 8), and the discussion about closing a family is too. By chapter 14 all formal case supervision must have this form complete.',
    sources: [
      processMap,
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
      },
      { section: 'case-closures', ref: 'Chapter 13, Intensive Family Support Team' },
      { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' },
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
    ],
  },
  'mo-case-note': {
    term: 'MO Case Note',
    expansion: 'Management Oversight Case Note',
    expandedBy: 'us',
    meaning:
      'Named with the Case Supervision Form as where discussions and attempts at engagement are recorded. Chapter 4 writes the name in full for another note; chapter 14 has a “management oversight code” for case notes.',
    aliases: ['management oversight'],
    sources: [
      processMap,
      { section: 'case-supervision', ref: 'Chapter 14, Informal Case Discussions' },
    ],
  },
  'professionals-meeting': {
    term: 'professionals meeting',
    meaning:
      'A meeting to share appropriate and relevant information if there are potential safeguarding concerns. The family is notified, and welcome to attend.',
    sources: [processMap],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
