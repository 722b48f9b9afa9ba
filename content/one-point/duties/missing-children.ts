import type { DutyRule } from './rule.ts';

const missing = {
  section: 'missing-from-home',
  ref: 'Chapter 15, Children Missing from Home',
} as const;

const interview = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help)',
} as const;

const notes = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help), Notes',
} as const;

/** Chapter 15: what is asked of whom about children missing from home. */
export const missingChildrenDuties = {
  'missing-police-on-danger': {
    who: 'not stated',
    strength: 'should',
    text: 'If there are concerns that the child is in immediate danger or a victim of crime, the police should be contacted {timescale:contact-police-on-danger}.',
    stages: ['partners', 'safety'],
    sources: [missing],
  },
  'regard-as-missing': {
    who: 'not stated',
    strength: 'will',
    text: 'Anyone whose whereabouts cannot be established will be considered missing until they are located, or their well-being is otherwise confirmed.',
    stages: ['partners', 'safety'],
    sources: [missing],
  },
  'advise-to-report-missing': {
    who: { anyOf: ['any-agency'] },
    strength: 'must',
    text: 'If any agency learns that a child falls into the category of a missing person, it must advise the parent/carer to report this to the police.',
    stages: ['partners', 'safety'],
    sources: [missing],
  },
  'verify-reported-missing': {
    who: { anyOf: ['any-agency'] },
    strength: 'must',
    text: 'If necessary, an agency must follow up its advice to report a child as missing: it must contact the police to verify that the child has been reported missing.',
    stages: ['partners', 'safety'],
    sources: [missing],
  },
  'record-missing-episode': {
    who: { anyOf: ['missing-coordinator'] },
    strength: 'will',
    text: 'The Missing Co-ordinator will record missing episodes on LCS.',
    stages: ['partners', 'records'],
    sources: [missing],
  },
  'email-missing-episode': {
    who: { anyOf: ['supporting-solutions-business-support'] },
    strength: 'is to',
    text: 'Supporting Solutions business support is to email the allocated worker, the senior key worker and the operations manager about the missing episode.',
    stages: ['partners'],
    sources: [interview],
  },
  'complete-rthi-with-young-person': {
    who: { anyOf: ['rthi-worker'] },
    strength: 'is to',
    text: 'The allocated worker is to complete the RTHI with the young person {timescale:complete-rthi}.',
    stages: ['partners', 'safety'],
    sources: [interview],
  },
  'rthi-before-police-information': {
    who: { anyOf: ['rthi-worker'] },
    strength: 'can',
    text: 'If you are aware that the young person is back at home, you can still complete the RTHI before you receive the Police information.',
    stages: ['partners', 'safety'],
    sources: [interview],
  },
  'rthi-form-needs-information': {
    who: { anyOf: ['rthi-worker'] },
    strength: 'will',
    text: 'You will not be able to complete the RTHI form on LiquidLogic, though, until the missing and found information has been added to the system.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'missing-information-is-added': {
    who: 'not stated',
    strength: 'not stated',
    text: 'All missing and found information is added {timescale:add-missing-information}, so waiting for it should not create a delay.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'complete-rthi-form': {
    who: 'not stated',
    strength: 'is to',
    text: 'The RTHI form is to be completed on LiquidLogic.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'review-rthi': {
    who: { anyOf: ['rthi-manager'] },
    strength: 'is to',
    text: 'The allocated manager is to review the RTHI.',
    stages: ['partners', 'quality'],
    sources: [interview],
  },
  'print-rthi': {
    who: 'not stated',
    strength: 'needs to',
    text: 'The RTHI will also need to be printed, and saved as a PDF, {timescale:print-rthi}.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'finalise-rthi': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Finalise the RTHI form.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'forward-rthi': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Forward the saved RTHI form to the ERASE mailbox and to a named officer.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'close-missing-episode': {
    who: { anyOf: ['supporting-solutions'] },
    strength: 'is to',
    text: 'Supporting Solutions is to close down the missing person episode.',
    stages: ['partners', 'records'],
    sources: [interview],
  },
  'follow-up-rthi-actions': {
    who: { anyOf: ['rthi-worker'] },
    strength: 'is to',
    text: 'The allocated worker is to follow up on any actions from the RTHI.',
    stages: ['partners', 'support'],
    sources: [interview],
  },
  'rthi-further-information': {
    who: { anyOf: ['rthi-manager'] },
    strength: 'can',
    text: 'If not happy with the quality of the RTHI, the manager can select “requires further information”. This will send the RTHI back to the worker’s tray.',
    stages: ['partners', 'quality'],
    sources: [notes],
  },
  'record-rthi-case-notes': {
    who: 'not stated',
    strength: 'should',
    text: 'Any case notes on the missing episode should be recorded within EHM case notes. Select “Return to home interview” from the drop-down menu.',
    stages: ['partners', 'records'],
    sources: [notes],
  },
  'add-section-to-rthi': {
    who: 'not stated',
    strength: 'not stated',
    text: 'When we type up our RTHIs, we add a section at the end. It uses Signs of Safety to review three things: What’s working well? What are we worried about? Next Steps.',
    stages: ['partners', 'records'],
    sources: [notes],
  },
  'missing-in-the-plan': {
    who: 'not stated',
    strength: 'should',
    text: 'The child’s plan should include missing concerns and safety plans.',
    stages: ['partners', 'support'],
    sources: [notes],
  },
  'missing-episode-in-tray': {
    who: { anyOf: ['supporting-solutions'] },
    strength: 'will',
    text: 'Throughout the process, the missing episode will remain in the Supporting Solutions tray.',
    stages: ['partners', 'records'],
    sources: [notes],
  },
  'rthi-as-soon-as-possible': {
    who: 'not stated',
    strength: 'should',
    text: 'The RTHI should be both completed and sent to ERASE {timescale:send-rthi-to-erase}.',
    stages: ['partners', 'records'],
    sources: [notes],
  },
  'report-crimes': {
    who: 'not stated',
    strength: 'should',
    text: 'By a note on the return to home interview, any crimes should be reported directly through 101. Our note: if there are concerns that the child is in immediate danger or a victim of crime, the police should be contacted {timescale:contact-police-on-danger}.',
    stages: ['partners', 'safety'],
    cites: { 'contact-police-on-danger': 'nothing' },
    sources: [notes],
  },
} as const satisfies Record<string, DutyRule>;
