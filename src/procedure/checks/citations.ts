import type { Procedure } from '../procedure.ts';
import { dutySentence } from '../duty.ts';
import { RECORD_KINDS, fileOf } from '../record-kinds.ts';
import { isDatable } from '../../timescale/index.ts';
import { CALCULATOR, kindsShownBy } from '../section/components.ts';
import type { Section } from '../section/section.ts';
import { citedBy } from '../section/section.ts';
import type { Fault } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** The ids that a component may name: a calculator only those of timescales that take a date. */
function idsFor(procedure: Procedure, component: string): readonly string[] {
  if (component === CALCULATOR) {
    return Object.entries(procedure.timescales).flatMap(([id, timescale]) =>
      isDatable(timescale) ? [id] : [],
    );
  }
  return kindsShownBy(component).flatMap((kind) =>
    Object.keys(RECORD_KINDS[kind].records(procedure)),
  );
}

/** "timescale of timescales.ts"; where a component shows records of two kinds, both. */
function holderOf(component: string): string {
  const what = component === CALCULATOR ? 'timescale with a date' : undefined;
  return kindsShownBy(component)
    .map((kind) => `${what ?? RECORD_KINDS[kind].name} of ${fileOf(RECORD_KINDS[kind])}`)
    .join(' and no ');
}

/** Components that name a record that is not there (or, for a calculator, one that takes no date). */
export function unknownIds(procedure: Procedure, sections: readonly Section[]): readonly Fault[] {
  return sections.flatMap((section) =>
    section.citations.flatMap(({ component, id, line }) => {
      const known = idsFor(procedure, component);
      if (known.includes(id)) return [];
      return [
        {
          procedure: procedure.id,
          place: { file: section.file, line },
          message: `<${component} id="${id}"> names no ${holderOf(component)}`,
          mend: knownIds(known, id),
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

/** Kinds of record that a section prints, by themselves or in a duty. */
type Printed = 'timescale' | 'figure';

/** The timescales or figures that the sections print: by themselves, or in a duty that they print. */
function printed(
  procedure: Procedure,
  sections: readonly Section[],
  kind: Printed,
): ReadonlySet<string> {
  const inDuties = sections
    .flatMap((section) => citedBy(section, 'Duty'))
    .flatMap((id) => procedure.duties[id] ?? [])
    .flatMap((duty) => idsInText(`${dutySentence(duty)} ${duty.except ?? ''}`, kind));
  const { component } = RECORD_KINDS[kind];
  return new Set([...sections.flatMap((section) => citedBy(section, component)), ...inDuties]);
}

/** Timescales and figures that no section prints. */
export function uncitedRecords(
  procedure: Procedure,
  sections: readonly Section[],
): readonly Fault[] {
  const faultsOf = (kind: Printed): readonly Fault[] => {
    const found = printed(procedure, sections, kind);
    const { file, component, records } = RECORD_KINDS[kind];
    return Object.keys(records(procedure))
      .filter((id) => !found.has(id))
      .map((id) => ({
        procedure: procedure.id,
        place: { records: file, id },
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
        .filter((citation) => citation.component === 'Duty' && citation.id === id)
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
    const duties = citedBy(section, 'Duty').map((id) => {
      const duty = procedure.duties[id];
      return { id, times: idsInText(duty ? dutySentence(duty) : '', 'timescale') };
    });
    return section.citations.flatMap(({ component, id, line }) => {
      const duty = duties.find(({ times }) => times.includes(id));
      if (component !== CALCULATOR || duty === undefined) return [];
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
  const shown = new Set(sections.flatMap((section) => citedBy(section, 'OpenQuestion')));
  return Object.keys(procedure.openQuestions)
    .filter((id) => !shown.has(id))
    .map((id) => ({
      procedure: procedure.id,
      place: { records: 'open-questions', id },
      message: `no section shows the open question "${id}"`,
      mend: `Write <OpenQuestion id="${id}" /> at the place that it concerns.`,
    }));
}
