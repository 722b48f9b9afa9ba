import type { DutyRule } from './rule.ts';

/** Section 18: ERASE, its criteria and its referrals. */
export const eraseDuties = {
  'erase-high-risk': {
    who: { anyOf: ['young-person'] },
    strength: 'must',
    text: 'For ERASE intensive support, the young person must be at high risk of Child Sexual Exploitation, as determined by the Child Sexual Exploitation Risk Assessment tool.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 criteria' }],
  },
  'erase-open-to-team': {
    who: { anyOf: ['young-person'] },
    strength: 'must',
    text: 'For ERASE intensive support, the young person must be open to a Families First Team, a Looked After Team or the Young People’s Service.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 criteria' }],
  },
  'complete-risk-tool': {
    who: { anyOf: ['lead-professional'] },
    strength: 'must',
    text: 'The lead professional who works with the young person must complete a Child Sexual Exploitation Risk Assessment Tool.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
  'email-risk-tool': {
    who: 'not stated',
    strength: 'must',
    text: 'The tool must be e-mailed to the ERASE inbox, to be screened by the ERASE Team’s Detective Sergeant. The screening is to include any police intelligence, and to clarify whether the young person’s risk of Child Sexual Exploitation is high, medium or low.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
  'allocate-erase-worker': {
    who: 'not stated',
    strength: 'will',
    text: 'An ERASE Support Worker will be allocated if the young person’s risk of Child Sexual Exploitation is high, or if the ERASE Sergeant and Supporting Solutions Management agree that the young person requires specialist support from ERASE.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
  'erase-resources': {
    who: { anyOf: ['erase-team'] },
    strength: 'will',
    text: 'If the young person is at medium to low risk, the ERASE Team will share resources and provide telephone consultations. This is to ensure that the professionals working with the young person can put relevant interventions in place, to reduce their risk of Child Sexual Exploitation.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
  'erase-joint-visits': {
    who: { anyOf: ['erase-worker'] },
    strength: 'can',
    text: 'If the young person accesses Supporting Solutions intervention, the ERASE Worker can offer them or the family joint visits. These are to increase their awareness of Child Sexual Exploitation and of ways to reduce its risks.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
} as const satisfies Record<string, DutyRule>;
