const used = new WeakMap<Request, Map<string, number>>();

/** An id that no other part of the page being built has asked for: "calc-plan", then "calc-plan-2". */
export function idOnPage(page: Request, wanted: string): string {
  const counts = used.get(page) ?? new Map<string, number>();
  used.set(page, counts);
  const count = (counts.get(wanted) ?? 0) + 1;
  counts.set(wanted, count);
  return count === 1 ? wanted : `${wanted}-${count}`;
}
