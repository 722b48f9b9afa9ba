import type { DutyRule } from './rule.ts';

/** Section 18: ERASE, its criteria and its referrals. */
export const eraseDuties = {
  'erase-high-risk': {
    who: { anyOf: ['young-person'] },
    strength: 'must',
    text: 'The young person must be at high risk of Child Sexual Exploitation. The Child Sexual Exploitation Risk Assessment tool determines this.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 criteria' }],
  },
  'erase-open-to-team': {
    who: { anyOf: ['young-person'] },
    strength: 'must',
    text: 'The young person must be open to one of three: a Families First Team, a Looked After Team or the Young People’s Service.',
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
    text: 'The tool must be e-mailed to the ERASE inbox, for the Detective Sergeant of the ERASE Team to screen. The screening is to include any police intelligence, and to clarify whether the young person’s risk of Child Sexual Exploitation is high, medium or low.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
  'allocate-erase-worker': {
    who: 'not stated',
    strength: 'will',
    text: 'If the young person is at high risk of Child Sexual Exploitation, an ERASE Support Worker will be allocated. The same holds if the ERASE Sergeant and Supporting Solutions Management agree that specialist support from ERASE is required for the young person.',
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
    text: 'Where the young person has Supporting Solutions intervention, the ERASE Worker can offer the young person or the family joint visits. They are to increase their awareness of Child Sexual Exploitation, and of methods of reducing its risks.',
    stages: [],
    sources: [{ section: 'erase', ref: '18 referral process' }],
  },
} as const satisfies Record<string, DutyRule>;
