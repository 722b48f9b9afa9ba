import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;
const assessment = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment',
} as const;
const vehicles = {
  section: 'transporting-children',
  ref: 'Chapter 16, Risk Assessment, Use of private vehicles',
} as const;

/** Chapter 16: terms that come with lone working and transport. */
export const safetyAtWorkTerms = {
  'care-connect': {
    term: 'Care Connect',
    meaning:
      'The Lone Working system of the One Point Service. Staff log in and out of it; in a private vehicle they are to use it, and record on its voice recording who is in the car and the route. Chapter 16 writes “Lone Working system”, “Lone Worker system” and “lone worker”.',
    aliases: ['Lone Working system', 'Lone Worker system', 'lone worker'],
    sources: [lone, vehicles],
  },
  'lone-worker-form': {
    term: 'Lone Worker form',
    meaning:
      'The form with the information of a worker that the Lone Working system needs: so we read it. The document does not hold it, or say what it asks for.',
    aliases: ['Lone Worker forms'],
    sources: [lone],
  },
  'lone-working-training': {
    term: 'Lone Working Training',
    meaning:
      'What practitioners who work face to face with children and families must complete {timescale:lone-working-training}. The document does not say where it is found.',
    aliases: ['Lone Worker training'],
    sources: [lone],
  },
  hr: {
    term: 'HR',
    expansion: 'Human Resources',
    expandedBy: 'us',
    meaning:
      'Gives advice, which the Team Manager is to seek if there is continuous failure to use the Lone Worker system.',
    sources: [lone],
  },
  'transport-risk-assessment': {
    term: 'risk assessment for transport',
    meaning:
      'A table of chapter 16: for each hazard the risk, the persons at risk, control measures, and comments or actions. The document does not say whether it is filled in for each journey.',
    aliases: ['transport risk assessment', 'risk assessment'],
    sources: [assessment],
  },
  'control-measures': {
    term: 'control measures',
    meaning:
      'What the table lists against each hazard to control the risk. Its column is headed “Control measures/controlling risk”.',
    sources: [assessment],
  },
  'driving-at-work-policy': {
    term: 'Driving at Work policy',
    meaning:
      'A policy to check and follow when a private vehicle is used. The document does not hold it.',
    aliases: ['driving policy'],
    sources: [vehicles],
  },
  'business-class-insurance': {
    term: 'business class insurance',
    meaning: 'How the document explains that a car is insured to carry clients.',
    aliases: ['business insurance'],
    sources: [vehicles],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
