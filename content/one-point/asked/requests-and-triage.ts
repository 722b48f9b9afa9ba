import type { Asked } from '../../../src/procedure/index.ts';

/** Chapters 1 to 5: what staff would type about the service, requests for help, triage and thresholds. */
export const requestsAndTriage = {
  section: {
    'using-the-procedures': [
      'where are the other policies',
      'neglect guidance link',
      'how do I use this guide',
      'what must I read alongside',
    ],
    'practice-model': [
      'which model do we work to',
      'signs of safety or wellbeing',
      'what are the key questions we ask',
    ],
    'early-help': ['what is early help for', 'who gets early help', 'why help early'],
    outcomes: [
      'what are we trying to achieve',
      'what should be better for families',
      'aims for kids',
    ],
    'young-peoples-service': ['what is CYPS', "parts of children's services in Durham"],
    teams: [
      'which teams are in One Point',
      'what does the intensive team do',
      'groups for under fives',
      'who helps with special needs advice',
    ],
    'whole-family': ['payment by results families', 'think family', 'Supporting Families criteria'],
    triage: [
      'who is at the front door',
      "I'm a school how do I ask for help",
      'what happens to a safeguarding referral that is low level',
      'how do parents ring for help',
    ],
    'locality-conversations': [
      'talk a family over before referring',
      'LEHC what is it',
      'professionals chat about a family',
    ],
    'threshold-discussions': [
      "other team won't take it",
      'argument over the level of need',
      'I think this is safeguarding not early help',
      'who has the last say on the level',
    ],
    allocation: [
      'how does a family get to a team',
      'who decides hub or intensive',
      'how fast is a request passed on',
    ],
    'allocation-map': ['picture of how families are allocated', 'chart of the front door'],
  },
  timescale: {
    'progress-a-request': [
      'how long has triage got',
      'when will triage be done with it',
      'waiting on the front door',
    ],
    'allocate-to-a-team': ["when does it reach the team's tray", 'hours to get to a team'],
    'offer-support-quickly': ['how quick does help start', 'when will somebody contact the family'],
    'threshold-discussion': [
      'how long can a row over the level take',
      'when must the level be settled',
    ],
    'start-threshold-conversation': [
      'how soon must I challenge the level',
      'deadline to query the decision',
    ],
    'discuss-with-operations-manager': [
      'when do I take it to ops',
      'how soon does ops get involved',
    ],
    'no-delay-in-support': ['family waiting while managers argue', 'who helps during the row'],
    'support-until-a-team': ['who holds the family meanwhile', 'help until someone takes them'],
    'strategic-managers-conversation': [
      'when do the top managers talk',
      'how fast is it taken to the top',
    ],
  },
  map: {
    'first-contact': [
      'follow a referral through the front door',
      'what happens when someone rings in',
    ],
    'triage-and-allocation': ['how does triage pick a team', 'steps from triage to worker'],
    'threshold-discussion': ["steps if I don't agree with early help", 'challenge the decision'],
    'threshold-escalation': ["ops managers can't agree what next", 'taking it to the top'],
    'locality-conversation': ['how does a locality chat run', 'steps of an LEHC'],
  },
  checkSet: {
    'which-team': [
      'which team do I send this family to',
      'social work, intensive or hub',
      'not sure where they should go',
    ],
  },
  check: {
    'families-first': [
      'does it need social work',
      'too serious for early help',
      'is this one for Families First',
    ],
    'intensive-family-support': [
      'do they need a key worker',
      'are they complex enough for IFST',
      'which families get intensive support',
    ],
    'family-hub': ['would a hub take them', 'is hub enough', 'low level help for this family'],
  },
} as const satisfies Asked;
