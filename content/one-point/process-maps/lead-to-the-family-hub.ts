import type { OnePointMap } from './map.ts';
import { familyConsents } from './step-up-and-down.ts';

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const ifst = {
  section: 'stepping-down-from-ifst',
  ref: 'Chapter 12, Stepping Down Families from the One Point Intensive Family Support Team',
} as const;

const lead = {
  section: 'change-of-lead-professional',
  ref: 'Chapter 12, Change of Lead Professional within the One Point Service',
} as const;

/** Chapter 12: the lead professional changes from the Intensive Family Support Team to the Family Hub. */
export const leadToTheFamilyHub = {
  title: 'Change of lead professional to the Family Hub',
  summary:
    'From the discussion in the TAF, by the Step Up/Step Down meeting, to the joint home visit of the new worker and the IFS Key Worker. Our note: if a child may be at risk of significant harm, no meeting is waited for: act immediately.',
  sources: [ifst, lead],
  rebuiltFrom:
    'chapter 12, Change of Lead Professional, whose boxes stand apart from their numbers',
  nodes: {
    start: {
      kind: 'start',
      text: 'A family is held in the Intensive Family Support Team and requires stepping down to the Family Hub Team.',
      next: 'taf',
      sources: [lead],
    },
    taf: {
      kind: 'step',
      actor: { anyOf: ['team-around-the-family'] },
      text: 'The step down must be discussed with the TAF members. The team is responsible for ensuring that remaining unmet needs are clearly identified on the Family Plan. Members should always consider what local services can give ongoing support.',
      next: 'ifst-agrees',
      sources: [ifst],
    },
    'ifst-agrees': {
      kind: 'decision',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Do you agree the step down?',
      exits: [
        { label: 'Yes', to: 'consent' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [ifst],
    },
    consent: { ...familyConsents, next: 'request' },
    request: {
      kind: 'step',
      actor: 'not stated',
      text: 'The request for step down needs to be submitted on the Step Up/Step Down Request Form to the appropriate manager. Managers are required to send it to the Team Co-ordinator, who will circulate it {timescale:circulate-request-forms} to the meeting.',
      timescales: ['circulate-request-forms'],
      next: 'discuss',
      sources: [structure],
      trainerNote:
        'The chapter asks this of all requests for step down. The lines on the change of lead professional do not repeat it.',
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'At the {timescale:step-up-down-meeting} Step Up/Step Down meeting, outstanding elements of the Family Plan, any associated risks and specific pieces of work will be identified. Then it will be decided what the Family Hub Team and partners can offer. The team can only offer a piece of work that is time limited. The Team Co-ordinator will make a record of the decisions on the Request Form.',
      timescales: ['step-up-down-meeting'],
      event: 'step-up-down-meeting',
      next: 'confirm',
      sources: [lead, structure],
    },
    confirm: {
      kind: 'decision',
      actor: { anyOf: ['hub-manager'] },
      text: 'Can you confirm that the TAF members and the family have agreed to the step down?',
      exits: [
        { label: 'Yes', to: 'who-leads' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [lead],
    },
    'who-leads': {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'If further support from another partner is needed, the Early Help Practitioner is to agree with the family who takes the ‘lead’ and works with the child and family plan.',
      next: 'case-note',
      sources: [lead],
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'Following agreement, they should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'transfer',
      sources: [note],
    },
    transfer: {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Step 1: the IFS Team Manager or Senior Key Worker will transfer the family to the Family Hub Team Manager, on LiquidLogic EHM.',
      event: 'transfer-to-hub',
      next: 'allocate',
      sources: [lead],
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager will then allocate the family.',
      event: 'new-hub-worker-allocated',
      next: 'attend',
      sources: [lead],
    },
    attend: {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner', 'wellbeing-for-life-worker'] },
      text: 'Step 2: if the manager, professionals and the family have agreed that a TAF is still appropriate, the allocated worker will attend the next TAF meeting.',
      next: 'visit',
      sources: [lead],
    },
    visit: {
      kind: 'step',
      actor: { allOf: ['new-worker', 'key-worker'] },
      text: 'Step 3: the two workers will discuss the family and make a joint home visit {timescale:joint-visit-at-step-down}, so that the family can meet the new worker.',
      timescales: ['joint-visit-at-step-down'],
      next: 'changed',
      sources: [lead],
      trainerNote:
        'The document does not say from when the time counts. By the date it may come before the next TAF.',
    },
    changed: {
      kind: 'end',
      text: 'The family is with the Family Hub Team.',
      outcome: 'done',
      sources: [lead],
    },
    'not-agreed': {
      kind: 'end',
      text: 'Agreement is not reached. The procedure does not say what follows, or who supports the family meanwhile.',
      outcome: 'not stated',
      sources: [ifst],
    },
  },
} as const satisfies OnePointMap;
