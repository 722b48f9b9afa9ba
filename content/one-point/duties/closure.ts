import { closureMapDuties } from './closure-map.ts';
import type { DutyRule } from './rule.ts';

const ifst = {
  section: 'case-closures',
  ref: 'Chapter 13, Intensive Family Support Team',
} as const;
const hub = { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' } as const;
const ifstManagers = { anyOf: ['ifst-manager', 'senior-key-worker'] } as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 13: what the text asks of whom before a family is closed, team by team. */
const closureRules = {
  'ifst-closure-discussed-at-taf': {
    who: ifstManagers,
    strength: 'is responsible for',
    text: 'Before “they agree to close” the family, the IFS Team Manager or Senior Key Worker is responsible for ensuring that the TAF has discussed a possible closure with the family.',
    stages: ['closure'],
    sources: [ifst],
  },
  'ifst-closure-needs-considered': {
    who: ifstManagers,
    strength: 'is responsible for',
    text: 'Before “they agree to close” the family, the IFS Team Manager or Senior Key Worker is responsible for ensuring that everyone involved has given careful thought to whether the whole family’s needs have been met.',
    stages: ['closure'],
    sources: [ifst],
  },
  'ifst-closure-record-discussion': {
    who: 'not stated',
    strength: 'must',
    text: 'In the Intensive Family Support Team, the case discussion on closure must be recorded on the Case Supervision Form in LiquidLogic.',
    stages: ['closure', 'records'],
    sources: [ifst],
  },
  'ifst-closure-follow-procedure': {
    who: 'not stated',
    strength: 'must',
    text: 'When an Intensive Family Support Team family is closed, the Case Closure Procedure must be followed.',
    stages: ['closure'],
    sources: [ifst],
  },
  'ifst-closure-ongoing-plan': {
    who: 'not stated',
    strength: 'must',
    text: 'If an Intensive Family Support Team family still has unmet needs, there must be a clear ongoing plan of support in place.',
    stages: ['closure', 'step-up-and-down'],
    sources: [ifst],
  },
  'ifst-closure-step-procedures': {
    who: 'not stated',
    strength: 'must',
    text: 'If an Intensive Family Support Team family still has unmet needs, the appropriate Step Up/Step Down procedures must be followed.',
    stages: ['closure', 'step-up-and-down'],
    sources: [ifst],
  },
  'ifst-closure-survey': {
    who: 'not stated',
    strength: 'should',
    text: 'An Intensive Family Support Team family should not be closed {timescale:close-after-survey-offered}.',
    stages: ['closure'],
    sources: [ifst],
  },
  'ifst-closure-survey-note': {
    who: 'not stated',
    strength: 'should',
    text: 'In the Intensive Family Support Team, a case note should be recorded to say when the Family Survey was offered, and to whom.',
    stages: ['closure', 'records'],
    sources: [ifst],
  },
  'hub-closure-needs-met': {
    who: hubManager,
    strength: 'is responsible for',
    text: 'Before “they agree to close” the family, the Family Hub Team Manager is responsible for ensuring that the whole family’s needs have been met, or that other partners are able to offer it further support.',
    stages: ['closure'],
    sources: [hub],
  },
  'hub-closure-discussed-at-taf': {
    who: hubManager,
    strength: 'must',
    text: 'If there has been a TAF, the Family Hub Team Manager must ensure that it has discussed a possible closure with the family before “they agree to closure”.',
    stages: ['closure'],
    sources: [hub],
  },
  'hub-closure-needs-considered': {
    who: hubManager,
    strength: 'must',
    text: 'If there has been a TAF, the Family Hub Team Manager must also ensure that everyone involved, before “they agree to closure”, has given careful thought to whether the whole family’s needs have been met.',
    stages: ['closure'],
    sources: [hub],
  },
  'hub-closure-restart-plan': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'To close a family in the Family Hub, the worker will restart the Early Help Plan, and update it to reflect the outcomes achieved for that family.',
    stages: ['closure'],
    sources: [hub],
  },
  'hub-closure-decisions-tab': {
    who: 'not stated',
    strength: 'can',
    text: 'The Early Help Plan can be restarted and updated via the decisions tab.',
    stages: ['closure', 'records'],
    sources: [hub],
  },
  'hub-closure-send-for-authorisation': {
    who: 'not stated',
    strength: 'will',
    text: 'Once the Early Help Plan has been restarted and updated, it will be sent to the Family Hub Team Manager for authorisation.',
    stages: ['closure'],
    sources: [hub],
  },
  'hub-closure-record-decision': {
    who: 'not stated',
    strength: 'must',
    text: 'In the Family Hub, the decision to close must be recorded on a case supervision form.',
    stages: ['closure', 'records'],
    except:
      'if the case has not been open “for sufficient time”, the record can instead be a case note of management oversight.',
    sources: [hub],
  },
  'hub-closure-follow-procedure': {
    who: 'not stated',
    strength: 'must',
    text: 'In the Family Hub, the Case Closure Procedure must be followed once the decision to close has been recorded.',
    stages: ['closure'],
    sources: [hub],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 13: what is asked of whom about closure. */
export const closureDuties = { ...closureRules, ...closureMapDuties } as const;
