import { useEffect } from 'preact/hooks';
import type { MapShape } from '../../process-map/index.ts';
import { fragmentOf, readFragment } from './walk-address.ts';

/**
 * The channel between the presenter view and the notes' window. It stays open where either of them is loaded again or
 * goes on to another map, which a message to an opened window does not; it reaches this browser alone.
 */
const CHANNEL = 'map-notes';

/** Asks the presenter view where it stands. */
const WHERE = 'where?';

/** The address of a step's notes: the page's path and the step's id, all that is ever said on the channel. */
const addressOf = (id: string): string => `${location.pathname}${fragmentOf('notes', id)}`;

/** Tells the notes' window, wherever one is open, at which step the presenter view stands. */
export function useNotesWindow(step: string): void {
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    const tell = (): void => {
      channel.postMessage(addressOf(step));
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === WHERE) tell();
    };
    tell();
    return () => {
      channel.close();
    };
  }, [step]);
}

/**
 * Follows the presenter view: `onStep` is called with each step of this map, and the window goes along to another map's
 * page. What it returns stops it.
 */
export function followTeller(shape: MapShape, onStep: (id: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string' || !/^\/(?:[\w-]+\/)+#notes-[\w-]+$/.test(data)) return;
    const [path = '', fragment = ''] = data.split('#');
    const step = readFragment(shape, `#${fragment}`);
    if (path !== location.pathname) location.assign(data);
    else if (step !== undefined) onStep(step.id);
  };
  channel.postMessage(WHERE);
  return () => {
    channel.close();
  };
}

/** Opens the window of the notes at a step, or brings the one that is open there. */
export function openNotes(id: string): void {
  window.open(addressOf(id), CHANNEL, 'popup,width=760,height=820');
}
