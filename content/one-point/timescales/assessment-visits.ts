import type { Rule } from './rule.ts';

const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;

/** The heading under which all of these stand names the team. */
const inTheTeam = { when: 'in the Intensive Family Support Team, by the heading' } as const;

/** Chapter 7: how often children are seen and visited. */
export const assessmentVisitsTimescales = {
  'see-every-child': {
    kind: 'recurrence',
    title: 'Ensure that every child and young person is seen',
    who: { anyOf: ['lead-professional'] },
    action: 'ensuring that every child and young person is seen',
    strength: 'is responsible for',
    qualifiers: ['a minimum of'],
    applies: inTheTeam,
    stated: {
      words: 'a minimum of once every {amount}',
      bound: 'atMost',
      figure: 20,
      unit: 'working-days',
    },
    readings: [{ basis: 'sinceLast', counts: { from: 'child-last-seen' } }],
    sources: [expected],
  },
  'visit-a-baby': {
    kind: 'recurrence',
    title: 'Visit a child who is under one',
    who: { anyOf: ['support-network-member'] },
    action: 'visit the child',
    strength: 'should',
    applies: {
      when: 'in the Intensive Family Support Team, by the heading, if the child is {figure:baby-age}',
    },
    stated: { words: 'once every {amount}', bound: 'exactly', figure: 10, unit: 'working-days' },
    readings: [{ basis: 'sinceLast', counts: { from: 'baby-last-visited' } }],
    sources: [expected],
  },
  'ops-worker-contact': {
    kind: 'recurrence',
    title: 'Have a contact, face to face or in a group',
    who: { anyOf: ['ops-worker'] },
    action: 'have a contact that is face to face or in a group',
    strength: 'is to',
    qualifiers: ['at least'],
    applies: inTheTeam,
    stated: {
      words: 'at least once every {amount}',
      bound: 'atMost',
      figure: 10,
      unit: 'working-days',
    },
    readings: [{ basis: 'sinceLast', counts: { from: 'ops-last-contact' } }],
    sources: [expected],
  },
} as const satisfies Record<string, Rule>;
