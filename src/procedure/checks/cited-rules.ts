import { agrees, citedRules } from '../cited-rules.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';

/**
 * Duties that cite a rule of time whose actor or strength is not their own, without saying which a list prints; and
 * those that say it of a rule that they do not cite.
 */
export function citedRuleFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.duties).flatMap(([id, duty]) => {
    const rules = citedRules(procedure, duty);
    const place = { records: 'duties', id } as const;
    const unsaid = rules
      .filter((rule) => !agrees(duty, rule.timescale) && duty.cites?.[rule.id] === undefined)
      .map((rule) => ({
        procedure: procedure.id,
        place: { ...place, excerpt: `{timescale:${rule.id}}` },
        message: `the duty "${id}" cites the rule "${rule.id}", whose actor or strength is not its own`,
        mend: `Say in \`cites\` what a list prints of it: { '${rule.id}': 'rule' } (the rule's own actor and strength), 'duty' (this duty's), or 'nothing' (only mentioned).`,
      }));
    const idle = Object.keys(duty.cites ?? {})
      .filter((cited) => !rules.some((rule) => rule.id === cited))
      .map((cited) => ({
        procedure: procedure.id,
        place,
        message: `the duty "${id}" says in \`cites\` what is printed of "${cited}", which its text does not cite`,
        mend: 'Take the entry out, or write {timescale:…} where the time stands.',
      }));
    return [...unsaid, ...idle];
  });
}

/** Prohibitions whose title reads as a thing to do: a list prints the title with the strength, "upload: should". */
export function prohibitionFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.timescales)
    .filter(([, { action, title }]) => action.startsWith('not ') && !title.startsWith('Do not '))
    .map(([id, { title }]) => ({
      procedure: procedure.id,
      place: { records: 'timescales', id, excerpt: title },
      message: `the timescale "${id}" forbids something, but its title reads as a thing to do: "${title}"`,
      mend: 'Begin the title with "Do not".',
    }));
}
