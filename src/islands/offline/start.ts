import { whenIdle } from '../kit/when-idle.ts';
import { offerInstalling } from './install-hint.ts';
import { keepGuide } from './keep-guide.ts';

// The browser says once whether it can install, perhaps before the page has loaded.
offerInstalling();

const begin = (): void => {
  whenIdle(keepGuide);
};
if (document.readyState === 'complete') begin();
else addEventListener('load', begin);
