import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** The abbreviations that the document uses. Half of them it never expands. */
export const abbreviations = {
  sft: {
    term: 'SFT',
    expansion: 'Strengthening Families Team',
    meaning:
      'The team of this procedure: Strengthening Families social workers, family support workers and their managers. It is provided at tier 3, for children with a child in need plan.',
    aliases: ['Strengthening Families Team', 'Strengthening Families'],
    sources: [
      { section: 'about-this-document', ref: '1.1' },
      { section: 'the-team', ref: '3' },
    ],
  },
  cin: {
    term: 'CIN',
    expansion: 'Child in need',
    expandedBy: 'us',
    meaning:
      'A child or young person in need. By section 7, the definition stands in section 17(1) of the Children Act 1989. The document also writes child in need in full.',
    aliases: ['Child in need'],
    sources: [
      { section: 'the-team', ref: '3.1' },
      { section: 'child-in-need', ref: '7.1' },
    ],
  },
  mash: {
    term: 'MASH',
    expansion: 'Multi-agency Safeguarding Hub',
    meaning:
      'Receives information or concerns about a child, young person or family. Section 6 says what follows where they have an allocated Strengthening Families social worker.',
    aliases: ['Multi-agency Safeguarding Hub'],
    sources: [{ section: 'mash-and-edt', ref: '6' }],
  },
  edt: {
    term: 'EDT',
    expansion: 'Emergency Duty Team',
    meaning:
      'Receives information, concerns or notifications, and sends safeguarding referrals and notifications to the Strengthening Families Team. The document does not say in which hours it works.',
    aliases: ['Emergency Duty Team', 'out of hours'],
    sources: [{ section: 'mash-and-edt', ref: '6' }],
  },
  'cs-and-s': {
    term: 'CS&S',
    expansion: 'county safeguarding and support children’s team',
    meaning:
      'A team from which children in need transfer, and to which a case transfers for child protection. Section 4.2 expands it in another way: children’s safeguarding and support children’s teams.',
    aliases: ['CS&S Children’s Team', 'CS&S team'],
    sources: [
      { section: 'transfers', ref: '8.1' },
      { section: 'delivery-model', ref: '4.2' },
    ],
  },
  ir: {
    term: 'IR',
    expansion: 'Initial Response',
    expandedBy: 'us',
    meaning:
      'A team from which children in need transfer. The document writes both IR Team and Initial Response, and does not say that they are one.',
    aliases: ['Initial Response', 'IR Team'],
    sources: [
      { section: 'threshold', ref: '5.1' },
      { section: 'transfers', ref: '8.1.2' },
    ],
  },
  'a-and-i': {
    term: 'A&I Teams',
    expansion: 'assessment and intervention teams',
    meaning:
      'Teams that take part in the child in need work when the Strengthening Families Team is full. The document names them nowhere else.',
    aliases: ['assessment and intervention teams', 'A&I'],
    sources: [{ section: 'delivery-model', ref: '4.2' }],
  },
  nrpf: {
    term: 'NRPF',
    expansion: 'No Recourse to Public Funds',
    expandedBy: 'us',
    meaning:
      'A family’s position that section 8.2 is about. The document does not explain it. Our note: it is a condition of immigration status, by which most benefits, homelessness help and council housing are out of reach.',
    aliases: ['No Recourse to Public Funds', 'no recourse'],
    sources: [
      { section: 'no-recourse-to-public-funds', ref: '8.2' },
      { section: 'delivery-model', ref: '4.7' },
      { section: 'about-this-document', ref: '1.3' },
    ],
  },
  'sf-sw': {
    term: 'SF SW',
    expansion: 'Strengthening Families social worker',
    expandedBy: 'us',
    meaning:
      'The social worker in the team. Takes the lead for overseeing and reviewing child in need plans, and is responsible for risk management and case decisions.',
    aliases: ['Strengthening Families social worker'],
    sources: [
      { section: 'delivery-model', ref: '4.1' },
      { section: 'the-team', ref: '3.5' },
    ],
  },
  fsw: {
    term: 'FSW',
    expansion: 'family support worker',
    expandedBy: 'us',
    meaning:
      'A multi-disciplinary worker in the team, without requiring a social work qualification, who undertakes the direct intervention.',
    aliases: ['family support worker'],
    sources: [{ section: 'delivery-model', ref: '4.4' }],
  },
  sw: {
    term: 'SW',
    expansion: 'social worker',
    expandedBy: 'us',
    meaning: 'Used for social workers of the team, and in “a SW and FSW Team manager”.',
    aliases: ['social worker'],
    sources: [
      { section: 'delivery-model', ref: '4.4' },
      { section: 'transfers', ref: '8.1.4' },
    ],
  },
  fte: {
    term: 'FTE',
    expansion: 'full-time equivalent',
    expandedBy: 'us',
    meaning: 'Caseloads are given per FTE: for a worker of full hours. Also written fte.',
    aliases: ['full-time equivalent', 'caseload'],
    sources: [{ section: 'delivery-model', ref: '4.1' }],
  },
  smart: {
    term: 'SMART',
    expansion: 'specific, measurable, achievable, realistic, with set timescales',
    expandedBy: 'us',
    meaning:
      'What a plan will be, and what its actions should be. Section 9.5 lists the qualities, without saying that they are the letters.',
    aliases: ['SMART plan'],
    sources: [
      { section: 'plans', ref: '9.4' },
      { section: 'plans', ref: '9.5' },
      { section: 'the-team', ref: '3.6' },
    ],
  },
  wscb: {
    term: 'WSCB',
    expansion: 'Warwickshire Safeguarding Children Board',
    expandedBy: 'us',
    meaning:
      'Its thresholds, procedures and Escalation Policy are referred to. The document writes both WSCB and Warwickshire’s Safeguarding Children Board.',
    aliases: ['Warwickshire Safeguarding Children Board', 'safeguarding board'],
    sources: [
      { section: 'about-this-document', ref: '1.4' },
      { section: 'closure', ref: '16.3' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
