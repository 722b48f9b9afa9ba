import type { OnePointMap } from './map.ts';

const processMap = {
  section: 'closure-process-map',
  ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
} as const;
const workers = {
  anyOf: ['key-worker', 'early-help-practitioner', 'emotional-wellbeing-worker'],
} as const;
const managers = { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] } as const;

/** Chapter 13: the closure process of both teams. */
export const closureProcessMap = {
  title: 'Closing a family: the process of both teams',
  summary:
    'From the first talk about closure to the letter to the family. The only time that the document gives is the next TAF.',
  sources: [processMap],
  rebuiltFrom:
    'the text of chapter 13, IFST & Family Hub Team Closure Process Map, in the order of its lines: the numbers are lost',
  nodes: {
    'possible-closure': {
      kind: 'start',
      text: 'Closure of a family is possible, in the Intensive Family Support or Family Hub Team.',
      next: 'discuss-with-family',
      sources: [processMap],
    },
    'discuss-with-family': {
      kind: 'step',
      actor: workers,
      text: 'The Key Worker, EH Practitioner or EWBW discusses possible closure with the family and partners.',
      next: 'is-a-taf-appropriate',
      sources: [processMap],
    },
    'is-a-taf-appropriate': {
      kind: 'decision',
      actor: workers,
      text: 'In the Intensive Family Support Team the manager is responsible for ensuring that the TAF has discussed the closure; in the Family Hub the manager must ensure it if there has been a TAF. Is it appropriate to discuss the closure at a TAF?',
      exits: [
        { label: 'Yes', to: 'discuss-at-taf' },
        { label: 'No', to: 'record-on-plan' },
      ],
      sources: [processMap],
      trainerNote: 'It is not clear what “(if appropriate)” belongs to in the document’s line.',
    },
    'discuss-at-taf': {
      kind: 'step',
      actor: workers,
      text: 'The Key Worker, EH Practitioner or EWBW discusses possible closure {timescale:closure-at-next-taf}. If closure is agreed, the worker agrees a potential date.',
      timescales: ['closure-at-next-taf'],
      next: 'record-on-plan',
      sources: [processMap],
    },
    'record-on-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'Decisions are recorded on the Family Plan.',
      next: 'ongoing-support',
      sources: [processMap],
    },
    'ongoing-support': {
      kind: 'decision',
      actor: { anyOf: ['team-around-the-family'] },
      text: 'The TAF considers: is on-going support required, through the Family Hub or universal services?',
      exits: [
        { label: 'Yes', to: 'step-down' },
        { label: 'No', to: 'discuss-with-manager' },
      ],
      sources: [processMap],
      trainerNote:
        'Where there is no TAF, the document does not say who considers this. Its line ends with “and”, the next with “or”.',
    },
    'step-down': {
      kind: 'end',
      text: 'Step-Down procedures are followed. Chapter 12 has steps for going to the Family Hub, and none for universal services. It is not said whether the steps of closure follow as well: an open question.',
      outcome: 'continues',
      map: 'lead-to-the-family-hub',
      sources: [processMap],
    },
    'discuss-with-manager': {
      kind: 'step',
      actor: workers,
      text: 'The Key Worker, EH Practitioner or EWBW discusses case closure with the Team Manager, Senior Key Worker or Family Hub Team Manager. A closure date is confirmed.',
      next: 'survey',
      sources: [processMap],
    },
    survey: {
      kind: 'step',
      actor: 'not stated',
      text: 'The Service User satisfaction survey is to be sent to children/young people/parents/carers. The OPS Practitioner is to record a case note to say that it was sent.',
      next: 'record-discussion',
      sources: [processMap],
    },
    'record-discussion': {
      kind: 'step',
      actor: 'not stated',
      text: 'The discussion is recorded on the Case Supervision Form on LiquidLogic.',
      next: 'request',
      sources: [processMap],
      trainerNote:
        'In the Family Hub, by the text, it can be a case note of management oversight if the case has not been open for sufficient time.',
    },
    request: {
      kind: 'step',
      actor: workers,
      text: 'The Key Worker, EH Practitioner or EWBW asks for case closure on LiquidLogic, for manager sign off.',
      next: 'check-outcomes',
      sources: [processMap],
    },
    'check-outcomes': {
      kind: 'step',
      actor: managers,
      text: 'Before case sign off, the Team Manager, Senior Key Worker or Family Hub Team Manager checks the outcomes section, and that all case recordings are up to date.',
      next: 'check-documents',
      sources: [processMap],
    },
    'check-documents': {
      kind: 'step',
      actor: managers,
      text: 'They check that all relevant documents are complete/evidenced, and uploaded on LiquidLogic.',
      next: 'sign-off',
      sources: [processMap],
    },
    'sign-off': {
      kind: 'step',
      actor: managers,
      text: 'They sign the case off. In the Intensive Family Support Team a family should not be closed {timescale:close-after-survey-offered}.',
      timescales: ['close-after-survey-offered'],
      next: 'closure-letter',
      sources: [processMap],
    },
    'closure-letter': {
      kind: 'end',
      text: 'The standard closure letter is sent to the family. The KW/EHP/EWBW is responsible for this.',
      outcome: 'done',
      sources: [processMap],
    },
  },
} as const satisfies OnePointMap;
