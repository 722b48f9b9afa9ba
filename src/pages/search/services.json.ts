import type { APIRoute } from 'astro';
import { services } from '../../components/search/services.ts';

/** What the header's search is told of the guide, fetched when it is first opened. */
export const GET: APIRoute = () => Response.json(services);
