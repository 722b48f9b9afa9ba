import type { IsoDate } from '../../timescale/index.ts';
import { daysAwayWords, EARLIEST_PAST_WORDS, overdueWords } from '../../timescale/index.ts';
import type { ReadingLine } from './lines.ts';
import type { PlanRow, RuleRow } from './rows.ts';
import type { Span } from './span.ts';
import { bySpan, spanKey, spanOf } from './span.ts';

/** How a row stands to today. */
export interface Standing {
  /** It is behind, with nothing to be done; overdue; done; or still to come, today among it. */
  readonly kind: 'past' | 'late' | 'done' | 'ahead';
  /** "in 12 days"; nothing of what is done. */
  readonly words: string;
}

/** A row in its place on a day: what repeats stands at its next date from then on. */
export interface PlacedRow {
  readonly row: PlanRow;
  readonly span: Span;
  readonly standing: Standing;
  /** It repeats and has begun: the date is not its first. */
  readonly isNext: boolean;
}

/** The dates of a reading at which it stands: of a series the next from today on, or its last. */
function standsAt({ span, series }: ReadingLine, today: IsoDate): Span | undefined {
  return series?.dates.find(({ last }) => last.date >= today) ?? series?.dates.at(-1) ?? span;
}

function ruleStanding(row: RuleRow, { first, last }: Span, today: IsoDate): Standing {
  const { event, lines } = row;
  if (event?.moment !== undefined) return { kind: 'done', words: '' };
  if (last.date < today) {
    const isLate = event !== undefined && lines.every(({ isLastDay }) => isLastDay);
    return isLate
      ? { kind: 'late', words: overdueWords(today, last.date) }
      : { kind: 'past', words: daysAwayWords(today, last.date) };
  }
  const isHalfPast = first.date < today;
  return {
    kind: 'ahead',
    words: isHalfPast ? EARLIEST_PAST_WORDS : daysAwayWords(today, first.date),
  };
}

function placed(row: PlanRow, today: IsoDate): PlacedRow {
  if (row.kind === 'event') {
    return { row, span: row.span, standing: { kind: 'done', words: '' }, isNext: false };
  }
  const span = spanOf(row.lines.map((line) => ({ span: standsAt(line, today) }))) ?? row.span;
  const isNext = spanKey(span) !== spanKey(row.span);
  return { row, span, standing: ruleStanding(row, span, today), isNext };
}

/** A plan's rows in their places on a day, earlier first. */
export function placedRows(rows: readonly PlanRow[], today: IsoDate): readonly PlacedRow[] {
  return rows.map((row) => placed(row, today)).sort((a, b) => bySpan(a.span, b.span));
}

/** A rule in its place. */
export type PlacedRule = PlacedRow & { readonly row: RuleRow };

/** Whether a row is a rule's. */
export const isRule = (placedRow: PlacedRow): placedRow is PlacedRule =>
  placedRow.row.kind === 'rule';

/** The rule that falls due next from today on; none where all are past or done. */
export function nextDue(rows: readonly PlacedRow[]): PlacedRule | undefined {
  return rows.filter(isRule).find(({ standing }) => standing.kind === 'ahead');
}
