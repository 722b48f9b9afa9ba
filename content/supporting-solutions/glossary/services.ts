import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Services, teams and titles that the document names. */
export const services = {
  'supporting-solutions': {
    term: 'Supporting Solutions Service',
    meaning:
      'The Durham service that this chapter is about. The document also calls it Supporting Solutions, and the service.',
    aliases: ['Supporting Solutions', 'SSS', 'edge of care service'],
    sources: [
      { section: 'scope', ref: 'Scope' },
      { section: 'criteria', ref: '1' },
    ],
  },
  'emergency-duty-team': {
    term: 'Emergency Duty Team',
    meaning:
      'A team whose crisis support is one source of referrals. A young person may be accommodated by it out of day time hours.',
    aliases: ['EDT', 'out of hours'],
    sources: [
      { section: 'referral-pathways', ref: '2' },
      { section: 'referral-process', ref: '3' },
      { section: 'phases', ref: '4 phase 1' },
    ],
  },
  'one-point': {
    term: 'One Point',
    meaning:
      'A Durham team to which a referred case may already be open. After a referral via Emergency Duty Team crisis support, a case that is to remain with it does not meet the criteria for intensive support. Our note: One Point has a procedure of its own in this guide.',
    aliases: ['One Point Team'],
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'families-first': {
    term: 'Families First Team',
    meaning:
      'A locality team in Durham, to which a One Point case may be escalated. The document does not describe it. Our note: it is not the team of the procedure Stockport Families First.',
    aliases: ['locality Families First Team', 'Families First'],
    sources: [
      { section: 'referral-process', ref: '3' },
      { section: 'erase', ref: '18 criteria' },
    ],
  },
  'looked-after-team': {
    term: 'Looked After Children team',
    meaning:
      'A team to which long term looked after young people are open. Section 18 has a Looked After Team. The document does not say that the two are one.',
    aliases: ['Looked After Team', 'LAC team'],
    sources: [
      { section: 'criteria', ref: '1' },
      { section: 'erase', ref: '18 criteria' },
    ],
  },
  'young-peoples-service': {
    term: 'Young People’s Service',
    meaning:
      'One of the three to which a young person must be open for an ERASE Support Worker. The document does not describe it.',
    sources: [{ section: 'erase', ref: '18 criteria' }],
  },
  camhs: {
    term: 'CAMHS',
    expansion: 'Child and Adolescent Mental Health Services',
    expandedBy: 'us',
    meaning: 'One of the services that a supported referral in Phase 4 may be to.',
    aliases: ['Child and Adolescent Mental Health Services'],
    sources: [{ section: 'later-phases', ref: '4 phase 4' }],
  },
  'youth-offending': {
    term: 'Youth Offending',
    meaning:
      'One of the services that a supported referral in Phase 4 may be to. The document does not describe it.',
    sources: [{ section: 'later-phases', ref: '4 phase 4' }],
  },
  vcs: {
    term: 'VCS',
    expansion: 'Voluntary and Community Sector',
    expandedBy: 'us',
    meaning:
      'The sector whose services a work plan names, for the family to turn to. Section 5 writes VCS; section 7 has the words in full and does not link the two.',
    aliases: ['Voluntary and Community Sector'],
    sources: [
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
      { section: 'work-plan', ref: '7' },
    ],
  },
  'full-circle': {
    term: 'Full Circle',
    meaning:
      'Its workers are based with the Supporting Solutions Service. They are able to offer a range of support to the service’s workers, to young people and to parents/carers. The document does not say what Full Circle is.',
    sources: [{ section: 'full-circle', ref: '17' }],
  },
  erase: {
    term: 'ERASE',
    expansion: 'Educate and Raise Awareness of Sexual Exploitation',
    meaning:
      'A multidisciplinary team with staff from the police and children’s services. It works to raise awareness of Child Sexual Exploitation, and Supporting Solutions are able to draw upon its expertise. The document does not say who allocates an ERASE Support Worker.',
    aliases: ['ERASE Team', 'Child Sexual Exploitation', 'CSE'],
    sources: [
      { section: 'erase', ref: '18' },
      { section: 'referral-process', ref: '3' },
      { section: 'case-discussion', ref: '6' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
