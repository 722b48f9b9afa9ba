import type { Procedure } from '../../procedure/index.ts';
import { dutySentence, mapUrl, phasesUrl, sectionUrl, textParts } from '../../procedure/index.ts';
import type { Timescale } from '../../timescale/index.ts';
import {
  START_NOT_STATED,
  countedEvent,
  isDatable,
  readingWords,
  resolveReadings,
  statedWords,
} from '../../timescale/index.ts';

/** A reading in words, with what the document leaves open about the event that it counts from. */
export interface ReadingFact {
  readonly words: string;
  readonly text?: string | undefined;
  readonly eventNote?: string | undefined;
}

/** A place of the guide that prints or uses a timescale. */
export interface Use {
  readonly href: string;
  readonly label: string;
}

/** The readings of a rule in words; none where it takes no date. */
export function readingFacts(procedure: Procedure, timescale: Timescale): readonly ReadingFact[] {
  if (!isDatable(timescale)) return [];
  return resolveReadings(timescale).map((reading) => {
    const event = procedure.events[countedEvent(reading.counts)];
    return {
      words: readingWords(reading, event?.noun ?? ''),
      text: reading.text,
      eventNote: event?.note,
    };
  });
}

/** The source's words name the event themselves, after the figure: "45 days from the date of consent". */
const NAMES_ITS_START = /\d.* (?:from|of the) /;

/** The event that every reading counts from or before, in words; none where they differ or the source's words name it. */
function sharedEventWords(procedure: Procedure, timescale: Timescale, stated: string): string {
  if (!isDatable(timescale) || NAMES_ITS_START.test(stated)) return '';
  const readings = resolveReadings(timescale);
  const counts = readings.map((reading) => reading.counts);
  const mark = readings.every((reading) => reading.startNotStated) ? ` ${START_NOT_STATED}` : '';
  const events = new Set(counts.map(countedEvent));
  const [first] = counts;
  if (first === undefined || events.size > 1) return '';
  const noun = procedure.events[countedEvent(first)]?.noun ?? '';
  if (timescale.stated.unit === 'weeks-of-pregnancy') return `, counted back from ${noun}${mark}`;
  if ('before' in first) return ` ${stated.endsWith('prior') ? 'to' : 'before'} ${noun}${mark}`;
  if (timescale.stated.figure === 0) return ` as ${noun}${mark}`;
  return stated.startsWith('within') ? ` of ${noun}${mark}` : ` from ${noun}${mark}`;
}

/** The heading of a rule's page: "Complete the plan: within 10 working days of allocation". */
export function timescaleHeading(procedure: Procedure, timescale: Timescale): string {
  const stated = statedWords(timescale);
  return `${timescale.title}: ${stated}${sharedEventWords(procedure, timescale, stated)}`;
}

function names(procedure: Procedure, id: string): (text: string) => boolean {
  return (text) =>
    textParts(procedure, text).some((part) => part.kind === 'timescale' && part.id === id);
}

/** Where the guide uses a timescale: its duties, the process maps, the phase timeline. */
export function usesOf(procedure: Procedure, id: string): readonly Use[] {
  const namesIt = names(procedure, id);
  const duties = Object.entries(procedure.duties)
    .filter(([, duty]) => namesIt(dutySentence(duty)))
    .map(([dutyId, duty]) => ({
      href: sectionUrl(procedure.id, duty.sources[0].section, `duty-${dutyId}`),
      label: 'The duty, in its section',
    }));
  const maps = Object.entries(procedure.processMaps)
    .filter(([, map]) =>
      Object.values(map.nodes).some((node) => node.kind !== 'end' && node.timescales?.includes(id)),
    )
    .map(([mapId, map]) => ({
      href: mapUrl(procedure.id, mapId),
      label: `Process map: ${map.title}`,
    }));
  const phases = Object.values(procedure.phases)
    .filter((model) => Object.values(model.rows).some(({ timescale }) => timescale === id))
    .map((model) => ({ href: phasesUrl(procedure.id), label: `Timeline: ${model.title}` }));
  return [...duties, ...maps, ...phases];
}
