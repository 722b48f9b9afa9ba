import type { APIRoute } from 'astro';
import { library } from '../../../../../content/index.ts';
import { makeTimeline } from '../../../../components/phase/phase-props.ts';
import type { TimelineData } from '../../../../islands/phase-timeline/props.ts';

interface Props {
  readonly data: TimelineData;
}

/** One file a timeline: its rows and their records. It serves the page, and is no part of the open data. */
export function getStaticPaths() {
  return library.flatMap((procedure) =>
    Object.entries(procedure.phases).map(([id, model]) => {
      const { rows, timescales, events } = makeTimeline(procedure, model, id);
      return {
        params: { procedure: procedure.id, model: id },
        props: { data: { rows, timescales, events } },
      };
    }),
  );
}

/** The timeline's data, fetched by the page of phases as its tool wakes up. */
export const GET: APIRoute<Props> = ({ props: { data } }) => Response.json(data);
