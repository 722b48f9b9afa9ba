import type { OnePointMap } from './map.ts';

const sources = [{ section: 'genograms-and-court', ref: 'Chapter 11, Court Statements' }] as const;

/** Chapter 11: a statement for court. */
export const courtStatement = {
  title: 'A statement for court',
  summary:
    'From the request for a statement to its submission. Our note: the document gives no time for any step, and does not say who submits it.',
  sources,
  nodes: {
    requested: {
      kind: 'start',
      text: 'A practitioner of the One Point Service is asked to write a statement for court, on a child or children and a family with whom they work or have worked.',
      next: 'discuss',
      sources,
    },
    discuss: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'In the first instance, they must discuss this with their line manager and Operations Manager.',
      next: 'liaise',
      sources,
    },
    liaise: {
      kind: 'step',
      actor: { anyOf: ['line-manager'] },
      text: 'The line manager will be responsible for liaising with the Legal Services Manager for guidance.',
      next: 'write',
      sources,
    },
    write: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Write the statement. The One Point Court Report Template October 2021 (the witness statement template) must be used at all times.',
      next: 'quality-assure',
      sources,
    },
    'quality-assure': {
      kind: 'step',
      actor: { anyOf: ['operations-manager'] },
      text: 'The appropriate Operations Manager must quality assure all court statements {timescale:quality-assure-court-statement}.',
      timescales: ['quality-assure-court-statement'],
      next: 'submit',
      sources,
    },
    submit: {
      kind: 'end',
      text: 'The statement is submitted.',
      outcome: 'done',
      sources,
    },
  },
} as const satisfies OnePointMap;
