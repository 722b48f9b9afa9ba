import type { DutyRule } from './rule.ts';

const panel = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, Behaviour and Inclusion Panels (BIP)',
} as const;

/** Chapter 15: what is asked of whom about Behaviour and Inclusion Panels. */
export const inclusionPanelsDuties = {
  'bip-joint-ownership': {
    who: { allOf: ['durham-schools', 'local-authority'] },
    strength: 'not stated',
    text: 'Schools and the Local Authority have agreed to take joint ownership of young people who come to the panel’s attention. They have also agreed to work transparently and fairly, to achieve the best outcomes for the young person.',
    stages: ['partners'],
    sources: [panel],
  },
  'bip-considers-referrals': {
    who: { anyOf: ['inclusion-panel'] },
    strength: 'will',
    text: 'The BIP will consider referrals from schools for young people who, despite the school’s best endeavours, still display challenging levels of behaviour and are at risk of exclusion.',
    stages: ['partners'],
    sources: [panel],
  },
  'bip-considers-placements': {
    who: { anyOf: ['inclusion-panel'] },
    strength: 'will',
    text: 'The panel will also consider placements for two groups. One is pupils who moved into the area from other LAs, where they were placed on an alternative provision to mainstream school. The other is pupils at The Woodlands Pupil Referral Unit (PRU), if reintegration back into mainstream school has been identified.',
    stages: ['partners'],
    sources: [panel],
  },
  'bip-way-forward': {
    who: { anyOf: ['inclusion-panel'] },
    strength: 'will',
    text: 'The Panel will determine an appropriate way forward.',
    stages: ['partners'],
    sources: [panel],
  },
  'bip-work-together': {
    who: { allOf: ['durham-schools', 'local-authority'] },
    strength: 'not stated',
    text: 'All Durham schools, whatever their designation, and the Local Authority are committed to working collaboratively.',
    stages: ['partners'],
    sources: [panel],
  },
} as const satisfies Record<string, DutyRule>;
