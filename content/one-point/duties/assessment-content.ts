import type { DutyRule } from './rule.ts';

const sources = [
  { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
] as const;
const gathering = [
  { section: 'gathering-and-analysis', ref: 'Chapter 7, Expectations for gathering information' },
] as const;
const stages = ['assessment'] as const;

/** Chapter 7: what an assessment holds, in the order of the document’s list. */
const expectationsDuties = {
  'as-may-use-mapping-tool': {
    who: { anyOf: ['practitioner'] },
    strength: 'can',
    text: 'Practitioners can use the Mapping Tool if they choose.',
    stages,
    sources,
  },
  'as-mapping-principles': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'Practitioners must apply the principles of the Mapping Tool in their assessment, whether or not they use the tool.',
    stages,
    sources,
  },
  'as-mapping-at-taf': {
    who: 'not stated',
    strength: 'can',
    text: 'The information for the Mapping Tool can be gathered at the initial TAF. The TAF is to take place {timescale:meetings-during-assessment}, so that it informs the assessment.',
    cites: { 'meetings-during-assessment': 'nothing' },
    stages,
    sources,
  },
  'as-whole-family-procedures': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'Practitioners must also follow the DSCP Assessment procedures and guidance when they undertake a whole family assessment.',
    stages,
    sources,
  },
  'as-upload-direct-work': {
    who: 'not stated',
    strength: 'should',
    text: 'All tools/direct work that relate to CYP should be uploaded onto the LiquidLogic document store.',
    stages: ['assessment', 'records'],
    sources,
  },
  'as-signs-of-wellbeing': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'The Signs of Wellbeing model of practice is expected to be evident throughout the assessment, with SOW language and tools used.',
    stages,
    sources,
  },
  'as-support-meanwhile': {
    who: 'not stated',
    strength: 'should',
    text: 'While the assessment is ongoing, the family should be offered support.',
    stages: ['assessment', 'support'],
    sources,
  },
  'as-purpose-clear': {
    who: 'not stated',
    strength: 'must',
    text: 'The purpose of the assessment must be clear.',
    stages,
    sources,
  },
  'as-link-to-referral': {
    who: 'not stated',
    strength: 'must',
    text: 'The assessment must link to the initial referral.',
    stages,
    sources,
  },
  'as-daily-life': {
    who: 'not stated',
    strength: 'must',
    text: 'The assessment must describe what day-to-day life is like for the child/ren in the family.',
    stages,
    sources,
  },
  'as-evidence-based-tools': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'Evidence-based tools are expected to be used, including Signs of Wellbeing. Examples are HEAT, three columns, Harm Matrix and DASH.',
    stages,
    sources,
  },
  'as-chronology': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'The assessment is expected to include a chronology of significant events.',
    stages: ['assessment', 'records'],
    sources,
  },
  'as-multi-agency-chronology': {
    who: 'not stated',
    strength: 'should',
    text: 'For families of the Intensive Family Support Team, the chronology should be a “multiagency” one.',
    stages: ['assessment', 'records'],
    sources,
  },
  'as-genogram': {
    who: 'not stated',
    strength: 'is to',
    text: 'A genogram is to be completed.',
    stages: ['assessment', 'records'],
    sources,
  },
  'as-parental-responsibility': {
    who: 'not stated',
    strength: 'must',
    text: 'The assessment must identify all adults who have parental responsibility, and how able they are to parent effectively.',
    stages,
    sources,
  },
  'as-immigration-status': {
    who: 'not stated',
    strength: 'must',
    text: 'The Immigration and Nationality Status of those who live in the household must be completed.',
    stages,
    sources,
  },
  'as-all-adults': {
    who: 'not stated',
    strength: 'must',
    text: 'The assessment must identify all adults who are attached to the family, including “hidden males/Dads/Male Carers”.',
    stages,
    sources,
  },
  'as-plain-language': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'The language is expected to be family friendly, to avoid jargon, and to be easy to understand: {figure:age-of-plain-language} could understand it.',
    stages,
    sources,
  },
  'as-strengths': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'The strengths of the family are expected to be recognised.',
    stages,
    sources,
  },
  'as-support-of-family-and-friends': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'The assessment is expected to include the support available from extended family members and friends.',
    stages,
    sources,
  },
  'as-stronger-families-outcomes': {
    who: 'not stated',
    strength: 'is to',
    text: 'Stronger Families outcomes are to be identified.',
    stages,
    sources,
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 7: how information is gathered for it. */
const gatheringDuties = {
  'as-professionals-contribute': {
    who: { anyOf: ['involved-professional'] },
    strength: 'should',
    text: 'All professionals who are involved with the family should contribute to the assessment.',
    stages,
    sources: gathering,
  },
  'as-professionals-at-taf': {
    who: 'not stated',
    strength: 'can',
    text: 'Information from professionals can be gathered at the initial TAF. The TAF is to take place {timescale:meetings-during-assessment}, so that it informs the assessment.',
    cites: { 'meetings-during-assessment': 'nothing' },
    stages,
    sources: gathering,
  },
  'as-talk-separately': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Talk to family members and their family network separately.',
    stages,
    sources: gathering,
  },
  'as-network-at-meeting': {
    who: 'not stated',
    strength: 'can',
    text: 'Information from family members and their network can be gathered at the initial Family Network Meeting. The meeting is to take place {timescale:meetings-during-assessment}, so that it informs the assessment.',
    cites: { 'meetings-during-assessment': 'nothing' },
    stages,
    sources: gathering,
  },
  'as-mam-and-dad': {
    who: 'not stated',
    strength: 'must',
    text: 'Whether they are together or separated, you must seek to talk to both Mam and Dad alone.',
    stages,
    sources: gathering,
  },
  'as-new-partner': {
    who: 'not stated',
    strength: 'must',
    text: 'If Mam or Dad have a new partner, you must explore what the partner’s parenting role is.',
    stages,
    sources: gathering,
  },
  'as-observe': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Observe the interaction between parents/carers and children.',
    stages,
    sources: gathering,
  },
  'as-talk-to-children-alone': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Talk to children alone if they are {figure:talked-to-alone-age}.',
    stages,
    sources: gathering,
  },
  'as-review-information': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Review historical information and presenting issues, and identify safety, strengths, risks and worries, worry statements and wellbeing goals.',
    stages,
    sources: gathering,
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 7: what is expected of an assessment, and of gathering information for it. */
export const assessmentContentDuties = { ...expectationsDuties, ...gatheringDuties } as const;
