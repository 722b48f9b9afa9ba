import { whenIdle } from '../kit/when-idle.ts';
import { keepGuide } from './keep-guide.ts';

// It comes once the page has loaded, and waits until nothing else is to be done.
whenIdle(keepGuide);
