import type { DutyRule } from './rule.ts';
import { fullCircleRequestsDuties } from './full-circle-requests.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const withOnePoint = {
  section: 'full-circle-and-one-point',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const families = {
  section: 'full-circle-adoption-and-sgo',
  ref: 'Chapter 15, Children Social Care Full Circle Service, adoptive and SGO families',
} as const;

/** Chapter 15: what is asked of whom about Full Circle. */
export const fullCircleDuties = {
  'full-circle-need-identified': {
    who: { anyOf: ['professional-on-the-current-plan'] },
    strength: 'should',
    text: 'For Full Circle, professionals should identify the need for therapeutic support as part of a current plan.',
    stages: ['partners', 'assessment'],
    sources: [service],
  },
  'reach-full-circle': {
    who: 'not stated',
    strength: 'needs to',
    text: 'An adoptive family needs to be supported to reach Full Circle {timescale:reach-full-circle}.',
    stages: ['partners'],
    sources: [service],
  },
  'no-universal-services-for-adoptive-families': {
    who: 'not stated',
    strength: 'should',
    text: 'Adoptive families should not be offered universal services, even if they appear straightforward.',
    stages: ['partners'],
    sources: [service],
  },
  'open-to-ops-for-consultation': {
    who: 'not stated',
    strength: 'needs to',
    text: 'A child on an SGO/RO needs to be open to OPS for Full Circle Consultation, regardless of any additional early help needs.',
    stages: ['partners'],
    sources: [service],
  },
  'adoption-social-worker': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Adopted children need to be accessing the support of an Adoption Social Worker.',
    stages: ['partners'],
    sources: [service],
  },
  'work-closely-with-full-circle': {
    who: { anyOf: ['intensive-family-support-team', 'family-hub'] },
    strength: 'will',
    text: 'Through either the Intensive Family Support Team or Family Hub Teams, the One Point Service will work closely with Full Circle.',
    stages: ['partners'],
    sources: [withOnePoint],
  },
  'assign-worker-for-full-circle': {
    who: 'not stated',
    strength: 'will',
    text: 'In work with Full Circle, each family will be assigned a Key Worker or an Early Help Practitioner at the point of allocation, by the usual process.',
    stages: ['partners', 'allocation'],
    sources: [withOnePoint],
  },
  'full-circle-referrals-by-triage': {
    who: 'not stated',
    strength: 'will',
    text: 'By chapter 15’s part on Full Circle, all referrals that do not meet the Families First or Supporting Solutions threshold will come to One Point through First Contact Early Help Triage.',
    stages: ['partners', 'request'],
    sources: [withOnePoint],
  },
  'work-beside-full-circle': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'If a family has Early Help needs that One Point can support, and also requires a Full Circle service from chapter 15’s list, One Point will support and work with them.',
    stages: ['partners', 'support'],
    sources: [withOnePoint],
  },
  'offer-connected-people-training': {
    who: 'not stated',
    strength: 'will',
    text: 'Some SGO families are eligible for Full Circle support. They will be offered {figure:connected-people-training} of ‘Connected People Attachment’ Training.',
    stages: ['partners', 'support'],
    sources: [families],
  },
  'access-full-circle': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'One Point practitioners will initially support families to access Full Circle. Then they will offer them continued support to attend and complete the Connected People Training.',
    stages: ['partners', 'support'],
    sources: [families],
  },
  'support-non-therapeutic-issues': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'One Point practitioners will also support families who access Full Circle with any non-therapeutic issues that are identified.',
    stages: ['partners', 'support'],
    sources: [families],
  },
  'apply-to-post-adoption-support-fund': {
    who: 'not stated',
    strength: 'is required',
    text: 'If an SGO family would like direct therapeutic support for the child/family, and the child was previously CLA, an OPS assessment is required, and an application to the Post Adoption Support Fund via Full Circle Admin.',
    stages: ['partners', 'assessment'],
    sources: [families],
  },
  'full-circle-identified-later': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'If a family is not identified as ‘Post Adoption / SGO’ on allocation to One Point, but it becomes evident during the work, One Point practitioners will support them to access Full Circle. Then they will offer continued support with any non-therapeutic issues that are identified.',
    stages: ['partners', 'support'],
    sources: [families],
  },
  ...fullCircleRequestsDuties,
} as const satisfies Record<string, DutyRule>;
