import type { DutyRule } from './rule.ts';

const section = 'hub-assessment-guidance';

const visit = [{ section, ref: 'Chapter 7, Assessment (initial visit)' }] as const;
const detailedNotes = [{ section, ref: 'Chapter 7, Detailed notes' }] as const;
const analysis = [{ section, ref: 'Chapter 7, Analysis (Family Hub assessment)' }] as const;
const action = [{ section: 'deciding-on-group-work', ref: 'Chapter 7, Action' }] as const;

/** The list of the initial visit names the two in its first line only. */
const visitor = { anyOf: ['early-help-practitioner', 'emotional-wellbeing-worker'] } as const;

/** Chapter 7: the initial visit in the Family Hub, the note of it, and the decision after it. */
export const hubGuidanceDuties = {
  'hub-read-with-flow-chart': {
    who: 'not stated',
    strength: 'should',
    text: 'The guidance on the Family Hub assessment should be read alongside the flow chart ‘Early Help requests into the Family Hub’.',
    stages: ['assessment'],
    sources: [{ section, ref: 'Chapter 7, Guidance on Completing a Family Hub Assessment' }],
  },
  'hub-initial-visit': {
    who: visitor,
    strength: 'will',
    text: 'The Early Help Practitioner and/or Emotional Wellbeing Worker will complete the initial visit.',
    stages: ['first-steps', 'assessment'],
    sources: visit,
  },
  'hub-record-initial-visit': {
    who: visitor,
    strength: 'will',
    text: 'The Early Help Practitioner and/or Emotional Wellbeing Worker will record the initial visit in case notes in LiquidLogic.',
    stages: ['first-steps', 'assessment', 'records'],
    sources: visit,
  },
  'hub-heat-routinely': {
    who: 'not stated',
    strength: 'will',
    text: 'In the Family Hub assessment, the HEAT tool will be routinely undertaken.',
    stages: ['assessment'],
    sources: visit,
  },
  'hub-scaling-question': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Use a scaling question with the adults and child(ren).',
    stages: ['assessment'],
    sources: visit,
  },
  'hub-all-boxes': {
    who: 'not stated',
    strength: 'will',
    text: 'All the boxes in the general note will be completed.',
    stages: ['assessment', 'records'],
    sources: visit,
  },
  'hub-record-scaling': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In the detailed notes, record the scaling question(s) used.',
    stages: ['assessment', 'records'],
    sources: detailedNotes,
  },
  'hub-complete-chronology': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When the family is open to the Family Hub as a case, complete a chronology.',
    stages: ['assessment', 'records'],
    sources: detailedNotes,
  },
  'hub-detail-analysis': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In the analysis box of the note, detail worry statements, wellbeing goals and wellbeing scales.',
    stages: ['assessment', 'records'],
    sources: analysis,
  },
  'hub-decide-group-work': {
    who: { allOf: ['practitioner', 'hub-manager'] },
    strength: 'not stated',
    text: 'Decide in conjunction with your Family Hub Team Manager whether this child, young person or family requires a group work response. The proportionate assessment informs the decision.',
    stages: ['assessment', 'support'],
    sources: action,
  },
  'hub-think-of-outcomes': {
    who: 'not stated',
    strength: 'not stated',
    text: 'To help you decide whether a group work response is required, think about the Stronger Families Headline Outcomes.',
    stages: ['assessment', 'support'],
    sources: action,
  },
  'hub-no-further-assessment': {
    who: 'not stated',
    strength: 'will',
    text: 'If the initial visit, as it is recorded, indicates that a group response would be appropriate to meet the family’s needs, no further assessment will be required.',
    stages: ['assessment', 'support'],
    sources: action,
  },
} as const satisfies Record<string, DutyRule>;
