import type { Procedure } from '../../procedure/index.ts';
import { procedureUrl } from '../../procedure/index.ts';

/** A page that stands above another. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The pages above a page that stands right below a procedure's own. */
export function procedureCrumbs({ id, name }: Procedure): readonly Crumb[] {
  return [
    { href: '/procedures/', label: 'Procedures' },
    { href: procedureUrl(id), label: name },
  ];
}
