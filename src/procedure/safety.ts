import type { Procedure } from './procedure.ts';

type Documented = Pick<Procedure, 'council' | 'document'>;

/** The council's front door, where the procedure's own document names it. */
export function frontDoorOf({ council, document }: Documented): string | undefined {
  return document.namesFrontDoor === true ? council.frontDoor : undefined;
}

/**
 * The two sentences that stand before every tool and in every negative outcome. The council's front door is named
 * only where its document names it; no numbers but 999.
 */
export function safetyWords(procedure: Documented | undefined): readonly [string, string] {
  const named = procedure === undefined ? undefined : frontDoorOf(procedure);
  const door = named ?? 'your council’s children’s front door';
  return ['Immediate danger: call 999.', `A concern about a child: ${door}.`];
}
