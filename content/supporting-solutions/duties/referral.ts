import type { DutyRule } from './rule.ts';

/** Sections 1 to 3: whom the service supports, and how a referral is taken. */
export const referralDuties = {
  'support-young-people': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The Supporting Solutions Service will support young people {figure:age-range}, and their parents or carers.',
    stages: [],
    sources: [{ section: 'criteria', ref: '1' }],
  },
  'fgc-after-care': {
    who: 'not stated',
    strength: 'will',
    text: 'After a period of time in care, all young people who are returning to a family placement will be entitled to a Family Group Conference.',
    stages: [],
    sources: [{ section: 'criteria', ref: '1' }],
  },
  'only-these-pathways': {
    who: 'not stated',
    strength: 'can',
    text: 'Referrals to the Supporting Solutions Service can be made by {figure:referral-pathways} only.',
    stages: ['referral'],
    sources: [{ section: 'referral-pathways', ref: '2' }],
  },
  'take-the-referral': {
    who: { anyOf: ['management-team', 'duty-worker'] },
    strength: 'will',
    text: 'The referral information will be taken by a member of the management team or by the duty worker.',
    stages: ['referral'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'complete-screening-form': {
    who: { anyOf: ['management-team', 'duty-worker'] },
    strength: 'is responsible for',
    text: 'The person who takes the referral is responsible for completing the ‘Screening and Referral Information’ form.',
    stages: ['referral'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'form-by-telephone': {
    who: { anyOf: ['management-team', 'duty-worker'] },
    strength: 'can',
    text: 'The form can be completed over the telephone, if the referral comes directly from the social worker.',
    stages: ['referral'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'form-after-duty': {
    who: { anyOf: ['management-team', 'duty-worker'] },
    strength: 'can',
    text: 'After involvement of the Emergency Duty Team or Supporting Solutions duty, the form can also be completed where it has been agreed, and the family has agreed, that a Supporting Solutions Service worker should be allocated.',
    stages: ['referral'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'form-by-duty-worker': {
    who: { anyOf: ['duty-worker'] },
    strength: 'will',
    text: 'If Supporting Solutions duty has been involved, it is likely that this duty worker will be asked to complete the ‘Screening and Referral Information’.',
    stages: ['referral'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
} as const satisfies Record<string, DutyRule>;
