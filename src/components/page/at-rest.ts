import { copyFeedback } from './copy-feedback.ts';
import { readyForPaper } from './ready-for-paper.ts';

// What a page can do besides: it comes once the page has loaded, for nobody waits for it.
readyForPaper();
document.querySelector('[data-feedback]')?.addEventListener('click', () => void copyFeedback());
