import { attr, named } from './page.ts';
import type { Found, SitePage } from './page.ts';
import { PAGE_POLICY } from './policy.ts';

/** Types of what a script reads: the browser runs none of it, and no policy blocks it. */
const DATA = ['application/json', 'application/ld+json'];

const HANDLER = /^on[A-Z]/;

const isInline = ({ element }: Found): boolean =>
  attr(element, 'src') === undefined && !DATA.includes(attr(element, 'type') ?? '');

/** A page's own policy is the site's, and blocks nothing that stands in the page: it holds no script and no style. */
export function policyFaults(page: SitePage): readonly string[] {
  const policies = named(page, 'meta')
    .filter(
      ({ element }) => attr(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
    )
    .map(({ element }) => attr(element, 'content'));
  const faults: string[] = [];
  if (policies.length !== 1 || policies[0] !== PAGE_POLICY) {
    faults.push('its Content-Security-Policy is not the one of `src/site/policy.ts`');
  }
  if (named(page, 'script').some(isInline)) {
    faults.push('a <script> stands in the page and is blocked; `move-scripts.ts` did not know it');
  }
  if (named(page, 'style').length > 0) {
    faults.push('a <style> stands in the page and is blocked; write it into `src/styles/`');
  }
  for (const { element } of page.elements) {
    const { tagName, properties } = element;
    const handler = Object.keys(properties).find((name) => HANDLER.test(name));
    if (handler !== undefined) {
      faults.push(`<${tagName} ${handler}> is blocked; listen in a script`);
    }
    const isScript = ['href', 'action', 'formAction'].some((name) =>
      /^\s*javascript:/i.test(attr(element, name) ?? ''),
    );
    if (isScript) {
      faults.push(`<${tagName}> leads to "javascript:", which is blocked; write a button`);
    }
  }
  return faults.map((fault) => `${page.path}: ${fault}`);
}
