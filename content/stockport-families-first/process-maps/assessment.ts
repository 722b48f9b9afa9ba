import type { SffMap } from './map.ts';

const sources = [{ section: 'notification-and-assessment', ref: '5 step 3, table' }] as const;

/** Section 5 step 3: the assessment that informs the intervention. */
export const assessment = {
  title: 'Step 3: the assessment',
  summary:
    'What the assessment takes in, from the records to the intervention that is agreed. Our note: the table gives no order and no time; the map takes its points as they are listed.',
  sources,
  nodes: {
    'notification-checked': {
      kind: 'start',
      text: 'The notification has been received and checked.',
      next: 'social-work-assessment',
      sources: [{ section: 'notification-and-assessment', ref: '5 step 2' }],
    },
    'social-work-assessment': {
      kind: 'step',
      actor: 'not stated',
      text: 'To inform the specific intervention, a Social Work assessment should be carried out.',
      next: 'review-records',
      sources,
    },
    'review-records': {
      kind: 'step',
      actor: 'not stated',
      text: 'EIS is accessed, to review Social Care Records for existing assessments and for information about the young person and family.',
      next: 'arrange-the-visit',
      sources,
    },
    'arrange-the-visit': {
      kind: 'step',
      actor: 'not stated',
      text: 'Arrangements for the initial visit are made in conjunction with the case managing Social Worker.',
      next: 'assess-the-situation',
      sources,
    },
    'assess-the-situation': {
      kind: 'step',
      actor: 'not stated',
      text: 'The current presenting situation is assessed with the Social Worker.',
      next: 'complete-assessments',
      sources,
    },
    'complete-assessments': {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'The required assessments are updated and/or completed.',
      next: 'conference-applicable',
      sources,
    },
    'conference-applicable': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it applicable to notify the FGC (Family Group Conference) service?',
      exits: [
        { label: 'Yes', to: 'notify-the-conference-service' },
        { label: 'No', to: 'observe-and-analyse' },
      ],
      sources,
    },
    'notify-the-conference-service': {
      kind: 'step',
      actor: { anyOf: ['intensive-support-worker'] },
      text: 'The FGC service is notified.',
      next: 'observe-and-analyse',
      sources,
    },
    'observe-and-analyse': {
      kind: 'step',
      actor: 'not stated',
      text: 'There is observation, discussion, analysis and multi agency information sharing.',
      next: 'agree-the-intervention',
      sources,
    },
    'agree-the-intervention': {
      kind: 'step',
      actor: 'not stated',
      text: 'The outcome of the assessment is discussed, and appropriate intervention is agreed. The document does not say by whom.',
      next: 'crisis-response',
      sources,
    },
    'crisis-response': {
      kind: 'end',
      text: 'Step 4: the team will respond according to urgency and needs.',
      outcome: 'continues',
      map: 'crisis-response',
      sources: [{ section: 'crisis-response', ref: '5 step 4' }],
    },
  },
} as const satisfies SffMap;
