import type { Question } from './question.ts';

const others = {
  section: 'full-circle-other-families',
  ref: 'Chapter 15, Full Circle Working with Non-Adoptive/SGO Families',
} as const;
const workflow = { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' } as const;
const afterScreening = {
  section: 'full-circle-after-screening',
  ref: 'Chapter 15, Workflow 3',
} as const;

/** Chapter 15: what is left unclear about families who are neither adoptive nor on an SGO, and in workflow 3. */
export const fullCircleRequestsQuestions = {
  'abuse-under-investigation': {
    kind: 'ambiguity',
    title: 'Who agrees to work beside an investigation, and for whom',
    text: 'For children in the care of the council the work may go on alongside an ongoing investigation, if there has been multi-agency agreement, in line with NICE guidelines. It is not said which agencies agree, where that is recorded, or which of the guidelines is meant. For a child who is not in care the text speaks only of historical abuse, and it is not said what is done during an investigation. Nor is it said who decides that a child is “now safe”.',
    readings: [
      'Work beside an investigation can be agreed for children in care alone.',
      'It can be agreed for any child.',
    ],
    ask: ['full-circle'],
    sources: [others],
    affects: { checks: ['full-circle-sexual-abuse'] },
  },
  'not-eligible-for-full-circle': {
    kind: 'missing step',
    title: 'What is done for a child who is not eligible',
    text: 'If a child has experienced historic sexual abuse but is not eligible, “we can support by signposting”. It does not say to which service. The list of services recommends the Meadows for children who are not looked after. The workflow has no exit for a family that Full Circle does not take on after its Screening Assessment Meeting.',
    ask: ['full-circle', 'ifst-manager', 'hub-manager'],
    sources: [others, afterScreening],
    affects: { maps: ['full-circle-after-screening'], checks: ['full-circle-sexual-abuse'] },
  },
  'closed-to-ops-and-open-to-full-circle': {
    kind: 'contradiction',
    title: 'Who keeps in contact once the case has closed to One Point',
    text: 'The case will close to OPS once OPS have concluded their work, and remain open to Full Circle. Workflow 3 has contact {timescale:full-circle-contact} with a welfare check, “if there is no ongoing OPS support”. It ends with closure, agreed if outcomes have been met. It is not said whether contact goes on after the case has closed to OPS, by whom, or until when. Nor is it said whether the closure at the end is One Point’s or Full Circle’s, or whether the steps of chapter 13 are taken then.',
    readings: [
      'The case stays open to One Point without a plan of work, and a One Point worker makes the contact.',
      'The case is closed to One Point, and Full Circle makes the contact.',
    ],
    ask: ['full-circle', 'ifst-manager', 'hub-manager'],
    sources: [
      others,
      afterScreening,
      {
        section: 'closure-process-map',
        ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
      },
    ],
    affects: {
      timescales: ['full-circle-contact'],
      maps: ['full-circle-after-screening'],
    },
  },
  'actors-of-workflow-3': {
    kind: 'lost text',
    title: 'Whose steps those of workflow 3 are',
    text: 'The column of the flow chart that says who acts is broken. “One point Worker” stands twice between the first boxes, and is taken here for both. The invitation to the meeting has no name by it; the next name is Full Circle. “One Point” stands over the reviews, and “Worke” under them: this guide takes the two for one name, One Point Worker. “Full Circle” and “One Point” stand together under the Full Circle Assessment and the Family Plan. The box after them attends TAF meetings, records interventions, copies the assessment and keeps in contact. The label of the last box is TAF; yet its text agrees closure “with the TAF if this is in place”. For these last three boxes, and for the invitation, this guide names no actor.',
    readings: [
      'Full Circle completes its assessment, attends the TAF and records its interventions. The One Point worker completes the Family Plan and the C&F assessment, and keeps in contact.',
      'The One Point worker does all of it, the Full Circle Assessment too.',
      'Full Circle completes its assessment and the Family Plan. All that follows is the One Point worker’s.',
    ],
    ask: ['full-circle', 'ifst-manager', 'hub-manager'],
    sources: [workflow, afterScreening],
    affects: {
      timescales: [
        'full-circle-assessment',
        'full-circle-approval',
        'full-circle-contact',
        'full-circle-initial-taf',
        'full-circle-review',
      ],
      maps: ['full-circle-request', 'full-circle-after-screening'],
    },
  },
  'consent-in-workflow-3': {
    kind: 'ambiguity',
    title: 'An Episode before consent, and what is consented to',
    text: 'An Episode is opened on EHM, the family is contacted and consent is gained, in this order of the box. It is not said whether the order matters, whether consent is for One Point, for the referral to Full Circle or for both, or what follows if a family does not consent. The manager ensures that the “timescales relating to this workflow” are in the allocation summary, yet each of those comes after the Screening Assessment Meeting. When that meeting is held is not said.',
    readings: [
      'The three are done together, and nothing is recorded before consent.',
      'The Episode is opened first, and closed again if there is no consent.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'full-circle'],
    sources: [workflow],
    affects: { maps: ['full-circle-request'] },
  },
  'initial-taf-with-full-circle': {
    kind: 'ambiguity',
    title: 'When an initial TAF is held in work with Full Circle, and what is done instead',
    text: 'An initial TAF is {timescale:full-circle-initial-taf} to review progress “if required or”; on the next line progress is reviewed {timescale:full-circle-review} with the Full Circle Social Worker. Neither says from when its weeks count. In the Intensive Family Support Team a TAF must be held {timescale:taf-during-assessment}, which may be earlier. After an initial TAF its reviews would be {timescale:taf-review} by chapter 10. The Full Circle Social Worker will determine how progress will be reviewed: it is not said whether that settles which of the two it is.',
    readings: [
      'It is one or the other: a TAF, or reviews with the Full Circle Social Worker.',
      'A TAF comes first, and reviews go on from it at the same interval.',
    ],
    ask: ['full-circle', 'ifst-manager'],
    sources: [
      afterScreening,
      {
        section: 'team-around-the-family',
        ref: 'Chapter 10, What is a Team Around the Family Meeting?',
      },
    ],
    affects: {
      timescales: [
        'full-circle-initial-taf',
        'full-circle-review',
        'taf-during-assessment',
        'taf-review',
      ],
      maps: ['full-circle-after-screening'],
    },
  },
  'approval-in-work-with-full-circle': {
    kind: 'missing step',
    title: 'What is sent for approval, and from when its time counts',
    text: 'After the Full Circle Assessment is copied onto the C&F assessment, the next line says “send to manager for approval” {timescale:full-circle-approval}. It names no start, does not say what is sent, and does not say which manager. The C&F was opened with a proportionate assessment at the first visit. By chapter 6 the Family Hub submits one {timescale:submit-proportionate-assessment} of consent; in the Intensive Family Support Team an assessment has {timescale:ifst-assessment}. It is not said whether these times hold here. The family is met to “complete/share” the assessment in the line after approval.',
    readings: [
      'This time takes the place of those in other chapters, and counts from the Full Circle Assessment or from the meeting.',
      'The times of other chapters hold, and this one is for what is copied in.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'full-circle'],
    sources: [afterScreening],
    affects: {
      timescales: [
        'full-circle-approval',
        'full-circle-assessment',
        'submit-proportionate-assessment',
        'ifst-assessment',
      ],
      maps: ['full-circle-after-screening'],
    },
  },
  'neither-closed-nor-stepped-up': {
    kind: 'missing step',
    title: 'If outcomes are not met and no significant concern remains',
    text: 'Closure is agreed if outcomes have been met. A step up is discussed if significant concerns remain. It is not said what is done if neither is so, who discusses a step up and with whom, or what a significant concern is. Our note: if a child is, or may be, at risk of suffering significant harm, chapter 12 has action {timescale:act-at-once}, which waits for no discussion of this workflow.',
    ask: ['ifst-manager', 'hub-manager', 'full-circle'],
    sources: [
      afterScreening,
      {
        section: 'stepping-up',
        ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
      },
    ],
    affects: { maps: ['full-circle-after-screening'] },
  },
} as const satisfies Record<string, Question>;
