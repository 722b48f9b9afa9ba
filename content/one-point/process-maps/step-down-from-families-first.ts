import type { OnePointMap } from './map.ts';
import { familyConsents } from './step-up-and-down.ts';

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

/** Chapter 12: stepping down from Families First to One Point. */
export const stepDownFromFamiliesFirst = {
  title: 'Stepping down from Families First to One Point',
  summary:
    'From the initial decision in the TAF, by the request form and the meeting, to the transfer of the record and the family. Our note: if a child may be at risk of significant harm, no meeting is waited for: act immediately. The document’s text and headings stand out of order here; an open question says how.',
  sources: [fromFamiliesFirst],
  rebuiltFrom: 'chapter 12, Stepping Down a Case, whose flow-chart is not held',
  nodes: {
    start: {
      kind: 'start',
      text: 'A family requires ongoing intensive support, but its level of need no longer requires statutory intervention.',
      next: 'taf',
      sources: [fromFamiliesFirst],
    },
    taf: {
      kind: 'step',
      actor: 'not stated',
      text: 'The initial decision to step down should be discussed with the family, within the TAF meeting.',
      next: 'families-first-agrees',
      sources: [fromFamiliesFirst],
    },
    'families-first-agrees': {
      kind: 'decision',
      actor: { anyOf: ['families-first-manager'] },
      text: 'Do you agree the initial decision?',
      exits: [
        { label: 'Yes', to: 'consent' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [fromFamiliesFirst],
    },
    consent: { ...familyConsents, next: 'send' },
    send: {
      kind: 'step',
      actor: { anyOf: ['ff-managers'] },
      text: 'FF Managers are required to send the Team Co-ordinator a copy of the Step Up/Step Down Request Form, for circulation to the core members {timescale:send-form-for-step-down} to the meeting.',
      timescales: ['send-form-for-step-down'],
      next: 'circulate',
      sources: [fromFamiliesFirst],
    },
    circulate: {
      kind: 'step',
      actor: { anyOf: ['team-coordinator'] },
      text: 'The Team Co-ordinator will circulate the form via a secure network, {timescale:circulate-request-forms} to the meeting. It goes to the core membership.',
      timescales: ['circulate-request-forms'],
      next: 'discuss',
      sources: [structure],
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'The {timescale:step-up-down-meeting} Step Up/Step Down meeting will enable the managers to consider the family. The Team Co-ordinator will make a record of the decisions on the Request Form.',
      timescales: ['step-up-down-meeting'],
      event: 'step-up-down-meeting',
      next: 'where',
      sources: [fromFamiliesFirst, structure],
    },
    where: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family to step down to the IFS Team or, where appropriate, to the Family Hub or a partner agency’s support?',
      exits: [
        { label: 'The IFS Team', to: 'ifs-threshold' },
        { label: 'The Family Hub, a FC programme', to: 'hub' },
        { label: 'A partner agency’s support', to: 'case-note' },
        { label: 'None of these', to: 'not-agreed' },
      ],
      sources: [fromFamiliesFirst],
      trainerNote: 'The document does not say who finds what is appropriate.',
    },
    'ifs-threshold': {
      kind: 'decision',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Do you agree that the family meets the threshold for the IFS Team, and still requires intensive family support to help it achieve positive outcomes?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'where' },
      ],
      sources: [fromFamiliesFirst],
    },
    hub: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is there FCTM agreement to step the family down to the Family Hub, for a FC programme?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [fromFamiliesFirst],
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'Following agreement, they should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'process',
      sources: [note],
    },
    process: {
      kind: 'step',
      actor: { anyOf: ['families-first-manager'] },
      text: 'To transfer the record, the manager must follow the Step-Down process on LiquidLogic LCS. A step down to the Family Hub Team must be done formally, on LiquidLogic, also for parenting and wellbeing programmes.',
      next: 'invite',
      sources: [fromFamiliesFirst],
    },
    invite: {
      kind: 'step',
      actor: { anyOf: ['outgoing-social-worker'] },
      text: 'To transfer the family, they should invite the new worker to the next TAF meeting.',
      next: 'stepped-down',
      sources: [fromFamiliesFirst],
    },
    'stepped-down': {
      kind: 'end',
      text: 'The family is stepped down.',
      outcome: 'done',
      sources: [fromFamiliesFirst],
    },
    'not-agreed': {
      kind: 'end',
      text: 'Agreement is not reached. The procedure does not say what follows, or who supports the family meanwhile.',
      outcome: 'not stated',
      sources: [fromFamiliesFirst],
    },
  },
} as const satisfies OnePointMap;
