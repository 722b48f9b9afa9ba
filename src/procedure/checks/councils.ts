import type { Council } from '../procedure.ts';
import { MARK_COLOURS, MARK_SHAPES } from '../procedure.ts';
import type { Fault } from './fault.ts';

type Councils = Readonly<Record<string, Council>>;

/** The shape and colour of a mark, as a message names them. */
const drawn = ({ markShape, markColour }: Council): string => `${markColour} ${markShape}`;

/** A shape and colour that no council has yet. */
function freeMark(councils: Councils): string {
  const taken = Object.values(councils).map(drawn);
  const all = MARK_COLOURS.flatMap((colour) => MARK_SHAPES.map((shape) => `${colour} ${shape}`));
  const free = all.find((mark) => !taken.includes(mark));
  return free === undefined
    ? 'All are taken: add a colour to MARK_COLOURS and to the style sheet’s tokens.'
    : `Free, for one: ${free}.`;
}

/** Councils whose mark another has already: the same letters, or the same shape in the same colour. */
export function sameMarkFaults(councils: Councils): readonly Fault[] {
  return Object.entries(councils).flatMap(([id, council], at) => {
    const before = Object.entries(councils).slice(0, at);
    const place = { records: 'councils', id } as const;
    const letters = before.find(([, other]) => other.mark === council.mark);
    const look = before.find(([, other]) => drawn(other) === drawn(council));
    return [
      ...(letters === undefined
        ? []
        : [
            {
              procedure: 'councils',
              place: { ...place, excerpt: `'${council.mark}'` },
              message: `the council "${id}" has the letters "${council.mark}" in its mark, which "${letters[0]}" has`,
              mend: 'Take two other letters of its name.',
            },
          ]),
      ...(look === undefined
        ? []
        : [
            {
              procedure: 'councils',
              place,
              message: `the council "${id}" has a ${drawn(council)} as its mark, which "${look[0]}" has`,
              mend: freeMark(councils),
            },
          ]),
    ];
  });
}
