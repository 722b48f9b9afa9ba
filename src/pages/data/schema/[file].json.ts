import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFilePaths } from '../../../data/files.ts';
import type { DataFile } from '../../../data/files.ts';
import { jsonSchema, jsonText } from '../../../data/publish.ts';

interface Props {
  readonly name: string;
  readonly file: DataFile;
}

/** One address for each file of the open data. */
export const getStaticPaths = (() => [...dataFilePaths()]) satisfies GetStaticPaths;

/** The JSON Schema of one file of the open data. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jsonText(jsonSchema(props.name, props.file)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
