import type { OnePointMap } from './map.ts';

const sources = [{ section: 'genograms-and-court', ref: 'Chapter 11, Genograms' }] as const;

/** Chapter 11: a genogram on LiquidLogic, or by hand. */
export const genogram = {
  title: 'A genogram',
  summary:
    'On LiquidLogic first; if that is not successful, by hand, and typed. Our note: the document gives the letter b to the words “If not successful”. Here they are a question.',
  sources,
  nodes: {
    needed: {
      kind: 'start',
      text: 'A genogram is to be made.',
      next: 'attempt',
      sources,
    },
    attempt: {
      kind: 'step',
      actor: 'not stated',
      text: 'Please continue to attempt the genogram on LiquidLogic first, as the systems team advises.',
      next: 'successful',
      sources,
    },
    successful: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Was the attempt successful?',
      exits: [
        { label: 'No', to: 'draw' },
        { label: 'Yes', to: 'ensure' },
      ],
      sources,
    },
    draw: {
      kind: 'step',
      actor: 'not stated',
      text: 'Draw the genogram by hand, scan it, and save it to your worker file on SharePoint.',
      next: 'send',
      sources,
    },
    send: {
      kind: 'step',
      actor: 'not stated',
      text: 'Send the genogram to your appropriate Business Support email box, to be typed.',
      next: 'ensure',
      sources,
    },
    ensure: {
      kind: 'step',
      actor: { anyOf: ['key-worker'] },
      text: 'The Key Worker is responsible for ensuring that this is completed accurately and uploaded on LiquidLogic.',
      next: 'on-liquidlogic',
      sources,
      trainerNote:
        'The sentence stands with step d. It is not said whether it holds for a genogram made on LiquidLogic as well.',
    },
    'on-liquidlogic': {
      kind: 'end',
      text: 'The genogram is on LiquidLogic.',
      outcome: 'done',
      sources,
    },
  },
} as const satisfies OnePointMap;
