import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 5 to 7: what staff would type to find what is left unclear about visits, reviews, phases and interventions. */
export const questionsOnTheWork = {
  'allocation-and-visit': [
    'given the case and told to visit the same day',
    'no time left to book the first visit',
    'one day for both, from when',
  ],
  'visit-arranged-or-made': [
    'do I have to go out next day or just ring to book',
    'family can’t do tomorrow, am I late',
  ],
  'plan-checkpoints': [
    'how often do I check the plan',
    'is a checkpoint the same as a review',
    'who picks up when a task slips',
  ],
  'start-of-reviews': [
    'three weeks from when',
    'plan was late, when is the first review',
    'from the day I finish the plan or the day it was due',
  ],
  'who-reviews': [
    'who chairs the review',
    'who has to come to the three weekly',
    'who says we can finish',
  ],
  'names-of-the-service': [
    'is Families Together a different team',
    'heading says Families Together',
  ],
  'steps-and-phases': [
    'we are in phase 2 and there is no plan',
    'do the steps come before the phases',
    'how do five and six go together',
  ],
  'phases-in-the-period': [
    'do phases one to three eat into the twelve weeks',
    'does one phase stop when the next begins',
  ],
  'response-times': [
    'is it 4 hours or 24 hours',
    'what counts as responding',
    'respond to the family or to the SW',
  ],
  'phase-1-length': [
    'how long does the crisis bit last',
    'is 24 hours the reply or the phase',
    'straight away or within a day',
  ],
  'phase-2-days': [
    'is it three working days or three days over a weekend',
    'when do the three days start',
  ],
  'young-person-only': [
    'are the phases just for teens',
    'toddler at risk, does phase 2 apply',
    'babies and the four phases',
  ],
  'night-routines': [
    'bedtime help after they shut',
    'can a worker stay till the kids are asleep',
    'late evening visit for sleep problems',
  ],
  'phase-4-weeks': [
    'is the last phase 12 weeks or 16 in all',
    '4 to 12 weeks, of that phase or altogether',
  ],
  'interventions-not-matched': [
    'what is on the pick and mix',
    'DDP is described but when do we use it',
    'Theraplay not described anywhere',
  ],
  'fgc-focus': [
    'FGC only for looked after and CP kids',
    'can a family not on a CP plan have a conference',
    'who gets priority for FGC',
  ],
  'missing-toolkit': ['where is the toolkit', 'solution focused tools not in here'],
  'cedars-capacity': [
    'three beds at once or altogether',
    'how many beds for emergencies',
    'is CEDARS full',
  ],
} as const satisfies AskedOf<string>;
