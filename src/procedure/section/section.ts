import type { FrontMatter } from './front-matter.ts';
import type { SectionFault } from './section-fault.ts';

/** A record that a section names, by which component, and where. */
export interface Citation {
  /** "Duty", "Timescale", "Calculator". */
  readonly component: string;
  readonly id: string;
  readonly line: number;
}

/** How a duty stands in the prose: duties that follow one another are one list. */
export interface DutyLine {
  readonly beginsList: boolean;
  readonly endsList: boolean;
  /** The open questions that stand right after it, which concern its line. */
  readonly questions: readonly string[];
}

/** A heading of a section, with the source's own reference where it restates one. */
export interface SectionHeading {
  readonly level: 2 | 3;
  readonly text: string;
  readonly anchor: string;
  readonly ref?: string;
  readonly source?: string;
  readonly line: number;
}

/** A section page, read once from its file: layouts, checks and search take what they need of it from here. */
export interface Section {
  readonly procedure: string;
  readonly id: string;
  readonly file: string;
  /** The whole file. */
  readonly source: string;
  /** The MDX with its front matter blanked, so that every line keeps its number. */
  readonly body: string;
  readonly frontMatter: FrontMatter;
  /** Its duties by their ids, each as a line of a list; where one is named twice, the first counts. */
  readonly dutyLines: ReadonlyMap<string, DutyLine>;
  /** Its open questions in the order of the prose, each once: a question's number is its place, from 1. */
  readonly questions: readonly string[];
  /** In the order of the prose. */
  readonly citations: readonly Citation[];
  readonly headings: readonly SectionHeading[];
  readonly faults: readonly SectionFault[];
}

/** The ids that a section hands to one component, in the order of its prose. */
export function citedBy(section: Section, component: string): readonly string[] {
  return section.citations
    .filter((citation) => citation.component === component)
    .map(({ id }) => id);
}
