/** What a reader chose of a plan before its file is made. */
export interface FileChoice {
  /** The ids of the rules that go in. */
  readonly rules: readonly string[];
  /** Every date of a series, and not only the next. */
  readonly everyDate: boolean;
  /** The code of the earlier file that a calendar file goes on from, as it was typed; nothing for a new file. */
  readonly code: string;
}

/** The ids of the boxes in which the choice stands. */
export const choiceIds = (
  idPrefix: string,
): Readonly<Record<'everyDate' | 'code' | 'codeError' | 'codeHint', string>> => ({
  everyDate: `${idPrefix}-file-every-date`,
  code: `${idPrefix}-file-code`,
  codeError: `${idPrefix}-file-code-error`,
  codeHint: `${idPrefix}-file-code-hint`,
});

/** The name that the boxes of the rules share; the value of each is the rule's id. */
export const ruleBoxName = (idPrefix: string): string => `${idPrefix}-file-rule`;

function boxIn(within: ParentNode, id: string): HTMLInputElement | null {
  return within.querySelector<HTMLInputElement>(`input[id="${id}"]`);
}

/** Reads what stands in the boxes within an element. */
export function readFileChoice(within: ParentNode, idPrefix: string): FileChoice {
  const ids = choiceIds(idPrefix);
  const rules = within.querySelectorAll<HTMLInputElement>(
    `input[name="${ruleBoxName(idPrefix)}"]:checked`,
  );
  return {
    rules: [...rules].map(({ value }) => value),
    everyDate: boxIn(within, ids.everyDate)?.checked === true,
    code: boxIn(within, ids.code)?.value ?? '',
  };
}

/** Ticks or clears every rule's box. */
export function chooseRules(within: ParentNode, idPrefix: string, chosen: boolean): void {
  const boxes = within.querySelectorAll<HTMLInputElement>(`input[name="${ruleBoxName(idPrefix)}"]`);
  for (const box of boxes) box.checked = chosen;
}

/** Brings the reader to the box of the code, unfolded. */
export function focusCode(within: ParentNode, idPrefix: string): void {
  const box = boxIn(within, choiceIds(idPrefix).code);
  const fold = box?.closest('details');
  if (fold) fold.open = true;
  box?.focus();
}
