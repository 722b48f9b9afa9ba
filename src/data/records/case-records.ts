import type { PhaseModel, Procedure, Role } from '../../procedure/index.ts';
import { phasesUrl, roleUrl } from '../../procedure/index.ts';
import type { CaseEvent } from '../../timescale/index.ts';
import type { EventRecord } from '../schema/event.ts';
import type { PhaseModelRecord } from '../schema/phase.ts';
import type { RoleRecord } from '../schema/role.ts';
import { copySources, everyRecord, filler } from './publishing.ts';

/** The records of how a case goes: who takes part, what happens, and its phases. */

function publishPhases(procedure: Procedure, id: string, model: PhaseModel): PhaseModelRecord {
  const fill = filler(procedure);
  return {
    id,
    procedure: procedure.id,
    title: fill(model.title),
    summary: fill(model.summary),
    start: model.start,
    startChoices: [...model.startChoices],
    rows: Object.entries(model.rows).map(([rowId, row]) => ({
      id: rowId,
      title: fill(row.title),
      timescale: row.timescale,
      part: row.part,
      text: fill(row.text),
    })),
    sources: copySources(model.sources),
    url: phasesUrl(procedure.id),
  };
}

function publishRole(procedure: Procedure, id: string, role: Role): RoleRecord {
  return {
    id,
    procedure: procedure.id,
    name: role.name,
    aliases: [...(role.aliases ?? [])],
    summary: filler(procedure)(role.summary),
    url: roleUrl(procedure.id, id),
  };
}

function publishEvent(procedure: Procedure, id: string, event: CaseEvent): EventRecord {
  return {
    id,
    procedure: procedure.id,
    noun: event.noun,
    question: event.question,
    note: filler(procedure)(event.note),
  };
}

/** Every phase timeline of the library. */
export const phases = (library: readonly Procedure[]): PhaseModelRecord[] =>
  everyRecord(library, (procedure) => procedure.phases, publishPhases);

/** Every role that a document names. */
export const roles = (library: readonly Procedure[]): RoleRecord[] =>
  everyRecord(library, (procedure) => procedure.roles, publishRole);

/** Every event that timescales count from. */
export const events = (library: readonly Procedure[]): EventRecord[] =>
  everyRecord(library, (procedure) => procedure.events, publishEvent);
