import type { Procedure, YearMonth } from '../../procedure/index.ts';
import {
  chapterUrl,
  chaptersOf,
  frontDoorOf,
  procedureUrl,
  sectionUrl,
} from '../../procedure/index.ts';
import type { ProcedureRecord } from '../schema/procedure.ts';

function monthWords(month: YearMonth | 'not stated'): string {
  if (month === 'not stated') return month;
  return `${month.year}-${String(month.month).padStart(2, '0')}`;
}

function publishProcedure(procedure: Procedure): ProcedureRecord {
  const { id, name, council, summary, document } = procedure;
  return {
    id,
    name,
    council: { name: council.name, frontDoor: frontDoorOf(procedure) },
    summary,
    document: {
      title: document.title,
      version: document.version,
      issued: monthWords(document.issued),
      reviewBy: monthWords(document.reviewBy),
      ageNote: document.ageNote,
      owner: document.owner,
    },
    sections: procedure.sections.map((section) => ({ id: section, url: sectionUrl(id, section) })),
    chapters: chaptersOf(procedure).map(({ id: chapter, chapter: { title, ref, sections } }) => ({
      id: chapter,
      title,
      ref,
      sections: [...sections],
      url: chapterUrl(id, chapter),
    })),
    stages: Object.entries(procedure.stages).map(([stage, label]) => ({ id: stage, label })),
    url: procedureUrl(id),
  };
}

/** The procedures of the library, each with its document control. */
export const procedures = (library: readonly Procedure[]): ProcedureRecord[] =>
  library.map(publishProcedure);
