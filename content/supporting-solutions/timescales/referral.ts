import type { Rule } from './rule.ts';

const weekday = { opens: '08:00', closes: '20:00' } as const;
const weekendDay = { opens: '09:00', closes: '17:00' } as const;

/** Sections 3 and 4: the routes of a referral, the response, and when duty workers are there. */
export const referral = {
  'discuss-one-point-case': {
    kind: 'prompt',
    title: 'Discuss a case that is open to One Point',
    who: 'not stated',
    action: 'discuss the case with the One Point worker/Team Manager',
    strength: 'will',
    applies: {
      when: 'if the case is open to One Point, and its referral comes through Emergency Duty Team crisis support',
    },
    stated: { words: 'at the earliest opportunity' },
    counts: { from: 'referral-received' },
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'discuss-unknown-case': {
    kind: 'prompt',
    title: 'Discuss a case that is not known to services',
    who: 'not stated',
    action:
      'discuss the case with one of: the locality Families First Team Manager, a Social Work Consultant or the Duty Social Worker',
    strength: 'will',
    applies: {
      when: 'if the case is not known to services, and its referral comes through Emergency Duty Team crisis support',
    },
    stated: { words: 'at the earliest opportunity' },
    counts: { from: 'referral-received' },
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'early-support': {
    kind: 'prompt',
    title: 'Offer support in an unknown case',
    who: 'not stated',
    action: 'offer the support that the plan of support sets out',
    strength: 'will',
    applies: {
      when: 'if the case is not known to services, and its referral comes through Emergency Duty Team crisis support',
    },
    stated: { words: 'in the very early stages of intervention' },
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'duty-cover': {
    kind: 'prompt',
    title: 'Cover an unknown case',
    who: { anyOf: ['duty-worker'] },
    action:
      'complete “this”, which the document does not define: the discussion, the plan of support or the support',
    strength: 'not stated',
    qualifiers: ['is likely to'],
    applies: {
      when: 'if the case is not known to services, and its referral comes through Emergency Duty Team crisis support',
    },
    stated: {
      words:
        'until the allocated social worker and the Supporting Solutions Service worker are identified',
    },
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'visit-before-referral': {
    kind: 'prompt',
    title: 'Visit the family of an open case in crisis',
    who: { anyOf: ['social-worker', 'duty-social-worker'] },
    action: 'visit the family, to assess the current situation and consider the support needed',
    strength: 'is expected to',
    applies: {
      when: 'where a social worker refers a case that is already open but has reached crisis point',
    },
    stated: { words: 'before making a referral to the Supporting Solutions Service' },
    counts: { before: 'referral-made' },
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'immediate-response': {
    kind: 'prompt',
    title: 'Respond in a crisis',
    who: { anyOf: ['service'] },
    action: 'give an immediate response',
    strength: 'is expected to',
    applies: { when: 'where families are in crisis, or at imminent risk of breakdown' },
    stated: { words: 'immediate response' },
    sources: [
      { section: 'referral-process', ref: '3' },
      { section: 'phases', ref: '4 phase 1' },
    ],
  },
  'duty-hours': {
    kind: 'hours',
    title: 'Duty workers are available',
    who: { anyOf: ['duty-worker'] },
    action: 'be available',
    strength: 'not stated',
    stated: { words: '8am to 8pm Monday to Friday, and 9am to 5pm Saturday and Sunday' },
    hours: {
      days: {
        monday: weekday,
        tuesday: weekday,
        wednesday: weekday,
        thursday: weekday,
        friday: weekday,
        saturday: weekendDay,
        sunday: weekendDay,
      },
      bankHoliday: 'not stated',
    },
    sources: [{ section: 'duty-worker', ref: '4' }],
  },
} as const satisfies Record<string, Rule>;
