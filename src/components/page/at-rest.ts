import { copyFeedback } from './copy-feedback.ts';
import { readyForPaper } from './ready-for-paper.ts';
import { tellOverdue } from './tell-overdue.ts';

// What a page can do besides: it comes once the page has loaded, for nobody waits for it.
tellOverdue();
readyForPaper();
document.querySelector('[data-feedback]')?.addEventListener('click', () => void copyFeedback());

// The worker that keeps the guide is made with the built site alone.
if (import.meta.env.PROD) void import('../../islands/offline/keeper.ts').catch(() => undefined);
