import { z } from 'zod';
import type { DataFile } from './files.ts';

/** A field of a record, for the page that describes the open data. */
export interface Field {
  readonly name: string;
  readonly about: string;
  /** Every record has it. */
  readonly always: boolean;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

const objects = (schema: JsonSchema): readonly JsonSchema[] =>
  schema.oneOf ?? schema.anyOf ?? [schema];

function isSchema(value: JsonSchema | boolean): value is JsonSchema {
  return typeof value === 'object';
}

/** The fields of one file's records in the schema's order, those of every kind of record together. */
export function fieldsOf(file: DataFile): readonly Field[] {
  const shapes = objects(z.toJSONSchema(file.schema, { target: 'draft-7', reused: 'inline' }));
  const fields = new Map<string, Field>();
  for (const shape of shapes) {
    for (const [name, property] of Object.entries(shape.properties ?? {})) {
      const always = shapes.every((other) => other.required?.includes(name) === true);
      const about = isSchema(property) ? (property.description ?? '') : '';
      const known = fields.get(name);
      if (known === undefined || known.about === '') fields.set(name, { name, about, always });
    }
  }
  return [...fields.values()];
}
