import { askForTitles } from './search-titles.ts';

askForTitles(1);
