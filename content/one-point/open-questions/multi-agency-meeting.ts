import type { Question } from './question.ts';

const meeting = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;

/** Chapter 15: what is left unclear about the Multi Agency Meeting, the EHC plan and closure beside them. */
export const multiAgencyMeetingQuestions = {
  'who-decides-on-the-plan': {
    kind: 'ambiguity',
    title: 'Who decides on the plan, and when there is no meeting',
    text: 'A decision “will be made at the MAM”, by whom is not said. Before, the Local Authority decides whether it is necessary to make provision by a plan. A MAM “may be arranged”; who decides if none is, is not said. A draft is “agreed in the MAM”, and “the plan” is sent for comment afterwards. It is not said whether that is the draft, who sends it, to whom the comment goes, or what follows if the plan does not reflect the advice. Of a third outcome, neither plan, nothing is said.',
    ask: ['send-caseworker', 'ifst-manager'],
    sources: [meeting],
    affects: { maps: ['multi-agency-meeting'], timescales: ['comment-on-draft-plan'] },
  },
  'days-for-the-comment': {
    kind: 'ambiguity',
    title: 'Which days the time for the comment counts',
    text: 'The plan is sent to the Lead Professional, who will have {timescale:comment-on-draft-plan} to comment. The kind of day is not stated. The time for the advice itself is in working days. The start is not stated either: we count from the sending.',
    ask: ['send-caseworker', 'send-business-services'],
    sources: [meeting],
    affects: { timescales: ['comment-on-draft-plan'] },
  },
  'a-few-days-before-the-mam': {
    kind: 'ambiguity',
    title: 'How many days a few days are',
    text: 'If no social care needs are identified, or these have been addressed, a family can close, and it is not necessary to wait for the MAM, unless that is to take place {timescale:close-before-mam}. No figure is given. It is not said whether the days count from the decision to close or the manager’s sign off, or who decides to wait.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [meeting],
    affects: {
      timescales: ['close-before-mam'],
      maps: ['closing-with-an-ehc-assessment'],
    },
  },
  'closure-with-an-ehc-assessment': {
    kind: 'ambiguity',
    title: 'How this closure goes with the closure process',
    text: 'A family “can close” if no social care needs are identified, or they have been addressed. Chapter 13’s process for closing a family does not mention an EHC Assessment. It is not said whether other needs of the family keep it open, whether the Lead Professional still attends the MAM after closure, or who comments on the draft plan then: a case note “will” be written of the attendance. The case note’s general notes are, by chapter 11, where work with families who are not open is recorded.',
    readings: [
      'The whole process of closure is followed, and this comes on top.',
      'Families who came only for the advice close by these lines alone.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      meeting,
      {
        section: 'closure-process-map',
        ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
      },
    ],
    affects: { maps: ['closing-with-an-ehc-assessment', 'multi-agency-meeting'] },
  },
  'letter-to-the-senco': {
    kind: 'loose reference',
    title: 'What the letter to the SENCO says, and when it goes',
    text: 'The template is named, and not held. No time is given, nor whether the family consents to the school being told, which OPS Worker sends it, or what is done for a child who attends no school. Chapter 13’s closure letter goes to the family.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [meeting],
    affects: { maps: ['closing-with-an-ehc-assessment'] },
  },
  'advice-after-closure': {
    kind: 'missing step',
    title: 'What holds for advice after a closure',
    text: 'Advice can be given without opening a family that has been closed {timescale:advice-after-closure}. From which step of closure the months count is not said, nor whether they end when the request is made or when it comes to One Point. The former worker writes “if possible”; who writes otherwise is not said. To whom the request comes, and by when the advice is due, is not said: “as above” may bring the time in. A form in LiquidLogic, for a family that is not open, is not described. If a further assessment is felt to be needed, it is not said who feels so, whether the family is opened by a new request, or whether the advice can still be given without opening it.',
    readings: [
      'The same time holds, and the same quality assurance, authorising and sending.',
      'Only how it is submitted is as above; the time is open.',
    ],
    ask: ['ifst-manager', 'send-caseworker'],
    sources: [meeting],
    affects: {
      timescales: ['advice-after-closure'],
      maps: ['social-care-advice'],
      checks: ['advice-without-opening'],
    },
  },
} as const satisfies Record<string, Question>;
