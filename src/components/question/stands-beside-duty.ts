import type { Section } from '../../procedure/section/index.ts';

/** Whether an open question stands right after a duty, and so beside that duty's line and not by itself. */
export const standsBesideDuty = ({ dutyLines }: Section, id: string): boolean =>
  [...dutyLines.values()].some(({ questions }) => questions.includes(id));
