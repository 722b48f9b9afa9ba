import type { DutyRule } from './rule.ts';

const health = {
  section: 'family-health-service',
  ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
} as const;
const pathway = {
  section: 'parent-support-pathway',
  ref: 'Chapter 15, Enhanced Parent Support Pathway',
} as const;

const healthVisitor = { anyOf: ['health-visitor'] } as const;
const practitioner = { anyOf: ['early-help-practitioner'] } as const;

/** Chapter 15: what is asked of whom about the Family Health Service and its pathways. */
export const familyHealthServiceDuties = {
  'integrated-early-help-with-health': {
    who: { allOf: ['service', 'family-health-service'] },
    strength: 'not stated',
    text: 'The One Point Service of Durham County Council and the Family Health 0 - 25 Service of Harrogate and District Foundation Trust work in partnership. They do so to provide children, young people and their families with integrated early help, from early pregnancy to {figure:family-health-age} years.',
    stages: ['partners'],
    sources: [health],
  },
  'health-visitor-requests-a-programme': {
    who: healthVisitor,
    strength: 'will',
    text: 'If a Health Visitor decides a family requires a specific intervention (for example, parenting support, or speech and language enrichment), they will contact the Family Hub Team Manager with the Request for Family Hub Programme Form completed.',
    stages: ['partners', 'request'],
    sources: [health],
  },
  'health-visitor-remains-lead': {
    who: healthVisitor,
    strength: 'will',
    text: 'The Health Visitor will remain the Lead Professional if they decide that a child/young person and their family require support from the Family Hub offer.',
    stages: ['partners'],
    sources: [health],
  },
  'health-visitor-requests-support': {
    who: healthVisitor,
    strength: 'can',
    text: 'The Health Visitor can request support from the Family Hub Offer, i.e. a group-based activity that would suit the needs of the child and the parent.',
    stages: ['partners', 'request'],
    sources: [health],
  },
  'health-visitor-requests-work': {
    who: healthVisitor,
    strength: 'can',
    text: 'In addition, and if appropriate, Health Visitors can request that an Early Help Practitioner conducts a specific piece of work, as outlined in the menu of the Early Help Family Offer.',
    stages: ['partners', 'request'],
    sources: [health],
  },
  'allocate-on-health-visitors-request': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'The Family Hub Team Manager will receive Health Visitors’ requests for support, and will allocate an Early Help Practitioner.',
    stages: ['partners', 'allocation'],
    sources: [health],
  },
  'contact-lead-and-determine-actions': {
    who: practitioner,
    strength: 'will',
    text: 'Once a family is allocated on a Health Visitor’s request, the Early Help Practitioner will contact the lead professional, and will determine which actions are required. These will involve a group-based activity, or else one to one work, {timescale:health-visitor-requested-work}.',
    stages: ['partners', 'support'],
    sources: [health],
  },
  'practitioner-joins-the-taf': {
    who: practitioner,
    strength: 'will',
    text: 'On a Health Visitor’s request, the Early Help Practitioner will become a member of the family’s Team Around the Family, if there is one in place.',
    stages: ['partners', 'support'],
    sources: [health],
  },
  'record-health-visitors-requests': {
    who: 'not stated',
    strength: 'will',
    text: 'For Health Visitors’ requests, “in both of the above”, it will be recorded as Non-Lead work, in General Notes on EHM on LiquidLogic.',
    stages: ['partners', 'records'],
    sources: [health],
  },
  'deliver-the-pathway': {
    who: { allOf: ['health-visitor', 'service'] },
    strength: 'will',
    text: 'The Enhanced Parent Support Pathway will involve integrated support, delivered by Health Visitors, the One Point Service (OPS) and, where appropriate, other partner organisations.',
    stages: ['partners', 'support'],
    sources: [pathway],
  },
  'contacts-on-the-pathway': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'For the One Point Service, the Enhanced Parent Support Pathway will involve {figure:pathway-contacts} with the family.',
    stages: ['partners', 'support'],
    sources: [pathway],
  },
} as const satisfies Record<string, DutyRule>;
