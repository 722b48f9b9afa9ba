import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Section 7 reports. */
export const section7 = {
  section: {
    'section-7-reports': [
      'court wants a report on my family',
      'who writes the S7',
      'parents are in court over contact',
      'do we close when there is a Section 7',
      'custody case and early help',
    ],
  },
  map: {
    'section-7-report': ['S7 flow chart', 'what happens when a court asks for a report'],
  },
  term: {
    'section-7-report': ['what is a Section 7', 'court welfare report'],
    'private-law-proceedings': ['parents in family court', 'divorce and contact'],
    'section-7-pathway': ['S7 on LiquidLogic', 'pathway for court reports'],
  },
  openQuestion: {
    'section-7-under-section-8': ['section 7 or section 8', 'which section of the Children Act'],
    'section-7-times': ['how long for a Section 7 report', 'when is the S7 due'],
    'section-7-which-manager': ['who gets the S7 email', 'which manager is told about court'],
    'section-7-discussion': [
      'does the social worker ask us for the report',
      'do I share my notes for an S7',
    ],
    'section-7-stepping-up': ['step up during an S7', 'social worker already has the report'],
  },
} as const satisfies Asked;
