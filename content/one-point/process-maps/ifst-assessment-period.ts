import type { OnePointMap } from './map.ts';

const firstSteps = {
  section: 'key-worker-first-steps',
  ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
} as const;
const keyWorker = { anyOf: ['key-worker'] } as const;

/** Chapter 5: the Key Worker’s initial steps, from the time of the assessment to the initial TAF. */
export const ifstAssessmentPeriod = {
  title: 'The assessment period of a Key Worker',
  summary:
    'The time of the assessment, children’s wishes and feelings, the Family Network Meeting and the initial TAF. Our note: the map is made from the second part of the document’s list, which has no numbers. The steps stand in the order in which it prints them; the assessment is not complete where its time stands.',
  sources: [firstSteps],
  nodes: {
    'assessment-begins': {
      kind: 'start',
      text: 'The Key Worker has a family’s assessment to complete.',
      next: 'support-network',
      sources: [firstSteps],
      trainerNote:
        'Chapter 5 names no start for the time. Enter each date that is known; the answers stand side by side.',
    },
    'support-network': {
      kind: 'step',
      actor: keyWorker,
      text: 'Discuss with the family what their current support network is, and who else they could draw on for support.',
      next: 'is-it-extended',
      sources: [firstSteps],
    },
    'is-it-extended': {
      kind: 'decision',
      actor: 'not stated',
      text: 'All assessments are to be completed {timescale:ifst-assessment}. In some circumstances this can be extended, with agreement from the Manager. Is it?',
      timescales: ['ifst-assessment'],
      exits: [
        { label: 'No', to: 'see-the-children' },
        { label: 'Yes', to: 'extended' },
      ],
      sources: [firstSteps],
    },
    extended: {
      kind: 'step',
      actor: 'not stated',
      text: 'The assessment is extended to {timescale:ifst-assessment-maximum}.',
      timescales: ['ifst-assessment-maximum'],
      next: 'see-the-children',
      sources: [firstSteps],
    },
    'see-the-children': {
      kind: 'step',
      actor: keyWorker,
      text: 'Arrange to see the child(ren) alone, where that is age appropriate, to obtain their wishes and feelings. The next sentence, on observations of the children, breaks off: “should also be”.',
      next: 'transfer-the-information',
      sources: [firstSteps],
      trainerNote: 'Chapter 7 has a child seen alone if {figure:seen-alone-age}.',
    },
    'transfer-the-information': {
      kind: 'step',
      actor: keyWorker,
      text: 'Ensure that all basic information from the family is transferred accurately onto LiquidLogic EHM, including immigration and nationality status.',
      next: 'network-meeting',
      sources: [firstSteps],
    },
    'network-meeting': {
      kind: 'step',
      actor: keyWorker,
      text: 'A Family Network Meeting is to be both arranged and held {timescale:network-meeting-in-assessment}. Where possible, this is {timescale:network-meeting-in-days} and {timescale:network-meeting-before-taf}.',
      timescales: [
        'network-meeting-in-assessment',
        'network-meeting-in-days',
        'network-meeting-before-taf',
      ],
      next: 'can-everyone-attend',
      sources: [firstSteps],
    },
    'can-everyone-attend': {
      kind: 'decision',
      actor: keyWorker,
      text: 'With consent from the family, agree which professionals they want to attend the initial TAF, and who from their network. Can everyone attend?',
      exits: [
        { label: 'Yes', to: 'initial-taf' },
        { label: 'No', to: 'do-not-delay' },
      ],
      sources: [firstSteps],
    },
    'do-not-delay': {
      kind: 'step',
      actor: keyWorker,
      text: 'Do not delay the initial TAF, as families have the right to a TAF.',
      next: 'initial-taf',
      sources: [firstSteps],
    },
    'initial-taf': {
      kind: 'step',
      actor: keyWorker,
      text: 'The initial TAF should be held {timescale:initial-taf}.',
      timescales: ['initial-taf'],
      event: 'initial-taf',
      next: 'after-the-taf',
      sources: [firstSteps],
    },
    'after-the-taf': {
      kind: 'end',
      text: 'The assessment goes on to its oversight and sharing, which chapter 7 has. TAF meetings are in chapter 10.',
      outcome: 'continues',
      map: 'ifst-assessment-sharing',
      sources: [firstSteps],
    },
  },
} as const satisfies OnePointMap;
