import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../content/index.ts';
import { dataFiles } from '../../data/files.ts';
import type { DataFile } from '../../data/files.ts';
import { jsonText, publish } from '../../data/publish.ts';

interface Props {
  readonly name: string;
  readonly file: DataFile;
}

export const getStaticPaths = (() =>
  dataFiles().map(([name, file]) => ({
    params: { file: name },
    props: { name, file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(jsonText(publish(props.name, props.file, library)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
