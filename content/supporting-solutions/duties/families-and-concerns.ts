import type { DutyRule } from './rule.ts';

/** Sections 12 to 14: families who disengage, need linked to disability, and escalation. */
export const familyDuties = {
  're-engage-family': {
    who: 'not stated',
    strength: 'will',
    text: 'There will be significant attempts to re-engage the family in support.',
    stages: [],
    sources: [{ section: 'disengagement', ref: '12' }],
  },
  'discuss-disengagement': {
    who: { allOf: ['social-worker', 'allocated-worker', 'line-manager'] },
    strength: 'is to',
    text: 'If the family still shows no evidence of any motivation to engage with offers of support after this, a case discussion is to be held. It is between the Social Worker, the Supporting Solutions Service worker and the line manager.',
    stages: ['closure'],
    sources: [{ section: 'disengagement', ref: '12' }],
  },
  'agree-closure': {
    who: { allOf: ['social-worker', 'allocated-worker', 'line-manager'] },
    strength: 'will',
    text: 'In that discussion, closure of the case or further appropriate actions will be agreed.',
    stages: ['closure'],
    sources: [{ section: 'disengagement', ref: '12' }],
  },
  'consider-role': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'But the service will consider whether there is a role, as part of this, to support relationship breakdown.',
    stages: ['referral'],
    sources: [{ section: 'disability', ref: '13' }],
  },
  'share-concerns': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'will',
    text: 'When the service have significant concerns about a young person’s safeguarding, the service’s allocated worker will share them with the child’s social worker.',
    stages: [],
    sources: [{ section: 'escalation', ref: '14' }],
  },
  'agree-safeguarding-plan': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'will',
    text: 'The allocated worker will agree with the child’s social worker a plan of how to address these concerns.',
    stages: [],
    sources: [{ section: 'escalation', ref: '14' }],
  },
  'escalate-concerns': {
    who: { anyOf: ['line-manager'] },
    strength: 'will',
    text: 'If the service still has concerns, and the situation remains unresolved, discussions about an appropriate response will be held. They are between the line manager in Supporting Solutions and the Social Work Team Manager or Social Work Consultant.',
    stages: [],
    sources: [{ section: 'escalation', ref: '14' }],
  },
} as const satisfies Record<string, DutyRule>;
