import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Kinds of support: meetings, interventions, respite and emergency places. */
export const support = {
  'edge-of-care': {
    term: 'Edge of care',
    meaning:
      'Section 1 defines it by a list of situations. In one of them the young person has been accommodated in an emergency, and the aim is a quick return to their family.',
    aliases: ['on the edge of care', 'criteria'],
    sources: [
      { section: 'criteria', ref: '1' },
      { section: 'scope', ref: 'Scope' },
    ],
  },
  'family-group-conference': {
    term: 'Family Group Conference',
    meaning:
      'The document names it and does not explain it. It explores longer term support after a Family Network Meeting. Another chapter is about it.',
    aliases: ['FGC'],
    sources: [
      { section: 'scope', ref: 'Scope' },
      { section: 'criteria', ref: '1' },
      { section: 'referral-process', ref: '3' },
      { section: 'family-network-meeting', ref: '19' },
    ],
  },
  'family-network-meeting': {
    term: 'FNM',
    expansion: 'Family Network Meeting',
    expandedBy: 'us',
    meaning:
      'A meeting, as an intervention to address an initial crisis within a family. It identifies support from the extended family and the wider support network.',
    aliases: ['Family Network Meeting'],
    sources: [
      { section: 'family-network-meeting', ref: '19' },
      { section: 'phases', ref: '4 phase 2' },
      { section: 'allocated-worker', ref: '5 phases 1 and 2' },
    ],
  },
  'family-offers': {
    term: 'Family Offers',
    meaning:
      'In a crisis, family members are asked by telephone what support they can offer in the short term.',
    sources: [{ section: 'family-network-meeting', ref: '19' }],
  },
  'signs-of-safety': {
    term: 'Signs of Safety',
    meaning:
      'The guidance that questions at a referral, and case discussions, follow. The document does not explain it.',
    sources: [
      { section: 'referral-process', ref: '3' },
      { section: 'case-discussion', ref: '6' },
    ],
  },
  'restorative-conversations': {
    term: 'Restorative conversations',
    meaning:
      'A form of support for family relationships, which duty workers may use and which belongs to Phases 2 and 3. The document does not explain it.',
    sources: [
      { section: 'duty-worker', ref: '4' },
      { section: 'phases', ref: '4 phase 2' },
      { section: 'later-phases', ref: '4 phase 3' },
    ],
  },
  'motivational-enhancement-therapy': {
    term: 'Motivational enhancement therapy',
    meaning: 'One of the interventions of Phase 3. The document does not explain it.',
    sources: [{ section: 'later-phases', ref: '4 phase 3' }],
  },
  'supported-referrals': {
    term: 'Supported referrals and attendance',
    meaning:
      'A part of the programme in Phase 4, for the specialist and therapeutic services that the safety plan identifies. The document does not explain it.',
    sources: [{ section: 'later-phases', ref: '4 phase 4' }],
  },
  'crash-pad': {
    term: 'Crash pad',
    meaning:
      'A place where a young person may stay overnight in Phase 1. The document writes “crash pad/emergency foster placement” and does not explain it.',
    aliases: ['emergency foster placement', 'emergency accommodation'],
    sources: [{ section: 'phases', ref: '4 phase 1' }],
  },
  'emergency-bed': {
    term: 'Bed in the emergency children’s home',
    meaning:
      'The bed that will be used where all other options have been explored, and a foster carer of the service is not appropriate due to the risks/situation.',
    aliases: ['emergency children’s home'],
    sources: [{ section: 'foster-carers', ref: '16' }],
  },
  'sessional-workers': {
    term: 'Sessional workers',
    meaning:
      'A bank of workers through which young people can access {timescale:sessional-respite} respite support. Requests for them are to be agreed through the management of the service.',
    aliases: ['respite workers', 'respite support', 'sessional respite'],
    sources: [
      { section: 'respite-workers', ref: '15' },
      { section: 'children-of-concern', ref: '8' },
    ],
  },
  'de-escalation': {
    term: 'De-escalation',
    meaning:
      'A monitored period of reduced intervention after Phase 4, {timescale:de-escalation}. It gives families the opportunity to demonstrate sustained change, and quick access to support if required.',
    sources: [
      { section: 'later-phases', ref: '4 de-escalation' },
      { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
