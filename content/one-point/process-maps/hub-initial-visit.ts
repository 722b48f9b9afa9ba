import type { OnePointMap } from './map.ts';

const section = 'hub-assessment-guidance';

const guidance = [
  { section, ref: 'Chapter 7, Guidance on Completing a Family Hub Assessment' },
] as const;
const visit = [{ section, ref: 'Chapter 7, Assessment (initial visit)' }] as const;
const detailedNotes = [{ section, ref: 'Chapter 7, Detailed notes' }] as const;

const visitor = { anyOf: ['early-help-practitioner', 'emotional-wellbeing-worker'] } as const;

/** Chapter 7: from the initial visit in the Family Hub to the management decision. */
export const hubInitialVisit = {
  title: 'The initial visit in the Family Hub and its note',
  summary:
    'What is done and written from the initial visit to the management decision. Our note: the document gives no times here, and after the visit names only the Family Hub Team Manager, for the discussion. Chapter 6 has the steps from allocation to the visit in maps of their own.',
  sources: guidance,
  rebuiltFrom: 'chapter 7, guidance on completing a Family Hub assessment, whose boxes are lost',
  nodes: {
    visit: {
      kind: 'start',
      text: 'A family in the Family Hub is to have its initial visit.',
      next: 'complete-visit',
      sources: visit,
    },
    'complete-visit': {
      kind: 'step',
      actor: visitor,
      text: 'The Early Help Practitioner and/or Emotional Wellbeing Worker will complete the initial visit.',
      next: 'heat',
      sources: visit,
    },
    heat: {
      kind: 'step',
      actor: 'not stated',
      text: 'The HEAT tool will be routinely undertaken.',
      next: 'scaling-question',
      sources: visit,
      trainerNote:
        'Chapter 6 has the HEAT completed where a proportionate assessment and home visit are required.',
    },
    'scaling-question': {
      kind: 'step',
      actor: 'not stated',
      text: 'Use a scaling question with the adults and child(ren).',
      next: 'record-visit',
      sources: visit,
    },
    'record-visit': {
      kind: 'step',
      actor: visitor,
      text: 'The visit will be recorded in case notes in LiquidLogic. All the boxes in the general note will be completed.',
      next: 'reason-for-contact',
      sources: visit,
      trainerNote: 'It is not said whether the general note is one of the case notes.',
    },
    'reason-for-contact': {
      kind: 'step',
      actor: 'not stated',
      text: 'Box “Reason for contact”: for example, that a referral has been received.',
      next: 'detailed-notes',
      sources: [{ section, ref: 'Chapter 7, Reason for contact' }],
    },
    'detailed-notes': {
      kind: 'step',
      actor: 'not stated',
      text: 'Box “Detailed notes”: what the HEAT and the Alcohol Audit Tool tell, and the voice of the child. Record the scaling question(s) used.',
      next: 'open-as-a-case',
      sources: detailedNotes,
    },
    'open-as-a-case': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family open as a case to the Family Hub?',
      exits: [
        { label: 'Yes', to: 'chronology' },
        { label: 'No', to: 'analysis' },
      ],
      sources: detailedNotes,
    },
    chronology: {
      kind: 'step',
      actor: 'not stated',
      text: 'Complete a chronology.',
      next: 'analysis',
      sources: detailedNotes,
      trainerNote:
        'By chapter 11 the Early Help Practitioner completes it, and it must be a multi-agency one.',
    },
    analysis: {
      kind: 'step',
      actor: 'not stated',
      text: 'Box “Analysis”: detail worry statements, wellbeing goals and wellbeing scales, and the impact on the child.',
      next: 'management-decision',
      sources: [{ section, ref: 'Chapter 7, Analysis (Family Hub assessment)' }],
    },
    'management-decision': {
      kind: 'step',
      actor: 'not stated',
      text: 'Box “Management Decision”: the outcome of the discussion with the Family Hub Team Manager.',
      next: 'to-the-decision',
      sources: [{ section, ref: 'Chapter 7, Management Decision' }],
    },
    'to-the-decision': {
      kind: 'end',
      text: 'Action: it is decided whether the family requires a group work response.',
      outcome: 'continues',
      map: 'group-work-or-one-to-one',
      sources: [{ section: 'deciding-on-group-work', ref: 'Chapter 7, Action' }],
    },
  },
} as const satisfies OnePointMap;
