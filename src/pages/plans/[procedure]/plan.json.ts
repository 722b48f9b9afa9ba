import type { APIRoute } from 'astro';
import { library } from '../../../../content/index.ts';
import { citationUrls } from '../../../components/section/citation-url.ts';
import { makePlanData } from '../../../islands/case-plan/make-plan-data.ts';
import type { PlanData } from '../../../islands/case-plan/plan-source.ts';

interface Props {
  readonly data: PlanData;
}

/** One file a plan: its rules and their records. It serves the page, and is no part of the open data. */
export function getStaticPaths() {
  return library.flatMap((procedure) => {
    const data = makePlanData(procedure, citationUrls(procedure));
    return data === undefined ? [] : [{ params: { procedure: procedure.id }, props: { data } }];
  });
}

/** The plan's data, fetched by the page beside it as its tool wakes up. */
export const GET: APIRoute<Props> = ({ props: { data } }) => Response.json(data);
