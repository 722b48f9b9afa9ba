import { knownIds } from '../known-ids.ts';
import { kindsShownBy, proseComponents } from './components.ts';
import type { JsxElement } from './mdx-tree.ts';
import { attributesOf, isJsx, lineOf, nodesOf } from './mdx-tree.ts';
import type { SectionFault } from './section-fault.ts';

/** Heading levels are numbers, which an attribute holds between braces only. */
function isLevel(element: JsxElement, name: string, value: string): boolean {
  return element.name === 'Heading' && name === 'level' && /^[23]$/.test(value.trim());
}

/** Attributes whose value the build cannot read from the page: code, and spread attributes. */
function codeFaults(element: JsxElement): readonly SectionFault[] {
  return attributesOf(element)
    .filter(({ name, value, isCode }) => isCode && !isLevel(element, name, value))
    .map(({ name, value }) => {
      const said = name === '…' ? `{${value}}` : `${name}={${value}}`;
      return {
        line: lineOf(element),
        message: `<${element.name ?? ''} ${said}> holds code, which no check reads`,
        mend: `Write ${name === '…' ? 'each attribute' : name} as words between double quotes.`,
      };
    });
}

/** A heading whose words a component makes has another anchor on the page than in the contents. */
function headingFaults(element: JsxElement): readonly SectionFault[] {
  const inner = [...nodesOf(element)].find((node) => isJsx(node) && node !== element);
  return inner === undefined || element.name !== 'Heading'
    ? []
    : [
        {
          line: lineOf(inner),
          message: 'a heading holds a component',
          mend: 'Write the heading in plain words.',
        },
      ];
}

/** What is wrong with a component of the prose: an unknown one, one without an id, code in its attributes. */
export function componentFaults(element: JsxElement): readonly SectionFault[] {
  const name = element.name ?? '';
  if (!/^[A-Z]/.test(name)) return [];
  const line = lineOf(element);
  const known = proseComponents();
  if (!known.includes(name)) {
    const message = `<${name}> is not a component of the prose`;
    return [{ line, message, mend: knownIds(known, name) }];
  }
  const [kind] = kindsShownBy(name);
  const given = attributesOf(element).map((attribute) => attribute.name);
  const bare = kind !== undefined && !given.includes('id') && !given.includes('…');
  const noId = { line, message: `<${name}> has no id`, mend: `Write <${name} id="…" />.` };
  return [...(bare ? [noId] : []), ...codeFaults(element), ...headingFaults(element)];
}
