import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { capitalised, isDatable, statedWords } from '../../timescale/index.ts';
import type { DueRow } from './due-rows.ts';
import { openNotes, useNotesWindow } from './notes-channel.ts';
import { PresenterExits } from './PresenterExits.tsx';
import { PresenterTrail } from './PresenterTrail.tsx';
import { useMarkedExit } from './use-marked-exit.ts';
import { usePresenterKeys } from './use-presenter-keys.ts';
import type { Walk } from './use-walk.ts';
import { useWholePage } from './use-whole-page.ts';
import type { WalkData } from './walk-data.ts';
import type { WalkStep } from './walk-steps.ts';

/** What the presenter view needs: the walk that it shows, which goes on as the view is left. */
export interface PresenterProps {
  readonly data: WalkData;
  readonly step: WalkStep;
  /** What the plan answers for the step's rules, by rule. */
  readonly rows: ReadonlyMap<string, DueRow>;
  /** The steps passed, the present one last. */
  readonly path: readonly WalkStep[];
  readonly walk: Walk;
  /** The step that "what if?" left. */
  readonly leftAt: WalkStep | undefined;
}

/** Fills the screen, or gives it back, where the browser lets a page do so. */
function toggleFullScreen(): void {
  if (!document.fullscreenEnabled) return;
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}

interface Key {
  readonly key: string;
  readonly does: string;
  readonly press: () => void;
}

function Top(props: { data: WalkData; exits: number; keys: readonly Key[] }): JSX.Element {
  const { data, exits, keys } = props;
  return (
    <header class="presenter__top">
      <span>
        {data.council} · <b>{data.title}</b>
      </span>
      <span class="presenter__keys">
        <span>← back</span>
        {exits > 1 && <span>1–{exits} choose</span>}
        {keys.map(({ key, does, press }) => (
          <button key={key} type="button" class="presenter__key" onClick={press}>
            <kbd>{key}</kbd> {does}
          </button>
        ))}
      </span>
    </header>
  );
}

/** The step in type for the back of a room: the longer it is, the smaller, and never under 40 pixels. */
function sizeOf(text: string): 'short' | 'middling' | 'long' {
  if (text.length < 70) return 'short';
  return text.length < 150 ? 'middling' : 'long';
}

function Said(
  props: Pick<PresenterProps, 'data' | 'step' | 'rows'> & {
    heading: RefObject<HTMLHeadingElement>;
  },
): JSX.Element {
  const { data, step, rows, heading } = props;
  const { text, actor, timescales, conditions, kind } = step.node;
  return (
    <div>
      <p class="presenter__who">
        {actor === undefined && capitalised(kind)}
        {actor !== undefined &&
          (actor === 'not stated' ? 'The procedure does not say who' : capitalised(actor))}
      </p>
      <h2 class={`presenter__step presenter__step--${sizeOf(text)}`} tabIndex={-1} ref={heading}>
        {text}
      </h2>
      {timescales.map((id) => {
        const rule = data.timescales[id];
        const dates = (rows.get(id)?.lines ?? []).map(({ words }) => words);
        return (
          rule && (
            <p key={id} class="presenter__time">
              <span class={isDatable(rule) ? 'pill' : 'presenter__prompt'}>
                {statedWords(rule)}
              </span>{' '}
              {conditions?.[id] && `(${conditions[id]}) `}
              {[...new Set(dates)].map((date) => (
                <b key={date}>{date}</b>
              ))}
            </p>
          )
        );
      })}
    </div>
  );
}

/** The walk on the whole screen, for a room: one step, its ways out as numbered cards, moved by keys or a clicker. */
export function Presenter(props: PresenterProps): JSX.Element {
  const { data, step, path, walk, leftAt } = props;
  const [showsMap, showMap] = useState(false);
  const [marked, mark] = useMarkedExit(path);
  useWholePage('is-presenting');
  useWholePage('shows-map', showsMap);
  useNotesWindow(step.id);
  useEffect(() => {
    if (showsMap) document.querySelector<HTMLElement>('.map-figure__scroll')?.focus();
    else walk.heading.current?.focus();
  }, [showsMap]);

  const toggleMap = (): void => {
    showMap(!showsMap);
  };
  const notes = (): void => {
    openNotes(step.id);
  };
  const leave = (): void => {
    if (showsMap) showMap(false);
    else walk.present(false);
  };
  usePresenterKeys(
    { walk, step, marked, mark, leave },
    {
      m: toggleMap,
      n: notes,
      f: toggleFullScreen,
      r: walk.comeBack,
    },
  );
  return (
    <div class="presenter">
      <Top
        data={data}
        exits={step.exits.length}
        keys={[
          { key: 'M', does: showsMap ? 'back to the step' : 'map', press: toggleMap },
          { key: 'N', does: 'notes', press: notes },
          { key: 'F', does: 'full screen', press: toggleFullScreen },
          { key: 'Esc', does: 'leave', press: leave },
        ]}
      />
      <div class={`presenter__stage presenter__stage--${step.exits.length > 1 ? 'choice' : 'one'}`}>
        <Said {...props} heading={walk.heading} />
        <PresenterExits step={step} marked={marked} onTake={walk.take} />
      </div>
      <PresenterTrail
        path={path}
        steps={Object.keys(data.nodes).length}
        walk={walk}
        leftAt={leftAt}
      />
    </div>
  );
}
