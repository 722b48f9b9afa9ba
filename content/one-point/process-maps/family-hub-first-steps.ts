import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'family-hub-first-steps',
    ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
  },
] as const;

/** The steps’ own heading has the second name, the list of contents the first. */
const practitioner = { anyOf: ['early-help-practitioner', 'family-hub-practitioner'] } as const;

/** Chapter 6, steps 1 to 10: from allocation to the first home visit. */
export const familyHubFirstSteps = {
  title: 'A Family Hub practitioner’s first steps',
  summary:
    'Steps 1 to 10, from the allocation summary to the first home visit. Our note: the steps stand in the document’s order. It gives a number of days for consent only, and does not say when the visit is.',
  sources,
  rebuiltFrom:
    'chapter 6, initial steps, where the numbers stand apart from the steps and step 1 stands above the heading',
  nodes: {
    allocated: {
      kind: 'start',
      text: 'The family has been allocated to an Early Help Practitioner.',
      event: 'family-hub-allocation',
      next: 'read-summary',
      sources,
    },
    'read-summary': {
      kind: 'step',
      actor: practitioner,
      text: 'Read the allocation summary/priority risk and the referral details of the family.',
      next: 'begin-chronology',
      sources,
    },
    'begin-chronology': {
      kind: 'step',
      actor: { anyOf: ['early-help-practitioner'] },
      text: 'The Early Help Practitioner is to begin the chronology {timescale:begin-hub-chronology}.',
      timescales: ['begin-hub-chronology'],
      next: 'from-the-parent',
      sources,
      trainerNote:
        'Chapter 11 requires a new chronology from the point of consent, which is a later step here.',
    },
    'from-the-parent': {
      kind: 'decision',
      actor: practitioner,
      text: 'Has the request come from the parent?',
      exits: [
        { label: 'No', to: 'speak-to-referrer' },
        { label: 'Yes', to: 'check-register' },
      ],
      sources,
    },
    'speak-to-referrer': {
      kind: 'step',
      actor: practitioner,
      text: 'Speak to the referrer, to check the facts of the request for help.',
      next: 'check-register',
      sources,
    },
    'check-register': {
      kind: 'step',
      actor: practitioner,
      text: 'Check the Potentially Violent Person’s register on the Intranet.',
      next: 'gain-consent',
      sources,
    },
    'gain-consent': {
      kind: 'decision',
      actor: practitioner,
      text: 'Consent is to be gained {timescale:hub-consent} from allocation. Is it?',
      timescales: ['hub-consent'],
      event: 'family-hub-consent',
      exits: [
        { label: 'Yes', to: 'ask-about-professionals' },
        { label: 'No', to: 'no-consent' },
      ],
      sources,
      trainerNote:
        'The time of the assessment starts {timescale:hub-assessment-clock}. It is not said whose consent it is, or to what.',
    },
    'no-consent': {
      kind: 'end',
      text: 'The procedure does not say what happens if consent is not gained, or not in time.',
      outcome: 'not stated',
      sources,
    },
    'ask-about-professionals': {
      kind: 'step',
      actor: practitioner,
      text: 'Ask the family if they are involved with any professionals. With the agreement of the family, contact those professionals to gather information for the assessment.',
      next: 'risk-assessment',
      sources,
    },
    'risk-assessment': {
      kind: 'step',
      actor: practitioner,
      text: 'Complete the Home Visit Risk Assessment (RAPID).',
      next: 'first-visit',
      sources,
    },
    'first-visit': {
      kind: 'step',
      actor: practitioner,
      text: 'Take the introductory home visit pack {timescale:hub-introductory-pack}. Cover everything on the checklist. Ask the parent/carer to confirm that they have received the information, and have understood it.',
      timescales: ['hub-introductory-pack'],
      next: 'heat-required',
      sources,
      trainerNote:
        'All families will have a home visit, for a decision on what support is required.',
    },
    'heat-required': {
      kind: 'decision',
      actor: practitioner,
      text: 'Are a proportionate assessment and home visit required?',
      exits: [
        { label: 'Yes', to: 'complete-heat' },
        { label: 'No', to: 'offer-meeting' },
      ],
      sources,
      trainerNote:
        'Chapter 7 has the HEAT “routinely undertaken”, in its list on the initial visit.',
    },
    'complete-heat': {
      kind: 'step',
      actor: practitioner,
      text: 'Complete the Home Environment Assessment Tool (HEAT).',
      next: 'offer-meeting',
      sources,
    },
    'offer-meeting': {
      kind: 'step',
      actor: practitioner,
      text: 'Offer a Family Network Meeting. Record the appropriate case note type.',
      next: 'to-the-assessment',
      sources,
    },
    'to-the-assessment': {
      kind: 'end',
      text: 'The assessment and the Family Plan come next, in steps 11 to 14.',
      outcome: 'continues',
      map: 'family-hub-assessment',
      sources,
    },
  },
} as const satisfies OnePointMap;
