import type { OnePointMap } from './map.ts';

const firstSteps = {
  section: 'key-worker-first-steps',
  ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
} as const;
const keyWorker = { anyOf: ['key-worker'] } as const;

/** Chapter 5: the Key Worker’s initial steps, up to the family’s support network. */
export const keyWorkerFirstSteps = {
  title: 'A Key Worker’s first steps with a family',
  summary:
    'From the first contact to the first home visit and the family’s support network. Our note: the map is made from the document’s list, which has no numbers. The steps stand in the order in which it prints them; it does not say that they are done in that order. It has no step for consent.',
  sources: [firstSteps],
  nodes: {
    'case-allocated': {
      kind: 'start',
      text: 'A case is allocated to the Key Worker.',
      event: 'key-worker-allocated',
      next: 'contact-the-family',
      sources: [firstSteps],
    },
    'contact-the-family': {
      kind: 'step',
      actor: keyWorker,
      text: 'Contact the family by the method of communication that they prefer. Ask which professionals are involved with them, so that contact can be made to gather information for the assessment.',
      next: 'plan-the-assessment',
      sources: [firstSteps],
    },
    'plan-the-assessment': {
      kind: 'step',
      actor: keyWorker,
      text: 'Begin to plan the assessment, and apply the principles of the Mapping Tool. Include historical Children’s Services information, where appropriate. The Key Worker is to start a multi-agency chronology.',
      next: 'think-about-tools',
      sources: [firstSteps],
    },
    'think-about-tools': {
      kind: 'step',
      actor: keyWorker,
      text: 'From the referral, start to think about what tools may be useful, and how impact will be measured.',
      next: 'speak-to-the-referrer',
      sources: [firstSteps],
    },
    'speak-to-the-referrer': {
      kind: 'step',
      actor: keyWorker,
      text: 'Speak to the referrer, to check the referral’s facts. Fully understand the referrer’s worries, and ensure that they have your contact details.',
      next: 'check-the-register',
      sources: [firstSteps],
    },
    'check-the-register': {
      kind: 'step',
      actor: keyWorker,
      text: 'Check the Potentially Violent Persons register on the intranet.',
      next: 'assess-the-visit',
      sources: [firstSteps],
      trainerNote:
        'The document does not say what follows from what the register shows, or that it is checked before a visit.',
    },
    'assess-the-visit': {
      kind: 'step',
      actor: keyWorker,
      text: 'Complete the Home Visit Risk Assessment (RAPID).',
      next: 'first-home-visit',
      sources: [firstSteps],
    },
    'first-home-visit': {
      kind: 'step',
      actor: keyWorker,
      text: 'The Key Worker is to take the introductory pack {timescale:key-worker-introductory-pack}, and to cover everything on the checklist. They are to ask the parent/carer to confirm that they have received and understood the information.',
      timescales: ['key-worker-introductory-pack'],
      event: 'key-worker-first-visit',
      next: 'is-heat-complete',
      sources: [firstSteps],
      trainerNote:
        'It is good practice, where possible, that the Key Worker/Family Worker meets the family on the initial visit.',
    },
    'is-heat-complete': {
      kind: 'decision',
      actor: keyWorker,
      text: 'Is the HEAT tool complete during the initial visit?',
      exits: [
        { label: 'Yes', to: 'discuss-the-network' },
        { label: 'No', to: 'agree-a-date' },
      ],
      sources: [firstSteps],
    },
    'agree-a-date': {
      kind: 'step',
      actor: keyWorker,
      text: 'Agree a date with the family to complete it.',
      next: 'discuss-the-network',
      sources: [firstSteps],
    },
    'discuss-the-network': {
      kind: 'step',
      actor: keyWorker,
      text: 'Discuss with the family what their current support network is, and who else they could draw on for support.',
      next: 'to-the-assessment',
      sources: [firstSteps],
    },
    'to-the-assessment': {
      kind: 'end',
      text: 'The assessment and its time come next.',
      outcome: 'continues',
      map: 'ifst-assessment-period',
      sources: [firstSteps],
    },
  },
} as const satisfies OnePointMap;
