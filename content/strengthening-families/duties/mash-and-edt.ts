import type { DutyRule } from './rule.ts';

/** Section 6: information from MASH and EDT. */
export const mashDuties = {
  'send-to-inbox': {
    who: 'not stated',
    strength: 'will',
    text: 'If MASH or the Emergency Duty Team receives information or concerns about a child, young person or family with an allocated Strengthening Families social worker, all referrals and notifications will be sent to the team’s inbox on Mosaic, to review and action.',
    stages: ['concern'],
    sources: [{ section: 'mash-and-edt', ref: '6.1' }],
  },
  'review-mosaic': {
    who: { allOf: ['sf-social-worker', 'sw-team-manager'] },
    strength: 'is responsible for',
    text: 'The team’s social workers and the social work team manager are responsible for reviewing, on Mosaic, the information that is sent to the team.',
    stages: ['concern'],
    sources: [{ section: 'mash-and-edt', ref: '6.1' }],
  },
  'initiate-safeguarding': {
    who: { allOf: ['sf-social-worker', 'sw-team-manager'] },
    strength: 'is responsible for',
    text: 'The team’s social workers and the social work team manager are responsible for initiating any safeguarding actions or support that may be required as a result of the concerns or information shared.',
    stages: ['concern'],
    sources: [{ section: 'mash-and-edt', ref: '6.1' }],
  },
  'liaise-with-duty-manager': {
    who: { allOf: ['sf-social-worker', 'sf-team-manager'] },
    strength: 'is responsible for',
    text: 'For immediate welfare concerns or Section 47 investigations, following the above, the Strengthening Families social worker and team manager are responsible for liaising with the relevant Safeguarding and Support duty team manager.',
    stages: ['concern'],
    sources: [{ section: 'mash-and-edt', ref: '6.1a' }],
  },
  'edt-sends-referrals': {
    who: { anyOf: ['edt'] },
    strength: 'will',
    text: 'If EDT receives concerns or notifications, it will send all safeguarding referrals and notifications to the Strengthening Families Team.',
    stages: ['concern'],
    sources: [{ section: 'mash-and-edt', ref: '6.1b' }],
  },
  'review-and-action': {
    who: { anyOf: ['sf-team'] },
    strength: 'is to',
    text: 'The Strengthening Families Team is to review and action what EDT sends, as appropriate.',
    stages: ['concern'],
    sources: [{ section: 'mash-and-edt', ref: '6.1b' }],
  },
  're-referral-rule': {
    who: 'not stated',
    strength: 'will',
    text: 'For re-referrals to the Strengthening Families Team, {timescale:re-referral-rule} will apply where the referral is not edge of care or child protection.',
    stages: ['transfer'],
    sources: [{ section: 'mash-and-edt', ref: '6.1c' }],
  },
} as const satisfies Record<string, DutyRule>;
