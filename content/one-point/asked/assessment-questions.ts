import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type to find what is left unclear about an assessment. */
export const assessmentQuestions = {
  'kind-of-day-of-the-limit': ['is the limit working days', 'do weekends count in the limit'],
  'days-of-the-meetings': ['do weekends count for the TAF', 'FNM in working days'],
  'who-sees-the-child': ['does a school visit count as seen', 'is the key worker the lead'],
  'who-visits-a-baby': ['can the midwife do the visit', 'does my own visit to the baby count'],
  'whom-the-contact-covers': [
    'is the contact only for babies',
    'every family face to face or just little ones',
  ],
  'limit-or-aim': ['is it a target or a deadline', 'can I go over the aim'],
  'review-of-the-timescale': ['who checks the due date', 'move the assessment date'],
  'names-of-the-assessment': ['is C&F the same as single assessment', 'which assessment is it'],
  'which-document-store': ['where do I upload direct work', 'where does the signed form go'],
  'talk-separately': ['interview everyone on their own', 'see gran apart from mum'],
  'both-parents-where-safe': ['domestic abuse, do I contact dad', 'not safe to speak to dad'],
  'oversight-list-lost': ['manager checklist missing', 'QA list for IFST assessments'],
  'order-of-sharing': ['sign before or after manager', 'who posts the copy to the family'],
  'consent-to-share-assessment': [
    'family says no to sharing',
    'mum does not want school to see it',
  ],
  'noting-disagreements': ['where do I write that dad disagrees', 'family unhappy with the report'],
  'assessment-review-from-when': ['when does the year start', 'review date of the assessment'],
  'when-to-update-assessment': ['new baby, new assessment', 'how soon must I update it'],
} as const satisfies AskedOf<string>;
