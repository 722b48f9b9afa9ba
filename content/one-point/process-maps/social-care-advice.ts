import type { OnePointMap } from './map.ts';

const advice = { section: 'social-care-advice', ref: 'Chapter 15, SEND and Inclusion' } as const;
const writing = {
  section: 'writing-social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const closed = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const business = { anyOf: ['send-business-services'] } as const;
const lead = { anyOf: ['lead-professional'] } as const;

/** Chapter 15: social care advice, from the check on LiquidLogic until it is sent. */
export const socialCareAdvice = {
  title: 'Social care advice for an EHC Needs Assessment',
  summary:
    'From the check on LiquidLogic to the sending of the authorised advice: for a family that is open, not open, or closed a short while ago. Our note: if a child is, or may be, at risk of suffering significant harm, act immediately.',
  sources: [advice, writing, closed],
  rebuiltFrom: 'the text of chapter 15, SEND and Inclusion: its flowchart is not held',
  nodes: {
    start: {
      kind: 'start',
      text: 'Social care advice is needed for a child’s EHC Needs Assessment.',
      next: 'check',
      sources: [advice],
    },
    check: {
      kind: 'step',
      actor: business,
      text: 'SEND Business Services will check LiquidLogic, to ascertain whether the child, or the family, is currently in receipt of Children Services.',
      next: 'open',
      sources: [advice],
    },
    open: {
      kind: 'decision',
      actor: business,
      text: 'To whom is the family open?',
      exits: [
        { label: 'Social Work Teams', to: 'social-work' },
        { label: 'A One Point Lead Professional', to: 'email' },
        { label: 'Neither', to: 'request' },
      ],
      sources: [advice],
    },
    'social-work': {
      kind: 'end',
      text: 'One Point will provide the advice if the family is not open to Social Work Teams. The procedure does not say who gives it here.',
      outcome: 'not stated',
      sources: [advice],
    },
    email: {
      kind: 'step',
      actor: business,
      text: 'SEND Business Services will e-mail the Lead Professional, who will be asked to submit their advice {timescale:advice-when-open}.',
      timescales: ['advice-when-open'],
      event: 'advice-email',
      next: 'form',
      sources: [advice],
    },
    request: {
      kind: 'step',
      actor: { anyOf: ['send-caseworker'] },
      text: 'The SEND Caseworker will request that the OPS assess the child’s social care needs. They will submit an Early Help Support Request using CRM, clearly stating that it is a request for social care advice. It will be put into the LL tray of the IFS Manager.',
      event: 'advice-requested',
      next: 'lately-closed',
      sources: [advice],
    },
    'lately-closed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'If a family was closed a short while ago, advice can be given without it being opened to the service. Has it been closed {timescale:advice-after-closure}?',
      timescales: ['advice-after-closure'],
      exits: [
        { label: 'Yes', to: 'worries' },
        { label: 'No', to: 'allocate' },
      ],
      sources: [closed],
      trainerNote:
        'The document does not say by which way the request for a closed family comes. Its place in this map is ours.',
    },
    worries: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are further worries identified, and is it felt that a further assessment is needed?',
      exits: [
        { label: 'Yes, both', to: 'opened' },
        { label: 'Not both', to: 'former-worker' },
      ],
      sources: [closed],
    },
    opened: {
      kind: 'end',
      text: 'The family can be opened to the service. The procedure does not say who decides this, whether the advice can still be given without that, or by when it is due then.',
      outcome: 'not stated',
      sources: [closed],
    },
    'former-worker': {
      kind: 'step',
      actor: { anyOf: ['former-worker'] },
      text: 'The former worker, if possible, will write the advice. They will do so in conjunction with the family, and submit it as other advice is submitted.',
      next: 'form',
      sources: [closed],
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['ifst-manager'] },
      text: 'The IFS Manager will allocate the request as they would others. Team Managers should reference in the allocation that it is a request for SCA, with the deadline.',
      event: 'advice-allocated',
      next: 'inform',
      sources: [advice],
    },
    inform: {
      kind: 'step',
      actor: lead,
      text: 'The Lead Professional should inform the SEND Caseworker that they have been allocated, and copy in their Team Manager and the Business Support Team Leader. They will have {timescale:advice-when-newly-allocated} to complete the advice and send it back.',
      timescales: ['advice-when-newly-allocated'],
      next: 'form',
      sources: [advice],
    },
    form: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'The practitioner is expected to populate the Social Care Advice form in LiquidLogic from the current Child and Family Assessment.',
      next: 'authorise',
      sources: [writing],
    },
    authorise: {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Manager will quality assure and authorise the advice in LiquidLogic. Managers are expected to comment that needs are identified, and provision and expected outcomes detailed, or why they are not.',
      next: 'sent',
      sources: [writing],
    },
    sent: {
      kind: 'end',
      text: 'The Lead Professional will send the authorised SCA to SEN Business Services. A Multi Agency Meeting may follow.',
      outcome: 'continues',
      map: 'multi-agency-meeting',
      sources: [writing],
    },
  },
} as const satisfies OnePointMap;
