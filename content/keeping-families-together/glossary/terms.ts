import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Named terms of the procedure that staff need. */
export const terms = {
  'edge-of-care': {
    term: 'Edge of care',
    meaning:
      'Children are on the edge of care when there is concern and risk about their safety and well-being. These are sufficient for the authority to consider removing them from their current situation, to protect them or others.',
    aliases: ['on the edge of care'],
    sources: [{ section: 'edge-of-care', ref: '3' }],
  },
  'whole-family-approach': {
    term: 'Whole family approach',
    meaning:
      'The approach that the team seeks to adopt. Among other things, that means listening to all members of the family, building on its strengths and identifying support networks.',
    sources: [{ section: 'what-the-service-does', ref: '2' }],
  },
  'public-law-outline': {
    term: 'Public Law Outline',
    meaning:
      'A process under which a family may be supported. The document does not explain it. Our note: it is the procedure for care cases, and the work before a case goes to court.',
    aliases: ['PLO'],
    sources: [{ section: 'what-the-service-does', ref: '2' }],
  },
  'family-recovery-model': {
    term: 'Family recovery model',
    meaning:
      'The model of intervention that the service will incorporate, supported by the collaboration of partner agencies. The document does not describe it further.',
    sources: [{ section: 'model-of-intervention', ref: '4' }],
  },
  'service-request': {
    term: 'Service request',
    meaning:
      'The Social Worker’s e-mail that asks for a panel to discuss support. The document also speaks of a notification request, a contact and a referral, and does not say that they are the same.',
    aliases: ['notification request', 'referral', 'contact', 'request'],
    sources: [
      { section: 'service-request', ref: '5 step 1' },
      { section: 'service-request', ref: '5 step 2' },
      { section: 'core-offer', ref: '6 phase 1' },
    ],
  },
  liquidlogic: {
    term: 'Liquidlogic number',
    meaning:
      'A number for the family that goes into the request. The document writes it “liquid logic number” and does not explain it. Our note: Liquidlogic is a children’s case management system.',
    aliases: ['liquid logic', 'case number'],
    sources: [{ section: 'service-request', ref: '5 step 1' }],
  },
  panel: {
    term: 'Panel',
    meaning:
      'The Keeping Families Together panel discusses each request. By step 2 it will consist of both the service’s Manager and Advanced Practitioner where possible, and the Social Worker who requests support.',
    aliases: ['KFT panel', 'Keeping Families Together panel'],
    sources: [
      { section: 'service-request', ref: '5 step 2' },
      { section: 'operating-hours', ref: '4.1' },
    ],
  },
  plan: {
    term: 'Keeping Families Together Plan',
    meaning:
      'The plan that the Worker will complete {timescale:complete-plan} of allocation. It details what is working well and what needs to happen. It also details who will complete tasks, and the timescales set.',
    aliases: ['KFT plan', 'initial 10 day plan'],
    sources: [{ section: 'service-request', ref: '5 step 4' }],
  },
  'lead-worker': {
    term: 'Lead worker',
    meaning:
      'Where a family has {figure:family-workers:max} Family Workers, the one with responsibility for plans and reviews.',
    sources: [{ section: 'service-request', ref: '5 step 2' }],
  },
  'dedicated-worker': {
    term: 'Dedicated worker',
    meaning:
      'The worker who, in Phase 3, will be allocated to children and families and will offer hands on support.',
    aliases: ['hands on support'],
    sources: [{ section: 'core-offer', ref: '6 phase 3' }],
  },
  'core-offer': {
    term: 'Core offer',
    meaning: 'The support of Phases 1 to 4, which section 6 sets out.',
    aliases: ['Families Together core offer', 'phases'],
    sources: [{ section: 'core-offer', ref: '6' }],
  },
  'family-network-meeting': {
    term: 'Family network meeting',
    meaning:
      'A meeting to identify any support from the extended family and wider support network. Rapid response, in Phase 2, may result in one.',
    sources: [{ section: 'core-offer', ref: '6 phase 2' }],
  },
  'supported-referrals': {
    term: 'Supported referrals and attendance',
    meaning:
      'A part of the programme in Phase 4, for specialist or therapeutic services that the family plan identifies. The document does not explain it further.',
    sources: [{ section: 'core-offer', ref: '6 phase 4' }],
  },
  'phase-out': {
    term: 'Phase-out',
    meaning:
      'The gradual reduction of support {timescale:phase-out}. It ensures that families are not over-reliant on this level of support, and lets them use the interventions and advice offered and show evidence of it.',
    aliases: ['phasing out', 'tapering'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'exit-phase': {
    term: 'Exit phase',
    meaning:
      'A phase of {timescale:exit-phase} for a smooth ending, if support is no longer needed while it is under way. Section 5 has exit plans of {timescale:exit-plan}.',
    aliases: ['exit plan', 'exit'],
    sources: [
      { section: 'service-delivery', ref: '4.2' },
      { section: 'service-request', ref: '5 step 5' },
    ],
  },
  'emergency-duty-team': {
    term: 'Emergency Duty Team',
    meaning:
      'A team whose function and role the Keeping Families Together service is not intended to replace.',
    aliases: ['EDT', 'out of hours'],
    sources: [{ section: 'model-of-intervention', ref: '4' }],
  },
  'access-point': {
    term: 'Access Point',
    meaning:
      'Named together with Vulnerable Adults Floating support. A bracket after the two names drop-in support, {timescale:daily-drop-in}, around accommodation and independent living needs.',
    aliases: ['Vulnerable Adults Floating support', 'drop-in'],
    sources: [{ section: 'services', ref: '4.3' }],
  },
  trix: {
    term: 'TriX',
    meaning:
      'What the document gives under “Council Website / Intranet”. Our note: tri.x hosts councils’ procedure manuals.',
    aliases: ['tri.x'],
    sources: [{ section: 'document-control', ref: 'Document control' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
