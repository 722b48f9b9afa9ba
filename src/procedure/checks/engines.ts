import { checkEligibility } from '../../eligibility/index.ts';
import { checkMap } from '../../process-map/index.ts';
import { checkEventGraph } from '../../timescale/index.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault, RecordFile } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** An engine's messages begin with the place they were told of, and hold their mend. */
function asFaults(
  procedure: Procedure,
  records: RecordFile,
  id: string,
  place: string,
  messages: readonly string[],
): readonly Fault[] {
  return messages.map((message) => {
    const text = message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;
    const named = /"([^"]+)"/.exec(text)?.[1];
    return {
      procedure: procedure.id,
      place: { records, id, excerpt: named },
      message: `${records === 'process-maps' ? 'map' : 'check'} "${id}": ${text}`,
      mend: '',
    };
  });
}

/** Maps that cannot be walked: an unreachable node, a decision with one exit, an end that says nothing. */
export function mapFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.processMaps).flatMap(([id, map]) => {
    const place = `content/${procedure.id}/process-maps/${id}.ts`;
    const shape = checkMap(map, { procedure: procedure.id, id });
    return [
      ...asFaults(procedure, 'process-maps', id, place, shape),
      ...mapReferences(procedure, id),
    ];
  });
}

/** Records that a map names and that are not there; ends that no open question explains. */
function mapReferences(procedure: Procedure, id: string): readonly Fault[] {
  const nodes = Object.entries(procedure.processMaps[id]?.nodes ?? {});
  const fault = (excerpt: string, message: string, mend: string): Fault => ({
    procedure: procedure.id,
    place: { records: 'process-maps', id, excerpt },
    message: `map "${id}": ${message}`,
    mend,
  });
  const timescales = Object.keys(procedure.timescales);
  const events = Object.keys(procedure.events);
  const maps = Object.keys(procedure.processMaps);
  const questioned = Object.values(procedure.openQuestions).some(
    (question) => question.affects.maps?.includes(id) === true,
  );
  return nodes.flatMap(([name, node]): readonly Fault[] => {
    if (node.kind === 'end') {
      const unknown = node.map !== undefined && !maps.includes(node.map) ? [node.map] : [];
      return [
        ...unknown.map((map) =>
          fault(map, `end "${name}" goes on to "${map}", which is no map`, knownIds(maps, map)),
        ),
        ...(node.outcome === 'not stated' && !questioned
          ? [
              fault(
                name,
                `end "${name}" is not stated, and no open question names this map`,
                'Add an open question that affects the map.',
              ),
            ]
          : []),
      ];
    }
    const wrongTimes = (node.timescales ?? []).filter(
      (timescale) => !timescales.includes(timescale),
    );
    const wrongEvents =
      node.event !== undefined && !events.includes(node.event) ? [node.event] : [];
    return [
      ...wrongTimes.map((timescale) =>
        fault(
          timescale,
          `node "${name}" names the timescale "${timescale}", which is not there`,
          knownIds(timescales, timescale),
        ),
      ),
      ...wrongEvents.map((event) =>
        fault(
          event,
          `node "${name}" names the event "${event}", which is not there`,
          knownIds(events, event),
        ),
      ),
    ];
  });
}

/** Checks that cannot be worked: a criterion without a citation, an outcome out of reach, a link to nothing. */
export function eligibilityFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.eligibility).flatMap(([id, check]) => {
    const place = `content/${procedure.id}/eligibility.ts`;
    const shape = asFaults(procedure, 'eligibility', id, place, checkEligibility(check, place));
    const links = Object.values(check.next).flatMap(({ map, section }) => [
      ...(map !== undefined && procedure.processMaps[map] === undefined ? [map] : []),
      ...(section !== undefined && !procedure.sections.includes(section) ? [section] : []),
    ]);
    return [
      ...shape,
      ...links.map((link) => ({
        procedure: procedure.id,
        place: { records: 'eligibility', id, excerpt: `'${link}'` } as const,
        message: `check "${id}": an outcome leads to "${link}", which is neither a map nor a section`,
        mend: knownIds([...Object.keys(procedure.processMaps), ...procedure.sections], link),
      })),
    ];
  });
}

/** Events that the records name and no list holds, and events that wait for each other. */
export function eventFaults(procedure: Procedure): readonly Fault[] {
  return checkEventGraph(procedure.timescales, procedure.events).map((message) => ({
    procedure: procedure.id,
    place: { records: 'timescales', id: /[Tt]imescales? "([^"]+)"/.exec(message)?.[1] ?? '' },
    message,
    mend: '',
  }));
}
