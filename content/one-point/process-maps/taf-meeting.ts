import type { OnePointMap } from './map.ts';

const requirements = {
  section: 'taf-meeting-requirements',
  ref: 'Chapter 10, Requirements for a TAF Meeting',
} as const;

/** Chapter 10: what a TAF meeting requires, from the welcome to the plan that is sent. */
export const tafMeeting = {
  title: 'What a TAF meeting requires',
  summary:
    'The requirements of a TAF meeting, from the welcome to the copy of the updated plan. Our note: the document ticks them off without numbers. They stand here in its order.',
  sources: [requirements],
  nodes: {
    'meeting-opens': {
      kind: 'start',
      text: 'A TAF meeting opens.',
      event: 'taf-meeting',
      next: 'welcome',
      sources: [requirements],
    },
    welcome: {
      kind: 'step',
      actor: 'not stated',
      text: 'Welcome, introductions and apologies.',
      next: 'is-it-virtual',
      sources: [requirements],
    },
    'is-it-virtual': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the TAF virtual?',
      exits: [
        { label: 'No', to: 'sign-in' },
        { label: 'Yes', to: 'note-attendance' },
      ],
      sources: [requirements],
    },
    'sign-in': {
      kind: 'step',
      actor: 'not stated',
      text: 'Complete the sign in sheet.',
      next: 'who-updates',
      sources: [requirements],
    },
    'note-attendance': {
      kind: 'step',
      actor: 'not stated',
      text: 'The chair notes attendance.',
      next: 'who-updates',
      sources: [requirements],
      trainerNote: 'An open question asks who chairs.',
    },
    'who-updates': {
      kind: 'step',
      actor: 'not stated',
      text: 'Agree who will update the plan. A TAF Member might do so, on behalf of the Key Worker (Chair).',
      next: 'worries-and-strengths',
      sources: [requirements],
    },
    'worries-and-strengths': {
      kind: 'step',
      actor: 'not stated',
      text: 'Use scaling questions to review what we are worried about, and what is working well.',
      next: 'previous-plan',
      sources: [requirements],
    },
    'previous-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'Review the previous Family Plan, and sign it as a true record. TAF members are responsible for identifying any errors in it, and for informing the Key Worker.',
      next: 'actions-and-progress',
      sources: [requirements],
    },
    'actions-and-progress': {
      kind: 'step',
      actor: 'not stated',
      text: 'Review previous actions and progress from the Family Plan. Review the views of the children and young people and of the parent/carer on progress and/or worries, and those of the family on progress and/or concerns. Record the views of professionals. Have chronology updates/concerns. Review which TAF members are required or no longer required.',
      next: 'summarise',
      sources: [requirements],
    },
    summarise: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Summarise the key points from the meeting.',
      next: 'new-actions',
      sources: [requirements],
    },
    'new-actions': {
      kind: 'step',
      actor: 'not stated',
      text: 'Record new actions and goals for the family.',
      next: 'next-date',
      sources: [requirements],
    },
    'next-date': {
      kind: 'step',
      actor: 'not stated',
      text: 'The date and time of the next meeting.',
      next: 'update-on-liquidlogic',
      sources: [requirements],
    },
    'update-on-liquidlogic': {
      kind: 'step',
      actor: { anyOf: ['key-worker'] },
      text: 'It will be the Key Worker’s responsibility to update the plan on LiquidLogic.',
      next: 'send-plan',
      sources: [requirements],
      trainerNote:
        'The time for it stands with the initial TAF: {timescale:update-plan-after-taf}.',
    },
    'send-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family and all TAF members should be sent a copy of the updated Family Plan {timescale:share-updated-plan} of the meeting: by chapter 8, with family consent.',
      timescales: ['share-updated-plan'],
      next: 'plan-sent',
      sources: [requirements],
      trainerNote: 'Chapter 10 itself does not mention consent here. An open question asks.',
    },
    'plan-sent': {
      kind: 'end',
      text: 'The next TAF reviews the plan.',
      outcome: 'continues',
      map: 'taf-review',
      sources: [{ section: 'taf-reviews', ref: 'Chapter 10, Review Process' }],
    },
  },
} as const satisfies OnePointMap;
