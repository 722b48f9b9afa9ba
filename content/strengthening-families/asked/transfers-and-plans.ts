import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 7 to 9: what staff would type about transfers into the team and child in need plans. */
export const transfersAndPlans = {
  section: {
    'child-in-need': ['section 17', 's17 meaning', 'legal definition of CIN'],
    transfers: [
      'how do I move a case to SFT',
      'IR case over a month old',
      'no up to date assessment from CS&S',
      'put a child on the list for transfer',
      'when does the case become theirs',
    ],
    'no-recourse-to-public-funds': [
      'family with no right to benefits',
      'visa says no public funds',
      'who leads on an NRPF family',
      'money for the family in the plan',
    ],
    plans: [
      'how to write a CIN plan',
      'what goes in the plan',
      'who gets sent the plan',
      'does the child have a say in the plan',
      'is the FSW lead for the plan',
    ],
  },
  timescale: {
    'initial-response-involvement': [
      'IR had it five weeks, what paperwork',
      'open to IR a month',
      'do I need a transfer summary',
    ],
    'take-the-case': [
      'when do SFT pick it up',
      'agreed at workflow, when is it handed over',
      'handover at next CIN meeting',
    ],
    'plan-before-transfer': ['NRPF plan before moving the case', 'agree money before transfer'],
    'regular-basis': ['how often do we look at an NRPF plan', 'NRPF review'],
    'interim-plan-9-1': [
      '10wd after the assessment',
      'when must the first plan be in place',
      'assessment finished, plan by when',
      'last date for an interim plan',
    ],
    'planning-meeting': [
      'first CIN meeting by when',
      '20wd meeting',
      'how soon do we call everyone together',
      'CIN mtg overdue',
    ],
    'keep-families-informed': [
      'tell parents what is going on while they wait',
      'no news for the family before the meeting',
    ],
    'prepare-cohesive-plan': [
      'do I write the plan straight after the assessment',
      'when do I start the full plan',
    ],
    'interim-plan-9-3': ['10 days not working days', 'second rule for the interim plan'],
    'confirm-interim-plan': ['plan agreed at first meeting', 'who confirms the interim, where'],
    'action-timescales': ['target date for every action', 'actions with no dates'],
    'distribute-plan': [
      'send the first plan out by',
      'CIN plan to family within 5wd',
      'parents have not had the plan',
    ],
    'plan-visiting-frequency': [
      'visit frequency written in the plan',
      'can the plan say monthly visits',
      'what is the least often I can put',
    ],
  },
  check: {
    'transfer-from-initial-response': [
      'can IR add this child to the list yet',
      'IR paperwork before workflow',
      'what is missing for my IR case',
    ],
    'transfer-from-cs-and-s': [
      'can CS&S move this child over',
      'stepping off CP to SFT, is it ready',
      'conference report instead of assessment',
    ],
  },
  map: {
    'transfer-request': ['steps to ask for a transfer', 'who endorses then adds to the list'],
    'workflow-meeting': [
      'what happens at workflow',
      'accepted at workflow, next steps',
      'who takes case responsibility',
    ],
    'no-recourse': ['NRPF flow chart', 'steps for a family without benefits'],
    plan: ['assessment to plan to meeting, what order', 'plan timeline flow chart'],
  },
} as const satisfies Asked;
