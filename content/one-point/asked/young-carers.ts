import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type about young carers. */
export const youngCarers = {
  section: {
    'young-carers': [
      'child looks after mum',
      'kid caring for disabled brother',
      'teenager caring for parent who drinks',
      'flag a young carer on the system',
      'which form for a young carer',
    ],
  },
  timescale: {
    'assess-caring-role': [
      'when do I look at what the child does at home',
      'carer part of the assessment',
    ],
  },
  map: {
    'young-carer-identification': [
      'steps to flag a young carer',
      'how do I add the carers flag',
      'refer to young carers',
    ],
  },
  check: {
    'young-carer': [
      'does he count as a carer',
      'is helping with a sibling enough',
      'does she qualify as a young carer',
      'parent misuses drugs and child cares',
    ],
  },
  term: {
    'young-carer': ['child who cares for a relative', 'what makes a kid a carer'],
    'young-carers-memorandum': ['carers MoU', 'agreement on young carers'],
    'young-carers-chartered-status': ['carers award', 'carers charter'],
    'be-safe': ['children’s services principle', 'safe principle'],
    maca: ['what does MACA stand for', 'caring activities questionnaire'],
    panoc: ['what does PANOC stand for', 'how caring makes them feel questionnaire'],
    'young-carers-service': ['who supports young carers', 'carers project'],
    'young-carers-episode': ['add a flag', 'open an episode for a carer'],
    lcs: ['social care system', 'what is LCS short for'],
  },
  openQuestion: {
    'young-carer-two-definitions': [
      'does caring have to be regular',
      'emotional support only, is that caring',
    ],
    'young-carer-tools': ['MACA or PANOC or both', 'who fills in the caring forms'],
    'young-carer-no-caring-role': ['tool says no caring role', 'not a carer after all'],
    'young-carer-referral': ['consent to refer a young carer', 'who decides on carers referral'],
    'young-carer-which-system': ['can we get into LCS', 'EHM or LCS for carers'],
    'young-carer-key-worker-in-hub': [
      'key worker for a hub young carer',
      'who is the carer’s worker',
    ],
    'young-carer-be-safe': ['where is the young carers agreement', 'what is chartered status'],
  },
} as const satisfies Asked;
