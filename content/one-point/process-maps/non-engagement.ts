import type { OnePointMap } from './map.ts';

const box = <Heading extends string>(heading: Heading) =>
  ({
    section: 'non-engagement',
    ref: `Chapter 9, Non-Engagement Process Map, ${heading}`,
  }) as const;

const discuss = box('Discuss concerns with a manager');
const gather = box('Gather information from other services');
const tools = box('Use the Mapping Tool and Harm Matrix');

/** Chapter 9: the One Point Service Non-Engagement Process Map. */
export const nonEngagement = {
  title: 'Non-engagement, from the manager to the risk assessment',
  summary:
    'The document’s Non-Engagement Process Map, from the discussion with a manager to the risk assessment. Our note: it gives no time for any step. In immediate danger, call 999; for a concern about a child, turn to First Contact.',
  sources: [{ section: 'non-engagement', ref: 'Chapter 9, Non-Engagement Process Map' }],
  rebuiltFrom: 'chapter 9, One Point Service Non-Engagement Process Map',
  nodes: {
    triggers: {
      kind: 'start',
      text: 'Access to a child is denied by parents, or there are {figure:missed-planned-appointments}, or it is a management checkpoint.',
      next: 'discuss-concerns',
      sources: [discuss],
      trainerNote: 'The document has the three without “and” or “or”.',
    },
    'discuss-concerns': {
      kind: 'step',
      actor: 'not stated',
      text: 'Discuss concerns with a manager {timescale:discuss-concerns-at-checkpoints}.',
      timescales: ['discuss-concerns-at-checkpoints'],
      next: 'engagement-activities',
      sources: [discuss],
    },
    'engagement-activities': {
      kind: 'step',
      actor: { anyOf: ['manager'] },
      text: 'Discuss with the practitioner the range of engagement activities that have been used.',
      next: 'record-attempts',
      sources: [discuss],
    },
    'record-attempts': {
      kind: 'step',
      actor: 'not stated',
      text: 'Ensure that all discussions and attempts at engagement are clearly recorded: in the Case Supervision Form / MO Case Note, on LiquidLogic.',
      next: 'gather-information',
      sources: [discuss],
    },
    'gather-information': {
      kind: 'step',
      actor: 'not stated',
      text: 'Gather information from other services known to the family.',
      next: 'inform-and-consider',
      sources: [gather],
    },
    'inform-and-consider': {
      kind: 'step',
      actor: 'not stated',
      text: 'Inform the referrer of the non-engagement, if appropriate. Consider whether other agencies need to be told of it.',
      next: 'use-the-tools',
      sources: [gather],
    },
    'use-the-tools': {
      kind: 'step',
      actor: 'not stated',
      text: 'Use the Mapping Tool and the Harm Matrix.',
      next: 'safeguarding',
      sources: [tools],
    },
    safeguarding: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are there potential safeguarding concerns?',
      exits: [
        { label: 'Yes', to: 'plan-the-meeting' },
        { label: 'No', to: 'include-analysis' },
      ],
      sources: [tools],
      trainerNote:
        'Chapter 12: if significant harm is, or may be, a risk to a child, it is not appropriate to delay. Act immediately and discuss with Families First.',
    },
    'plan-the-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'Plan a professionals meeting, to share appropriate and relevant information.',
      next: 'notify-the-family',
      sources: [tools],
    },
    'notify-the-family': {
      kind: 'step',
      actor: 'not stated',
      text: 'Notify the family that this is happening, and welcome their attendance.',
      next: 'include-analysis',
      sources: [tools],
    },
    'include-analysis': {
      kind: 'step',
      actor: 'not stated',
      text: 'Include an analysis of your findings in your risk assessment.',
      next: 'map-ends',
      sources: [tools],
    },
    'map-ends': {
      kind: 'end',
      text: 'The document’s map ends here. The procedure does not say what is decided then, or which risk assessment is meant.',
      outcome: 'not stated',
      sources: [tools],
    },
  },
} as const satisfies OnePointMap;
