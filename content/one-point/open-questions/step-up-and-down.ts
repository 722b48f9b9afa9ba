import type { Question } from './question.ts';
import { steppingDownQuestions } from './stepping-down.ts';
import { steppingUpQuestions } from './stepping-up.ts';

const meeting = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Weekly Step Up/Down Meeting',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

/** The weekly meeting. */
const weeklyMeeting = {
  'who-must-attend-step-up-down': {
    kind: 'ambiguity',
    title: 'Who must attend the Step Up/Down Meeting',
    text: 'The core membership are “mandated to attend”. It is not said by whom, or whether a decision can be made without one of them. The list has a One Point Team Manager or Senior Key Worker; the rest of the chapter writes IFS Team Manager. It has a Social Inclusion Practitioner; by chapter 15 a Social Inclusion Development Worker attends these meetings, and so do Health Managers. Whether each team holds a meeting of its own, or teams hold it together, is not said.',
    readings: [
      'The meeting decides only if every line of the list is represented.',
      'All are to come, and the meeting decides with those who are there.',
    ],
    ask: ['team-coordinator', 'operations-manager'],
    sources: [
      structure,
      meeting,
      { section: 'social-inclusion-team', ref: 'Chapter 15, Social Inclusion Team' },
      {
        section: 'family-health-meetings',
        ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
      },
    ],
    affects: {
      timescales: ['step-up-down-meeting'],
      maps: ['weekly-step-up-down-meeting'],
    },
  },
  'agenda-of-the-meeting': {
    kind: 'loose reference',
    title: 'What the standardised agenda is',
    text: 'The meeting has “a standardised agenda”, to which the document links. This guide does not hold it, nor the request form. What the meeting discusses stands in the text; whether that is the agenda is not said.',
    ask: ['team-coordinator'],
    sources: [meeting],
    affects: { maps: ['weekly-step-up-down-meeting'] },
  },
  'which-manager-and-by-when': {
    kind: 'missing step',
    title: 'Which manager a request goes to, and by when',
    text: 'Requests are submitted to “the appropriate manager”, and managers send the forms to the Team Co-ordinator. It is not said which manager of which service is appropriate, who submits, or by when either is done. So it is not said when a request is late, or which managers agree to consider it.',
    readings: [
      'It is the manager of the worker who requests.',
      'It is the manager of the service to which the family is to go.',
    ],
    ask: ['team-coordinator', 'ifst-manager', 'hub-manager'],
    sources: [structure],
    affects: { maps: ['weekly-step-up-down-meeting', 'step-up-to-families-first'] },
  },
  'forms-before-the-meeting': {
    kind: 'ambiguity',
    title: 'What has to be done before the meeting: sending or circulating',
    text: 'In general, managers send the forms to the Team Co-ordinator, “who will circulate” them {timescale:circulate-request-forms} to the meeting. On step down, FF Managers send a copy “for circulation” {timescale:send-form-for-step-down}. It is not said whether this time binds the sending or only the circulation, or whether “at least” asks for more here than elsewhere. Nor is it said whether a whole day must lie between. Our note: a form that is sent on the last day for circulating may come too late to be circulated on that day.',
    readings: [
      'It binds the Team Co-ordinator, who circulates by then. Managers must send sooner, by a time that is not said.',
      'On step down it binds the FF Managers, who send by then. The Team Co-ordinator circulates after that.',
      '“At least” asks for a clear working day between; without it, the working day before the meeting will do.',
    ],
    ask: ['team-coordinator', 'families-first-manager'],
    sources: [structure, fromFamiliesFirst],
    affects: {
      timescales: ['circulate-request-forms', 'send-form-for-step-down'],
      maps: ['weekly-step-up-down-meeting', 'step-down-from-families-first'],
    },
    compare: true,
  },
  'if-not-agreed-to-step': {
    kind: 'missing step',
    title: 'If a step up or step down is not agreed',
    text: 'Meetings “agree a course of action”, and each procedure goes on “once agreement has been reached”. It is not said between whom agreement is reached, who has the last word, or what follows without it. Chapter 4 has a threshold discussion with steps of escalation, for new requests, and support for the family should not be delayed meanwhile. This chapter does not say that it is used here. Nor is it said who supports the family until there is agreement.',
    ask: ['operations-manager', 'families-first-manager'],
    sources: [
      meeting,
      {
        section: 'stepping-up',
        ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
      },
      fromFamiliesFirst,
    ],
    affects: {
      timescales: ['start-step-up-process'],
      maps: [
        'weekly-step-up-down-meeting',
        'step-up-to-families-first',
        'step-up-to-cwd-or-yps',
        'step-up-down-with-aset',
        'step-down-from-families-first',
        'step-down-from-aset-or-cwd',
        'lead-to-the-family-hub',
        'lead-to-the-ifst',
      ],
    },
  },
} as const satisfies Record<string, Question>;

/** Chapter 12: what is left unclear about step up and step down. */
export const stepUpAndDownQuestions = {
  ...weeklyMeeting,
  ...steppingUpQuestions,
  ...steppingDownQuestions,
} as const;
