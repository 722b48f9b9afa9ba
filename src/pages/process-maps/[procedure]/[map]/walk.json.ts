import type { APIRoute } from 'astro';
import { library } from '../../../../../content/index.ts';
import { citationUrls } from '../../../../components/section/citation-url.ts';
import { mapItems } from '../../../../components/map/map-items.ts';
import { makeWalkData } from '../../../../islands/map-walk/make-walk-data.ts';
import type { ProcessMap } from '../../../../process-map/index.ts';
import type { Procedure } from '../../../../procedure/index.ts';

interface Props {
  readonly procedure: Procedure;
  readonly map: ProcessMap;
}

/** One file a map: the steps and the records of its walk. It serves the page, and is no part of the open data. */
export function getStaticPaths() {
  return library.flatMap((procedure) =>
    Object.entries(procedure.processMaps).map(([id, map]) => ({
      params: { procedure: procedure.id, map: id },
      props: { procedure, map },
    })),
  );
}

/** The walk's data, fetched by the page beside it when the walk is opened. */
export const GET: APIRoute<Props> = ({ props: { procedure, map } }) =>
  Response.json(makeWalkData(procedure, map, mapItems(procedure, map), citationUrls(procedure)));
