import type { OnePointMap } from './map.ts';
import { familyConsents, isAtRiskOfHarm } from './step-up-and-down.ts';

const meeting = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Weekly Step Up/Down Meeting',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

/** Chapter 12: from the request to the decision of the weekly meeting. */
export const weeklyStepUpDownMeeting = {
  title: 'The Step Up/Down Meeting: from request to decision',
  summary:
    'How a case comes to the meeting of Families First and One Point Service teams, and what follows. Our note: if a child may be at risk of significant harm, no meeting is waited for: act immediately.',
  sources: [meeting, structure],
  nodes: {
    identified: {
      kind: 'start',
      text: 'A case is identified for step up or step down.',
      next: 'harm',
      sources: [meeting],
    },
    harm: {
      ...isAtRiskOfHarm,
      exits: [
        { label: 'Yes', to: 'act' },
        { label: 'Not known', to: 'act' },
        { label: 'No', to: 'consent' },
      ],
      sources: [up],
      trainerNote:
        'In this map our addition: the chapter has the clause under stepping up to Families First. It comes first, so that nobody waits for a meeting.',
    },
    act: {
      kind: 'end',
      text: 'Act {timescale:act-at-once}, and discuss with Families First, following Child Protection Procedures. It is not appropriate to delay action by waiting for a meeting.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources: [up],
    },
    consent: { ...familyConsents, next: 'submit' },
    submit: {
      kind: 'step',
      actor: 'not stated',
      text: 'On the Step Up/Step Down Request Form, the request needs to be submitted to the appropriate manager.',
      next: 'send',
      sources: [structure],
    },
    send: {
      kind: 'step',
      actor: { anyOf: ['step-up-down-managers'] },
      text: 'Managers are required to send the request form to the Team Co-ordinator. For a step down from Families First, FF Managers are required to send a copy, for circulation {timescale:send-form-for-step-down} to the meeting.',
      timescales: ['send-form-for-step-down'],
      next: 'late',
      sources: [structure, fromFamiliesFirst],
    },
    late: {
      kind: 'decision',
      actor: { anyOf: ['step-up-down-managers'] },
      text: 'Is the request late? In exceptional circumstances, managers may agree at their discretion to consider it: do they?',
      exits: [
        { label: 'Not late', to: 'circulate' },
        { label: 'Late, and considered', to: 'discuss' },
        { label: 'Late, and not considered', to: 'not-considered' },
      ],
      sources: [structure],
      trainerNote: 'The document does not say by when a form must come to the Team Co-ordinator.',
    },
    circulate: {
      kind: 'step',
      actor: { anyOf: ['team-coordinator'] },
      text: 'The Team Co-ordinator will circulate the form via a secure network, {timescale:circulate-request-forms} to the meeting. It goes to the core membership.',
      timescales: ['circulate-request-forms'],
      next: 'discuss',
      sources: [structure],
    },
    'not-considered': {
      kind: 'end',
      text: 'The late request is not considered. The procedure does not say what follows. Our note: if a child is, or may be, at risk of significant harm, act immediately all the same.',
      outcome: 'not stated',
      sources: [structure],
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'The {timescale:step-up-down-meeting} meeting will discuss the level of need, identify the main Early Help or Safeguarding ‘theme’, and consider what support has already been offered.',
      timescales: ['step-up-down-meeting'],
      event: 'step-up-down-meeting',
      next: 'record',
      sources: [meeting],
      trainerNote: 'The core membership are mandated to attend.',
    },
    record: {
      kind: 'step',
      actor: { anyOf: ['team-coordinator'] },
      text: 'The Team Co-ordinator will make a record of the decisions made, on the appropriate section of the Request Form.',
      next: 'agreed',
      sources: [structure],
    },
    agreed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it agreed, as the course of action, to step the family up or down?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [meeting],
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'They should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'goes-on',
      sources: [note],
    },
    'goes-on': {
      kind: 'end',
      text: 'The family is stepped up or down. What follows depends on the service: chapter 12 has a procedure for each.',
      outcome: 'continues',
      sources: [meeting],
    },
    'not-agreed': {
      kind: 'end',
      text: 'No step up or step down is agreed. The procedure does not say what follows, or who supports the family meanwhile. Our note: if a child is, or may be, at risk of significant harm, act immediately all the same.',
      outcome: 'not stated',
      sources: [meeting],
    },
  },
} as const satisfies OnePointMap;
