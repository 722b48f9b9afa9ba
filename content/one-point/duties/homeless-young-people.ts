import type { DutyRule } from './rule.ts';

const homeless = {
  section: 'homeless-young-people',
  ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
} as const;

/** Chapter 15: what is asked of whom about homeless 16 and 17 year olds. */
export const homelessYoungPeopleDuties = {
  'homeless-regarded-in-need': {
    who: 'not stated',
    strength: 'will',
    text: 'If any child or young person is at risk of homelessness, they will be regarded as a Child in Need. The document calls this the main change of the Homeless Reduction Act 2017.',
    stages: ['partners', 'step-up-and-down'],
    sources: [homeless],
  },
  'homeless-step-up': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'should',
    text: 'If either homelessness or the threat of it is confirmed for a young person open to One Point, the One Point worker should ‘Step Up’ that young person to the Young People’s Service.',
    stages: ['partners', 'step-up-and-down'],
    sources: [homeless],
  },
  'homeless-worker-may-remain': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'may',
    text: 'If a young person who is homeless, or threatened with it, has an established relationship with a One Point worker, that worker may remain involved with the TAF, in line with the young person’s best interests.',
    stages: ['partners', 'step-up-and-down'],
    sources: [homeless],
  },
  'homeless-lead-practitioner': {
    who: { anyOf: ['yps-social-worker'] },
    strength: 'will',
    text: 'If a young person is stepped up because of homelessness or the threat of it, the Social Worker within the Young People’s Service will be the lead practitioner, although a One Point worker may remain involved. That Social Worker will undertake the full Child in Need assessment with Supporting Solutions.',
    stages: ['partners', 'assessment'],
    sources: [homeless],
  },
} as const satisfies Record<string, DutyRule>;
