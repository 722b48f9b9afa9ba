import type { Asked } from '../../../src/procedure/index.ts';

/** Scope and sections 1 to 3: what staff would type about whom the service takes and how a referral is made. */
export const referral = {
  section: {
    scope: [
      'what is this procedure about',
      'which ages in Durham',
      'CSE and FGC chapters, where are they',
      'teenagers about to come into care',
    ],
    criteria: [
      'who do you take',
      'will SSS work with a 10 yr old',
      'teenager coming home after years in care',
      'parent still drinking and refusing help, can we refer',
      'DV perpetrator still in the house',
      'had intensive support before and nothing changed',
    ],
    'referral-pathways': [
      'can school refer to Supporting Solutions',
      'who is allowed to refer',
      'can a social work consultant send a case in',
      'EDT placed him overnight, does that count as a referral',
      'can my One Point worker refer direct',
    ],
    'referral-process': [
      'is there a referral form to fill in',
      'who do I ring to make a referral',
      'refer a teenager over the phone',
      'referral turned down, do I get any advice',
      'EDT case open to One Point',
      'nobody knew this family before last night',
    ],
  },
  timescale: {
    'discuss-one-point-case': [
      'when do we ring One Point after an EDT call',
      'step up to Families First, when do we talk about it',
      'One Point TM, how soon after the crisis',
    ],
    'discuss-unknown-case': [
      'family not on the system, when do we ring the social work team',
      'talk to duty SW about a new family after EDT',
    ],
    'early-support': [
      'what do new families get in the first days',
      'support plan before a social worker is found',
    ],
    'duty-cover': [
      'who holds it until a social worker is named',
      'no allocated SW yet, who supports the family',
      'how long does duty keep an unknown family',
    ],
    'visit-before-referral': [
      'do I have to go out before I refer',
      'SW visit first then refer',
      'my open case has blown up, can I just ring SSS',
    ],
    'immediate-response': [
      'no worker free and family in crisis',
      'can someone come out right now',
      'allocated worker busy and it has kicked off',
    ],
  },
  check: {
    'edge-of-care': [
      'would SSS take this lad',
      'is she really edge of care',
      'does my 16 year old fit',
      'reasons we would be refused',
      'can foster placement breakdown be referred',
    ],
  },
  map: {
    'referral-pathways': [
      'flow chart of who can refer',
      'routes in to SSS',
      'which way does a referral come in',
    ],
    'crisis-referral': [
      'steps after EDT had to go out',
      'EDT involved last night, what next',
      'flowchart crisis referral from EDT',
    ],
    'open-to-one-point': [
      'One Point family in crisis, who carries on',
      'stays with One Point or goes up, steps',
      'early help case after an EDT night',
    ],
    'not-known-to-services': [
      'steps when a family is new to everybody',
      'EDT picked up a family with no worker',
    ],
    'from-referral-to-worker': [
      'what happens after I have phoned the referral in',
      'steps to get a worker given',
      'screening to allocation flow chart',
    ],
  },
} as const satisfies Asked;
