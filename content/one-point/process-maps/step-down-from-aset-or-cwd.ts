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

const fromAsetOrCwd = {
  section: 'stepping-down-from-aset-or-cwd',
  ref: 'Chapter 12, Stepping Down families from ASET or Children with Disabilities',
} as const;

/** Chapter 12: stepping down from the Young People’s Service, ASET or Children with Disabilities. */
export const stepDownFromAsetOrCwd = {
  title: 'Stepping down from ASET or Children with Disabilities',
  summary:
    'How a family comes from the Young People’s Service or Children with Disabilities to the IFS Team or the Family Hub. Our note: if a child may be at risk of significant harm, no meeting is waited for: act immediately. The text has the Young People’s Service at its beginning, and the ASET/CWD Team Manager at its end.',
  sources: [fromAsetOrCwd],
  nodes: {
    start: {
      kind: 'start',
      text: 'Children with Disabilities (CWD) or the Young People’s Service (YPS) would like to step a family down to the Family Hub or the IFS Team.',
      next: 'consent',
      sources: [fromAsetOrCwd],
    },
    consent: { ...familyConsents, next: 'form' },
    form: {
      kind: 'step',
      actor: 'not stated',
      text: 'The Step-Down Form should be completed, and sent to the relevant Team Manager.',
      next: 'contact',
      sources: [fromAsetOrCwd],
    },
    contact: {
      kind: 'step',
      actor: 'not stated',
      text: 'Contact should be made with the manager, to find an appropriate time to discuss the family.',
      next: 'at-the-meeting',
      sources: [fromAsetOrCwd],
    },
    'at-the-meeting': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Ideally a slot is allocated at the {timescale:step-up-down-meeting} Step Up/Down meeting. Is this possible?',
      timescales: ['step-up-down-meeting'],
      exits: [
        { label: 'Yes', to: 'slot' },
        { label: 'No', to: 'other-time' },
      ],
      sources: [fromAsetOrCwd],
    },
    slot: {
      kind: 'step',
      actor: 'not stated',
      text: 'Allocate a slot at the meeting, and discuss the family there. The Team Co-ordinator will make a record of the meeting’s decisions.',
      event: 'step-up-down-meeting',
      next: 'agreed',
      sources: [fromAsetOrCwd, structure],
    },
    'other-time': {
      kind: 'step',
      actor: 'not stated',
      text: 'A mutually agreeable time should be arranged, and the family is discussed then.',
      next: 'agreed',
      sources: [fromAsetOrCwd],
    },
    agreed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is agreement reached to step down the family?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [fromAsetOrCwd],
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'If agreement was reached at the Step Up/Step Down meeting, they should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'process',
      sources: [note],
    },
    process: {
      kind: 'step',
      actor: { anyOf: ['aset-or-cwd-team-manager'] },
      text: 'To transfer the family record, the manager must follow the LiquidLogic LCS Step-Down process.',
      next: 'how',
      sources: [fromAsetOrCwd],
    },
    how: {
      kind: 'decision',
      actor: { anyOf: ['outgoing-social-worker'] },
      text: 'How is the family to be transferred to the new worker?',
      exits: [
        { label: 'At the next TAF meeting', to: 'invite' },
        { label: 'By a joint home visit', to: 'visit' },
      ],
      sources: [fromAsetOrCwd],
    },
    invite: {
      kind: 'step',
      actor: { anyOf: ['outgoing-social-worker'] },
      text: 'They should invite the new worker to the next TAF meeting.',
      next: 'stepped-down',
      sources: [fromAsetOrCwd],
    },
    visit: {
      kind: 'step',
      actor: { anyOf: ['outgoing-social-worker'] },
      text: 'They should arrange a joint home visit.',
      next: 'stepped-down',
      sources: [fromAsetOrCwd],
    },
    'stepped-down': {
      kind: 'end',
      text: 'The family is stepped down.',
      outcome: 'done',
      sources: [fromAsetOrCwd],
    },
    'not-agreed': {
      kind: 'end',
      text: 'Agreement is not reached. The procedure does not say what follows, or who supports the family meanwhile.',
      outcome: 'not stated',
      sources: [fromAsetOrCwd],
    },
  },
} as const satisfies OnePointMap;
