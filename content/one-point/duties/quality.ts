import { performanceClinicsDuties } from './performance-clinics.ts';
import type { DutyRule } from './rule.ts';

const quality = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Performance and Quality Assurance',
} as const;
const oversight = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Management Oversight',
} as const;
const checkpoints = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Child and Family Allocation',
} as const;

const oversightDuties = {
  'accountable-for-quality': {
    who: { anyOf: ['senior-management-team'] },
    strength: 'not stated',
    text: 'The One Point Senior Management Team has overall accountability for managing the performance and quality of all our work with children and their families.',
    stages: ['quality'],
    sources: [quality],
  },
  'deliver-a-quality-service': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'However, the quality, timeliness and effectiveness of our support requires every practitioner in the service to give a quality service to the children and families they support.',
    stages: ['quality'],
    sources: [quality],
  },
  'share-scorecard': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The OPS Performance Scorecard and the Quality Improvement Reports are shared with teams {timescale:share-scorecard}.',
    stages: ['quality'],
    sources: [quality],
  },
  'plan-on-a-page': {
    who: { anyOf: ['service'] },
    strength: 'not stated',
    text: 'The OPS has developed an {timescale:plan-on-a-page} Plan on a Page. It also includes our Quality Improvement Plan, and focuses on key priorities and quality improvement activity for the service.',
    stages: ['quality'],
    sources: [quality],
  },
  'reports-to-the-board': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The Performance and Quality Improvement Reports ({timescale:reports-to-the-board}) are presented to the Quality Improvement Board. Before its name the document writes “Children Social Care and Early Help, Inclusion and Vulnerable”.',
    stages: ['quality'],
    sources: [quality],
  },
  'opportunity-to-reflect': {
    who: 'not stated',
    strength: 'should',
    text: 'Improving performance is, however, a shared responsibility. Processes should be in place to ensure that all staff get the opportunity to reflect upon their own performance, and to identify actions for improvement. They do so particularly through supervision and the Performance and Development Review (PDR).',
    stages: ['quality'],
    sources: [quality],
  },
  'ensure-decisions': {
    who: { anyOf: ['team-manager'] },
    strength: 'is responsible for',
    text: 'The team manager is responsible for ensuring that decisions about children are timely, safe and effective, and that they lead to positive outcomes for children and their families.',
    stages: ['quality'],
    sources: [oversight],
  },
  'oversight-footprint': {
    who: 'not stated',
    strength: 'must',
    text: 'The “footprint” of management oversight must be evident across all decision making, and must be easy to find on the child’s case file.',
    stages: ['quality', 'records'],
    sources: [oversight],
  },
  'oversight-rationale': {
    who: 'not stated',
    strength: 'should',
    text: 'Management oversight should demonstrate a clear rationale and an evidence base for decisions, including the perceived impact upon the child. This should be backed up by SMART planning, to ensure effective implementation.',
    stages: ['quality'],
    sources: [oversight],
  },
  'oversight-challenge': {
    who: 'not stated',
    strength: 'should',
    text: 'Where relevant, case records should also show how the manager has challenged the case worker’s view of the case, both through supervision and through day-to-day case planning.',
    stages: ['quality', 'records'],
    sources: [oversight],
  },
  'oversight-relationships': {
    who: 'not stated',
    strength: 'will',
    text: 'Effective management oversight will always be built on the relationships between manager and worker, and on the effective use of supervision, performance data and quality assurance processes.',
    stages: ['quality'],
    sources: [oversight],
  },
  'provide-supervision': {
    who: 'not stated',
    strength: 'will',
    text: 'All OPS workers will be provided with {timescale:regular-supervision} supervision and Group Learning, in line with the Supervision Framework.',
    stages: ['quality'],
    sources: [oversight],
  },
  'access-to-data': {
    who: { anyOf: ['manager'] },
    strength: 'will',
    text: 'Managers will have access to a range of data on performance and quality, in line with the Quality Assurance Framework.',
    stages: ['quality'],
    sources: [oversight],
  },
  'management-checkpoints': {
    who: { anyOf: ['manager'] },
    strength: 'not stated',
    text: 'After the Management Oversight Checkpoints and their flowchart, the document says: “This” includes a manager’s responsibility regarding case summaries, and for ensuring management oversight of any case that is considered for closure, Step Up or Step Down.',
    stages: ['quality', 'closure', 'step-up-and-down'],
    sources: [checkpoints],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 14: what is asked of whom about performance and quality. */
export const qualityDuties = { ...oversightDuties, ...performanceClinicsDuties } as const;
