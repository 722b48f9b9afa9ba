/** A reader of RFC 4180 that knows nothing of the writer: one character at a time. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (quoted) {
      if (character !== '"') {
        field += character;
      } else if (text.charAt(i + 1) === '"') {
        field += '"';
        i += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"') {
      quoted = true;
    } else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\r' && text.charAt(i + 1) === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      i += 1;
    } else {
      field += character;
    }
  }
  if (row.length > 0 || field !== '') throw new Error('The last line is not ended');
  return rows;
}

/** The rows of a table by the names of their columns. A table without its mark, or with an uneven row, is refused. */
export function recordsOf(csv: string): Record<string, string>[] {
  if (!csv.startsWith('\uFEFF')) throw new Error('Excel would take it for its own characters');
  const [head = [], ...rows] = readCsv(csv.slice(1));
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} fields of ${head.length}`);
    return Object.fromEntries(head.map((name, place) => [name, row[place] ?? '']));
  });
}
