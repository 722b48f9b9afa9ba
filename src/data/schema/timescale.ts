import { z } from 'zod';
import {
  BASES,
  BOUNDS,
  CYCLES,
  DAY_PARTS,
  PERIOD_SHAPES,
  UNITS,
  WEEKDAYS,
} from '../../timescale/index.ts';
import {
  actors,
  counts,
  id,
  openQuestions,
  procedure,
  reference,
  sources,
  strength,
  url,
  words,
} from './shared.ts';

const reading = z
  .strictObject({
    bound: z
      .enum(BOUNDS)
      .describe('How the figure binds. atMost has a max, atLeast a min, exactly and about both.'),
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    unit: z.enum(UNITS).describe('What is counted. A week is 7 days; the same day is 0 days.'),
    counts,
    words: words.describe('The reading in words: figure, unit and event.'),
    text: words.describe(
      'What this reading takes the clause to mean; its words where it is clear.',
    ),
    clearDays: z
      .literal(true)
      .optional()
      .describe('A clear day stands between the day and the event, so one more is counted.'),
    wholeWeek: z
      .literal(true)
      .optional()
      .describe('Any day of the numbered week will do, not only the day on which it begins.'),
    strict: z
      .literal(true)
      .optional()
      .describe('The figure itself is left out: more than the min, or less than the max.'),
    hours: reference('timescales')
      .optional()
      .describe('The opening hours that count, for service-hours: a record of kind "hours".'),
    basis: z
      .enum(BASES)
      .optional()
      .describe('For a recurrence: every N from a fixed start, or N after the last that happened.'),
    shape: z
      .enum(PERIOD_SHAPES)
      .optional()
      .describe('For a period: lasts so long; runs between two distances; numbered weeks; begins.'),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs a min or a max')
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is over max')
  .meta({ id: 'reading' });

const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

const weekday = z.enum(WEEKDAYS);

const occurs = z
  .union([
    z.strictObject({
      on: z.literal('weekdays'),
      weekdays: z
        .array(
          z.strictObject({
            day: weekday,
            part: z.enum(DAY_PARTS).optional(),
          }),
        )
        .min(1),
    }),
    z.strictObject({
      on: z.literal('cycle'),
      each: z.enum(CYCLES),
      before: time.optional().describe('The time of day by which it is done.'),
    }),
    z.strictObject({
      on: z.literal('month'),
      year: z.int(),
      month: z.int().min(1).max(12),
    }),
    z.strictObject({ on: z.literal('unclear'), readings: z.array(words) }),
  ])
  .describe('When a thing takes place that counts from no event.');

const dayHours = z.union([
  z.strictObject({ opens: time, closes: time }),
  z.enum(['closed', 'not stated']),
]);

const openingHours = z
  .strictObject({
    days: z.record(weekday, dayHours),
    bankHoliday: z.union([dayHours, z.literal('as weekday')]),
  })
  .describe(
    'Clock times in Europe/London. A day is open, closed or not stated. Closing before opening is the next morning.',
  );

const common = {
  id,
  procedure,
  title: words,
  who: actors,
  action: words.describe('What is done, read after the actor and the strength word.'),
  strength,
  qualifiers: z.array(words).describe('The document’s softeners and hardeners.'),
  applies: z
    .strictObject({ when: words.optional(), except: z.array(words).optional() })
    .optional()
    .describe('When the rule applies, and what it excepts.'),
  stated: words.describe('What the clause says of time, as the prose prints it.'),
  sources,
  url,
  openQuestions,
};

const neverPast = reference('timescales')
  .optional()
  .describe('The limit that this must never pass: a record of kind "limit".');

const doneOneOf = z
  .array(reference('events'))
  .min(2)
  .optional()
  .describe('Where `done` is always one of several events: those, of which a case has one.');

const readings = z
  .array(reading)
  .min(1)
  .describe('What the clause may mean; two or more where it is unclear.');
const none = z.array(reading).max(0).describe('None: nothing here can be counted to a date.');

/** A line of `timescales.json`, of the shape of its kind. */
export const timescale = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('deadline'),
      readings,
      done: reference('events').optional().describe('What has happened once this is done.'),
      doneOneOf,
      dueDay: reference('events').optional().describe('The event "the day on which this is due".'),
      neverPast,
    }),
    z.strictObject({ ...common, kind: z.literal('recurrence'), readings }),
    z.strictObject({
      ...common,
      kind: z.literal('period'),
      readings,
      done: reference('events').optional().describe('What has happened once the period is over.'),
      doneOneOf,
      neverPast,
    }),
    z.strictObject({ ...common, kind: z.literal('limit'), readings }),
    z.strictObject({ ...common, kind: z.literal('schedule'), readings: none, occurs }),
    z.strictObject({
      ...common,
      kind: z.literal('hours'),
      readings: none,
      hours: openingHours,
      times: z
        .strictObject({ opens: z.union([time, z.literal('not stated')]), closes: time })
        .optional()
        .describe(
          'Clock times that the document gives where it names no day. Nothing is counted by them.',
        ),
      note: words
        .optional()
        .describe('This guide’s note: what is taken where the document leaves a part out.'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('prompt'),
      readings: none,
      counts: counts.optional(),
    }),
  ])
  .describe('A timed rule: what the document states, and what it may mean.');

/** A timed rule as it is published. */
export type TimescaleRecord = z.infer<typeof timescale>;

/** One thing that a timed rule may mean, as it is published. */
export type ReadingRecord = z.infer<typeof reading>;
