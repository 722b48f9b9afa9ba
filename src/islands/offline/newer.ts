import { TAKE_OVER } from '../../offline/copy-state.ts';
import { quietButton } from '../kit/quiet-button.ts';
import { askWorker } from './ask-worker.ts';

/** A press of the reader alone changes versions: what is typed on the page is gone then, and not before. */
function reloadWith(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  worker.postMessage(TAKE_OVER);
}

function reloadButton(worker: ServiceWorker): HTMLButtonElement {
  return quietButton('Reload', () => {
    reloadWith(worker);
  });
}

function showNotice(worker: ServiceWorker): void {
  const notice = document.createElement('div');
  notice.className = 'updated-notice';
  notice.setAttribute('role', 'status');
  const words = document.createElement('p');
  words.textContent = 'This guide has been updated. ';
  const later = quietButton('Later', () => {
    notice.remove();
  });
  notice.append(words, reloadButton(worker), later);
  document.body.append(notice);
}

function showInLine(worker: ServiceWorker): void {
  const place = document.querySelector('[data-copy-newer]');
  if (place === null) return;
  place.replaceChildren('A newer one is ready. ', reloadButton(worker));
}

/** Says once of each newer version that it is there; after that the line at the foot of the page says it. */
async function tell(worker: ServiceWorker): Promise<void> {
  showInLine(worker);
  const { isTold } = await askWorker(worker, 'state');
  if (isTold) return;
  await askWorker(worker, 'told');
  showNotice(worker);
}

/** Tells of a newer version that waits, now or when it has come. */
export function tellOfNewer(registration: ServiceWorkerRegistration): void {
  const { waiting } = registration;
  // Where no version is at work there is none to be newer than.
  if (waiting !== null && registration.active !== null) void tell(waiting);
  const hear = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) void tell(worker);
    });
  };
  hear(registration.installing);
  registration.addEventListener('updatefound', () => {
    hear(registration.installing);
  });
}
