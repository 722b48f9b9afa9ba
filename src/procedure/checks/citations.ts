import { checkersOf } from '../checkers.ts';
import type { Procedure } from '../procedure.ts';
import { isDatable } from '../../timescale/index.ts';
import type { Fault, RecordFile } from './fault.ts';
import { knownIds } from './fault.ts';
import type { CitedKind, Section } from '../section/section.ts';
import { citedIn } from '../section/section.ts';

const HOLDER: Readonly<Record<CitedKind, { records: RecordFile; component: string }>> = {
  timescale: { records: 'timescales', component: 'Timescale' },
  calculator: { records: 'timescales', component: 'Calculator' },
  figure: { records: 'figures', component: 'Figure' },
  duty: { records: 'duties', component: 'Duty' },
  term: { records: 'glossary', component: 'Term' },
  'open question': { records: 'open-questions', component: 'OpenQuestion' },
  map: { records: 'process-maps', component: 'Map' },
  check: { records: 'eligibility', component: 'Check' },
  phases: { records: 'phases', component: 'Phases' },
};

function idsOf(procedure: Procedure, kind: CitedKind): readonly string[] {
  switch (kind) {
    case 'timescale':
      return Object.keys(procedure.timescales);
    case 'calculator':
      return Object.entries(procedure.timescales).flatMap(([id, timescale]) =>
        isDatable(timescale) ? [id] : [],
      );
    case 'figure':
      return Object.keys(procedure.figures);
    case 'duty':
      return Object.keys(procedure.duties);
    case 'term':
      return Object.keys(procedure.glossary);
    case 'open question':
      return Object.keys(procedure.openQuestions);
    case 'map':
      return Object.keys(procedure.processMaps);
    case 'check':
      return checkersOf(procedure).map(({ id }) => id);
    case 'phases':
      return Object.keys(procedure.phases);
  }
}

/** Components that name a record that is not there (or, for a calculator, one that takes no date). */
export function unknownIds(procedure: Procedure, sections: readonly Section[]): readonly Fault[] {
  return sections.flatMap((section) =>
    section.citations.flatMap(({ kind, id, line }) => {
      const known = idsOf(procedure, kind);
      if (known.includes(id)) return [];
      const { records, component } = HOLDER[kind];
      return [
        {
          procedure: procedure.id,
          place: { file: section.file, line },
          message: `<${component} id="${id}"> names no ${kind} of ${records}.ts`,
          mend: knownIds(known),
        },
      ];
    }),
  );
}

const TOKEN = /\{(timescale|figure):([a-z0-9-]+)/g;

/** The timescales or figures that a text with tokens names. */
export function idsInText(text: string, kind: 'timescale' | 'figure'): readonly string[] {
  return [...text.matchAll(TOKEN)].flatMap(([, token, id]) =>
    token === kind && id !== undefined ? [id] : [],
  );
}

/** The timescales or figures that the sections print: by themselves, or in a duty that they print. */
function printed(
  procedure: Procedure,
  sections: readonly Section[],
  kind: 'timescale' | 'figure',
): ReadonlySet<string> {
  const inDuties = sections
    .flatMap((section) => citedIn(section, 'duty'))
    .flatMap((id) => procedure.duties[id] ?? [])
    .flatMap((duty) => idsInText(`${duty.text} ${duty.except ?? ''}`, kind));
  return new Set([...sections.flatMap((section) => citedIn(section, kind)), ...inDuties]);
}

/** Timescales and figures that no section prints. */
export function uncitedRecords(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  const faultsOf = (kind: 'timescale' | 'figure'): readonly Fault[] => {
    const found = printed(procedure, sections, kind);
    const { records, component } = HOLDER[kind];
    return idsOf(procedure, kind)
      .filter((id) => !found.has(id))
      .map((id) => ({
        procedure: procedure.id,
        place: { records, id },
        message: `no section prints the ${kind} "${id}"`,
        mend: `Write <${component} id="${id}" />, or a duty with {${kind}:${id}}, where the clause is restated; or take the record out.`,
      }));
  };
  return [...faultsOf('timescale'), ...faultsOf('figure')];
}

/** Duties that the sections print never, or more than once. */
export function dutiesNotOnce(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  return Object.keys(procedure.duties).flatMap((id): readonly Fault[] => {
    const places = sections.flatMap((section) =>
      section.citations
        .filter((citation) => citation.kind === 'duty' && citation.id === id)
        .map(({ line }) => ({ file: section.file, line })),
    );
    if (places.length === 0) {
      return [
        {
          procedure: procedure.id,
          place: { records: 'duties', id },
          message: `no section prints the duty "${id}"`,
          mend: `Write <Duty id="${id}" /> in its place in the prose.`,
        },
      ];
    }
    const [first, ...again] = places;
    return again.map((place) => ({
      procedure: procedure.id,
      place,
      message: `the duty "${id}" is printed again; it stands first in ${first?.file ?? ''}:${String(first?.line)}`,
      mend: 'Print a duty once, in its place; elsewhere link to it.',
    }));
  });
}

/** Calculators that stand by themselves beside a duty that has the same one with it. */
export function calculatorsTwice(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  return sections.flatMap((section) => {
    const duties = citedIn(section, 'duty').map((id) => ({
      id,
      times: idsInText(procedure.duties[id]?.text ?? '', 'timescale'),
    }));
    return section.citations.flatMap(({ kind, id, line }) => {
      const duty = duties.find(({ times }) => times.includes(id));
      if (kind !== 'calculator' || duty === undefined) return [];
      return [
        {
          procedure: procedure.id,
          place: { file: section.file, line },
          message: `the calculator "${id}" stands on the page twice: the duty "${duty.id}" has it with it`,
          mend: 'Take this line out.',
        },
      ];
    });
  });
}

/** Open questions that no section shows. */
export function questionsNotShown(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  const shown = new Set(sections.flatMap((section) => citedIn(section, 'open question')));
  return Object.keys(procedure.openQuestions)
    .filter((id) => !shown.has(id))
    .map((id) => ({
      procedure: procedure.id,
      place: { records: 'open-questions', id },
      message: `no section shows the open question "${id}"`,
      mend: `Write <OpenQuestion id="${id}" /> at the place that it concerns.`,
    }));
}

/** Sections that `procedure.ts` lists without a file, and files that it does not list. */
export function sectionsNotListed(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  const files = sections.map(({ id }) => id);
  const missing = procedure.sections
    .filter((id) => !files.includes(id))
    .map((id) => ({
      procedure: procedure.id,
      place: { records: 'procedure', id: 'sections', excerpt: id } as const,
      message: `the section "${id}" has no file sections/${id}.mdx`,
      mend: 'Write it, or take it off the list in procedure.ts.',
    }));
  const unlisted = sections
    .filter(({ id }) => !procedure.sections.includes(id))
    .map(({ id, file }) => ({
      procedure: procedure.id,
      place: { file, line: 1 },
      message: `the section "${id}" stands on no list: nobody can reach it`,
      mend: 'Add it to `sections` in procedure.ts, in the document’s order.',
    }));
  return [...missing, ...unlisted];
}

/** What reading the sections found: a component without an id, an import, an unknown component. */
export function sectionSlips(sections: readonly Section[]): readonly Fault[] {
  return sections.flatMap(({ procedure, file, slips }) =>
    slips.map(({ line, message, mend }) => ({ procedure, place: { file, line }, message, mend })),
  );
}
