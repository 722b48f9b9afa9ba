import type { SupportingSolutionsMap } from './map.ts';

/** Sections 2 and 3: a referral after Emergency Duty Team involvement, to the route that it takes. */
export const crisisReferral = {
  title: 'Taking a referral after Emergency Duty Team involvement',
  summary:
    'Who takes a referral that comes by way of Emergency Duty Team crisis support, when the form can be completed, and which route it then goes. Our note: the document does not say in which order the form and the discussions follow each other.',
  sources: [
    { section: 'referral-process', ref: '3' },
    { section: 'referral-pathways', ref: '2' },
  ],
  nodes: {
    'emergency-involvement': {
      kind: 'start',
      text: 'A referral is made by the second pathway, after Emergency Duty Team involvement.',
      next: 'take-a-crisis-referral',
      sources: [{ section: 'referral-pathways', ref: '2' }],
    },
    'take-a-crisis-referral': {
      kind: 'step',
      actor: { anyOf: ['management-team', 'duty-worker'] },
      text: 'The referral information will be taken by a member of the management team or by the duty worker.',
      event: 'referral-received',
      next: 'allocation-agreed',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'allocation-agreed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has it been agreed that a Supporting Solutions Service worker should be allocated, and has the family agreed to this?',
      exits: [
        { label: 'Both agreed', to: 'complete-the-form' },
        { label: 'Not both', to: 'not-both-agreed' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'complete-the-form': {
      kind: 'step',
      actor: { anyOf: ['management-team', 'duty-worker'] },
      text: 'The person who takes the referral is responsible for completing the ‘Screening and Referral Information’ form. It can be completed after Emergency Duty Team/Supporting Solutions duty involvement, where both are agreed.',
      next: 'who-knows-the-case',
      sources: [{ section: 'referral-process', ref: '3' }],
      trainerNote:
        'If Supporting Solutions duty has been involved, it is likely that this duty worker will be asked to complete the form.',
    },
    'not-both-agreed': {
      kind: 'step',
      actor: 'not stated',
      text: 'The person who takes the referral stays responsible for the form, which can be completed where both are agreed. The procedure does not say what follows if the family does not agree. Our note: the map goes on, as the document does not have the discussions wait for the form.',
      next: 'who-knows-the-case',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'who-knows-the-case': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The referral has come by way of Emergency Duty Team crisis support. Is the case open to One Point, or not known to services?',
      exits: [
        { label: 'Open to One Point', to: 'to-one-point' },
        { label: 'Not known to services', to: 'to-families-first' },
        { label: 'Neither', to: 'crisis-referral-taken' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'to-one-point': {
      kind: 'end',
      text: 'A discussion with the One Point worker/Team Manager comes next.',
      outcome: 'continues',
      map: 'open-to-one-point',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'to-families-first': {
      kind: 'end',
      text: 'A discussion with the Families First Team Manager, Social Work Consultant or Duty Social Worker comes next.',
      outcome: 'continues',
      map: 'not-known-to-services',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'crisis-referral-taken': {
      kind: 'end',
      text: 'The document has no route of its own for such a case. Whether it meets the definition of ‘edge of care’ comes next.',
      outcome: 'continues',
      map: 'from-referral-to-worker',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
