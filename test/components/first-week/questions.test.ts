import { describe, expect, it } from 'vitest';
import { questionOfNode } from '../../../src/components/first-week/questions-on-maps.ts';
import { questionsOfTime } from '../../../src/components/first-week/questions-on-times.ts';
import { chooseQuestions } from '../../../src/components/first-week/questions-to-answer.ts';
import type { QuestionToAnswer } from '../../../src/components/first-week/question-to-answer.ts';
import type { MapNode } from '../../../src/process-map/index.ts';
import type { Timescale } from '../../../src/timescale/index.ts';
import { sound } from '../../procedure/a-procedure.ts';
import { procedureWith } from './a-week.ts';

const procedure = procedureWith({});
const { visit } = sound.timescales;
const kinds = (timescale: Timescale): readonly string[] =>
  questionsOfTime(procedure, 'visit', timescale).map(({ kind }) => kind);

describe('a rule of time', () => {
  it('answers by when, from what and how strongly, in its own words', () => {
    const asked = questionsOfTime(procedure, 'visit', visit);
    const whole = 'Worker (must): visit the family, within 10 days';
    expect(asked.map(({ question, answer }) => [question, answer])).toEqual([
      ['Visit the family: by when?', [whole]],
      [
        'Visit the family, within 10 days: counted from what?',
        ['Within 10 days of receipt', 'Within 10 working days of receipt'],
      ],
      ['Visit the family: how strongly does the document put it?', [whole]],
    ]);
  });

  it('is not asked for what its words say already, or what it does not say', () => {
    const stated = { ...visit.stated, words: 'within {amount} of receipt' } as const;
    expect(kinds({ ...visit, stated })).toEqual(['by when', 'how strongly']);
    expect(kinds({ ...visit, strength: 'not stated' })).toEqual(['by when', 'counted from']);
    const before = [{ counts: { before: 'seen' } }] as const;
    expect(kinds({ ...visit, readings: before })).toEqual(['by when', 'how strongly']);
  });

  it('is asked when, and not by when, where the day is no last one', () => {
    const stated = { ...visit.stated, words: 'at least {amount}', bound: 'atLeast' } as const;
    const [first] = questionsOfTime(procedure, 'visit', { ...visit, stated });
    expect(first?.question).toBe('Visit the family: when?');
  });
});

describe('a node of a map', () => {
  const map = ['request', sound.processMaps.request] as const;
  const ask = (node: MapNode): QuestionToAnswer | undefined =>
    questionOfNode(procedure, 'worker', map, ['node', node]);
  const { accepted, visit: step } = sound.processMaps.request.nodes;

  it('of the role’s own asks where each answer of a decision leads', () => {
    const own = ask({ ...accepted, actor: { anyOf: ['worker'] } });
    expect(own?.question).toBe('Is it accepted? Where does each answer lead?');
    expect(own?.answer).toEqual([
      'Yes: Visit the family',
      'No: The procedure does not say what happens.',
    ]);
    expect(ask(step)).toBeUndefined();
  });

  it('of another’s asks who acts, but where the document or the text itself answers otherwise', () => {
    const actor = { anyOf: ['manager'] } as const;
    expect(ask({ ...step, actor })).toMatchObject({
      question: 'Visit the family. Who does this?',
      answer: ['Manager'],
    });
    expect(ask({ ...accepted, actor })?.question).toBe('Is it accepted? Who answers this?');
    expect(ask(accepted)).toBeUndefined();
    expect(ask({ ...step, actor, text: 'The manager visits' })).toBeUndefined();
    expect(ask({ ...step, actor, text: 'They visit the family' })).toBeUndefined();
    expect(ask({ ...step, actor, text: 'It is late. Visit the family' })).toBeUndefined();
    expect(ask(sound.processMaps.request.nodes.end)).toBeUndefined();
  });
});

describe('five questions', () => {
  const of = (kind: QuestionToAnswer['kind'], timescale: string): QuestionToAnswer => ({
    kind,
    question: `${kind} ${timescale}`,
    answer: [],
    sources: visit.sources,
    of: { timescale },
  });
  const chosen = (...among: readonly QuestionToAnswer[]): readonly string[] =>
    chooseQuestions(among).map(({ question }) => question);

  it('take each kind in turn before one comes again, and another record before the same', () => {
    expect(
      chosen(
        of('by when', 'a'),
        of('by when', 'b'),
        of('by when', 'c'),
        of('by when', 'd'),
        of('counted from', 'a'),
        of('counted from', 'b'),
        of('how often', 'e'),
      ),
    ).toEqual(['by when a', 'by when c', 'how often e', 'counted from b', 'counted from a']);
  });

  it('are fewer where the records answer no more', () => {
    expect(chosen(of('by when', 'a'))).toEqual(['by when a']);
    expect(chosen()).toEqual([]);
  });

  it('are no two in the same words, though two records have them', () => {
    const twin = { ...of('by when', 'b'), question: 'by when a' };
    expect(chosen(of('by when', 'a'), twin, of('how often', 'c'))).toEqual([
      'by when a',
      'how often c',
    ]);
  });
});
