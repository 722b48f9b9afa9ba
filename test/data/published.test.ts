import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { dataFiles } from '../../src/data/files.ts';
import { jsonSchema, jsonText, publish } from '../../src/data/publish.ts';

/** What a reader of the site would download: text, parsed again. */
function download(value: unknown): object {
  const parsed: unknown = JSON.parse(jsonText(value));
  if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object or array');
  return parsed;
}

describe.each(dataFiles())('/data/%s.json', (name, file) => {
  const records = download(publish(name, file, library));
  const schema = download(jsonSchema(name, file));

  it('fits its published JSON Schema, by another validator than the one that wrote it', () => {
    const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore' });
    const valid = ajv.validate(schema, records);
    expect(ajv.errorsText(), name).toBe('No errors');
    expect(valid).toBe(true);
  });

  it('has a schema that refuses a record with an unknown field, or with one left out', () => {
    const first: unknown = Reflect.get(records, '0');
    const ajv = new Ajv({ unknownFormats: 'ignore' });
    expect(ajv.validate(schema, [Object.assign({ stray: 1 }, first)])).toBe(false);
    expect(ajv.validate(schema, [{}])).toBe(false);
  });

  it('describes every record and each shared field', () => {
    const text = JSON.stringify(schema);
    expect(text).toContain('"title"');
    expect(Reflect.get(schema, 'description')).toBe(file.about);
    expect(Reflect.get(schema, '$id')).toBe(`/data/schema/${name}.json`);
  });

  it('prints words: no record is left to be filled in', () => {
    expect(jsonText(records)).not.toMatch(/\{(?:timescale|figure|amount|min|max|n)\b/);
  });
});
