import type { OnePointMap } from './map.ts';

const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;
const time = {
  section: 'assessment-timescales',
  ref: 'Chapter 7, What assessment we use, timescales',
} as const;
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
  sources: [expected, time, content, gathering, analysis],
  nodes: {
    'at-allocation': {
      kind: 'start',
      text: 'The family is allocated in the Intensive Family Support Team.',
      event: 'key-worker-allocated',
      next: 'expected-timescale',
      sources: [time],
    },
    'expected-timescale': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker'] },
      text: 'They will indicate the expected timescale for the assessment {timescale:expected-time-at-allocation}. It will be recorded on LiquidLogic. It will be {timescale:assessment-with-quality-assurance}, with the manager’s quality assurance included.',
      timescales: ['expected-time-at-allocation', 'assessment-with-quality-assurance'],
      next: 'consent',
      sources: [time],
      trainerNote:
        'Chapter 5’s steps of allocation do not have this. An open question asks at which it is done.',
    },
    consent: {
      kind: 'step',
      actor: 'not stated',
      text: 'The date of consent: the times of the assessment count from it. The document has no step that gains consent in this team.',
      event: 'ifst-consent',
      next: 'follow-procedures',
      sources: [time],
    },
    'follow-procedures': {
      kind: 'step',
      actor: { anyOf: ['ifst-practitioner'] },
      text: 'All practitioners of the team will follow the Assessment Procedures of the Durham Safeguarding Children’s Partnership.',
      next: 'home-visit',
      sources: [expected],
    },
    'home-visit': {
      kind: 'step',
      actor: 'not stated',
      text: 'The assessment must include a visit to the family home. It must also include direct communication with the children and the family.',
      next: 'see-the-children',
      sources: [expected],
    },
    'see-the-children': {
      kind: 'step',
      actor: { anyOf: ['lead-professional'] },
      text: 'The Lead Professional is responsible for ensuring that every child and young person is seen {timescale:see-every-child}, and seen alone if {figure:seen-alone-age}.',
      timescales: ['see-every-child'],
      next: 'visit-and-contact',
      sources: [expected],
      trainerNote:
        'In families who are receiving intensive family support, more is expected, particularly at the beginning.',
    },
    'visit-and-contact': {
      kind: 'step',
      actor: { allOf: ['support-network-member', 'ops-worker'] },
      text: 'If a child is {figure:baby-age}, a member of the professional support network should visit them {timescale:visit-a-baby}. The OPS worker is to have contact {timescale:ops-worker-contact}, face to face or in a group.',
      timescales: ['visit-a-baby', 'ops-worker-contact'],
      next: 'gather-information',
      sources: [expected],
      trainerNote: 'The document does not say whom the OPS worker’s contact is for.',
    },
    'gather-information': {
      kind: 'step',
      actor: 'not stated',
      text: 'All professionals involved with the family should contribute. Talk to family members and their network separately. Whether they are together or separated, you must seek to talk to both Mam and Dad alone. If either has a new partner, you must explore what the partner’s parenting role is. Talk to children alone if they are {figure:talked-to-alone-age}. Observe parents/carers with the children. Review historical information and presenting issues. The principles of the Mapping Tool must be applied.',
      next: 'hold-meetings',
      sources: [gathering, content],
    },
    'hold-meetings': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Family Network Meeting and a TAF are expected to take place {timescale:meetings-during-assessment}, because they will inform the assessment.',
      timescales: ['meetings-during-assessment'],
      next: 'need-more-time',
      sources: [time],
      trainerNote:
        'Chapter 5 has days for both: they stand on the map of a Key Worker’s assessment period.',
    },
    'need-more-time': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The service aims to have needs assessed {timescale:assessment-aim}, and the timescale should be regularly reviewed. Is there to be an extension?',
      timescales: ['assessment-aim'],
      exits: [
        { label: 'No', to: 'what-it-holds' },
        { label: 'Yes', to: 'approve-extension' },
      ],
      sources: [time],
    },
    'approve-extension': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Any extension {timescale:extension-approval} must be with Management approval, and must not exceed {timescale:extension-limit}. Is it approved?',
      timescales: ['extension-approval', 'extension-limit'],
      exits: [
        { label: 'Yes', to: 'what-it-holds' },
        { label: 'No', to: 'not-approved' },
      ],
      sources: [time],
    },
    'not-approved': {
      kind: 'end',
      text: 'The procedure does not say what follows if an extension is not approved and the assessment is not complete.',
      outcome: 'not stated',
      sources: [time],
    },
    'what-it-holds': {
      kind: 'step',
      actor: 'not stated',
      text: 'The assessment must link to the initial referral, be clear in its purpose, and describe what day-to-day life is like for the child/ren. It must identify all adults attached to the family, and those with parental responsibility. The Immigration and Nationality Status of the household must be completed. A genogram is to be completed.',
      next: 'analyse',
      sources: [content],
      trainerNote: 'The section on what an assessment holds has the rest of what is expected.',
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
      sources: [time],
    },
  },
} as const satisfies OnePointMap;
