import type { DutyRule } from './rule.ts';

const judgement = [
  { section: 'gathering-and-analysis', ref: 'Chapter 7, Analysis and professional judgement' },
] as const;
const analysis = [
  {
    section: 'gathering-and-analysis',
    ref: 'Chapter 7, Expectations of the Analysis/Worry Statements',
  },
] as const;
const stages = ['assessment'] as const;

/** Chapter 7: the analysis of an assessment. */
export const assessmentAnalysisDuties = {
  'as-outline-judgement': {
    who: { anyOf: ['practitioner'] },
    strength: 'should',
    text: 'Practitioners’ professional judgement is valuable, and should be clearly outlined in the analysis of the Single Assessment.',
    stages,
    sources: judgement,
  },
  'as-refer-to-evidence': {
    who: 'not stated',
    strength: 'should',
    text: 'The assessment’s conclusions and analysis should be presented with reference to the evidence that is available.',
    stages,
    sources: judgement,
  },
  'as-set-out-needs': {
    who: 'not stated',
    strength: 'should',
    text: 'The analysis should clearly set out each of the child’s and the adult’s needs, and demonstrate the interplay between these.',
    stages,
    sources: analysis,
  },
  'as-focus-on-children': {
    who: 'not stated',
    strength: 'must',
    text: 'The focus of the analysis must always be on the needs of the child/ren and the risks to them.',
    stages,
    sources: analysis,
  },
  'as-worry-statements': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The Worry/Danger Statements (analysis) clearly outline any areas of risk. They also outline what needs to happen so that this risk to the child/ren is reduced.',
    stages,
    sources: analysis,
  },
  'as-cross-reference': {
    who: 'not stated',
    strength: 'should',
    text: 'The information and evidence in the assessment information should cross reference with your analysis and conclusion. That includes Golden Thread, scaling questions and information from the Harm Matrix.',
    stages,
    sources: analysis,
  },
  'as-back-up-judgements': {
    who: 'not stated',
    strength: 'should',
    text: 'Judgements should be backed up with references to the evidence used: what has been told and verified, what was observed, what others observed, or what was read in files.',
    stages,
    sources: analysis,
  },
  'as-source-of-evidence': {
    who: { anyOf: ['key-worker'] },
    strength: 'must',
    text: 'Key Workers must be clear about the source of the evidence used. If it is an opinion rather than an accepted fact, they must ensure that this is clearly stated.',
    stages,
    sources: analysis,
  },
  'as-judgement-on-risk': {
    who: { anyOf: ['key-worker'] },
    strength: 'must',
    text: 'Key Workers must also ensure that they provide a professional judgement in the analysis of risk.',
    stages,
    sources: analysis,
  },
} as const satisfies Record<string, DutyRule>;
