import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 12: what staff would type about a change of lead professional. */
export const changeOfLead = {
  section: {
    'stepping-down-from-ifst': [
      'intensive work is finished what next',
      'family ready to come out of IFST',
      'support after the key worker leaves',
    ],
    'change-of-lead-professional': [
      'handover from key worker to hub',
      'swap worker within One Point',
      'hub family getting worse',
      'introduce the new worker',
    ],
  },
  timescale: {
    'joint-visit-at-step-down': [
      'how long to introduce the hub worker',
      'handover visit key worker to hub',
      'visit together at handover',
    ],
    'finalise-assessment-before-step-up': [
      'does the assessment have to be done first',
      'assessment ready for step up to IFST',
    ],
    'joint-visit-at-step-up': [
      'handover visit hub to key worker',
      'how soon do we visit together with the key worker',
    ],
  },
  map: {
    'lead-to-the-family-hub': ['moving a family from IFST to the hub', 'IFST handing over steps'],
    'lead-to-the-ifst': ['moving a family from the hub to IFST', 'hub to intensive steps'],
  },
  term: {
    'wellbeing-for-life-worker': ['WFL worker', 'wellbeing worker in the hub'],
  },
  openQuestion: {
    'where-families-go-from-ifst': ['IFST straight to community', 'no hub work needed'],
    'start-of-the-joint-visits': [
      'when do the days for the joint visit start',
      'five days from what',
    ],
    'wellbeing-for-life-worker': ['is it the EWBW', 'two names for wellbeing worker'],
    'time-limited-work': ['how many weeks will the hub do', 'limit of hub work after IFST'],
    'who-leads-after-the-hub': ['school takes over as lead', 'who is lead after us'],
    'step-up-procedures-within-one-point': [
      'form to go from hub to IFST',
      'who allocates after hub step up',
    ],
  },
} as const satisfies Asked;
