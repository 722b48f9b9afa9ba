import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROOT } from '../../src/site/project.ts';

/** A heading of the source document, as an independent reading of it listed them. */
const headings = z.array(z.strictObject({ ref: z.string().min(1), title: z.string().min(1) }));

/** A timed rule of the source document, and the record that holds it. */
const timedRules = z.array(
  z.strictObject({
    id: z.string().min(1),
    ref: z.string().min(1),
    summary: z.string().min(1),
    /** Unspecified, implied, contradicted or without a start. */
    unclear: z.boolean(),
    record: z
      .string()
      .regex(/^(?:timescale|figure):[a-z0-9-]+$/)
      .optional(),
  }),
);

/** Timed rules that are no record, each with the reason. */
const exceptions = z.array(
  z.strictObject({
    procedure: z.string().min(1),
    id: z.string().min(1),
    reason: z.string().min(20),
  }),
);

function read<T>(schema: z.ZodType<T>, file: string): T {
  const path = `${ROOT}test/fixtures/${file}`;
  if (!existsSync(path)) throw new Error(`test/fixtures/${file} is missing.`);
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export const headingsOf = (procedure: string): z.infer<typeof headings> =>
  read(headings, `${procedure}/headings.json`);

export const timedRulesOf = (procedure: string): z.infer<typeof timedRules> =>
  read(timedRules, `${procedure}/timed-rules.json`);

export const notTimescales = (): z.infer<typeof exceptions> =>
  read(exceptions, 'not-timescales.json');
