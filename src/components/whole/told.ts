import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A part of a section's prose that is told more than the prose says: where a whole document stands, the address does not. */
export function told(
  part: AstroComponentFactory,
  more: Readonly<Record<string, unknown>>,
): AstroComponentFactory {
  const knowing: AstroComponentFactory = (
    ...[result, props, slots]: Parameters<AstroComponentFactory>
  ) => part(result, Object.assign({}, props, more), slots);
  return Object.assign(knowing, { isAstroComponentFactory: true });
}
