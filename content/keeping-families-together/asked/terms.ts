import type { AskedOf } from '../../../src/procedure/index.ts';

/** What staff would type to find the terms of the procedure. */
export const terms = {
  kft: ['edge of care team in Darlington', 'name of the team that keeps kids at home'],
  csc: [
    'social services',
    'which department the document is for',
    'social work side of the council',
  ],
  s47: ['CP enquiry', 'sec 47', 'investigation where a kid may be harmed'],
  camhs: ['kids’ mental health team', 'counselling for a teen through the NHS'],
  nyas: ['advocate for a young person', 'someone independent to speak up for the kid'],
  ymca: ['place where teens can drop in', 'the Y in Darlington'],
  disc: ['what was Humankind called before', 'charity that changed its name'],
  'edge-of-care': [
    'close to being taken into care',
    'risk so high they might remove the child',
    'what makes a kid nearly looked after',
  ],
  'whole-family-approach': [
    'work with everyone in the house',
    'not only the child',
    'think family',
  ],
  'public-law-outline': ['pre-proceedings', 'letter before court', 'care proceedings process'],
  'family-recovery-model': ['which model does the team use', 'what the way of working is based on'],
  'service-request': [
    'e-mail asking for KFT',
    'how a case is put forward',
    'referral by another name',
  ],
  liquidlogic: ['LL number', 'system ID for the family', 'ICS number'],
  panel: ['meeting that looks at new cases', 'who sits round the table on a new family'],
  plan: ['written plan with the family', 'what the worker writes first', 'tasks and who does them'],
  'lead-worker': ['main worker when there are two', 'one of the pair who is in charge of reviews'],
  'dedicated-worker': ['named person for the family', 'their own worker doing practical help'],
  'core-offer': ['the four stages of help', 'the package a family gets'],
  'family-network-meeting': [
    'get the relatives together',
    'which aunties and grandparents can help',
    'FNM',
  ],
  'supported-referrals': [
    'go along with them to a specialist',
    'help the family turn up to therapy',
  ],
  'phase-out': ['wean them off', 'visit less and less', 'stop the family leaning on us'],
  'exit-phase': ['wind down', 'saying goodbye to the family', 'ending early and gently'],
  'emergency-duty-team': [
    'social workers after hours',
    'night and weekend social care',
    'OOH team',
  ],
  'access-point': ['help with housing and living alone', 'floating support for vulnerable adults'],
  trix: ['online procedures manual', 'where the procedures are on the intranet'],
  'crisis-intervention': [
    'calm things down at home now',
    'family has blown up tonight',
    'put out the fire first',
  ],
  ddp: [
    'attachment therapy',
    'therapy after abuse or trauma',
    'therapy for parent and child as a pair',
  ],
  fgc: [
    'family makes its own decisions',
    'meeting where relatives decide not professionals',
    'conference run by the family',
  ],
  gcp2: ['tool for neglect', 'score how well the child is looked after', 'neglect scale'],
  'signs-of-safety': [
    'which framework do we assess and plan with',
    'strengths and safety approach',
  ],
  'solution-focused-practice': [
    'miracle question',
    'look at what works instead of what’s wrong',
    'SF practice',
  ],
  'restorative-practice': ['put things right after a row', 'mend the relationship', 'RP'],
  cedars: [
    'short break house',
    'somewhere a teen can stay for a night or two',
    'in reach and outreach team',
  ],
  theraplay: ['play therapy', 'playing together to bond'],
  'parent-factor': ['ADHD parenting course', 'group for mums and dads'],
} as const satisfies AskedOf<string>;
