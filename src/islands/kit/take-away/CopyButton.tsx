import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Copies a text made here, never one that was typed. Where the browser refuses, the text stands in a box, selected,
 * to be copied by hand.
 */
export function CopyButton(props: { label: string; text: string; idPrefix: string }): JSX.Element {
  const [state, setState] = useState<'ready' | 'copied' | 'by hand'>('ready');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    setState('ready');
  }, [props.text]);
  useEffect(() => {
    if (state === 'by hand') box.current?.select();
  }, [state]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.text);
      setState('copied');
    } catch {
      setState('by hand');
    }
  };
  const boxId = `${props.idPrefix}-copy`;
  return (
    <div class="copy">
      <button type="button" class="button button--quiet" onClick={() => void copy()}>
        {props.label}
      </button>
      <span role="status" class="copy__said soft">
        {state === 'copied' && 'Copied. It holds no name.'}
        {state === 'by hand' && 'Your browser did not allow it: copy the text below.'}
      </span>
      {state === 'by hand' && (
        <>
          <label class="govuk-visually-hidden" for={boxId}>
            Text for a case note
          </label>
          <textarea id={boxId} ref={box} readOnly rows={8} value={props.text} />
        </>
      )}
    </div>
  );
}
