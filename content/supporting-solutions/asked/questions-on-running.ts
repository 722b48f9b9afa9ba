import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 8 to 19: what staff would type to find what is left unclear about the running of the service. */
export const questionsOnRunning = {
  'children-of-concern-members': ['who goes to the Friday meeting', 'what time on Monday morning'],
  'recording-standards': [
    'where are the standards of recording',
    'how long do I have to write up a note',
  ],
  'list-before-which-meeting': [
    'list for Friday or Monday meeting',
    'update on Friday morning or by end of day',
  ],
  'limits-of-a-case-load': ['max number of cases', 'can I refuse a sixth case'],
  'attempts-to-re-engage': [
    'how many times do I try',
    'how long before we give up',
    'do I have to do all of the list',
  ],
  'closing-a-disengaged-case': [
    'closing because they will not work with us, which paperwork',
    'closure summary if they never engaged',
  ],
  'disability-route': [
    'where do disabled young people go instead',
    'who is the specialist for disability',
  ],
  'escalation-ends': [
    'managers cannot agree, what then',
    'how quick to raise concerns with SW manager',
  ],
  'asking-for-respite': [
    'need respite tonight, management gone home',
    'can duty agree a sessional worker',
  ],
  'foster-carers-at-weekends': [
    'emergency placement on a Saturday',
    'crisis at weekend but carers are doing respite',
  ],
  'who-uses-the-bed': [
    'who authorises the childrens home bed',
    'risk too high for a carer, who decides',
  ],
  'full-circle-access': ['how do I refer to Full Circle', 'who decides therapy is needed'],
  'erase-worker-and-support-worker': [
    'ERASE joint visit without being allocated',
    'is the ERASE worker a support worker',
  ],
  'erase-for-whom': [
    'medium risk but want ERASE worker',
    'can managers agree ERASE without high risk',
  ],
  'erase-open-case': ['ERASE for a One Point case', 'CSE worry but not open to social care'],
  'who-sets-the-risk': [
    'tool says high, police say medium',
    'lead professional and sergeant disagree',
  ],
  'how-soon-erase': ['how long till CSE form is looked at', 'emailed ERASE heard nothing'],
  'names-of-teams': ['Looked After Team or LAC team, same', 'team called different things'],
  'who-holds-the-meeting': ['who runs the FNM', 'duty started FNM, who finishes it'],
  'conference-after-the-meeting': ['who books the FGC', 'how long after FNM is FGC'],
  'family-offers-sentence': [
    'family offers paragraph reads wrong',
    'what are relatives asked exactly',
  ],
  'appendix-missing': ['appendix one', 'where is the FNM diagram'],
} as const satisfies AskedOf<string>;
