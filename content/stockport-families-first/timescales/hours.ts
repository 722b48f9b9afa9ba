import type { Rule } from './rule.ts';

const operating = { opens: '08:00', closes: '22:00' } as const;

const notStated = {
  monday: 'not stated',
  tuesday: 'not stated',
  wednesday: 'not stated',
  thursday: 'not stated',
  friday: 'not stated',
  saturday: 'not stated',
  sunday: 'not stated',
} as const;

/** Section 4, When, with section 1: the hours of the team and of its support. */
export const hours = {
  'support-hours': {
    kind: 'hours',
    title: 'Support is available',
    who: { anyOf: ['team'] },
    action: 'have support available',
    strength: 'not stated',
    stated: { words: 'core business hours, evenings and weekends' },
    hours: { days: notStated, bankHoliday: 'not stated' },
    sources: [
      { section: 'the-team', ref: '1' },
      { section: 'hours-base-and-roles', ref: '4, When' },
    ],
  },
  'working-window': {
    kind: 'hours',
    title: 'The team is working',
    who: { anyOf: ['team'] },
    action: 'provide support to young people and families',
    strength: 'not stated',
    applies: { when: 'on days that the document does not name' },
    stated: { words: '2pm to 7pm' },
    hours: { days: notStated, bankHoliday: 'not stated' },
    times: { opens: '14:00', closes: '19:00' },
    sources: [{ section: 'hours-base-and-roles', ref: '4, When' }],
  },
  'provision-until': {
    kind: 'hours',
    title: 'Latest hour of provision',
    who: { anyOf: ['team'] },
    action: 'have provision',
    strength: 'not stated',
    applies: { when: 'on days that the document does not name' },
    stated: { words: 'until 10pm' },
    hours: { days: notStated, bankHoliday: 'not stated' },
    times: { opens: 'not stated', closes: '22:00' },
    sources: [{ section: 'hours-base-and-roles', ref: '4, When' }],
  },
  'operating-hours': {
    kind: 'hours',
    title: 'The team operates',
    who: { anyOf: ['team'] },
    action: 'operate',
    strength: 'not stated',
    stated: { words: '8am to 10pm' },
    note: 'The document gives these times and names no days. Where they are counted, this guide takes them to be the same on all days of the week.',
    hours: {
      days: {
        monday: operating,
        tuesday: operating,
        wednesday: operating,
        thursday: operating,
        friday: operating,
        saturday: operating,
        sunday: operating,
      },
      bankHoliday: 'not stated',
    },
    sources: [{ section: 'hours-base-and-roles', ref: '4, When' }],
  },
  'hours-review': {
    kind: 'prompt',
    title: 'Review the operating hours',
    who: 'not stated',
    action: 'review the operating hours',
    strength: 'will',
    stated: { words: 'at timely intervals' },
    sources: [{ section: 'hours-base-and-roles', ref: '4, When' }],
  },
} as const satisfies Record<string, Rule>;
