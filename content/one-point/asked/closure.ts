import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 13: what staff would type about closure. */
export const closure = {
  section: {
    'case-closures': [
      'ready to close this family, what do I need',
      'can I close with needs still not met',
      'close a hub case',
      'case closing steps in both teams',
      'how does a case get closed',
      'TAF talked about closure with the family',
    ],
    'closure-process-map': [
      'steps to close a case on LiquidLogic',
      'who signs off a closed case',
      'who sends the letter when we finish',
      'what does my manager check at closure, outcomes section, recordings',
      'request closure on LiquidLogic',
    ],
  },
  timescale: {
    'close-after-survey-offered': [
      'can I close before the family had the survey',
      'feedback form before closing',
      'no survey done yet',
    ],
    'closure-at-next-taf': [
      'bring up closing at the next TAF',
      'when do I tell the TAF we want to close',
    ],
  },
  map: {
    'ifst-closure': ['closing a Key Worker case', 'IFST case coming to an end'],
    'hub-closure': ['closing a hub case step by step', 'finish work with a hub family'],
    'closure-process-map': [
      'how do I close a case',
      'closing steps in order',
      'closure: my manager has checked the outcomes section',
      'end of involvement steps',
    ],
  },
  term: {
    'case-closure-procedure': ['rules for closing', 'procedure to end a case'],
    'family-survey': ['survey for the family', 'what the family thought of us'],
    'satisfaction-survey': [
      'feedback from parents and children',
      'how did we do form',
      'closure survey',
      'feedback form',
    ],
    'early-help-plan': ['EH plan', 'plan to reopen at the end'],
    'case-file-checklist': ['what must be on the file', 'file audit list'],
    'outcomes-section': ['where outcomes are on the system', 'outcomes before closing'],
    'closure-letter': ['goodbye letter', 'letter to say we have closed'],
  },
  openQuestion: {
    'who-agrees-to-close': ['mum does not want us to close', 'partner objects to closing'],
    'case-closure-procedure': ['where is the closure procedure', 'closure guidance missing'],
    'unmet-needs-and-closure': ['still needs help but we are closing', 'close or step down'],
    'which-survey-at-closure': ['is there a survey for hub families', 'who sends the survey'],
    'plan-restarted-at-closure': [
      'do I reopen the plan to close',
      'is early help plan the same as family plan',
    ],
    'open-for-sufficient-time': [
      'case only open a couple of days',
      'closing without a supervision form',
    ],
    'order-of-the-closure-map': ['closure map numbers do not add up', 'survey first or form first'],
    'closure-if-appropriate': ['do I need a TAF to close', 'no TAF in place and closing'],
    'closure-letters': [
      'do I tell school we have closed',
      'tell the referrer we closed',
      'SENCO letter when closing',
    ],
  },
} as const satisfies Asked;
