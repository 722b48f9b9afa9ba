import type { APIRoute } from 'astro';
import { citationUrls } from '../../../../components/section/citation-url.ts';
import { mapItems } from '../../../../components/map/map-items.ts';
import type { MapProps } from '../../../../components/map/map-paths.ts';
import { mapPaths } from '../../../../components/map/map-paths.ts';
import { makeWalkData } from '../../../../islands/map-walk/make-walk-data.ts';

/** One file a map: the steps and the records of its walk. It serves the page, and is no part of the open data. */
export const getStaticPaths = mapPaths;

/** The walk's data, fetched by the page beside it when the walk is opened. */
export const GET: APIRoute<MapProps> = ({ props: { procedure, map } }) =>
  Response.json(makeWalkData(procedure, map, mapItems(procedure, map), citationUrls(procedure)));
