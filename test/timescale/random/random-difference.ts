import type { SlowRow as LedgerRow } from '../slow/slow-counter.ts';

/** What the engine hands back beside what it counted: the reading, and the words in which its clock is told. */
const BESIDE: readonly string[] = ['reading', 'words'];

/**
 * Where two answers differ, in words: `due.date: engine "2027-01-04", slow count "2027-01-05"`. Undefined where they
 * are equal, field by field and row by row. The engine hands the reading back with every date; that is compared
 * once, by the caller.
 */
export function difference(engine: unknown, slow: unknown): string | undefined {
  if (engine === slow) {
    return undefined;
  }
  if (Array.isArray(engine) && Array.isArray(slow)) {
    return differenceOfLists(engine, slow);
  }
  if (isRecord(engine) && isRecord(slow)) {
    return differenceOfRecords(engine, slow);
  }
  return `: engine ${shown(engine)}, slow count ${shown(slow)}`;
}

function differenceOfLists(
  engine: readonly unknown[],
  slow: readonly unknown[],
): string | undefined {
  for (const [place, value] of engine.entries()) {
    const found = difference(value, slow[place]);
    if (found !== undefined) {
      return `[${place}]${found}`;
    }
  }
  return engine.length === slow.length
    ? undefined
    : `: engine has ${engine.length}, slow count ${slow.length}`;
}

function differenceOfRecords(
  engine: Readonly<Record<string, unknown>>,
  slow: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const field in engine) {
    if (BESIDE.includes(field) || (field === 'ledger' && isSameLedger(engine, slow))) {
      continue;
    }
    const found = difference(engine[field], slow[field]);
    if (found !== undefined) {
      return `.${field}${found}`;
    }
  }
  for (const field in slow) {
    if (!(field in engine) && slow[field] !== undefined) {
      return `.${field}: only the slow count has it, ${shown(slow[field])}`;
    }
  }
  return undefined;
}

interface WithLedger {
  readonly ledger: readonly LedgerRow[];
}

function hasLedger(value: object): value is WithLedger {
  return 'ledger' in value && Array.isArray(value.ledger);
}

/** The same as `difference`, only faster: a ledger has many rows, and a row five fields at most. */
function isSameLedger(engine: object, slow: object): boolean {
  if (!hasLedger(engine) || !hasLedger(slow) || engine.ledger.length !== slow.ledger.length) {
    return false;
  }
  const rows = slow.ledger;
  return engine.ledger.every((row, place) => {
    const other = rows[place];
    return other !== undefined && isSameRow(row, other);
  });
}

function isSameRow(a: LedgerRow, b: LedgerRow): boolean {
  return (
    a.date === b.date &&
    a.kind === b.kind &&
    a.number === b.number &&
    a.reason === b.reason &&
    a.name === b.name
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
