import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanels = {
  section: {
    'missing-from-education': [
      'child not on a school roll',
      'kid not in school at all',
      'CME flowchart',
      'pupil has disappeared from school',
    ],
    'behaviour-and-inclusion-panels': [
      'school wants to exclude a pupil',
      'BIP meeting',
      'at risk of permanent exclusion',
      'getting a pupil back into mainstream',
    ],
  },
  map: {
    'behaviour-and-inclusion-panel': [
      'what can the BIP decide',
      'steps of the exclusion panel',
      'managed move or PRU',
    ],
  },
  term: {
    cme: ['child missing education', 'not on roll'],
    bip: ['exclusion panel', 'behaviour panel'],
    'alternative-provision': ['AP place', 'not in mainstream school'],
    pru: ['Woodlands school', 'pupil referral'],
    'woodlands-bridge': ['bridge place at the PRU', 'Woodlands bridging'],
    'managed-move': ['change of school instead of exclusion', 'move to another school'],
    eps: ['ed psych', 'educational psychologist'],
    bit: ['behaviour support team', 'help with behaviour in school'],
  },
  openQuestion: {
    'cme-flowcharts': ['where is the CME flowchart', 'who do I tell a child is missing school'],
    'how-the-panel-works': ['how often does the BIP meet', 'do parents come to the panel'],
    'ways-forward-of-the-panel': ['other options of the panel', 'panel refers to One Point how'],
  },
} as const satisfies Asked;
