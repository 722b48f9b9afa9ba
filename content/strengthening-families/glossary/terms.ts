import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Named terms of the procedure that staff need. */
export const terms = {
  'single-assessment': {
    term: 'Single assessment',
    meaning:
      'The social work assessment that comes before the team’s intervention. The document also writes Social Care Single Assessment and, once, a single assessment of the threshold for intervention.',
    aliases: ['Social Care Single Assessment', 'assessment'],
    sources: [
      { section: 'threshold', ref: '5.1' },
      { section: 'the-team', ref: '3.3' },
      { section: 'transfers', ref: '8.1.1' },
    ],
  },
  'tier-3': {
    term: 'Tier 3',
    meaning:
      'The tier of the WSCB Threshold for Services at which Strengthening Families is provided. The document does not describe the tiers.',
    aliases: ['threshold', 'tier'],
    sources: [{ section: 'the-team', ref: '3.3' }],
  },
  'project-crewe': {
    term: 'Project Crewe',
    meaning:
      'The document’s example of other local authorities, on whose principles and evidence the pilot was built. It demonstrated, the document says, that a staffing model not wholly reliant on qualified social workers could achieve positive outcomes for children in need.',
    sources: [{ section: 'the-team', ref: '3.2' }],
  },
  'pod-support-system': {
    term: 'Pod support system',
    meaning:
      'A part of the staffing approach of Project Crewe. The document names it and does not explain it.',
    aliases: ['pod'],
    sources: [{ section: 'the-team', ref: '3.2' }],
  },
  'child-in-need-plan': {
    term: 'Child in need plan',
    meaning:
      'The plan that the family support worker works and the Strengthening Families social worker reviews. It says what is to be achieved, by which actions, by when and by whom, and how often visits are made.',
    aliases: ['plan', 'CIN plan'],
    sources: [
      { section: 'plans', ref: '9' },
      { section: 'transfers', ref: '8.1.1' },
    ],
  },
  'interim-plan': {
    term: 'Interim plan',
    meaning:
      'The plan that must be there {timescale:interim-plan-9-1} after completion of the assessment, where its outcome is child in need. It should be confirmed at the first child in need meeting.',
    sources: [
      { section: 'plans', ref: '9.1' },
      { section: 'plans', ref: '9.3' },
    ],
  },
  'planning-meeting': {
    term: 'Child in need planning meeting',
    meaning:
      'A meeting that should be convened {timescale:planning-meeting}. It will also review services already in place. Section 9 also has a first child in need meeting, and does not say that the two are one.',
    sources: [{ section: 'plans', ref: '9.2' }],
  },
  'child-in-need-visit': {
    term: 'Child in need visit',
    meaning:
      'A visit to see the child or young person and family. The family support worker makes it, and the Strengthening Families social worker may also visit.',
    aliases: ['visit', 'home visit'],
    sources: [
      { section: 'visits', ref: '11.1' },
      { section: 'delivery-model', ref: '4.3' },
    ],
  },
  'team-around-the-child': {
    term: 'Team around the child',
    meaning:
      'Those who implement the plan, led by the family support worker or lead professional, and who share information through the review process.',
    aliases: ['multi-agency team around the child'],
    sources: [
      { section: 'plans', ref: '9.7' },
      { section: 'reviews', ref: '10.2' },
    ],
  },
  'lead-professional': {
    term: 'Lead professional',
    meaning:
      'Section 9.7 sets the words beside the family support worker. For a family with no recourse to public funds it is the Strengthening Families social worker; in step down, the family support worker.',
    aliases: ['lead'],
    sources: [
      { section: 'plans', ref: '9.7' },
      { section: 'no-recourse-to-public-funds', ref: '8.2.2' },
      { section: 'step-down', ref: '17.2' },
    ],
  },
  'workflow-meeting': {
    term: 'Workflow meeting',
    meaning:
      'A {timescale:workflow-meeting} meeting that manages the allocation, closure and transfer of work. Requests for transfer are reviewed there.',
    aliases: ['allocation meeting'],
    sources: [
      { section: 'delivery-model', ref: '4.5' },
      { section: 'transfers', ref: '8.1.1' },
    ],
  },
  'transfer-list': {
    term: 'Transfer list',
    meaning:
      'The list to which the referring team manager or operations manager can add children, so that their transfer can be considered. The template that the document links is not the live list.',
    aliases: ['child in need Transfer list'],
    sources: [{ section: 'transfers', ref: '8.1.4' }],
  },
  'transfer-summary': {
    term: 'Transfer summary',
    meaning:
      'A summary that outlines the concerns, the aims, the objectives and any outstanding work.',
    sources: [
      { section: 'transfers', ref: '8.1.2' },
      { section: 'transfers', ref: '8.1.3' },
    ],
  },
  'longer-term-work': {
    term: 'Longer term work',
    meaning:
      'Intervention to which a Strengthening Families team manager and the family will both need to agree, for instance for parents with learning difficulties, for NRPF, and for Supervision Orders that require a longer term CIN plan.',
    aliases: ['longer term intervention', 'Supervision Orders'],
    sources: [
      { section: 'delivery-model', ref: '4.7' },
      { section: 'delivery-model', ref: '4.8' },
    ],
  },
  'strengthening-families-plus': {
    term: 'Strengthening Families Plus',
    meaning:
      'Named once, after “e.g.”, beside longer term work and the category that the manager adds for it. The document does not say which of the two it is.',
    sources: [{ section: 'delivery-model', ref: '4.8' }],
  },
  'targeted-support': {
    term: 'Targeted support',
    meaning:
      'Work that some children and young people in the team are open to, beside child in need work. The document does not define it, and 3.1 calls the service a CIN (child in need) service.',
    aliases: ['targeted plans'],
    sources: [
      { section: 'consultation', ref: '13.3' },
      { section: 'consultation', ref: '13.1' },
      { section: 'step-down', ref: '17' },
    ],
  },
  'step-down': {
    term: 'Step down',
    meaning:
      'Short term support within Strengthening Families after the child in need plan, led by the family support worker. “This plan” should be completed {timescale:step-down} of the end of the child in need plan.',
    aliases: ['step down support'],
    sources: [{ section: 'step-down', ref: '17.2' }],
  },
  're-referral-rule': {
    term: 'The rule for re-referrals',
    meaning:
      'What the document calls {timescale:re-referral-rule}. It will apply for re-referrals to the team. The document does not say what the rule is.',
    aliases: ['re-referral', 'rereferral'],
    sources: [{ section: 'mash-and-edt', ref: '6.1c' }],
  },
  mosaic: {
    term: 'Mosaic',
    meaning:
      'The system on which the team has an inbox, consultations are recorded and plans are uploaded. The document does not explain it. Our note: Mosaic is a social care case management system.',
    aliases: ['case management system', 'case recording'],
    sources: [
      { section: 'mash-and-edt', ref: '6.1' },
      { section: 'reviews', ref: '10.5' },
      { section: 'consultation', ref: '13.2' },
    ],
  },
  'consultation-case-note': {
    term: 'Strengthening Families Consultation case note',
    meaning:
      'The case note on Mosaic with which the social worker records a summary of the discussion and the advice given.',
    aliases: ['consultation', 'case note'],
    sources: [{ section: 'consultation', ref: '13.2' }],
  },
  chronology: {
    term: 'Chronology',
    meaning:
      'A record for the child or young person, which all responsible workers should maintain and contribute to.',
    aliases: ['significant events'],
    sources: [{ section: 'chronology', ref: '12.1' }],
  },
  'section-47': {
    term: 'Section 47',
    meaning:
      'The document names Section 47 enquiries under the Children Act 1989, and does not explain them. Our note: they are made where there is reasonable cause to suspect that a child is suffering, or likely to suffer, significant harm.',
    aliases: ['Section 47 enquiries', 'Section 47 investigation', 's47'],
    sources: [
      { section: 'threshold', ref: '5.4' },
      { section: 'concern', ref: '14.2' },
    ],
  },
  'strategy-meeting': {
    term: 'Strategy meeting',
    meaning:
      'A meeting that the Safeguarding and Support team is responsible for initiating and chairing. The team’s social worker and family support worker will attend.',
    sources: [{ section: 'concern', ref: '14.2' }],
  },
  'initial-child-protection-conference': {
    term: 'Initial Child Protection Conference',
    meaning:
      'The conference to which a case goes if it is agreed that the threshold for a child protection case conference is met.',
    aliases: ['ICPC', 'case conference', 'child protection conference'],
    sources: [{ section: 'concern', ref: '14.3' }],
  },
  'insight-service': {
    term: 'Insight Service',
    meaning: 'Produces the data with which children in need are monitored.',
    sources: [{ section: 'management-and-monitoring', ref: '19.1' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
