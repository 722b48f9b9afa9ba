import type { OnePointMap } from './map.ts';

const sources = [
  {
    section: 'family-hub-first-steps',
    ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
  },
] as const;

/** The steps’ own heading has the second name, the list of contents the first. */
const practitioner = { anyOf: ['early-help-practitioner', 'family-hub-practitioner'] } as const;

/** Chapter 6, steps 11 to 14: from consent to a plan that is authorised and closed. */
export const familyHubAssessment = {
  title: 'The proportionate assessment and the Family Plan',
  summary:
    'Steps 11 to 14, from the date of consent to a plan that is authorised and then closed. Our note: the document gives times for the assessment and none for the plan. Chapter 7 has families who need no further assessment.',
  sources,
  rebuiltFrom: 'chapter 6, initial steps, where the numbers stand apart from the steps',
  nodes: {
    consent: {
      kind: 'start',
      text: 'Consent has been obtained. The assessment timescales are {timescale:hub-assessment-clock}.',
      timescales: ['hub-assessment-clock'],
      event: 'family-hub-consent',
      next: 'basic-information',
      sources,
    },
    'basic-information': {
      kind: 'step',
      actor: practitioner,
      text: 'Ensure that all basic information collated from the family is transferred accurately onto LiquidLogic. This includes the immigration and nationality status of those who live in the household.',
      next: 'submit',
      sources,
    },
    submit: {
      kind: 'step',
      actor: practitioner,
      text: 'A proportionate assessment will be submitted to the practitioner’s manager {timescale:submit-proportionate-assessment} from the date on which consent was obtained.',
      timescales: ['submit-proportionate-assessment'],
      event: 'proportionate-assessment-submitted',
      next: 'quality-assure',
      sources,
    },
    'quality-assure': {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The Family Hub Team Manager must quality assure assessments, and they must be finalised, {timescale:finalise-proportionate-assessment}.',
      timescales: ['finalise-proportionate-assessment'],
      next: 'complete-plan',
      sources,
      trainerNote:
        'The document does not say from when this counts. The readings stand side by side. Chapter 7 has one figure for the whole, and lists what the manager must do.',
    },
    'complete-plan': {
      kind: 'step',
      actor: practitioner,
      text: 'The practitioner will complete the Family Plan, and send it to the Family Hub Team Manager.',
      next: 'authorise-plan',
      sources,
    },
    'authorise-plan': {
      kind: 'step',
      actor: { anyOf: ['hub-manager'] },
      text: 'The plan is to be authorised, and is then closed. It should not remain open.',
      next: 'restart-plan',
      sources,
      trainerNote: 'The document does not say who closes it.',
    },
    'restart-plan': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the plan change significantly, or is there a TAF?',
      exits: [
        { label: 'It changes significantly', to: 'change-plan' },
        { label: 'There is a TAF', to: 'plan-with-taf' },
        { label: 'Neither', to: 'plan-closed' },
      ],
      sources,
    },
    'change-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'The plan can be restarted and changes made.',
      next: 'authorise-plan',
      sources,
    },
    'plan-with-taf': {
      kind: 'step',
      actor: 'not stated',
      text: 'The plan will also need to be restarted. It will need to remain open {timescale:hub-plan-open-for-taf}.',
      timescales: ['hub-plan-open-for-taf'],
      next: 'taf-ends',
      sources,
    },
    'taf-ends': {
      kind: 'end',
      text: 'The plan is open while there is a TAF. The procedure does not say what is done with the plan when the TAF ends.',
      outcome: 'not stated',
      sources,
    },
    'plan-closed': {
      kind: 'end',
      text: 'The plan is authorised and closed. Its review comes in case discussions.',
      outcome: 'continues',
      map: 'family-hub-plan-review',
      sources,
    },
  },
} as const satisfies OnePointMap;
