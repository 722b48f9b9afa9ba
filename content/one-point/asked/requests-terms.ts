import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapter 4: what staff would type to find the terms of requests, triage and thresholds. */
export const requestsTerms = {
  'first-contact': [
    'where calls come in',
    'number to ring about a child',
    'where every referral lands first',
  ],
  'early-help-triage': ['who sorts early help requests', 'sifting at the front door'],
  ehtw: ['worker who sorts the requests', 'front door early help worker', 'triage person'],
  sehtw: ['senior in triage to argue the level with', 'who do I ring to challenge triage'],
  fcswc: [
    'front door consultant social worker',
    'who changes the decision when the level is wrong',
  ],
  mash: [
    'police, health and social care sharing info',
    'safeguarding hub',
    'where info is pulled together on risk',
  ],
  cin: ['section 17', 's17 child', 'chin', 'social work case but not CP'],
  cp: ['on the register', 'CP plan', 'child at risk of serious harm'],
  'disabled-childrens-team': ['DCT', 'social workers for disabled kids', 'CWD team'],
  'liquidlogic-ehm': [
    'system we write everything on',
    'recording system early help',
    'computer system for cases',
  ],
  'in-tray': ['inbox on the system', 'where new work drops in', 'work queue on LL'],
  threshold: [
    'level of need line',
    'how bad before social care takes it',
    'cut off between early help and social work',
  ],
  'threshold-discussion': [
    'we disagree on which level',
    'no team wants the family',
    'how to dispute the level',
  ],
  'threshold-conversation': ['ring triage to argue the level', 'TM phones the senior in triage'],
  'management-oversight-case-note': [
    'oversight note on the file',
    'where the manager’s decision is written',
    'manager note on LL',
  ],
  'lead-professional': ['who is in charge of the family', 'LP', 'main worker for the family'],
  'locality-early-help-conversation': [
    'LEHC',
    'talk to partners about a kid before a referral',
    'local meeting on who could help',
  ],
  tac: ['youth workers on the street', 'detached youth team', 'kids hanging about causing trouble'],
} as const satisfies AskedOf<string>;
