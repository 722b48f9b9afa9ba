import type { OnePointMap } from './map.ts';

const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const openToFamiliesFirst = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to Families First',
} as const;
const groupWork = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Group work recording on LiquidLogic',
} as const;
const community = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Recording Team Around the Community (TAC)',
} as const;
const tac = {
  section: 'team-around-the-community',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;
const practitioner = { anyOf: ['practitioner'] } as const;

/** Chapter 11: which system a piece of work is recorded in, by the kind of work. */
export const whereToRecord = {
  title: 'Where to record this work: by the kind of work',
  summary:
    'Case notes, general notes, Group Work, LCS or nothing: the first question is what the work is. Our note: chapter 11 has these rules as text, in several places. This map puts them in the order of questions that is quickest to answer.',
  sources: [nonLead, groupWork, community],
  nodes: {
    work: {
      kind: 'start',
      text: 'Work has been done that may have to be recorded.',
      next: 'kind-of-work',
      sources: [nonLead],
    },
    'kind-of-work': {
      kind: 'decision',
      actor: practitioner,
      text: 'What kind of work is it?',
      exits: [
        { label: 'Baby and Toddler group or Holiday Activities', to: 'not-recorded' },
        { label: 'Pre-Birth Intervention', to: 'pre-birth' },
        {
          label: 'Family Hub Programme or Domestic Abuse Empowerment Programme',
          to: 'open-to-one-point',
        },
        { label: 'The Curve', to: 'the-curve' },
        { label: 'Team Around the Community', to: 'tac-records' },
        { label: 'Other group work', to: 'group-work' },
        { label: 'Other work with a family', to: 'by-family' },
      ],
      sources: [nonLead, groupWork, community],
      trainerNote:
        'The document does not say how a programme is told from other group work, or whether The Curve is one.',
    },
    'not-recorded': {
      kind: 'end',
      text: 'These are the exception to recording Family Hub work on LiquidLogic. They are not programmes but “play and learning”.',
      outcome: 'done',
      sources: [nonLead],
    },
    'pre-birth': {
      kind: 'end',
      text: 'Record on LCS. Where a family is open to Families First, Pre-Birth Interventions work should be recorded there.',
      outcome: 'done',
      sources: [nonLead, openToFamiliesFirst],
    },
    'open-to-one-point': {
      kind: 'decision',
      actor: practitioner,
      text: 'Is the family open to One Point (FC and IFS)?',
      exits: [
        { label: 'Yes', to: 'every-session' },
        { label: 'No', to: 'first-and-last' },
      ],
      sources: [nonLead],
      trainerNote: 'The document does not say what FC stands for.',
    },
    'every-session': {
      kind: 'step',
      actor: 'not stated',
      text: 'Record every session.',
      next: 'programme-in-group-work',
      sources: [nonLead],
    },
    'first-and-last': {
      kind: 'step',
      actor: 'not stated',
      text: 'Record the first and last session only, unless you feel that other recording is needed. An example: a parent talks to you about a worry or a concern.',
      next: 'programme-in-group-work',
      sources: [nonLead],
    },
    'programme-in-group-work': {
      kind: 'step',
      actor: { anyOf: ['facilitator'] },
      text: 'If it is group work, it will be recorded on LiquidLogic Group Work too: facilitators will be responsible for recording who attended, and reflections about the session.',
      next: 'by-family',
      sources: [groupWork],
      trainerNote: 'It is not said outright that a programme is recorded in both places.',
    },
    'the-curve': {
      kind: 'end',
      text: 'It will be recorded in LiquidLogic Group Work. Any direct contact with the family will be recorded in general notes: home visits before it, or follow up between sessions or afterwards.',
      outcome: 'done',
      sources: [community],
    },
    'tac-records': {
      kind: 'step',
      actor: practitioner,
      text: 'Practitioners must keep records of its sessions, on the planning and recording paperwork. They will include the workers’ names, the areas visited, the plans for the session, feedback and any areas of concern.',
      next: 'detached',
      sources: [community],
    },
    detached: {
      kind: 'decision',
      actor: practitioner,
      text: 'Is it delivered using a model of detached youth work?',
      exits: [
        { label: 'Yes', to: 'detached-session' },
        { label: 'No', to: 'group-work' },
      ],
      sources: [community, tac],
      trainerNote:
        'The other way of delivering it is a targeted group work programme. It is not said outright that this is recorded as other group work is.',
    },
    'detached-session': {
      kind: 'step',
      actor: 'not stated',
      text: 'The session will be recorded, with anonymous attendance only, in LiquidLogic Group Work. Paperwork needs to be sent to the Worker in Charge {timescale:tac-paperwork}.',
      timescales: ['tac-paperwork'],
      next: 'worker-in-charge',
      sources: [community],
    },
    'worker-in-charge': {
      kind: 'end',
      text: 'The Worker in Charge will record this on LiquidLogic.',
      outcome: 'done',
      sources: [community],
    },
    'group-work': {
      kind: 'end',
      text: 'All group work that staff of the Family Hub or of the Intensive Family Support Team deliver will be recorded on LiquidLogic Group Work. The programmes there will be created by Business Support. Facilitators will be responsible for recording who attended, and reflections about the session.',
      outcome: 'done',
      sources: [groupWork],
    },
    'by-family': {
      kind: 'end',
      text: 'Where it is recorded goes by the team with which the family is open.',
      outcome: 'continues',
      map: 'where-to-record-with-a-family',
      sources: [nonLead],
    },
  },
} as const satisfies OnePointMap;
