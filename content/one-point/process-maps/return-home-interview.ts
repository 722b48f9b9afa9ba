import type { OnePointMap } from './map.ts';

const interview = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help)',
} as const;

const notes = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help), Notes',
} as const;

const worker = { anyOf: ['rthi-worker'] } as const;
const manager = { anyOf: ['rthi-manager'] } as const;

/** Chapter 15: the eight steps of a return to home interview, with the form's steps and the notes. */
export const returnHomeInterview = {
  title: 'The return to home interview',
  summary:
    'The numbered steps of the chapter for a case open to One Point, with its notes. Our note: if there are concerns that the child is in immediate danger or a victim of crime, the police should be contacted immediately, at whatever step this is. In immediate danger, call 999.',
  sources: [interview, notes],
  nodes: {
    episode: {
      kind: 'start',
      text: 'A child who is open to One Point has been missing from home.',
      next: 'email',
      sources: [interview],
    },
    email: {
      kind: 'step',
      actor: { anyOf: ['supporting-solutions-business-support'] },
      text: 'Business support is to email the allocated worker, the senior key worker and the operations manager about the missing episode.',
      event: 'missing-email-received',
      next: 'interview',
      sources: [interview],
    },
    interview: {
      kind: 'step',
      actor: worker,
      text: 'The allocated worker is to complete the RTHI with the young person {timescale:complete-rthi}. If you are aware that they have returned home, you can do so before the Police information comes.',
      timescales: ['complete-rthi'],
      next: 'information',
      sources: [interview],
      trainerNote: 'From when the time counts is an open question. Work to the earliest date.',
    },
    information: {
      kind: 'decision',
      actor: worker,
      text: 'Has the missing and found information been added to the system?',
      exits: [
        { label: 'Yes', to: 'form' },
        { label: 'No', to: 'wait' },
      ],
      sources: [interview],
    },
    wait: {
      kind: 'step',
      actor: worker,
      text: 'Wait with the form until it has been added. All information is added {timescale:add-missing-information}, so this should not create a delay.',
      timescales: ['add-missing-information'],
      next: 'form',
      sources: [interview],
    },
    form: {
      kind: 'step',
      actor: 'not stated',
      text: 'Complete the RTHI form on LiquidLogic: “MISP”, the missing episode, Documents, Forms, start, the DHM number with dates and times, Questions for RTHI. Then click “send for authorisation”. A section at the end uses Signs of Safety.',
      next: 'case-notes',
      sources: [interview, notes],
    },
    'case-notes': {
      kind: 'step',
      actor: 'not stated',
      text: 'Any case notes should be recorded within EHM case notes, as “Return to home interview”. Missing concerns and safety plans should be included in the child’s plan. Any crimes should be reported directly through 101.',
      next: 'review',
      sources: [notes],
      trainerNote: 'The notes have no place among the steps: this one is ours.',
    },
    review: {
      kind: 'step',
      actor: manager,
      text: 'The allocated manager is to review the RTHI.',
      next: 'quality',
      sources: [interview],
    },
    quality: {
      kind: 'decision',
      actor: manager,
      text: 'Is the manager happy with the quality of the RTHI?',
      exits: [
        { label: 'Yes', to: 'print' },
        { label: 'No', to: 'returned' },
      ],
      sources: [notes],
    },
    returned: {
      kind: 'end',
      text: 'The manager can select “requires further information”. This will send the RTHI back to the worker’s tray. The procedure does not say what the worker does then, or by when. Our note: complete the form and send it for authorisation again.',
      outcome: 'not stated',
      sources: [notes],
    },
    print: {
      kind: 'step',
      actor: 'not stated',
      text: 'The RTHI will also need printing, and saving as a PDF, {timescale:print-rthi}, to have a copy to send.',
      timescales: ['print-rthi'],
      next: 'finalise',
      sources: [interview],
    },
    finalise: {
      kind: 'step',
      actor: 'not stated',
      text: 'Finalise the RTHI form.',
      next: 'forward',
      sources: [interview],
    },
    forward: {
      kind: 'step',
      actor: 'not stated',
      text: 'Forward the saved RTHI form to ERASE and a named officer. It should be completed and sent {timescale:send-rthi-to-erase}.',
      timescales: ['send-rthi-to-erase'],
      next: 'close',
      sources: [interview, notes],
    },
    close: {
      kind: 'step',
      actor: { anyOf: ['supporting-solutions'] },
      text: 'Supporting Solutions are to close down the missing person episode. Throughout the process it will remain in the Supporting Solutions tray.',
      next: 'actions',
      sources: [interview, notes],
    },
    actions: {
      kind: 'end',
      text: 'The allocated worker is to follow up on any actions from the RTHI.',
      outcome: 'done',
      sources: [interview],
    },
  },
} as const satisfies OnePointMap;
