import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** The interventions of section 7, and two that section 4.3 names without explaining. */
export const interventions = {
  'crisis-intervention': {
    term: 'Crisis Intervention',
    meaning:
      'It involves defusing the immediate and precipitating crisis in the home that leads to the referral. Everyone in the family is helped to acquire the skills to achieve short term goals.',
    aliases: ['crisis work'],
    sources: [
      { section: 'interventions', ref: '7, Crisis Intervention' },
      { section: 'core-offer', ref: '6 phase 1' },
    ],
  },
  ddp: {
    term: 'DDP',
    expansion: 'Dyadic Developmental Psychotherapy',
    meaning:
      'An attachment-focused therapy. It is often used to support a child after trauma, abuse or neglect.',
    aliases: ['Dyadic Developmental Psychotherapy', 'dyad'],
    sources: [{ section: 'interventions', ref: '7, DDP' }],
  },
  fgc: {
    term: 'FGC',
    expansion: 'Family Group Conference',
    expandedBy: 'us',
    meaning:
      'Its aim is to support families to find their own solutions to problems. Family members will become the decision-makers, rather than professionals.',
    aliases: ['Family Group Conference', 'Family Group Conferencing', 'FGC service', 'FGC team'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'interventions', ref: '7, Family Group Conference' },
    ],
  },
  gcp2: {
    term: 'GCP2',
    expansion: 'Graded Care Profile 2',
    meaning:
      'An assessment tool that helps professionals to measure the quality of care that a child is given, and to spot what puts the child at risk of harm.',
    aliases: ['Graded Care Profile', 'GCP'],
    sources: [{ section: 'interventions', ref: '7, Graded Care Profile' }],
  },
  'signs-of-safety': {
    term: 'Signs of Safety',
    meaning:
      'The model that the Council uses as its framework for assessment, planning and communication. Its approach to casework is solution-focused and safety-orientated.',
    aliases: ['SoS'],
    sources: [{ section: 'interventions', ref: '7, Signs of Safety' }],
  },
  'solution-focused-practice': {
    term: 'Solution-focused practice',
    meaning:
      'Practice that concentrates on helping people towards the future that they want, rather than on the problem. They learn what can be done differently by using the skills, strategies and ideas that they have.',
    aliases: ['Solution Focussed Practice', 'Solution Focused practice'],
    sources: [{ section: 'interventions', ref: '7, Solution Focussed Practice' }],
  },
  'restorative-practice': {
    term: 'Restorative practice',
    meaning:
      'Behaviours, interactions and approaches that help to build and maintain positive and healthy relationships, resolve difficulties and repair harm after conflict.',
    sources: [{ section: 'interventions', ref: '7, Restorative Practice' }],
  },
  cedars: {
    term: 'CEDARS',
    meaning:
      'A service of outreach, in-reach, short break residential care and emergency short breaks. The document does not say what the name stands for, and also writes it Cedars.',
    aliases: ['Cedars', 'short breaks'],
    sources: [
      { section: 'interventions', ref: '7, CEDARS' },
      { section: 'operating-hours', ref: '4.1' },
      { section: 'core-offer', ref: '6 phase 4' },
    ],
  },
  theraplay: {
    term: 'Theraplay',
    meaning:
      'An evidence-based programme that the Council has. The document names it and does not explain it.',
    sources: [{ section: 'services', ref: '4.3' }],
  },
  'parent-factor': {
    term: 'Parent Factor',
    meaning:
      'An evidence-based programme that the Council has. The document names it and does not explain it.',
    sources: [{ section: 'services', ref: '4.3' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
