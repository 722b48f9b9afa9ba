import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type to find the terms of an assessment. */
export const assessmentTerms = {
  'dscp-assessment-procedures': ['safeguarding partnership assessment rules', 'LSCB procedures'],
  'whole-family-assessment': ['assess the whole household', 'assessment of everyone at home'],
  'single-assessment': ['SA', 'is it a C&F or a single'],
  'professional-support-network': ['who is in the network', 'agencies around the family'],
  'parental-responsibility': ['who has PR', 'legal rights of dad'],
  'hidden-males': ['mum’s boyfriend not mentioned', 'dad not on the file', 'invisible fathers'],
  'management-oversight': ['MO note', 'manager footprint'],
  gdpr: ['data protection', 'am I allowed to share this'],
  'second-or-subsequent-assessment': ['update the assessment', 'redo assessment same episode'],
  'annual-review-of-c-and-f': ['C and F review', 'yearly review on LL'],
  sow: ['signs of wellbeing tools', 'SoS language'],
  'three-columns': ['worried about, working well, needs to happen', 'column tool'],
  dash: ['domestic abuse checklist', 'DA risk tool'],
  'worry-statement': ['what are we worried about', 'how to word the worry'],
  'wellbeing-goal': ['goal for the family', 'what do we want to be different'],
} as const satisfies AskedOf<string>;
