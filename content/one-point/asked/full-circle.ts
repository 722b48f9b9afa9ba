import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Full Circle. */
export const fullCircle = {
  section: {
    'full-circle': [
      'therapy for a child after trauma',
      'post trauma service',
      'adoptive family asks for help what do I do',
      'does an adopted child come to early help',
      'who is Full Circle for',
    ],
    'full-circle-and-one-point': [
      'which worker does a Full Circle family get',
      'what do we do alongside Full Circle',
      'what does Full Circle offer',
      'service for abuse if the child is not in care',
    ],
    'full-circle-adoption-and-sgo': [
      'grandparents with a special guardianship order',
      'training for special guardians',
      'funding for therapy after adoption',
      'found out the child is adopted half way through',
      'therapist list for carers',
    ],
    'full-circle-other-families': [
      'child was sexually abused in the past where to refer',
      'support after historic sexual abuse',
      'looked after child sexual abuse therapy',
      'not eligible for Full Circle what now',
    ],
    'full-circle-requests': [
      'how do I refer to Full Circle',
      'steps of a Full Circle referral',
      'where does the Full Circle form go',
      'who goes to the screening meeting',
      'new Full Circle family who are not adopted or SGO',
    ],
    'full-circle-after-screening': [
      'what happens after the screening meeting',
      'who writes the Full Circle Assessment',
      'ringing the family when Full Circle has the case',
      'when do we close a Full Circle case',
    ],
  },
  timescale: {
    'reach-full-circle': [
      'how quickly does an adoptive family go to Full Circle',
      'adoption delay',
    ],
    'full-circle-initial-taf': [
      'when is the first TAF with Full Circle',
      'six week TAF Full Circle',
    ],
    'full-circle-review': [
      'how often do we review with the Full Circle Social Worker',
      'six weekly review Full Circle',
    ],
    'full-circle-assessment': [
      'deadline for the Full Circle Assessment',
      'how long after screening is the assessment due',
    ],
    'full-circle-approval': [
      'when does the C&F go to the manager Full Circle',
      'manager sign off in Full Circle cases',
    ],
    'full-circle-contact': [
      'how often do I ring the family when Full Circle has them',
      'welfare check by phone',
      'welfare call no ongoing support',
    ],
  },
  check: {
    'full-circle-sexual-abuse': [
      'can this child have Full Circle',
      'is she eligible for Letting the future in',
      'sexual abuse criteria for therapy',
    ],
  },
  map: {
    'full-circle-adoption-and-sgo': [
      'adopted or SGO which way',
      'steps for a special guardianship family',
      'what to do with an adoptive family',
    ],
    'full-circle-request': [
      'referral to Full Circle flow chart',
      'first steps with a Full Circle case',
      'starting a Full Circle referral outside adoption',
    ],
    'full-circle-after-screening': [
      'after the Full Circle screening',
      'closing a Full Circle case',
      'copy the assessment across from Full Circle',
    ],
  },
  term: {
    'full-circle': ['trauma therapy team', 'adoption support team'],
    'full-circle-criteria': ['Full Circle threshold', 'who qualifies for Full Circle'],
    'full-circle-early-help-process': ['Full Circle process document', 'early help route to FC'],
    'full-circle-consultation': ['consult with Full Circle', 'advice from Full Circle'],
    sgo: ['what does SGO mean', 'special guardian'],
    ro: ['what is RO', 'residence order'],
    asf: ['what does ASF mean', 'money for adoption therapy'],
    'post-adoption-support-fund': ['apply for therapy money', 'PASF'],
    'post-adoption-flowchart': ['adoption flow chart', 'post adoption process'],
    'connected-people-training': ['attachment course', 'course for kinship carers'],
    'therapeutic-services': ['therapy for adopted child', 'adoption therapy'],
    'letting-the-future-in': ['NSPCC sexual abuse programme', 'LTFI'],
    'the-meadows': ['what is the Meadows', 'service for abuse not in care'],
    cla: ['what does CLA mean', 'LAC'],
    'screening-assessment-meeting': [
      'screening with Full Circle',
      'first meeting with Full Circle',
    ],
    'full-circle-assessment': ['assessment by Full Circle', 'FC assessment'],
    'full-circle-duty-tray': ['tray of Full Circle', 'where referrals land'],
  },
  openQuestion: {
    'age-for-full-circle': ['is an 18 year old too old for Full Circle', 'upper age Full Circle'],
    'full-circle-criteria': ['where are the Full Circle criteria', 'no plan can I still refer'],
    'full-circle-for-adoptive-families': [
      'adoptive family in crisis',
      'Adoption Team will not take it',
    ],
    'open-to-ops-for-full-circle': [
      'do we open an SGO child with no early help needs',
      'key worker or EHP for Full Circle',
    ],
    'letting-the-future-in': ['not looked after can they do the NSPCC programme', 'Meadows or FC'],
    'post-adoption-flowchart': ['missing adoption flowchart', 'workflow 1 and 2'],
    'sgo-families-eligible': ['which SGO families get help', 'when is the attachment training'],
    'post-adoption-support-fund': [
      'who fills in the fund application',
      'which assessment for PASF',
    ],
    'abuse-under-investigation': [
      'police still investigating can therapy start',
      'pre-trial therapy',
    ],
    'not-eligible-for-full-circle': ['Full Circle said no', 'where do I signpost after abuse'],
    'closed-to-ops-and-open-to-full-circle': [
      'do we close when Full Circle stay in',
      'who rings the family after we close',
    ],
    'actors-of-workflow-3': ['is this my job or Full Circle’s', 'broken flowchart Full Circle'],
    'consent-in-workflow-3': ['open the episode before consent', 'family refuse Full Circle'],
    'initial-taf-with-full-circle': [
      'TAF or review with Full Circle',
      'TAF earlier than six weeks',
    ],
    'approval-in-work-with-full-circle': ['approval from when', 'ten days for the manager'],
    'neither-closed-nor-stepped-up': ['no progress with Full Circle', 'outcomes not met FC'],
  },
} as const satisfies Asked;
