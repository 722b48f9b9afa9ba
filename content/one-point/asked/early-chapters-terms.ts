import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapters 1 to 3: what staff would type to find the terms of the service, its model and its documents. */
export const earlyChaptersTerms = {
  'one-point-service': [
    'council early help team for families in Durham',
    'who we work for',
    'early help service name',
  ],
  dcc: ['Durham council', 'the county council', 'which council is this for'],
  cyps: [
    'children’s services in Durham',
    'the whole department',
    'department over social care and schools',
  ],
  ehivc: [
    'which service area are we in',
    'what sits with youth justice and SEND',
    'part of the department One Point is in',
  ],
  'signs-of-safety': ['how we practise in Durham', 'SoS or SoW', 'strengths model for families'],
  'whole-family-approach': [
    'help mam and dad as well as the kids',
    'everyone under one roof',
    'not just the referred child',
  ],
  'stronger-families': [
    'Troubled Families in Durham',
    'local name of the government programme',
    'SF programme',
  ],
  'prevention-and-early-help-partnership': [
    'who plans early help together',
    'early help board',
    'partners working together on prevention',
  ],
  'early-help': [
    'support before it gets to social care',
    'is EH a team or a way of working',
    'nip problems in the bud',
  ],
  'universal-services': [
    'school, doctor and health visitor',
    'what every child gets',
    'help without a referral',
  ],
  'intensive-family-support-team': [
    'team for complicated families',
    'seven teams for complex needs',
    'who gets a key worker',
  ],
  'key-worker-model': ['one worker for the whole household', 'how the intensive team works'],
  'family-hub': [
    'old children’s centre',
    'place for baby groups and low level help',
    'Sure Start now',
    'drop in for parents with little ones',
  ],
  'best-start-in-life': ['under fives programme', 'early years focus in the hubs', 'BSIL'],
  'social-inclusion-team': [
    'who runs Fun and Food',
    'holiday activities team',
    'link with charities and community groups',
  ],
  vcs: ['charities and local groups', 'third sector', 'voluntary organisations'],
  'vcs-alliance': ['charities that team up', 'group of local charities'],
  sendiass: [
    'parents need independent SEN advice',
    'help for mam with the EHCP from someone neutral',
    'parent partnership',
  ],
  send: ['special needs', 'SEN and disability', 'disabled or additional needs child'],
  'families-first': [
    'Durham social workers',
    'CIN and CP teams',
    'who holds safeguarding cases in Durham',
  ],
  taf: [
    'multi agency meeting for one family',
    'school, nurse and us round a table',
    'team round the family',
  ],
  'growing-up-in-county-durham': [
    'kids’ strategy for the county',
    'where does our vision come from',
  ],
  'strategic-partnership-approach': [
    'early help strategy document',
    'priorities for early help in the county',
  ],
  'threshold-guidance': [
    'continuum of need',
    'levels of need document',
    'how do I judge which level they are',
    'tiers in Durham',
  ],
  'family-outcome-framework': [
    'how do we show a family has really got better',
    'headline outcomes list',
    'PbR outcomes',
  ],
  'local-offer': [
    'website for special needs',
    'what is out there for disabled kids',
    'SEN support pages',
  ],
  dscp: [
    'LSCB in Durham',
    'safeguarding board website',
    'where are the safeguarding procedures and training',
  ],
  'practice-toolkit': [
    'worksheets and tools for direct work',
    'where do I find tools',
    'resource bank',
  ],
  'working-together': [
    'government safeguarding guidance',
    'statutory guidance on protecting kids',
    'national rules we follow',
  ],
  'neglect-practice-guidance': [
    'kids not being looked after properly what guidance',
    'dirty house, poor care, how to assess',
  ],
  fis: [
    'where do I send parents for childcare info',
    'what’s on for families',
    'free advice for parents on what there is',
  ],
} as const satisfies AskedOf<string>;
