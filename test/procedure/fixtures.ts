import { z } from 'zod';
import { readFixture, readFixtureIfAny } from '../read-fixture.ts';

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
    id: z.string().min(1),
    reason: z.string().min(20),
  }),
);

export const headingsOf = (procedure: string): readonly z.infer<typeof headings>[number][] =>
  readFixture(
    headings,
    `${procedure}/headings.json`,
    'every heading of the document, in its order: [{ "ref": "1", "title": "The service" }]',
  );

export const timedRulesOf = (procedure: string): readonly z.infer<typeof timedRules>[number][] =>
  readFixture(
    timedRules,
    `${procedure}/timed-rules.json`,
    'every rule of time of the document, and the record that holds it: [{ "id": "first-visit", "ref": "2.1", "summary": "When the family is first seen", "unclear": false, "record": "timescale:first-visit" }]',
  );

export const notTimescalesOf = (procedure: string): readonly z.infer<typeof exceptions>[number][] =>
  readFixtureIfAny(
    exceptions,
    `${procedure}/not-timescales.json`,
    'every rule of time that is no record, with the reason: [{ "id": "a-rule", "reason": "…" }]',
  );
