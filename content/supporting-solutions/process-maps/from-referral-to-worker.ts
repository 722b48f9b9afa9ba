import type { SupportingSolutionsMap } from './map.ts';

/** Section 3, with the exclusions of section 1 and the allocation of section 11. */
export const fromReferralToWorker = {
  title: 'From a referral to a worker',
  summary:
    'Whether a case meets the definition, what is offered if it does not, and how a worker or the duty worker takes it up. Our note: the document does not say who accepts a referral, or by when.',
  sources: [
    { section: 'referral-process', ref: '3' },
    { section: 'criteria', ref: '1' },
    { section: 'allocation', ref: '11' },
    { section: 'service-user-list', ref: '10' },
  ],
  nodes: {
    'referral-received': {
      kind: 'start',
      text: 'A referral is received.',
      event: 'referral-received',
      next: 'definition-met',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'definition-met': {
      kind: 'decision',
      actor: { anyOf: ['management-team'] },
      text: 'Is it felt that the case does not meet the service’s definition of ‘edge of care’?',
      exits: [
        { label: 'Yes', to: 'offer-a-consultation' },
        { label: 'No', to: 'can-interventions-be-offered' },
      ],
      sources: [
        { section: 'referral-process', ref: '3' },
        { section: 'criteria', ref: '1' },
      ],
      trainerNote: 'The service will support young people {figure:age-range}.',
    },
    'offer-a-consultation': {
      kind: 'step',
      actor: 'not stated',
      text: 'The referrer will be offered a consultation.',
      next: 'record-suggested-actions',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'record-suggested-actions': {
      kind: 'step',
      actor: 'not stated',
      text: 'Any actions that are suggested are to be recorded on the young person’s electronic case record.',
      next: 'other-interventions',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'other-interventions': {
      kind: 'decision',
      actor: 'not stated',
      text: 'It may be that other interventions can be offered, such as Family Group Conference or ERASE support. Is it so?',
      exits: [
        { label: 'ERASE support', to: 'to-erase' },
        { label: 'Another, such as a conference', to: 'another-intervention' },
        { label: 'None', to: 'after-the-consultation' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'to-erase': {
      kind: 'end',
      text: 'ERASE has criteria and a referral process of its own.',
      outcome: 'continues',
      map: 'erase-referral',
      sources: [
        { section: 'referral-process', ref: '3' },
        { section: 'erase', ref: '18 referral process' },
      ],
    },
    'another-intervention': {
      kind: 'end',
      text: 'Another intervention can be offered. The procedure does not say who offers it, or how a referrer asks for it.',
      outcome: 'not stated',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'after-the-consultation': {
      kind: 'end',
      text: 'The procedure does not say what happens next, or what a referrer can do who disagrees.',
      outcome: 'not stated',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'can-interventions-be-offered': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the situation one in which, by section 1, the service cannot offer interventions?',
      exits: [
        { label: 'Yes', to: 'cannot-offer' },
        { label: 'No', to: 'consider-allocation' },
      ],
      sources: [{ section: 'criteria', ref: '1' }],
    },
    'cannot-offer': {
      kind: 'end',
      text: 'The service cannot offer interventions. The procedure does not say what happens next, or whether a consultation is offered here too.',
      outcome: 'not stated',
      sources: [{ section: 'criteria', ref: '1' }],
    },
    'consider-allocation': {
      kind: 'decision',
      actor: { anyOf: ['management-team'] },
      text: 'Service user lists allow the team to consider the most appropriate allocation. Is it able to allocate a Supporting Solutions Service worker immediately?',
      exits: [
        { label: 'Yes', to: 'worker-available' },
        { label: 'No', to: 'support-through-duty' },
      ],
      sources: [
        { section: 'referral-process', ref: '3' },
        { section: 'service-user-list', ref: '10' },
        { section: 'allocation', ref: '11' },
      ],
      trainerNote:
        'By section 13, if need is linked to disability rather than relationship breakdown, the service will consider whether it has a role to support relationship breakdown; such cases are likely to require specialist intervention. Ideally, a worker should {figure:crisis-cases} in Phase 1 or 2. Where possible, their cases will be in {figure:geographical-areas} of the county. After Emergency Duty Team or Supporting Solutions duty involvement, the form can be completed where the family has agreed that a worker should be allocated.',
    },
    'worker-available': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the allocated worker available for an immediate response?',
      event: 'allocation',
      exits: [
        { label: 'Yes', to: 'support-begins' },
        { label: 'No', to: 'support-through-duty' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'support-through-duty': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'Support will be offered through the Supporting Solutions duty worker.',
      timescales: ['duty-hours'],
      next: 'support-begins',
      sources: [
        { section: 'referral-process', ref: '3' },
        { section: 'duty-worker', ref: '4' },
      ],
    },
    'support-begins': {
      kind: 'end',
      text: 'Where families are in crisis or at imminent risk of breakdown, an {timescale:immediate-response} is expected from the service.',
      outcome: 'continues',
      map: 'phases',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
