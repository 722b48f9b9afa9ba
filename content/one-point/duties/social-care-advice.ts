import type { DutyRule } from './rule.ts';

const advice = {
  section: 'social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const writing = {
  section: 'writing-social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const sendiass = {
  section: 'sendiass',
  ref: 'Chapter 15, Durham SEND Information Advice and Support Service (SENDIASS)',
} as const;

/** Chapter 15: what is asked of whom about social care advice to EHC plans, up to its sending, and SENDIASS. */
export const socialCareAdviceDuties = {
  'sca-which-team-supports': {
    who: { anyOf: ['family-hub', 'intensive-family-support-team'] },
    strength: 'may',
    text: 'Children with SEND may be supported through the Family Hub or through the Intensive Family Support Team. It depends on the nature of the request for help.',
    stages: ['support', 'partners'],
    sources: [advice],
  },
  'sca-holistic-assessment': {
    who: 'not stated',
    strength: 'should',
    text: 'The EHC Needs Assessment should be holistic: it should assess the child or young person’s needs in education, health and social care.',
    stages: ['partners'],
    sources: [advice],
  },
  'sca-one-point-advises': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'If the family is not open to Social Work Teams, the One Point Service will provide advice on the child’s social care needs for the EHC Needs Assessment.',
    stages: ['partners'],
    sources: [advice],
  },
  'sca-check-liquidlogic': {
    who: { anyOf: ['send-business-services'] },
    strength: 'will',
    text: 'The SEND Business Services will check LiquidLogic, to ascertain whether the child or family is currently in receipt of Children Services.',
    stages: ['partners'],
    sources: [advice],
  },
  'sca-email-the-lead': {
    who: { anyOf: ['send-business-services'] },
    strength: 'will',
    text: 'If there is a Lead Professional from the One Point Service, SEND Business Services will e-mail them. They will be asked to submit their social care advice {timescale:advice-when-open}.',
    stages: ['partners'],
    cites: { 'advice-when-open': 'rule' },
    sources: [advice],
  },
  'sca-request-by-caseworker': {
    who: { anyOf: ['send-caseworker'] },
    strength: 'will',
    text: 'If no One Point Lead Professional is involved, the SEND Caseworker will request that the OPS assess the child’s social care needs. They will submit an Early Help Support Request using CRM, clearly stating that it is a request for social care advice to be provided.',
    stages: ['request', 'partners'],
    sources: [advice],
  },
  'sca-into-the-tray': {
    who: 'not stated',
    strength: 'will',
    text: 'The request for social care advice will be put into the IFS Manager’s LL tray.',
    stages: ['allocation', 'partners'],
    sources: [advice],
  },
  'sca-allocate': {
    who: { anyOf: ['ifst-manager'] },
    strength: 'will',
    text: 'The IFS Manager will allocate a request for social care advice as they would other requests.',
    stages: ['allocation', 'partners'],
    sources: [advice],
  },
  'sca-deadline-in-allocation': {
    who: { anyOf: ['team-manager'] },
    strength: 'should',
    text: 'Team Managers should reference in their allocation that it is a request for Social Care Advice (SCA), and the deadline for submission.',
    stages: ['allocation', 'partners'],
    sources: [advice],
  },
  'sca-time-of-new-lead': {
    who: { anyOf: ['lead-professional'] },
    strength: 'will',
    text: 'If no One Point Lead Professional was involved before, the OPS Lead Professional will have {timescale:advice-when-newly-allocated} to complete the social care advice, and to send it back to SEND Business Services at their e-mail address.',
    stages: ['partners'],
    sources: [advice],
  },
  'sca-inform-caseworker': {
    who: { anyOf: ['lead-professional'] },
    strength: 'should',
    text: 'The OPS Lead Professional should inform the SEND Caseworker who put in the request that they have been allocated to the child and family. They should copy in their Team Manager and the Business Support Team Leader.',
    stages: ['partners'],
    sources: [advice],
  },
  'sca-complete-form': {
    who: { anyOf: ['practitioner'] },
    strength: 'is expected to',
    text: 'An OPS practitioner is expected to contribute to the EHC Assessment. They do so by populating the Social Care Advice form from the current Child and Family Assessment.',
    stages: ['assessment', 'partners'],
    sources: [writing],
  },
  'sca-quality-assure': {
    who: { anyOf: ['team-manager'] },
    strength: 'will',
    text: 'The Team Manager will quality assure the social care advice, and authorise it, in LiquidLogic.',
    stages: ['quality', 'partners'],
    sources: [writing],
  },
  'sca-manager-comment': {
    who: { anyOf: ['manager'] },
    strength: 'is expected to',
    text: 'Managers are expected to comment on the social care advice. The comment indicates that the social care needs are identified, and that their provision and expected outcomes are detailed; or it gives the reasons why not.',
    stages: ['quality', 'partners'],
    sources: [writing],
  },
  'sca-send': {
    who: { anyOf: ['lead-professional'] },
    strength: 'will',
    text: 'The Lead Professional will send the authorised SCA to the e-mail address of the SEN Business Services.',
    stages: ['partners'],
    sources: [writing],
  },
  'sendiass-services': {
    who: { anyOf: ['sendiass'] },
    strength: 'not stated',
    text: 'SENDIASS provides confidential information, advice and support, through a range of services.',
    stages: ['partners'],
    sources: [sendiass],
  },
} as const satisfies Record<string, DutyRule>;
