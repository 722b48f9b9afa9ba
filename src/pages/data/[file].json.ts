import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../content/index.ts';
import { dataFilePaths } from '../../data/files.ts';
import type { DataFile } from '../../data/files.ts';
import { jsonText, publish } from '../../data/publish.ts';

interface Props {
  readonly name: string;
  readonly file: DataFile;
}

/** One address for each file of the open data. */
export const getStaticPaths = (() => [...dataFilePaths()]) satisfies GetStaticPaths;

/** The records of one file, of all procedures. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jsonText(publish(props.name, props.file, library)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
