import type { SupportingSolutionsMap } from './map.ts';

/** Section 16 with section 4, Phase 1: an emergency stay, and the offer that follows it. */
export const emergencyAccommodation = {
  title: 'Emergency accommodation and the offer after it',
  summary:
    'When a foster carer linked to the service gives emergency accommodation, when the bed in the emergency children’s home is used, and what is aimed at after the stay. Our note: Phase 1 also names a crash pad, which the document does not explain.',
  sources: [
    { section: 'foster-carers', ref: '16' },
    { section: 'phases', ref: '4 phase 1' },
  ],
  nodes: {
    'young-person-in-crisis': {
      kind: 'start',
      text: 'A young person is in crisis, and emergency out of hours accommodation is in question.',
      next: 'appropriate-to-remain',
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'appropriate-to-remain': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it appropriate for the young person to remain in the family home/long term placement?',
      exits: [
        { label: 'Appropriate', to: 'stays-there' },
        { label: 'Not appropriate', to: 'open-or-meets-criteria' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'stays-there': {
      kind: 'end',
      text: 'The young person remains there. Crisis intervention has a map of its own.',
      outcome: 'continues',
      map: 'crisis-intervention',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'open-or-meets-criteria': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The young person must be open to Supporting Solutions, or must meet the criteria for the service. Is it so?',
      exits: [
        { label: 'Yes', to: 'foster-carer-appropriate' },
        { label: 'No', to: 'neither-open-nor-fitting' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'neither-open-nor-fitting': {
      kind: 'end',
      text: 'The procedure does not say where a young person goes who is neither open to the service nor meets its criteria.',
      outcome: 'not stated',
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'foster-carer-appropriate': {
      kind: 'decision',
      actor: 'not stated',
      text: 'With the risks/situation, is it appropriate for a Supporting Solutions foster carer to care for the young person?',
      exits: [
        { label: 'Appropriate', to: 'weekday' },
        { label: 'Not appropriate', to: 'other-options' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    weekday: {
      kind: 'decision',
      actor: 'not stated',
      text: 'For emergency placements, foster carers will be on an on call rota {timescale:foster-rota}. Is it needed on a weekday?',
      timescales: ['foster-rota', 'foster-weekends'],
      exits: [
        { label: 'Weekday', to: 'foster-placement' },
        { label: 'Weekend', to: 'at-a-weekend' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'at-a-weekend': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Foster carers will be used {timescale:foster-weekends} for planned respite care. The document does not say whether they take emergencies then as well. Does one take this one?',
      timescales: ['foster-weekends'],
      exits: [
        { label: 'Yes', to: 'foster-placement' },
        { label: 'No', to: 'other-options' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'other-options': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Have all other options been explored?',
      exits: [
        { label: 'Yes', to: 'emergency-bed' },
        { label: 'No', to: 'options-not-explored' },
      ],
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'options-not-explored': {
      kind: 'step',
      actor: 'not stated',
      text: 'The other options are explored. The procedure does not say which they are, or who explores them.',
      next: 'other-options',
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'foster-placement': {
      kind: 'step',
      actor: { anyOf: ['foster-carers'] },
      text: 'Foster carers linked to the service will be available to provide the accommodation.',
      timescales: ['foster-respite-or-emergency'],
      event: 'accommodated',
      next: 'short-stay',
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'emergency-bed': {
      kind: 'step',
      actor: 'not stated',
      text: 'Where a foster carer is not appropriate due to the risks/situation, the bed in the emergency children’s home will be used. The procedure does not say whether that is also so at a weekend on which no foster carer takes emergencies.',
      event: 'accommodated',
      next: 'short-stay',
      sources: [{ section: 'foster-carers', ref: '16' }],
    },
    'short-stay': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'In family breakdown, the service’s aim is a stay {timescale:one-night-or-weekend}, if the Emergency Duty Team accommodated the young person {timescale:out-of-day-time-hours}.',
      timescales: ['one-night-or-weekend', 'out-of-day-time-hours'],
      event: 'emergency-stay-ended',
      next: 'offer-rapid-response',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'offer-rapid-response': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'The service’s aim includes that a rapid response offer to the family follows the emergency stay {timescale:next-day-offer}.',
      timescales: ['next-day-offer'],
      next: 'to-phase-2',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'to-phase-2': {
      kind: 'end',
      text: 'Phase 2, rapid response, comes next. The hand-over to it is on the map of crisis intervention.',
      outcome: 'continues',
      map: 'phases',
      sources: [{ section: 'phases', ref: '4 phase 2' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
