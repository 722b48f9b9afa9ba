/** What the browser hands over where the site may be put beside the reader's apps. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

const isInstallEvent = (event: Event): event is InstallEvent => 'prompt' in event;

/** Shows a quiet button, on the pages that have a place for it, where the browser can put the guide beside the apps. */
export function offerInstalling(): void {
  const place = document.querySelector<HTMLElement>('[data-install]');
  if (place === null) return;
  addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallEvent(event)) return;
    event.preventDefault();
    place.querySelector('button')?.addEventListener('click', () => {
      place.hidden = true;
      void event.prompt();
    });
    place.hidden = false;
  });
}
