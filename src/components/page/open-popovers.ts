import '@oddbird/popover-polyfill';

/** Opens menu and terms where the browser is older than popovers; the style sheet waits for the mark. */
document.documentElement.classList.add('opens-popovers');
