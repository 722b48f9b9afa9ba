import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { capitalised } from '../../timescale/index.ts';
import { NotLoaded } from '../kit/NotLoaded.tsx';
import { useData } from '../kit/use-data.ts';
import { followTeller } from './notes-channel.ts';
import type { NotedQuestion, NotesData } from './notes-data.ts';
import { isNotesData } from './notes-data.ts';
import { fragmentOf } from './walk-address.ts';
import { useWholePage } from './use-whole-page.ts';
import type { WalkData } from './walk-data.ts';
import type { WalkStep } from './walk-steps.ts';
import { stepsOf } from './walk-steps.ts';

function Question({ question }: { question: NotedQuestion }): JSX.Element {
  return (
    <li>
      <b>{question.title}.</b> {question.text}
      {question.readings.length > 0 && (
        <ul>
          {question.readings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      )}{' '}
      <span class="soft">Ask: {question.ask}.</span>
    </li>
  );
}

function Questions(props: {
  heading: string;
  ids: readonly string[];
  notes: NotesData;
}): JSX.Element | null {
  const questions = props.ids.flatMap((id) => props.notes.questions[id] ?? []);
  if (questions.length === 0) return null;
  return (
    <>
      <h2>{props.heading}</h2>
      <ul>
        {questions.map((question) => (
          <Question key={question.title} question={question} />
        ))}
      </ul>
    </>
  );
}

function StepNotes({ step, notes }: { step: WalkStep; notes: NotesData }): JSX.Element {
  const own = notes.notes[step.id];
  const here = notes.open[step.id] ?? [];
  const elsewhere = Object.keys(notes.questions).filter((id) => !here.includes(id));
  return (
    <>
      <h2>Note for the trainer</h2>
      <p class="notes__own">{own ?? 'The map has no note on this step.'}</p>
      <Questions heading="What the document leaves open here" ids={here} notes={notes} />
      {step.exits.length > 0 && (
        <>
          <h2>What comes next</h2>
          <ol>
            {step.exits.map(({ label, number }, at) => (
              <li key={at}>
                {label ?? 'Go on'}, to step {number}
              </li>
            ))}
          </ol>
        </>
      )}
      <Questions heading="Elsewhere in this map" ids={elsewhere} notes={notes} />
    </>
  );
}

/** A trainer's notes in a window of their own, which follow the presenter view from step to step. */
export function Notes(props: {
  data: WalkData;
  /** The address of the notes' data. */
  address: string;
  /** The step to begin at. */
  begin: string;
}): JSX.Element | null {
  const { data, address, begin } = props;
  const [id, setId] = useState(begin);
  const steps = useMemo(() => stepsOf(data), [data]);
  const loading = useData(address, isNotesData);
  useWholePage('is-presenting');
  useEffect(
    () =>
      followTeller(data, (next) => {
        history.replaceState(history.state, '', fragmentOf('notes', next));
        setId(next);
      }),
    [data],
  );
  const step = steps.get(id);
  if (step === undefined) return null;
  return (
    <div class="presenter notes" role="region" aria-label="Notes for the trainer" tabIndex={0}>
      <p class="soft">
        {data.title} · Step {step.number} of {steps.size}
        {step.node.actor !== undefined && ` · ${capitalised(step.node.actor)}`}
      </p>
      <h1 class="notes__step">{step.node.text}</h1>
      {loading.kind === 'loading' && <p>Loading the notes …</p>}
      {loading.kind === 'failed' && (
        <NotLoaded
          what="The notes did not load."
          instead="The walk goes on without them."
          again={loading.again}
        />
      )}
      {loading.kind === 'loaded' && <StepNotes step={step} notes={loading.data} />}
    </div>
  );
}
