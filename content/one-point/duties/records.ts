import type { DutyRule } from './rule.ts';

const keeping = { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' } as const;
const practitioner = { anyOf: ['practitioner'] } as const;

/** Chapter 11: what is asked of whom about record keeping. */
export const recordsDuties = {
  'record-contemporaneously': {
    who: practitioner,
    strength: 'is expected to',
    text: 'Practitioners in the One Point Service are expected to keep contemporaneous records. That means recording {timescale:record-contemporaneously}.',
    stages: ['records'],
    sources: [keeping],
  },
  'record-management-decisions': {
    who: 'not stated',
    strength: 'must',
    text: 'All key management decisions, including case discussions with managers, must be recorded on LiquidLogic EHM, on the child’s file.',
    stages: ['records'],
    sources: [keeping],
  },
  'copy-notes-across-siblings': {
    who: 'not stated',
    strength: 'is required',
    text: 'Copying of notes across all siblings is required for family activities, for TAF and for contact with the worker.',
    stages: ['records'],
    except:
      'there may be interventions for which the worker will complete case notes on individual children. Two instances are given: a specific intervention with one child, or a disclosure by a child that is not relevant to other children.',
    sources: [keeping],
  },
  'keep-off-other-records': {
    who: 'not stated',
    strength: 'should',
    text: 'If a child has made a disclosure that is not relevant to other children, it should not be recorded on any child’s records but that child’s own.',
    stages: ['records'],
    sources: [keeping],
  },
  'copy-generic-notes': {
    who: 'not stated',
    strength: 'is required to',
    text: 'Generic, non-specific case notes, such as TAF attendance or contact with the worker, are required to be copied onto children’s files only. For adults’ files it is not required.',
    stages: ['records'],
    sources: [keeping],
  },
  'record-taf-meetings': {
    who: practitioner,
    strength: 'will',
    text: 'Practitioners will ensure that all TAF meetings are recorded, and that the updated Family Plan is circulated {timescale:share-updated-plan}.',
    stages: ['records', 'review'],
    cites: { 'share-updated-plan': 'duty' },
    sources: [keeping],
  },
  'record-immigration-status': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Please ensure that you record the Immigration and Nationality Status of the child and of household members.',
    stages: ['records'],
    sources: [keeping],
  },
  'keep-chronology-up-to-date': {
    who: practitioner,
    strength: 'will',
    text: 'Practitioners who work with Intensive Family Support families, or with Family Hub families requiring a TAF, will ensure that the child and family’s chronology is kept up to date: {timescale:chronology-after-taf}.',
    stages: ['records', 'review'],
    sources: [keeping],
  },
  'record-on-ehm': {
    who: 'not stated',
    strength: 'must',
    text: 'All case recordings must be on LiquidLogic EHM {timescale:record-on-ehm}.',
    stages: ['records'],
    sources: [keeping],
  },
  'use-drop-down-box': {
    who: practitioner,
    strength: 'must',
    text: 'Practitioners must ensure that the appropriate drop-down box in LiquidLogic EHM case notes is used, to indicate which type of contact recording they are making.',
    stages: ['records'],
    sources: [keeping],
  },
  'record-child-seen': {
    who: practitioner,
    strength: 'must',
    text: 'On LiquidLogic EHM, practitioners must record where a child has been seen, and if the child was seen alone.',
    stages: ['records'],
    sources: [keeping],
  },
  'complete-all-sections': {
    who: practitioner,
    strength: 'must',
    text: 'Practitioners must ensure that every section of the case note is completed.',
    stages: ['records'],
    sources: [keeping],
  },
  'have-case-summary': {
    who: 'not stated',
    strength: 'will',
    text: 'An up-to-date Case Summary will be required for all children who are open to the One Point Service.',
    stages: ['records'],
    sources: [{ section: 'record-keeping', ref: 'Chapter 11, Case Summaries' }],
  },
} as const satisfies Record<string, DutyRule>;
