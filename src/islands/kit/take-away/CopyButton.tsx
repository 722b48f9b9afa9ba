import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Makes the text that is copied, on the press; nothing where the script that makes it did not come. */
export type CopyText = () => string | Promise<string | undefined>;

const COPIED_WORDS = 'Copied. It holds no name.';
const BY_HAND_WORDS = 'Your browser did not allow it: copy the text below.';
const NO_TEXT_WORDS = 'The text could not be made. Check your connection and try again.';

/**
 * Copies a text made here, never one that was typed. Where the browser refuses, the text stands in a box, selected,
 * to be copied by hand. What it says is of the last press: an owner whose text changes gives the button another `key`.
 */
export function CopyButton(props: {
  label: string;
  text: CopyText;
  idPrefix: string;
}): JSX.Element {
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.select();
  }, [byHand]);

  const copy = async (): Promise<void> => {
    // Where the text is there the clipboard is asked for in the press itself, as some browsers demand.
    const made = props.text();
    const text = typeof made === 'string' ? made : await made;
    if (text === undefined) {
      setSaid(NO_TEXT_WORDS);
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      setSaid(COPIED_WORDS);
    } catch {
      setByHand(text);
      setSaid(BY_HAND_WORDS);
    }
  };
  const boxId = `${props.idPrefix}-copy`;
  return (
    <div class="copy">
      <button type="button" class="button button--quiet" onClick={() => void copy()}>
        {props.label}
      </button>
      <span role="status" class="copy__said soft">
        {said}
      </span>
      {byHand !== '' && (
        <>
          <label class="govuk-visually-hidden" for={boxId}>
            Text for a case note
          </label>
          <textarea id={boxId} ref={box} readOnly rows={8} value={byHand} />
        </>
      )}
    </div>
  );
}
