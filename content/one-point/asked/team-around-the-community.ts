import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunity = {
  section: {
    'team-around-the-community': [
      'youths causing trouble in the park',
      'kids drinking on the streets',
      'street based youth work',
      'what does TAC do',
      'how do I refer to TAC',
    ],
    'team-around-the-community-reviews': [
      'can we carry on with TAC after three months',
      'six weekly TAC review',
      'when does the youth work in the park stop',
    ],
    'police-community-support': [
      'how do I get a PCSO for a family',
      'police officer to talk to a young person',
      'will the police come to the TAF',
      'neighbourhood police help',
    ],
  },
  timescale: {
    'tac-length': ['how many weeks does TAC last', 'when does TAC finish'],
    'tac-review': ['how often is TAC reviewed', 'TAC review dates'],
  },
  map: {
    'team-around-the-community': ['steps to get TAC into an area', 'youth work in a hot spot'],
    'pcso-request': ['steps to ask for a PCSO', 'who do I email at the police'],
  },
  check: {
    'team-around-the-community': ['is TAC right for these lads', 'who can have TAC'],
  },
  term: {
    asb: ['nuisance youths', 'ASB team'],
    'asb-escalation-process': ['ASB escalation', 'steps for ASB'],
    'child-exploitation': ['CSE', 'county lines', 'grooming'],
    meg: ['exploited group meeting', 'what is MEG'],
    'erase-team': ['what is ERASE', 'exploitation team police'],
    'targeted-group-work': ['ASB group programme', 'group for kids in ASB'],
    'social-and-emotional-capabilities': ['resilience of young people', 'soft skills'],
    pcso: ['community police officer', 'what does PCSO mean'],
    mfh: ['what does MFH mean', 'runaway'],
  },
  openQuestion: {
    'tac-criteria': ['do all TAC criteria have to be met', 'does vaping count for TAC'],
    'tac-referral': ['where is the TAC referral form', 'who sends the TAC referral'],
    'tac-how-long': ['can TAC go on longer', 'who reviews TAC'],
    'community-safety-officers': ['community safety officer or PCSO', 'is MEG part of DSCP'],
    'pcso-request': ['police have not answered my request', 'sergeant is on leave'],
    'local-inspectors': ['what does the inspector do', 'local inspector police'],
  },
} as const satisfies Asked;
