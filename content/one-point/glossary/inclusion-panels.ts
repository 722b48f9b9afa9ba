import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const missing = {
  section: 'missing-from-education',
  ref: 'Chapter 15, Children Missing from Education (CME)',
} as const;

const panel = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, Behaviour and Inclusion Panels (BIP)',
} as const;

/** Chapter 15: terms that come with missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsTerms = {
  cme: {
    term: 'CME',
    expansion: 'Children Missing from Education',
    meaning:
      'Chapter 15 has a heading on these children, and names two flowcharts. The document does not hold them, and does not say which children are meant.',
    aliases: ['Children Missing from Education'],
    sources: [missing],
  },
  bip: {
    term: 'BIP',
    expansion: 'Behaviour and Inclusion Panel',
    meaning:
      'The panel that considers young people whom schools refer as at risk of exclusion, and placements of some pupils who are not in mainstream school. It determines an appropriate way forward.',
    aliases: ['Behaviour and Inclusion Panel', 'Behaviour and Inclusion Panels'],
    sources: [panel],
  },
  'alternative-provision': {
    term: 'alternative provision',
    meaning:
      'What a pupil has been placed on in another area, in place of mainstream school. A longer term co-ordinated placement with an alternative provider can be a way forward of the panel. The document does not explain it further.',
    aliases: ['Alternative Provision Placement'],
    sources: [panel],
  },
  pru: {
    term: 'PRU',
    expansion: 'Pupil Referral Unit',
    meaning:
      'The Woodlands PRU is the one that chapter 15 names. The panel considers placements for its pupils, where a reintegration back into mainstream school has been identified.',
    aliases: ['Pupil Referral Unit', 'The Woodlands'],
    sources: [panel],
  },
  'woodlands-bridge': {
    term: 'Woodlands Bridge placement',
    meaning:
      'One of the ways forward that the panel could determine. The document does not explain it.',
    aliases: ['Woodlands Bridge'],
    sources: [panel],
  },
  'managed-move': {
    term: 'Managed Move',
    meaning:
      'A move to another identified school, one of the ways forward that the panel could determine. The document does not say how it is managed.',
    aliases: ['managed moves'],
    sources: [panel],
  },
  eps: {
    term: 'EPS',
    expansion: 'Educational Psychology Service',
    meaning: 'An agency to which the Behaviour and Inclusion Panel could refer.',
    aliases: ['Educational Psychology Service'],
    sources: [panel],
  },
  bit: {
    term: 'BIT',
    expansion: 'Behaviour Intervention Team',
    meaning: 'An agency to which the Behaviour and Inclusion Panel could refer.',
    aliases: ['Behaviour Intervention Team'],
    sources: [panel],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
