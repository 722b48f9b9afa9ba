import type { OnePointMap } from './map.ts';

const engaging = { section: 'engaging-families', ref: 'Chapter 9, Engaging Families' } as const;

const step = <N extends number>(number: N) =>
  ({ section: 'engaging-families', ref: `Chapter 9, Engaging Families, Step ${number}` }) as const;

/** Chapter 9: the four steps where there are concerns about a lack of engagement. */
export const engagingFamilies = {
  title: 'Engaging a family: four steps',
  summary:
    'What should be done if there are any concerns about a lack of engagement. Our note: the document gives no time for any step, and does not say how closure and step up are told apart. In immediate danger, call 999; for a concern about a child, turn to First Contact.',
  sources: [engaging],
  rebuiltFrom: 'chapter 9, Engaging Families, where the numbers stand apart from the steps',
  nodes: {
    concerns: {
      kind: 'start',
      text: 'If there are any concerns about a lack of engagement, the four steps should be taken.',
      next: 'group-learning',
      sources: [engaging],
    },
    'group-learning': {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 1, Group Learning Session: identify the worker’s goal around needing creative ideas/questions to engage a family whom they are struggling to work with.',
      next: 'attempt',
      sources: [step(1)],
    },
    attempt: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Step 2: take those questions/ideas, and attempt to engage the family.',
      next: 'supervision',
      sources: [step(2)],
      trainerNote: 'The document does not say that the steps end if the family engages.',
    },
    supervision: {
      kind: 'step',
      actor: 'not stated',
      text: 'Step 3, Case Management Supervision: use the Harm Matrix to explore the first occasion of non-engagement, the worst and the most recent. Most importantly: what impact has all of that had on the children?',
      next: 'closure-or-step-up',
      sources: [step(3)],
    },
    'closure-or-step-up': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Step 4: closure, or step up?',
      exits: [
        { label: 'Closure', to: 'closure' },
        { label: 'Step Up, to Families First', to: 'step-up' },
        { label: 'Step Up, from the Family Hub', to: 'step-up-from-the-hub' },
      ],
      sources: [step(4)],
      trainerNote:
        'The document does not say who decides, or by what. “Step Up” names no service here.',
    },
    closure: {
      kind: 'end',
      text: 'Closure. Chapter 13 has what comes before it in each team, and the closure process of both.',
      outcome: 'continues',
      map: 'closure-process-map',
      sources: [step(4)],
    },
    'step-up': {
      kind: 'end',
      text: 'Step Up. Chapter 12 has the stepping up of cases to Families First.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources: [step(4)],
    },
    'step-up-from-the-hub': {
      kind: 'end',
      text: 'Step Up. Chapter 12 has the steps from the Family Hub to the IFS Team.',
      outcome: 'continues',
      map: 'lead-to-the-ifst',
      sources: [step(4)],
    },
  },
} as const satisfies OnePointMap;
