import type { JSX } from 'preact';
import { briefDate } from '../../timescale/index.ts';
import { endsOf, recurs } from './ends.ts';
import type { ProjectedReading } from './project.ts';

/** The dates at the ends of a reading's bar, each with what happens on it; why there is none. */
export function ReadingEnds(props: { reading: ProjectedReading; name: string }): JSX.Element {
  const { reading, name } = props;
  return (
    <p class="timeline__ends">
      {name !== '' && <span class="soft">{name}: </span>}
      {endsOf(reading).map(({ date, words }, at) => (
        <span key={`${date} ${words}`}>
          {at > 0 && ', '}
          {words} <time dateTime={date}>{`${briefDate(date)} ${date.slice(0, 4)}`}</time>
        </span>
      ))}
      {recurs(reading) && ', and again at each ring'}
      {reading.faults.join(' ')}
    </p>
  );
}
