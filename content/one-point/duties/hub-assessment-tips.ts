import type { DutyRule } from './rule.ts';

const section = 'proportionate-assessment';

const tips = [{ section, ref: 'Chapter 7, Tips for a Proportionate Assessment' }] as const;
const concise = [{ section, ref: 'Chapter 7, Be Concise' }] as const;
const mandatory = [
  { section, ref: 'Chapter 7, Mandatory Tools' },
  { section, ref: 'Chapter 7, Voice of the Child' },
] as const;
const relevant = [{ section, ref: 'Chapter 7, Tools relevant to the referral needs' }] as const;
const nonSubject = [{ section, ref: 'Chapter 7, The non-subject child' }] as const;
const environment = [{ section, ref: 'Chapter 7, Environmental Factor section' }] as const;

/** Chapter 7: tips for a proportionate assessment. The document names nobody in them. */
export const hubTipsDuties = {
  'hub-follow-liquidlogic': {
    who: 'not stated',
    strength: 'should',
    text: 'Alongside these tips, the guidance in LiquidLogic should be followed for a proportionate assessment.',
    stages: ['assessment'],
    sources: tips,
  },
  'hub-only-relevant': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In a proportionate assessment, only include what is relevant to the request.',
    stages: ['assessment'],
    sources: concise,
  },
  'hub-mandatory-tools': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Under “Mandatory Tools”, the tips for a proportionate assessment have the HEAT, and Voice of the Child, e.g. MOMO.',
    stages: ['assessment'],
    sources: mandatory,
  },
  'hub-relevant-tools': {
    who: 'not stated',
    strength: 'should',
    text: 'Tools relevant to the referral needs should be used in a proportionate assessment. For example, if adult mental health is impacting on the child’s wellbeing, use the Adult Wellbeing Toolkit.',
    stages: ['assessment'],
    sources: relevant,
  },
  'hub-include-all-children': {
    who: 'not stated',
    strength: 'will',
    text: 'All children/young people will be included in the proportionate assessment, as the voice of the child (VOC) is obtained.',
    stages: ['assessment'],
    sources: nonSubject,
  },
  'hub-conclude-not-seen': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Conclude that the non-subject child/young person has not been seen, because there are no worries and the referral was in relation to a sibling.',
    except: 'if there are worries, of course.',
    stages: ['assessment'],
    sources: nonSubject,
  },
  'hub-reference-heat': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In the Environmental Factor section of the assessment, always reference the HEAT, the date, and the impact if any.',
    stages: ['assessment'],
    sources: environment,
  },
  'hub-reflect-issues': {
    who: 'not stated',
    strength: 'can',
    text: 'If there are issues in the Environmental Factor section, these can also be reflected in other sections of the assessment if relevant, e.g. the impact on the child.',
    stages: ['assessment'],
    sources: environment,
  },
} as const satisfies Record<string, DutyRule>;
