import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const guidance = 'hub-assessment-guidance';
const tips = 'proportionate-assessment';

/** Chapter 7: terms that come with the Family Hub assessment. */
export const proportionateAssessmentTerms = {
  ehp: {
    term: 'EHP',
    expansion: 'Early Help Practitioner',
    meaning:
      'One of the two roles that complete the initial visit in the Family Hub. Chapter 6 has families allocated to one.',
    aliases: ['Early Help Practitioner'],
    sources: [
      { section: guidance, ref: 'Chapter 7, Assessment (initial visit)' },
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner',
      },
    ],
  },
  fhtm: {
    term: 'FHTM',
    expansion: 'Family Hub Team Manager',
    meaning:
      'The manager with whom the decision on a group work response is made, who finalises the assessment, and with whom a family is reviewed after the Family Hub’s work.',
    aliases: ['Family Hub Team Manager'],
    sources: [
      { section: guidance, ref: 'Chapter 7, Management Decision' },
      {
        section: 'completing-the-proportionate-assessment',
        ref: 'Chapter 7, Completion of Proportionate Assessment',
      },
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
    ],
  },
  'general-note': {
    term: 'general note',
    meaning:
      'The note whose boxes are all completed in a Family Hub assessment. In chapter 11, work with families who are not open to One Point can be recorded in general notes on LiquidLogic. That chapter tells them apart from case notes; chapter 15 has a case note written “in general notes”. The document does not say how the two kinds differ.',
    aliases: ['general notes'],
    sources: [
      { section: guidance, ref: 'Chapter 7, Assessment (initial visit)' },
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
      {
        section: 'recording-families-open',
        ref: 'Chapter 11, Families open to OPS IFS Teams',
      },
      { section: 'social-care-advice-process', ref: 'Chapter 15, SEND and Inclusion' },
    ],
  },
  'scaling-question': {
    term: 'scaling question',
    meaning:
      'A question that is used with the adults and child(ren). In the Intensive Family Support Team the information in an assessment should cross reference with such questions. Chapters 8 and 10 measure progress by such questions, with TAF members too. The document does not define one, or give its words.',
    aliases: ['scaling questions'],
    sources: [
      { section: guidance, ref: 'Chapter 7, Assessment (initial visit)' },
      { section: guidance, ref: 'Chapter 7, Detailed notes' },
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Expectations of the Analysis/Worry Statements',
      },
      { section: 'reviewing-family-plans', ref: 'Chapter 8, Measuring Progress and Outcomes' },
      {
        section: 'team-around-the-family',
        ref: 'Chapter 10, What is a Team Around the Family Meeting?',
      },
    ],
  },
  'alcohol-audit-tool': {
    term: 'Alcohol Audit Tool',
    meaning:
      'A tool on which the detailed notes report. The document names it once and does not describe it.',
    sources: [{ section: guidance, ref: 'Chapter 7, Detailed notes' }],
  },
  'headline-outcomes': {
    term: 'Headline Outcomes',
    meaning:
      'The outcomes of Stronger Families that help to decide on a group work response. Chapter 1 has Headline Outcomes of the County Durham Family Outcome Framework. The document lists neither, and does not say whether they are the same.',
    aliases: ['Stronger Families Headline Outcomes'],
    sources: [
      { section: 'deciding-on-group-work', ref: 'Chapter 7, Action' },
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
    ],
  },
  'golden-thread': {
    term: 'Golden Thread',
    meaning:
      'That the reason for the request for early help is reflected throughout the assessment and in the analysis. In the Intensive Family Support Team the information in an assessment should cross reference with it too.',
    sources: [
      { section: tips, ref: 'Chapter 7, Golden Thread' },
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Expectations of the Analysis/Worry Statements',
      },
    ],
  },
  voc: {
    term: 'VOC',
    expansion: 'Voice of the Child',
    expandedBy: 'us',
    meaning:
      'What is obtained from all children and young people who are included in an assessment. The document writes the words in full elsewhere, and does not link the two.',
    aliases: ['Voice of the Child', 'voice of the child'],
    sources: [
      { section: tips, ref: 'Chapter 7, Voice of the Child' },
      { section: tips, ref: 'Chapter 7, The non-subject child' },
      { section: guidance, ref: 'Chapter 7, Detailed notes' },
    ],
  },
  momo: {
    term: 'MOMO',
    meaning:
      'A tool for the voice of the child. The document does not say what the letters stand for.',
    sources: [{ section: tips, ref: 'Chapter 7, Voice of the Child' }],
  },
  'adult-wellbeing-toolkit': {
    term: 'Adult Wellbeing Toolkit',
    meaning:
      'What is used, as an example, if adult mental health is impacting on the child’s wellbeing. The document does not describe it.',
    sources: [{ section: tips, ref: 'Chapter 7, Tools relevant to the referral needs' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
