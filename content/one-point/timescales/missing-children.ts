import type { Rule } from './rule.ts';

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

/** Chapter 15: timed rules about children missing from home. */
export const missingChildrenTimescales = {
  'contact-police-on-danger': {
    kind: 'prompt',
    title: 'Contact the police about a missing child in danger',
    who: 'not stated',
    action: 'contact the police',
    strength: 'should',
    applies: {
      when: 'if there are concerns that the child is in immediate danger or a victim of crime',
    },
    stated: { words: 'immediately' },
    sources: [missing],
  },
  'complete-rthi': {
    kind: 'deadline',
    title: 'Complete the return to home interview with the young person',
    who: { anyOf: ['rthi-worker'] },
    action: 'complete the return to home interview (RTHI) with the young person',
    strength: 'is to',
    applies: { when: 'if the young person is open to One Point and has been missing from home' },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 72, unit: 'hours' },
    readings: [
      {
        counts: { from: 'young-person-returned' },
        startNotStated: true,
        text: 'From the return home: the interview is named for it, and can be completed before the police information is there.',
      },
      {
        counts: { from: 'missing-email-received' },
        startNotStated: true,
        text: 'From the email about the missing episode, which is the step before this one.',
      },
      {
        counts: { from: 'missing-information-added' },
        startNotStated: true,
        text: 'From when the missing and found information is on the system: only then can the form be completed.',
      },
    ],
    sources: [interview],
  },
  'add-missing-information': {
    kind: 'schedule',
    title: 'Add the missing and found information',
    who: 'not stated',
    action: 'add all missing and found information to the system',
    strength: 'not stated',
    stated: { words: 'prior to 12pm every day' },
    occurs: { on: 'cycle', each: 'day', before: '12:00' },
    sources: [interview],
  },
  'print-rthi': {
    kind: 'prompt',
    title: 'Print and save the return to home interview as a PDF',
    who: 'not stated',
    action: 'print and save the return to home interview as a PDF',
    strength: 'needs to',
    stated: { words: 'prior to finalisation' },
    sources: [interview],
  },
  'send-rthi-to-erase': {
    kind: 'prompt',
    title: 'Complete the return to home interview and send it to ERASE',
    who: 'not stated',
    action: 'complete the return to home interview and send it to ERASE',
    strength: 'should',
    stated: { words: 'as soon as possible' },
    sources: [notes],
  },
} as const satisfies Record<string, Rule>;
