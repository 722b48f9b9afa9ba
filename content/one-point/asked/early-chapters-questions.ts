import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapters 1 to 3: what staff would type to find what is left unclear about the document and the service. */
export const earlyChaptersQuestions = {
  'age-of-the-document': [
    'is this the latest version',
    'when was it written',
    'who keeps these procedures up to date',
  ],
  'list-not-exhaustive': ['what else do I have to read', 'are there policies not on the list'],
  'documents-under-review': [
    'toolkit still being rewritten, what do I use',
    'neglect guidance not ready yet',
    'strategy coming soon, where is it',
  ],
  'dates-of-the-documents': [
    'is Working Together 2018 out of date',
    'threshold document from 2020, is there a newer one',
    'strategy ended in 2025',
  ],
  'early-help-assessment-entry': [
    'is the early help assessment a form or a process',
    'partner wants the EHA form',
  ],
  'fis-ages': [
    'up to 25 or till you turn 25',
    'childcare info for a disabled young adult',
    'information service stops at what age',
  ],
  'framework-links': [
    'where is the supervision framework',
    'no link to the QA framework',
    'link missing, how do I get it',
  ],
  'structure-maps': [
    'who reports to who in the department',
    'org chart missing',
    'family tree of services',
  ],
  'principles-lost': ['what are the principles', 'best practice picture did not copy'],
  'who-is-we': ['who is meant by we and our', 'is it us in One Point or everybody'],
  'up-to-social-care': [
    'do social workers use signs of safety too',
    'up to social care or including it',
  ],
  'key-questions-lost': [
    'what are the three questions',
    'three questions we ask families not shown',
  ],
  'stronger-families-aim': [
    'is that the government’s aim or ours',
    'programme or model, whose goal',
  ],
  'stronger-families-list-lost': [
    'sentence stops after the colon',
    'what does the partnership do with the framework',
  ],
  'family-outcome-framework-lost': [
    'which outcomes are in FOF',
    'are the headline outcomes the same in both',
    'where is the list of outcomes',
  ],
  'service-or-way-of-working': [
    'is EH a team or just how we all work',
    'says it isn’t a single service but calls it one',
  ],
  'signs-of-problems': [
    'how early is early',
    'how likely must trouble be before we step in',
    'who says there is a problem starting',
  ],
  'quoted-approach': [
    'where is that quote from',
    'numbers one and two after the partnership approach',
  ],
  'early-help-system-lost': [
    'diagram of the system is blank',
    'where does One Point sit among the others',
  ],
  'bases-of-the-teams': [
    'which office is the intensive team in',
    'do we share a building with social workers',
    'which IFST goes with which social work team',
  ],
  'levels-of-need': [
    'hub or intensive, where is the line',
    'how complicated before it is complex',
    'is this lower level or not',
  ],
  'hub-ages': [
    'can a pregnant mam use the hub',
    'is a 19 year old too old for the hub',
    'disabled 22 year old and the hub',
  ],
  'time-limited-support': [
    'how many weeks can the hub work with a family',
    'is it six weeks then stop',
    'can the hub keep going past the limit',
  ],
  'links-of-the-inclusion-projects': [
    'links between who and who',
    'inclusion projects, who do they connect',
  ],
  'one-point-structure-map': [
    'what is each job in One Point',
    'chart of the service not here',
    'job roles explained',
  ],
  'measures-of-the-outcomes': [
    'how do we prove it worked',
    'how long must change last to be sustained',
    'targets for the service',
  ],
} as const satisfies AskedOf<string>;
