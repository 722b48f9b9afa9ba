import type { Question } from './question.ts';

const programme = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme',
} as const;
const roles = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Summary of Roles & Responsibilities',
} as const;
const group = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme Working Group',
} as const;

/** Chapter 15: what is left unclear about the Young Parent Programme. */
export const youngParentsQuestions = {
  'young-parent-programme-under-review': {
    kind: 'out of date',
    title: 'A programme that is being reviewed',
    text: 'The programme “is currently being reviewed”. The document has no date, so that it is not known whether the review has ended. What still holds of the ages, the length, the roles and the meetings is not said.',
    ask: ['operations-manager'],
    sources: [programme],
    affects: {
      timescales: [
        'young-parent-programme-length',
        'young-parent-programme-day',
        'one-programme-a-year',
        'ypp-work-stream-meets',
        'identify-young-parents',
        'chair-ypp-meetings',
        'attend-ypp-meetings',
      ],
      figures: ['young-parent-age'],
    },
  },
  'areas-of-the-young-parent-programme': {
    kind: 'ambiguity',
    title: 'How many programmes there are, and when they begin',
    text: '“The Family Hub Team Manager within each area” delivers {timescale:one-programme-a-year}. The areas are not named. It is not said whether an area has one such manager, or whether each manager has a programme. Which year is meant, and whether weeks without a session count in the length, is not said either. Our note: the length is counted here from the first day, in whole weeks. If the first day is in the first of these weeks, the last session comes before the date that is worked out.',
    readings: [
      'Each area has a programme, which its Family Hub Team Managers deliver.',
      'Each Family Hub Team Manager delivers a programme.',
    ],
    ask: ['operations-manager', 'hub-manager'],
    sources: [programme],
    affects: { timescales: ['one-programme-a-year', 'young-parent-programme-length'] },
  },
  'what-all-ypp-means': {
    kind: 'ambiguity',
    title: 'Who has an assessment, and where the programme is recorded',
    text: '“All YPP will have an assessment.” YPP is used for the programme elsewhere. Which assessment is meant, and who completes it, is not said. By chapter 7 no further assessment will be required, if the recording of a Family Hub’s initial visit indicates that a group would be the appropriate response. All YPP interventions are recorded on LiquidLogic Group Work. If the case is open to a social worker, an LCS case note is added. Where case recording is held for other families is not said: chapter 11 has rules for families who are open, and for those who are not.',
    readings: [
      'All young parents on the programme have an assessment, as families in the Family Hub have.',
      'Each programme is assessed, in its evaluation.',
    ],
    ask: ['hub-manager'],
    sources: [
      programme,
      { section: 'deciding-on-group-work', ref: 'Chapter 7, Action' },
      {
        section: 'recording-group-work',
        ref: 'Chapter 11, Group work recording on LiquidLogic',
      },
    ],
    affects: {},
  },
  'transport-and-creche': {
    kind: 'missing step',
    title: 'Who provides transport and crèche',
    text: 'Transport will be provided; so will a crèche, “if required”. By whom is not said, nor how it is found that a crèche is required. The condition may be for the transport too. Chapter 16 has a risk assessment for transporting a child or young person; whether it is used for this transport is not said.',
    ask: ['hub-manager'],
    sources: [
      programme,
      {
        section: 'transporting-children',
        ref: 'Chapter 16, Transporting Children & Young People',
      },
    ],
    affects: {},
  },
  'leads-of-the-young-parent-programme': {
    kind: 'ambiguity',
    title: 'Who the leads are that attend the meetings',
    text: '“All leads” will be expected to attend the YPP meetings, which the Operations Manager will plan and chair. It is not said outright that these are the meetings of the work stream, which meets {timescale:ypp-work-stream-meets}. Our note: this guide takes them as those. The summary of roles has a Strategic Lead (the Operations Manager), a Programme Recruitment Lead/Area Programme Lead and a Delivery Lead. It is not said whether every Family Hub Team Manager and Early Help Practitioner is a lead. Nor is it said whether the “Working Group” of the heading is the “work stream” that meets.',
    readings: [
      'All who are named as leads in the summary attend.',
      'Only those attend who lead a programme that runs or is planned.',
    ],
    ask: ['operations-manager'],
    sources: [group, roles],
    affects: { timescales: ['attend-ypp-meetings', 'chair-ypp-meetings', 'ypp-work-stream-meets'] },
  },
} as const satisfies Record<string, Question>;
