import type { OnePointMap } from './map.ts';

const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;
const content = {
  section: 'assessment-expectations',
  ref: 'Chapter 7, Expectations for Assessments',
} as const;
const gathering = {
  section: 'gathering-and-analysis',
  ref: 'Chapter 7, Expectations for gathering information',
} as const;
const analysis = {
  section: 'gathering-and-analysis',
  ref: 'Chapter 7, Expectations of the Analysis/Worry Statements',
} as const;

/** Chapter 7: an assessment of the Intensive Family Support Team, from allocation to its analysis. */
export const ifstAssessment = {
  title: 'An assessment, from allocation to analysis',
  summary:
    'What chapter 7 has in an assessment of the Intensive Family Support Team. Our note: the map is made from its text, which has no steps. Children go on being seen, and information gathered, until the assessment is complete. The Key Worker’s own steps in this time have a map of their own, from chapter 5.',
  sources: [expected, content, gathering, analysis],
  nodes: {
    'at-allocation': {
      kind: 'start',
      text: 'The family is allocated in the Intensive Family Support Team.',
      event: 'key-worker-allocated',
      next: 'expected-timescale',
      sources: [expected],
    },
    'expected-timescale': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'Indicate the expected timescale for the assessment {timescale:expected-time-at-allocation}. It will be recorded on LiquidLogic. It will be {timescale:assessment-with-quality-assurance}, with the manager’s quality assurance included.',
      timescales: ['expected-time-at-allocation', 'assessment-with-quality-assurance'],
      next: 'consent',
      sources: [expected],
      trainerNote:
        'Chapter 5’s steps of allocation do not have this. An open question asks at which it is done.',
    },
    consent: {
      kind: 'step',
      actor: 'not stated',
      text: 'The date of consent: the times of the assessment count from it. The document has no step that gains consent in this team.',
      event: 'ifst-consent',
      next: 'home-visit',
      sources: [expected],
    },
    'home-visit': {
      kind: 'step',
      actor: 'not stated',
      text: 'The assessment must include a visit to the family home. It must also include direct communication with the family and its children.',
      next: 'see-the-children',
      sources: [expected],
    },
    'see-the-children': {
      kind: 'step',
      actor: { anyOf: ['lead-professional'] },
      text: 'The Lead Professional is responsible for ensuring that every child and young person is seen {timescale:see-every-child}, and seen alone if {figure:seen-alone-age}.',
      timescales: ['see-every-child'],
      next: 'gather-information',
      sources: [expected],
      trainerNote:
        'More is expected in intensive support. A child {figure:baby-age} should be visited {timescale:visit-a-baby}; the OPS worker’s contact is to be {timescale:ops-worker-contact}.',
    },
    'gather-information': {
      kind: 'step',
      actor: 'not stated',
      text: 'Gather information: from professionals, who should contribute; from the family and its network separately; and from both Mam and Dad alone, with whom you must seek to talk. The principles of the Mapping Tool must be applied.',
      next: 'hold-meetings',
      sources: [gathering, content],
    },
    'hold-meetings': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Family Network Meeting and a TAF are expected to take place {timescale:meetings-during-assessment}, because the assessment will be informed by them.',
      timescales: ['meetings-during-assessment'],
      next: 'need-more-time',
      sources: [expected],
      trainerNote:
        'Chapter 5 has days for both: they stand on the map of a Key Worker’s assessment period.',
    },
    'need-more-time': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The service aims to have needs assessed {timescale:assessment-aim}. Is there to be an extension?',
      timescales: ['assessment-aim'],
      exits: [
        { label: 'No', to: 'analyse' },
        { label: 'Yes', to: 'approve-extension' },
      ],
      sources: [expected],
    },
    'approve-extension': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Any extension {timescale:extension-approval} must be with Management approval, and must not exceed {timescale:extension-limit}. Is it approved?',
      timescales: ['extension-approval', 'extension-limit'],
      exits: [
        { label: 'Yes', to: 'analyse' },
        { label: 'No', to: 'not-approved' },
      ],
      sources: [expected],
    },
    'not-approved': {
      kind: 'end',
      text: 'The procedure does not say what follows if an extension is not approved and the assessment is not complete.',
      outcome: 'not stated',
      sources: [expected],
    },
    analyse: {
      kind: 'step',
      actor: { anyOf: ['key-worker'] },
      text: 'The Key Worker must provide a professional judgement in the analysis of risk, and must be clear about the source of the evidence. The focus must always be on the needs of the child/ren and the risks to them.',
      next: 'within-the-limit',
      sources: [analysis],
    },
    'within-the-limit': {
      kind: 'end',
      text: 'The assessment goes to the manager’s oversight. No assessment should exceed {timescale:assessment-limit}.',
      outcome: 'continues',
      map: 'ifst-assessment-sharing',
      sources: [expected],
    },
  },
} as const satisfies OnePointMap;
