import type { Procedure } from './procedure.ts';

/**
 * The two sentences that stand before every tool and in every negative outcome. The council's front door is named
 * only where its document names it; no numbers but 999.
 */
export function safetyWords(
  procedure: Pick<Procedure, 'council'> | undefined,
): readonly [string, string] {
  const door = procedure?.council.frontDoor ?? 'your council’s children’s front door';
  return ['Immediate danger: call 999.', `A concern about a child: ${door}.`];
}
