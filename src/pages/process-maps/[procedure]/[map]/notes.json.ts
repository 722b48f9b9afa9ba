import type { APIRoute } from 'astro';
import { mapItems } from '../../../../components/map/map-items.ts';
import type { MapProps } from '../../../../components/map/map-paths.ts';
import { mapPaths } from '../../../../components/map/map-paths.ts';
import { makeNotesData } from '../../../../islands/map-walk/make-notes-data.ts';

/** One file a map: its trainer's notes. It serves the page, and is no part of the open data. */
export const getStaticPaths = mapPaths;

/** The notes, fetched by the trainer's window alone. */
export const GET: APIRoute<MapProps> = ({ props: { procedure, id, map } }) =>
  Response.json(makeNotesData(procedure, id, map, mapItems(procedure, map)));
