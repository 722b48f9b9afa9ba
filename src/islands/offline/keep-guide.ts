import type { Asked, CopyState } from '../../offline/copy-state.ts';
import { askWorker } from './ask-worker.ts';
import { isMetered } from './metered.ts';
import { tellOfNewer } from './newer.ts';
import { showCopy, showNoCopy } from './show-copy.ts';
import { workerAddress } from './worker-address.ts';

/** How old the last look for a newer version may be, in milliseconds: an hour. */
const FRESH = 3_600_000;

const canKeep = (): boolean =>
  'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window;

const isFresh = ({ checkedOn }: CopyState): boolean =>
  checkedOn !== undefined && Date.now() - Date.parse(checkedOn) < FRESH;

/** The worker that answers for this page or will: it is asked of anew each time, as another may have taken over. */
async function ask(asked: Asked): Promise<CopyState> {
  const { active } = await navigator.serviceWorker.ready;
  if (active === null) throw new Error('no worker is at work');
  return askWorker(active, asked);
}

async function askAndShow(asked: Asked): Promise<void> {
  showCopy(await ask(asked), askAndShow, isMetered());
}

async function start(): Promise<void> {
  const worker = workerAddress();
  const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  tellOfNewer(registration);
  const state = await ask('state');
  showCopy(state, askAndShow, isMetered());
  if (!isFresh(state)) {
    // Without a signal the time of the last look stays what it was.
    await registration.update().then(
      () => askAndShow('checked'),
      () => undefined,
    );
  }
  if (!state.isKept && !state.isRefused && !isMetered()) await askAndShow('keep');
}

/**
 * Keeps the guide on this device for use without a signal, tells which copy it is, and of a newer one. Where the browser
 * can keep none the page about the copy says so, and nothing else changes.
 */
export function keepGuide(): void {
  if (!canKeep()) {
    showNoCopy('This browser cannot keep a copy, or the address does not begin with https.');
    return;
  }
  start().catch(() => {
    showNoCopy('This browser did not allow a copy to be kept.');
  });
}
