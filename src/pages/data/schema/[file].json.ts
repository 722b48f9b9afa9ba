import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFilePaths } from '../../../data/files.ts';
import type { DataFile } from '../../../data/files.ts';
import { jsonSchema, jsonText } from '../../../data/publish.ts';

interface Props {
  readonly name: string;
  readonly file: DataFile;
}

export const getStaticPaths = (() => [...dataFilePaths()]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jsonText(jsonSchema(props.name, props.file)), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
