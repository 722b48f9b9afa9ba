import type { DutyRule } from './rule.ts';

const processMap = {
  section: 'closure-process-map',
  ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
} as const;
const workers = {
  anyOf: ['key-worker', 'early-help-practitioner', 'emotional-wellbeing-worker'],
} as const;
const managers = { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] } as const;

/** Chapter 13: the lines of the closure process map. */
export const closureMapDuties = {
  'closure-discuss-with-family': {
    who: workers,
    strength: 'not stated',
    text: 'The Key Worker, EH Practitioner or Emotional Wellbeing Worker (EWBW) discusses possible closure with the family and partners.',
    stages: ['closure'],
    sources: [processMap],
  },
  'closure-discuss-at-taf': {
    who: workers,
    strength: 'not stated',
    text: 'The Key Worker, EH Practitioner or Emotional Wellbeing Worker (EWBW) “(if appropriate)” discusses a possible closure {timescale:closure-at-next-taf}. If closure is agreed, the worker agrees a potential date.',
    stages: ['closure'],
    sources: [processMap],
  },
  'closure-record-on-plan': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Decisions about closure are recorded on the Family Plan.',
    stages: ['closure', 'records'],
    sources: [processMap],
  },
  'closure-taf-considers-support': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'not stated',
    text: 'The TAF considers whether on-going support is required, through the Family Hub or universal services.',
    stages: ['closure', 'step-up-and-down'],
    sources: [processMap],
  },
  'closure-step-down': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Step-Down procedures are followed, “or” (the line ends here).',
    stages: ['closure', 'step-up-and-down'],
    sources: [processMap],
  },
  'closure-discuss-with-manager': {
    who: workers,
    strength: 'not stated',
    text: 'The Key Worker, EH Practitioner or Emotional Wellbeing Worker (EWBW) discusses case closure with the Team Manager, Senior Key Worker or Family Hub Team Manager, and a closure date is confirmed.',
    stages: ['closure'],
    sources: [processMap],
  },
  'closure-send-survey': {
    who: 'not stated',
    strength: 'is to',
    text: 'In the closure process, the Service User satisfaction survey is to be sent to children/young people/parents/carers.',
    stages: ['closure'],
    sources: [processMap],
  },
  'closure-note-survey-sent': {
    who: { anyOf: ['practitioner'] },
    strength: 'is to',
    text: 'The OPS Practitioner is to record a case note to say that the survey was sent.',
    stages: ['closure', 'records'],
    sources: [processMap],
  },
  'closure-record-discussion': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The discussion of case closure is recorded on the Case Supervision Form on LiquidLogic.',
    stages: ['closure', 'records'],
    sources: [processMap],
  },
  'closure-request': {
    who: workers,
    strength: 'not stated',
    text: 'The Key Worker, EH Practitioner or Emotional Wellbeing Worker (EWBW) asks for case closure on LiquidLogic, for manager sign off.',
    stages: ['closure'],
    sources: [processMap],
  },
  'closure-check-outcomes': {
    who: managers,
    strength: 'not stated',
    text: 'Before case sign off, the Team Manager, Senior Key Worker or Family Hub Team Manager checks the outcomes section, and that all case recordings are up to date.',
    stages: ['closure', 'quality'],
    sources: [processMap],
  },
  'closure-check-documents': {
    who: managers,
    strength: 'not stated',
    text: 'The Team Manager, Senior Key Worker or Family Hub Team Manager also checks that every relevant document is complete/evidenced, and uploaded on LiquidLogic.',
    stages: ['closure', 'quality'],
    sources: [processMap],
  },
  'closure-sign-off': {
    who: managers,
    strength: 'not stated',
    text: 'The Team Manager, Senior Key Worker or Family Hub Team Manager signs the case off.',
    stages: ['closure'],
    sources: [processMap],
  },
  'closure-letter': {
    who: workers,
    strength: 'is responsible for',
    text: 'The standard closure letter is sent to the family. The KW/EHP/EWBW is responsible for this.',
    stages: ['closure'],
    sources: [processMap],
  },
} as const satisfies Record<string, DutyRule>;
