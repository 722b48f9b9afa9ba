import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { capitalised } from '../../timescale/index.ts';
import { usePageShow } from '../kit/use-now.ts';
import { startAnchor } from './plan-start.ts';
import type { PlanStart } from './props.ts';

/**
 * The date from which the reader's plan starts. A page on which there is one start alone asks nothing. An
 * address may name the start by its anchor; what the reader chose comes before it.
 */
export function StartChoice(props: {
  starts: readonly PlanStart[];
  start: string;
  choose: (start: string) => void;
}): JSX.Element | null {
  const { starts, start, choose } = props;
  const box = useRef<HTMLSelectElement>(null);
  const read = (): void => {
    if (box.current !== null && box.current.value !== start) choose(box.current.value);
  };
  useLayoutEffect(() => {
    const named = starts.find(({ event }) => location.hash === `#${startAnchor(event)}`);
    if (named !== undefined && box.current?.value === start) box.current.value = named.event;
    // What was chosen before the script woke up counts, and what the browser put back.
    read();
  }, []);
  usePageShow(read);
  if (starts.length < 2) return null;
  return (
    <p class="case-plan__start">
      <label>
        Which date do you know?
        <select ref={box} autocomplete="off" onChange={read}>
          {starts.map(({ event, noun }) => (
            <option id={startAnchor(event)} key={event} value={event} selected={event === start}>
              {capitalised(noun)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
