import { z } from 'zod';
import type { Procedure } from '../procedure/index.ts';
import { fileOf, recordKinds } from '../procedure/index.ts';
import type { DataFile } from './files.ts';

function named(record: unknown, key: string): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'string' ? value : undefined;
}

/** Where a faulty record of a file is mended. */
function mendIn(name: string, file: DataFile, procedure: string): string {
  if (file.madeBy !== undefined) return file.madeBy;
  const kind = recordKinds().find(([, { publishedAs }]) => publishedAs === name);
  return `content/${procedure}/${kind === undefined ? 'procedure.ts' : fileOf(kind[1])}`;
}

function describe(
  name: string,
  file: DataFile,
  record: unknown,
  issues: z.core.$ZodIssue[],
): string {
  const procedure = named(record, 'procedure') ?? named(record, 'id') ?? '';
  const id = named(record, 'id') ?? named(record, 'date') ?? '(no id)';
  const faults = issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`);
  return `data/${name}.json: ${procedure} ${id}: ${faults.join('; ')}. Mend it in ${mendIn(name, file, procedure)}.`;
}

/**
 * The records of one file, each checked against its schema.
 *
 * Throws one error that lists every faulty record with the file, its id, what is wrong and where to mend it.
 */
export function publish(
  name: string,
  file: DataFile,
  library: readonly Procedure[],
): readonly unknown[] {
  const faults: string[] = [];
  const records = file.records(library);
  for (const record of records) {
    const result = file.schema.safeParse(record);
    if (!result.success) faults.push(describe(name, file, record, result.error.issues));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return records;
}

/** The JSON Schema (draft 7) of a file: an array of its records. */
export function jsonSchema(name: string, file: DataFile): z.core.JSONSchema.BaseSchema {
  const schema = z.array(file.schema).meta({ title: file.title, description: file.about });
  return { $id: `/data/schema/${name}.json`, ...z.toJSONSchema(schema, { target: 'draft-7' }) };
}

/** JSON text as the site serves it: indented, so that a person can read it and a change shows. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
