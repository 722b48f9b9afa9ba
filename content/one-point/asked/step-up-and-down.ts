import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 12: what staff would type about step up and step down. */
export const stepUpAndDown = {
  section: {
    'weekly-step-up-down-meeting': [
      'who comes to step up step down',
      'how do I get a family onto the agenda',
      'missed the deadline for the meeting form',
      'who takes the minutes at step up',
      'what gets talked about at step up',
    ],
    'stepping-up': [
      'child at risk now do I wait for the meeting',
      'worried about a child right now',
      'immediate risk of significant harm',
      'case needs a social worker',
      'passing a family to the disability team',
    ],
    'step-up-down-case-note': [
      'what do I write after the step up meeting',
      'wording for the note when a family is stepped down',
      'entry on the system once step up is agreed',
    ],
    'step-up-down-with-aset': [
      'teenager has nowhere to live tonight',
      'young person kicked out of home',
      'what is the homeless protocol for teenagers',
      'book a slot with ASET',
    ],
    'stepping-down-from-families-first': [
      'social worker wants to close and pass to us',
      'family coming down from social care',
      'do parents have to agree to step down',
      'social work family needs a parenting programme',
    ],
    'stepping-down-from-aset-or-cwd': [
      'CWD want to hand a family to us',
      'Young People’s Service handing over to the hub',
      'family comes back from the disability team',
    ],
  },
  chapter: {
    'chapter-12': [
      'moving a family between services',
      'family needs more than early help',
      'family no longer needs a social worker',
      'handing a case to another team',
    ],
  },
  timescale: {
    'act-at-once': [
      'child at risk now do I wait for the meeting',
      'immediate significant harm',
      'child in danger what do I do',
      'safeguarding concern cannot wait',
      'how quickly do I act on significant harm',
      'think a child is being hurt',
    ],
    'step-up-down-meeting': [
      'how often is step up step down',
      'which day is the step up meeting',
      'when do we meet with Families First',
    ],
    'circulate-request-forms': [
      'when do members get the step up forms',
      'latest day for the forms to go out',
      'forms before the step up meeting',
    ],
    'start-step-up-process': [
      'how long to start the step up on LiquidLogic',
      'agreed to step up what is the time limit',
      'step up workflow deadline',
    ],
    'case-note-of-the-meeting': [
      'when do I write up the step up meeting',
      'case note after step up step down',
      'same day note of the meeting',
    ],
    'aset-allocation-meeting': ['how often does ASET meet', 'when can I get a slot with ASET'],
    'send-form-for-step-down': [
      'social work manager sending the form for step down',
      'how early does the step down form have to be in',
      'step down paperwork before the meeting',
    ],
  },
  map: {
    'weekly-step-up-down-meeting': ['how a request gets to step up', 'late form what happens'],
    'step-up-to-families-first': [
      'child at risk of significant harm steps',
      'do not wait for the meeting',
      'how do I refer up to social work',
      'act immediately flow chart',
    ],
    'step-up-to-cwd-or-yps': [
      'refer to children with disabilities team',
      'step up a disabled child',
      'dial in to the step up meeting',
    ],
    'step-up-down-with-aset': ['homeless young person what next', 'urgent request to ASET'],
    'step-down-from-families-first': [
      'family coming off a social work plan',
      'steps when social care closes to us',
    ],
    'step-down-from-aset-or-cwd': ['disability team closing to early help', 'YPS step down steps'],
  },
  term: {
    'level-of-need': ['levels on the windscreen', 'how bad do things have to be'],
    'step-down': ['case comes from social care', 'passing a case to a lower tier'],
    'request-form': ['form for step up', 'paperwork for the step down meeting'],
    'case-step-up-process': ['step up in LiquidLogic', 'workflow for stepping up'],
    'step-down-process': ['transfer from LCS', 'step down on LiquidLogic'],
    'statutory-services': ['what counts as statutory', 'social work services'],
    'child-protection-procedures': ['safeguarding procedures', 'CP procedures'],
    cwd: ['disability social work team', 'what does CWD mean'],
    yps: ['what is YPS', 'social workers for teenagers'],
    aset: ['what does ASET mean', 'team for homeless teenagers'],
    'joint-homeless-protocol': ['homeless 16 year old', 'JHP'],
    icpc: ['first child protection conference', 'report for conference'],
  },
  openQuestion: {
    'who-must-attend-step-up-down': ['can the meeting go ahead without health', 'quorate step up'],
    'agenda-of-the-meeting': ['standard agenda step up', 'where is the agenda'],
    'which-manager-and-by-when': ['who do I give my step up form to', 'deadline for my form'],
    'forms-before-the-meeting': [
      'is it sent or circulated the day before',
      'clear day before the meeting',
    ],
    'if-not-agreed-to-step': ['Families First say no to step up', 'social care refuse the case'],
    'which-meeting-not-to-wait-for': ['what is the allocation meeting', 'two names for step up'],
    'whom-to-discuss-with-at-once': ['number to ring at Families First', 'who do I speak to'],
    'consent-and-acting-at-once': ['parents refuse step up', 'need consent if a child is at risk'],
    'step-up-flow-chart': ['where is the step up flowchart', 'missing flow chart step up'],
    'who-starts-step-up-process': ['do I or my manager start the step up', 'who clicks step up'],
    'time-for-cwd-or-yps': ['how long to wait for CWD', 'managers cannot find a time'],
    'stepped-up-by-then': ['do I go to conference', 'who writes the conference report'],
    'case-note-if-not-at-a-meeting': ['note if stepped up by phone', 'no meeting no note'],
    'aset-or-yps': ['is ASET part of YPS', 'homeless who takes it'],
    'urgent-requests-to-aset': ['what is urgent for ASET', 'ASET manager is off'],
    'order-of-chapter-12': ['chapter 12 is jumbled', 'text in the wrong place'],
    'where-a-family-steps-down-to': ['IFS or hub after social work', 'who says where they go'],
    'when-the-new-worker-is-known': [
      'no worker yet for the TAF',
      'gap between social worker and us',
    ],
    'step-down-form': ['which form for step down', 'is it the same form'],
  },
} as const satisfies Asked;
