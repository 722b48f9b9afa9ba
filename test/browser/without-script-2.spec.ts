import { readPages } from './without-script.ts';

readPages(2);
