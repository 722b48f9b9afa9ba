import { expect, it } from 'vitest';
import { exitsOf } from '../../src/process-map/graph.ts';
import { listedMaps, type ListedMap } from './library-maps.ts';

const HARM = /significant harm/i;
const ACTS = /\bimmediate(ly)?\b/i;
const WAITS = /\bweekly\b|allocation meeting|step[ -]up\/(step[ -])?down meeting|step-up meeting/i;

const wordsOf = ({ items }: ListedMap, id: string): string =>
  items.find((item) => item.id === id)?.text ?? '';

/** The answers by which a risk of significant harm is not ruled out. */
const NOT_RULED_OUT = ['Yes', 'Not known'];

/** Where those answers to a question about significant harm lead, on each map that asks it. */
const answers = listedMaps.flatMap((listed) =>
  Object.entries(listed.map.nodes).flatMap(([id, node]) =>
    node.kind === 'decision' && HARM.test(node.text)
      ? exitsOf(node).flatMap(({ label, to }) =>
          label !== undefined && NOT_RULED_OUT.includes(label)
            ? [{ name: `${listed.procedure}, ${listed.id}, ${id}: ${label}`, label, listed, to }]
            : [],
        )
      : [],
  ),
);

/** The nodes of a map that can be reached from one before somebody acts at once. */
function beforeActing(listed: ListedMap, from: string): readonly string[] {
  const met = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const node = listed.map.nodes[id];
    if (node === undefined || met.has(id) || ACTS.test(wordsOf(listed, id))) continue;
    met.add(id);
    ahead.push(...exitsOf(node).map(({ to }) => to));
  }
  return [...met];
}

/** The nodes where a meeting that comes round is waited for. */
const meetingsOf = (listed: ListedMap): readonly string[] =>
  Object.keys(listed.map.nodes).filter(
    (id) => WAITS.test(wordsOf(listed, id)) && !ACTS.test(wordsOf(listed, id)),
  );

it.each(NOT_RULED_OUT)(
  'is asked on some maps that have a weekly meeting, and answered with “%s”',
  (answer) => {
    const met = answers.filter(
      ({ label, listed }) => label === answer && meetingsOf(listed).length > 0,
    );
    expect(met).not.toEqual([]);
  },
);

it.each(answers.map((answer) => [answer.name, answer] as const))(
  'a risk of significant harm meets no weekly meeting before somebody acts: %s',
  (_, { listed, to }) => {
    const meetings = meetingsOf(listed);
    expect(beforeActing(listed, to).filter((id) => meetings.includes(id))).toEqual([]);
  },
);

it.each(
  answers
    .filter(({ listed }) => meetingsOf(listed).length > 0)
    .map((answer) => [answer.name, answer] as const),
)('where there is such a meeting, acting at once is what comes next: %s', (_, { listed, to }) => {
  expect(wordsOf(listed, to)).toMatch(ACTS);
});
