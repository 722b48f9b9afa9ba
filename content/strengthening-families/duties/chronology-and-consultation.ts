import type { DutyRule } from './rule.ts';

/** Sections 12 and 13: the chronology, and consultation with the social worker. */
export const chronologyDuties = {
  'maintain-chronology': {
    who: { allOf: ['responsible-worker'] },
    strength: 'should',
    text: 'All responsible workers should, {timescale:maintain-chronology} within the Strengthening Families Team, maintain the chronology of the child or young person and contribute to it.',
    stages: [],
    sources: [{ section: 'chronology', ref: '12.1' }],
  },
  'significant-events': {
    who: 'not stated',
    strength: 'should',
    text: 'Where required, significant events should be utilised to record significant concerns.',
    stages: [],
    sources: [{ section: 'chronology', ref: '12.1' }],
  },
  'views-in-chronology': {
    who: 'not stated',
    strength: 'should',
    text: 'The views of the child or young person should also inform “this” (the chronology, or the significant events).',
    stages: [],
    sources: [{ section: 'chronology', ref: '12.1' }],
  },
  'previous-involvement': {
    who: 'not stated',
    strength: 'should',
    text: 'Any previous involvement with the child or young person should be taken into account in any ongoing work with them and the family.',
    stages: [],
    sources: [{ section: 'chronology', ref: '12.2' }],
  },
  'update-at-supervision': {
    who: 'not stated',
    strength: 'should',
    text: 'Previous involvement and concerns (“all of this”) should be reviewed and updated {timescale:review-at-supervision}.',
    stages: [],
    sources: [{ section: 'chronology', ref: '12.2' }],
  },
  'available-for-consultation': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'not stated',
    text: 'A key role of the Strengthening Families social worker is to be available to support family support workers, and to provide consultation, in their child in need or targeted support cases.',
    stages: [],
    sources: [{ section: 'consultation', ref: '13.1' }],
  },
  'face-to-face-or-telephone': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'can',
    text: 'The support that the Strengthening Families social worker gives to a family support worker can be face to face or, at times, by telephone.',
    stages: [],
    sources: [{ section: 'consultation', ref: '13.2' }],
  },
  'record-consultation': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'will',
    text: 'Where “this occurs” (consultation, or consultation by telephone: the document does not say which), the social worker will be responsible for recording on Mosaic a summary of the discussion and the advice given, in the “Strengthening Families Consultation” case note.',
    stages: [],
    sources: [{ section: 'consultation', ref: '13.2' }],
  },
  'copy-managers': {
    who: 'not stated',
    strength: 'can',
    text: 'Relevant managers can be copied into the “Strengthening Families Consultation” case note, for their oversight and for action, if required.',
    stages: [],
    sources: [{ section: 'consultation', ref: '13.2' }],
  },
  'discuss-thresholds': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'will',
    text: 'The Strengthening Families social worker will, at times, also be responsible for providing consultation or discussion about thresholds, for children and young people who are open to targeted support within the team.',
    stages: [],
    sources: [{ section: 'consultation', ref: '13.3' }],
  },
  'record-threshold-discussion': {
    who: 'not stated',
    strength: 'needs to',
    text: 'A discussion about thresholds will also need to be recorded, by the process of 13.2.',
    stages: [],
    sources: [{ section: 'consultation', ref: '13.3' }],
  },
} as const satisfies Record<string, DutyRule>;
