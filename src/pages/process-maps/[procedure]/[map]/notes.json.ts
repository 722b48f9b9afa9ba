import type { APIRoute } from 'astro';
import { library } from '../../../../../content/index.ts';
import { mapItems } from '../../../../components/map/map-items.ts';
import { makeNotesData } from '../../../../islands/map-walk/make-notes-data.ts';
import type { ProcessMap } from '../../../../process-map/index.ts';
import type { Procedure } from '../../../../procedure/index.ts';

interface Props {
  readonly procedure: Procedure;
  readonly id: string;
  readonly map: ProcessMap;
}

/** One file a map: its trainer's notes. It serves the page, and is no part of the open data. */
export function getStaticPaths() {
  return library.flatMap((procedure) =>
    Object.entries(procedure.processMaps).map(([id, map]) => ({
      params: { procedure: procedure.id, map: id },
      props: { procedure, id, map },
    })),
  );
}

/** The notes, fetched by the trainer's window alone. */
export const GET: APIRoute<Props> = ({ props: { procedure, id, map } }) =>
  Response.json(makeNotesData(procedure, id, map, mapItems(procedure, map)));
