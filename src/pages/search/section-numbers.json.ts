import type { APIRoute } from 'astro';
import { library } from '../../../content/index.ts';
import { numberedSections } from '../../components/search/numbered-sections.ts';

/** The headings that bear a number of their document's, fetched when one is searched for. */
export const GET: APIRoute = () => Response.json(numberedSections(library));
