import type { DutyRule } from './rule.ts';

/** Sections 12 to 14: families who disengage, need linked to disability, and escalation. */
export const familyDuties = {
  're-engage-family': {
    who: 'not stated',
    strength: 'will',
    text: 'When families start to disengage, or engaged only when in crisis, there will be significant attempts to re-engage the family in support.',
    stages: [],
    sources: [{ section: 'disengagement', ref: '12' }],
  },
  'discuss-disengagement': {
    who: { allOf: ['social-worker', 'allocated-worker', 'line-manager'] },
    strength: 'is to',
    text: 'If there is still no evidence, after these attempts, of any motivation to engage with offers of support, the Social Worker, the Supporting Solutions Service worker and the line manager are to hold a case discussion.',
    stages: ['closure'],
    sources: [{ section: 'disengagement', ref: '12' }],
  },
  'agree-closure': {
    who: { allOf: ['social-worker', 'allocated-worker', 'line-manager'] },
    strength: 'will',
    text: 'In the case discussion about a family that does not engage, closure of the case or further appropriate actions will be agreed.',
    stages: ['closure'],
    sources: [{ section: 'disengagement', ref: '12' }],
  },
  'consider-role': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'If need is linked to disability rather than relationship breakdown, the service will consider whether there is a role, as part of “this”, to support relationship breakdown.',
    stages: ['referral'],
    sources: [{ section: 'disability', ref: '13' }],
  },
  'share-concerns': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'will',
    text: 'When the service have significant concerns about a young person’s safeguarding, the allocated Supporting Solutions worker will share these concerns with the child’s social worker.',
    stages: [],
    sources: [{ section: 'escalation', ref: '14' }],
  },
  'agree-safeguarding-plan': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'will',
    text: 'The allocated worker will also agree with the child’s social worker a plan of how to address the safeguarding concerns.',
    stages: [],
    sources: [{ section: 'escalation', ref: '14' }],
  },
  'escalate-concerns': {
    who: { anyOf: ['line-manager'] },
    strength: 'will',
    text: 'If the service still has concerns and the situation remains unresolved, the Supporting Solutions line manager will hold discussions with the Social Work Team Manager or Social Work Consultant about an appropriate response.',
    stages: [],
    sources: [{ section: 'escalation', ref: '14' }],
  },
} as const satisfies Record<string, DutyRule>;
