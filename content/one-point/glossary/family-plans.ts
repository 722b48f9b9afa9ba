import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const plan = {
  section: 'child-and-family-plans',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
} as const;

const outcomes = {
  section: 'planned-outcomes',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, planned outcomes',
} as const;

const smart = {
  section: 'smart-outcomes',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, SMART',
} as const;

const measuring = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Measuring Progress and Outcomes',
} as const;

const inTheHub = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
} as const;

/** Chapter 8: terms that come with Child and Family Plans. */
export const familyPlansTerms = {
  'wellbeing-scale': {
    term: 'wellbeing scale',
    meaning:
      'A scale for measuring outcomes that is linked to the wellbeing goal and to the worry statement. Chapter 8 does not say how many points it has.',
    aliases: ['scale', 'wellbeing scales'],
    sources: [plan, outcomes],
  },
  'planned-outcomes': {
    term: 'planned outcomes',
    meaning:
      'What an effective plan sets for each of the child’s unmet needs: what change will look like. Chapter 8 also writes Next steps and Wellbeing goals for them.',
    aliases: ['intended outcomes', 'Next steps'],
    sources: [outcomes, plan],
  },
  smart: {
    term: 'SMART',
    expansion: 'specific, measurable, achievable, realistic and timely',
    meaning: 'What plans need to be, “like the entire plan itself”.',
    sources: [smart],
  },
  'distance-travelled-tools': {
    term: 'distance travelled tools',
    meaning:
      'Evidence based tools by which a family’s progress is measured. Chapter 8 does not name them. Our note: such tools compare where a family stands now with where it began.',
    aliases: ['distance travelled'],
    sources: [measuring],
  },
  'supporting-families-module': {
    term: 'Supporting Families module',
    meaning:
      'The part of LiquidLogic EHM in which outcomes are recorded and updated. The document does not describe it.',
    sources: [measuring],
  },
  'case-discussion': {
    term: 'case discussion',
    meaning:
      'In the Family Hub, a discussion between the Family Hub Team Manager and the practitioner. “This” should be reviewed in it, which may mean the time limit, the early help or the Family Plan. Further support may be agreed in it. Chapter 8 does not say how often there is one.',
    aliases: ['case discussions', 'case discussion meetings'],
    sources: [inTheHub],
  },
  'decisions-tab': {
    term: 'decisions tab',
    meaning:
      'Where the practitioner in the Family Hub can restart a plan: in chapter 8 if it changes significantly, in chapter 13 to close a family. The document does not say more of it. Our note: by the context it is a part of LiquidLogic.',
    sources: [inTheHub, { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
