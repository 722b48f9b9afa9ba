import type { DutyRule } from './rule.ts';

/** Section 5, step 1: from the request to the allocation. */
export const requestDuties = {
  'prioritise-referrals': {
    who: { anyOf: ['team-manager'] },
    strength: 'not stated',
    text: 'The team works intensively with {figure:families-at-once} at any one time. The Team Manager therefore prioritises the referrals received, based on urgency and capacity to change and impact.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'complete-referral-form': {
    who: { anyOf: ['social-work-teams', 'out-of-hours'] },
    strength: 'not stated',
    text: 'The process begins with a Request for Intervention, made by completing the Stockport Families First Team Referral Form.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'who-can-request': {
    who: { anyOf: ['social-work-teams', 'out-of-hours'] },
    strength: 'can',
    text: 'Any of the Social Work Teams, including Out of Hours, can make a request, for young people at risk of coming into care who are known to children’s social care services.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'sit-on-ipep': {
    who: { anyOf: ['team'] },
    strength: 'will',
    text: 'The Stockport Families First Team will have representation at IPEP.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'criteria-in-forums': {
    who: { anyOf: ['team'] },
    strength: 'will',
    text: 'The team will also have its referral criteria linked into key decision-making forums, which step 1 lists.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'contact-social-worker': {
    who: { anyOf: ['team-manager', 'team-representative'] },
    strength: 'will',
    text: 'When a referral is received, the Team Manager or a representative of the team will contact the Social Worker {timescale:contact-same-day}, to agree arrangements for the initial visit.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'contact-at-once': {
    who: { anyOf: ['team-manager', 'team-representative'] },
    strength: 'will',
    text: 'If the referral requires an immediate response, the Team Manager or team representative will contact the Social Worker {timescale:contact-2-hours} to agree the initial visit’s arrangements.',
    stages: ['request', 'crisis'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'allocate-same-day': {
    who: { anyOf: ['team'] },
    strength: 'will',
    text: 'Where possible, the team will allocate the family a named worker {timescale:allocate-same-day}.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'allocate-next-day': {
    who: { anyOf: ['team'] },
    strength: 'will',
    text: 'If allocating sooner is not possible, the team will allocate the family a named worker {timescale:allocate-1-working-day}.',
    stages: ['request'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'co-ordinate-agencies': {
    who: { anyOf: ['team-manager'] },
    strength: 'will',
    text: 'The team’s own Team Manager will be responsible for co-ordinating a multi-agency approach.',
    stages: [],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'oversee-direct-work': {
    who: { anyOf: ['team-manager'] },
    strength: 'will',
    text: 'The Team Manager will be responsible for the oversight of all direct work.',
    stages: [],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'manage-support-worker': {
    who: { anyOf: ['team-manager'] },
    strength: 'will',
    text: 'The Team Manager will be responsible for providing support, advice and robust line management to the support worker.',
    stages: [],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
} as const satisfies Record<string, DutyRule>;
