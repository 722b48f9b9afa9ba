import type { Rule } from './rule.ts';

const keeping = { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' } as const;

/** Chapter 11: timed rules about record keeping. */
export const recordsTimescales = {
  'record-contemporaneously': {
    kind: 'deadline',
    title: 'Make a contemporaneous record',
    who: { anyOf: ['practitioner'] },
    action: 'undertake contemporaneous record keeping',
    strength: 'is expected to',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 24, unit: 'hours' },
    readings: [
      {
        counts: { from: 'work-recorded' },
        startNotStated: true,
        text: 'Hours by the clock, at weekends as well, from what is recorded.',
      },
    ],
    sources: [keeping],
  },
  'record-on-ehm': {
    kind: 'deadline',
    title: 'Have case recording on LiquidLogic EHM',
    who: 'not stated',
    action: 'have all case recording on LiquidLogic EHM',
    strength: 'must',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 1, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'work-recorded' },
        startNotStated: true,
        text: 'From what is recorded, as the contemporaneous record is taken to count.',
      },
      {
        counts: { from: 'record-made' },
        startNotStated: true,
        text: 'From when the record was made, if it was first made elsewhere.',
      },
    ],
    sources: [keeping],
  },
  'chronology-after-taf': {
    kind: 'recurrence',
    title: 'Bring the chronology up to date',
    who: { anyOf: ['practitioner'] },
    action: 'ensure that the child and family’s chronology is kept up to date',
    strength: 'will',
    qualifiers: ['at a minimum'],
    applies: {
      when: 'with Intensive Family Support families, and with Family Hub families requiring a TAF',
    },
    stated: {
      words: 'after each TAF meeting at a minimum, within {amount} from the last',
      bound: 'atMost',
      figure: 30,
      unit: 'working-days',
    },
    readings: [
      {
        basis: 'sinceLast',
        counts: { from: 'taf-meeting' },
        startNotStated: true,
        text: 'From the last TAF: chapters 8 and 10 give the next TAF the same time, and the update comes after it.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'last-chronology-update' },
        startNotStated: true,
        text: 'From the last time that the chronology was brought up to date.',
      },
    ],
    sources: [keeping],
  },
  'tac-paperwork': {
    kind: 'schedule',
    title: 'Send the paperwork of detached youth work',
    who: 'not stated',
    action: 'send the paperwork to the Worker in Charge',
    strength: 'needs to',
    applies: { when: 'where TAC is delivered using a model of detached youth work' },
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [
      {
        section: 'recording-group-work',
        ref: 'Chapter 11, Recording Team Around the Community (TAC)',
      },
    ],
  },
  'performance-reports': {
    kind: 'schedule',
    title: 'Produce performance reports on one to one delivery',
    who: 'not stated',
    action: 'produce information in the performance reports',
    strength: 'not stated',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [
      {
        section: 'recording-group-work',
        ref: 'Chapter 11, One to one delivery in LiquidLogic',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
