import type { SupportingSolutionsMap } from './map.ts';

/** Section 18: criteria for an ERASE Support Worker, and the referral to ERASE. */
export const eraseReferral = {
  title: 'A referral to ERASE',
  summary:
    'From the risk assessment tool to its screening, and what follows at high risk and at medium to low risk. Our note: the criteria and the referral process differ on whether high risk is always needed. This map asks for an open case either way. The Families First Team here is Durham’s.',
  sources: [
    { section: 'erase', ref: '18 referral process' },
    { section: 'erase', ref: '18 criteria' },
  ],
  nodes: {
    'erase-in-question': {
      kind: 'start',
      text: 'ERASE support is in question for a young person.',
      next: 'complete-the-tool',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'complete-the-tool': {
      kind: 'step',
      actor: { anyOf: ['lead-professional'] },
      text: 'The lead professional who works with the young person must complete a Child Sexual Exploitation Risk Assessment Tool.',
      next: 'email-the-tool',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'email-the-tool': {
      kind: 'step',
      actor: 'not stated',
      text: 'The tool must be e-mailed to the ERASE inbox, to be screened.',
      next: 'level-of-risk',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'level-of-risk': {
      kind: 'decision',
      actor: { anyOf: ['erase-sergeant'] },
      text: 'The screening is to include any police intelligence, and to clarify the risk of Child Sexual Exploitation. Is it high, medium or low?',
      exits: [
        { label: 'High', to: 'open-to-a-team' },
        { label: 'Medium to low', to: 'share-resources' },
      ],
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'share-resources': {
      kind: 'step',
      actor: { anyOf: ['erase-team'] },
      text: 'The ERASE Team will share resources and provide telephone consultations. This is to ensure that the professionals who work with the young person are able to put relevant interventions in place, to reduce the risk.',
      next: 'agreed-specialist-support',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'agreed-specialist-support': {
      kind: 'decision',
      actor: { allOf: ['erase-sergeant', 'management-team'] },
      text: 'Are the ERASE Sergeant and Supporting Solutions Management in agreement that the young person requires specialist support from ERASE?',
      exits: [
        { label: 'In agreement', to: 'open-to-a-team' },
        { label: 'Not in agreement', to: 'in-intervention' },
      ],
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'open-to-a-team': {
      kind: 'decision',
      actor: 'not stated',
      text: 'By the criteria, the young person must be open to a Families First Team, a Looked After Team or the Young People’s Service. Is it so?',
      exits: [
        { label: 'Yes', to: 'allocate-a-worker' },
        { label: 'No', to: 'open-to-none' },
      ],
      sources: [{ section: 'erase', ref: '18 criteria' }],
    },
    'open-to-none': {
      kind: 'step',
      actor: 'not stated',
      text: 'The criteria for an ERASE Support Worker are not met. By the referral process one will be allocated all the same. The document does not say which of the two holds, or who decides.',
      next: 'in-intervention',
      sources: [
        { section: 'erase', ref: '18 criteria' },
        { section: 'erase', ref: '18 referral process' },
      ],
    },
    'allocate-a-worker': {
      kind: 'step',
      actor: 'not stated',
      text: 'An ERASE Support Worker will be allocated.',
      next: 'in-intervention',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'in-intervention': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the young person accessing Supporting Solutions intervention?',
      exits: [
        { label: 'Yes', to: 'joint-visits' },
        { label: 'No', to: 'erase-goes-on' },
      ],
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'joint-visits': {
      kind: 'step',
      actor: { anyOf: ['erase-worker'] },
      text: 'The ERASE Worker can offer the young person or the family joint visits, to increase their awareness of Child Sexual Exploitation and of methods of reducing its risks.',
      next: 'erase-goes-on',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
    'erase-goes-on': {
      kind: 'end',
      text: 'The referral process ends here. What was offered goes on.',
      outcome: 'done',
      sources: [{ section: 'erase', ref: '18 referral process' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
