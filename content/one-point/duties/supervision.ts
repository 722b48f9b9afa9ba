import { caseClinicsDuties } from './case-clinics.ts';
import type { DutyRule } from './rule.ts';

const informal = {
  section: 'case-supervision',
  ref: 'Chapter 14, Informal Case Discussions',
} as const;
const formal = { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' } as const;
const groupLearning = {
  section: 'case-supervision',
  ref: 'Chapter 14, Signs of Safety/Wellbeing Group Learning',
} as const;
const manager = { anyOf: ['manager'] } as const;

const caseSupervisionDuties = {
  'informal-discussions': {
    who: manager,
    strength: 'may',
    text: 'It is expected that One Point Service Managers may discuss cases informally with staff.',
    stages: ['quality', 'support'],
    sources: [informal],
  },
  'record-informal-discussions': {
    who: manager,
    strength: 'must',
    text: 'As a minimum, the Manager must record all informal discussions and decisions on LiquidLogic case notes, using the management oversight code.',
    stages: ['quality', 'records'],
    sources: [informal],
  },
  'informal-on-the-form': {
    who: manager,
    strength: 'must',
    text: 'Where appropriate, informal discussions and decisions must be recorded on the Case Supervision Form in LiquidLogic.',
    stages: ['quality', 'records'],
    sources: [informal],
  },
  'undertake-formal-supervision': {
    who: { anyOf: ['team-manager', 'senior-key-worker'] },
    strength: 'will',
    text: 'The Team Manager or Senior Key Worker will undertake formal case supervision, in line with the supervision framework.',
    stages: ['quality', 'support'],
    sources: [formal],
  },
  'complete-supervision-form': {
    who: 'not stated',
    strength: 'must',
    text: 'For all formal case supervision, a Case Supervision form must be complete on LiquidLogic.',
    stages: ['quality', 'records'],
    sources: [formal],
  },
  'update-case-summary': {
    who: 'not stated',
    strength: 'must',
    text: 'For all formal case supervision, the Case Summary must be reviewed and updated.',
    stages: ['quality', 'records'],
    sources: [formal],
  },
  'group-learning': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'Within their team, all practitioners will have the opportunity to take part in Signs of Safety/Wellbeing Group Learning {timescale:group-learning}.',
    stages: ['quality'],
    sources: [groupLearning],
  },
  'group-learning-part-time': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'For part time staff the frequency of Group Learning will be {timescale:group-learning-part-time}.',
    stages: ['quality'],
    sources: [groupLearning],
  },
  'good-group-learning': {
    who: 'not stated',
    strength: 'will',
    text: 'A good Group Learning process, in which cases are thought through, will lead to more energy and dynamism in practice.',
    stages: ['quality'],
    sources: [groupLearning],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 14: what is asked of whom about supervision, group learning and clinics. */
export const supervisionDuties = { ...caseSupervisionDuties, ...caseClinicsDuties } as const;
