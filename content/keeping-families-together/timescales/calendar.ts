import type { Rule } from './rule.ts';

const everyDay = { opens: '07:00', closes: '21:00' } as const;

/** Opening hours, fixed days, and the one rule of order in the policy. */
export const calendar = {
  'exhaust-family-options': {
    kind: 'prompt',
    title: 'Exhaust family and friends options first',
    who: 'not stated',
    action: 'exhaust all other family and friends options',
    strength: 'not stated',
    stated: { words: 'before considering bringing a child or young person into care' },
    sources: [{ section: 'policy', ref: '1' }],
  },
  'operating-hours': {
    kind: 'hours',
    title: 'Support is offered',
    who: { anyOf: ['service'] },
    action: 'offer support to children and families in the family home',
    strength: 'will',
    stated: { words: '7am to 9pm, seven days a week, not on bank holidays' },
    hours: {
      days: {
        monday: everyDay,
        tuesday: everyDay,
        wednesday: everyDay,
        thursday: everyDay,
        friday: everyDay,
        saturday: everyDay,
        sunday: everyDay,
      },
      bankHoliday: 'closed',
    },
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'weekend-visits': {
    kind: 'schedule',
    title: 'Visit a family on a weekend',
    who: { anyOf: ['service'] },
    action:
      'visit families on a weekend, by the duty worker, to ensure the welfare of the child or young person',
    strength: 'can',
    applies: {
      when: 'where it is agreed in panel, or as felt necessary if circumstances change significantly or risk increases during support',
      except: ['bank holidays'],
    },
    stated: { words: 'on a weekend, not on bank holidays' },
    occurs: { on: 'weekdays', weekdays: [{ day: 'saturday' }, { day: 'sunday' }] },
    sources: [{ section: 'operating-hours', ref: '4.1' }],
  },
  'work-outside-normal-hours': {
    kind: 'prompt',
    title: 'Work with open cases only, outside normal working hours',
    who: { anyOf: ['service'] },
    action: 'undertake work outside normal working hours only with cases open to the service',
    strength: 'will',
    qualifiers: ['it is proposed'],
    applies: { when: 'only with cases open to the Keeping Families Together service' },
    stated: { words: 'outside of normal working hours' },
    sources: [{ section: 'model-of-intervention', ref: '4' }],
  },
  'daily-drop-in': {
    kind: 'schedule',
    title: 'Offer drop-in support',
    who: 'not stated',
    action: 'offer drop-in support around accommodation and independent living',
    strength: 'not stated',
    stated: { words: 'daily' },
    occurs: { on: 'cycle', each: 'day' },
    sources: [{ section: 'services', ref: '4.3' }],
  },
  'document-review': {
    kind: 'schedule',
    title: 'Review the document',
    who: 'not stated',
    action: 'review the policy and procedures',
    strength: 'not stated',
    stated: { words: 'October 2027' },
    occurs: { on: 'month', year: 2027, month: 10 },
    sources: [{ section: 'document-control', ref: 'Document control' }],
  },
} as const satisfies Record<string, Rule>;
