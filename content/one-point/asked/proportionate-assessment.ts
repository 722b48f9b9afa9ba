import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type about the Family Hub assessment. */
export const proportionateAssessment = {
  section: {
    'hub-assessment-guidance': [
      'what do I write up after the first visit in the hub',
      'which boxes on the general note',
      'scaling question with the kids',
      'where do worry statements go',
      'EHP first home visit recording',
    ],
    'deciding-on-group-work': [
      'course or one to one support',
      'will a parenting group do for this family',
      'do I still need an assessment if they just want a group',
      'how many headline outcomes',
      'can we count them for Stronger Families',
    ],
    'proportionate-assessment': [
      'how long should the hub assessment be',
      'do I have to put parents’ job history',
      'what to write about the brothers and sisters',
      'is MOMO compulsory',
      'environmental factors what goes in',
      'mum’s mental health which tool',
    ],
    'completing-the-proportionate-assessment': [
      'manager sent my assessment back',
      'what does the hub manager check',
      'parents disagree with the hub assessment',
      'does mum get a copy',
      'who signs it in the hub',
    ],
  },
  timescale: {
    'finalise-hub-assessment': [
      'how long to finish a hub assessment altogether',
      'when must FHTM sign it off',
      'last day for a family hub assessment',
      'assessment deadline early help practitioner',
    ],
    'act-on-a-complete-hub-assessment': [
      'when does the manager read my assessment',
      'QA of hub assessment when',
    ],
  },
  map: {
    'hub-initial-visit': [
      'order of things on the first hub visit',
      'what happens before the management decision',
    ],
    'group-work-or-one-to-one': [
      'group or 1:1 how do we decide',
      'programme on its own not enough',
      'steps to decide on group work',
    ],
    'hub-assessment-completion': [
      'what happens after I hand in the hub assessment',
      'sign off steps family hub',
    ],
  },
  term: {
    ehp: ['who is the EHP', 'early help worker in the hub'],
    fhtm: ['who is the FHTM', 'hub manager letters'],
    'general-note': ['what is a general note', 'case note or other note'],
    'scaling-question': ['on a scale of nought to ten', 'how safe out of ten'],
    'alcohol-audit-tool': ['drinking questionnaire', 'how much does dad drink tool'],
    'headline-outcomes': ['supporting families outcomes list', 'which outcomes count'],
    'golden-thread': ['link request to analysis', 'what is meant by thread'],
    voc: ['what does VOC mean', 'child’s wishes and feelings'],
    momo: ['app for children’s views', 'what is momo short for'],
    'adult-wellbeing-toolkit': ['tool for parent with depression', 'mum anxious which tool'],
  },
  openQuestion: {
    'hub-flow-chart-named': ['where is the hub flowchart', 'early help requests flow chart'],
    'hub-guidance-boxes': ['missing arrows in the assessment chart', 'order of the boxes'],
    'hub-who-writes-the-note': ['EWBW or EHP does the visit', 'who writes up the visit'],
    'hub-case-or-general-note': ['case note or general note for hub visit', 'which note type'],
    'hub-chronology-open-as-case': [
      'do all hub families need a chronology',
      'when is a hub family an open case',
    ],
    'hub-which-assessment-informs': [
      'decide on group before assessing',
      'is the first visit already an assessment',
    ],
    'hub-what-three-outcomes-mean': [
      'does the number of outcomes mean one to one',
      'eligible for Stronger Families',
    ],
    'hub-after-the-decision': ['who books the group place', 'how do I set up one to one work'],
    'hub-mandatory-for-whom': ['which tools must I use', 'do I have to do MOMO'],
    'hub-non-subject-child-seen': [
      'do I need to see the siblings',
      'other kids in the house not seen',
    ],
    'hub-two-times-to-finalise': [
      'hub assessment dates don’t match',
      'chapter six or seven for the deadline',
    ],
    'hub-upon-completion': ['when is the assessment counted as done', 'final draft or finalised'],
    'hub-not-seen-by-the-family': [
      'family haven’t read the assessment',
      'not shown to parents yet',
    ],
    'hub-minimum-standards': [
      'assessment returned for more work',
      'what counts as poor writing',
      'resubmit after feedback',
    ],
    'hub-signing-and-sharing': ['who gets the signature', 'share hub assessment with school'],
    'hub-disagreements-and-copies': [
      'where do I write that dad disagrees',
      'where does the signed copy go',
    ],
  },
} as const satisfies Asked;
