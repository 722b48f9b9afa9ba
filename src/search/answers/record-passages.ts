import { criteriaOf } from '../../eligibility/index.ts';
import type { Asked, Procedure, RecordKindId } from '../../procedure/index.ts';
import {
  actorWords,
  clauseWords,
  dutySentence,
  fillText,
  recordKinds,
  ruleConditions,
  sentenceStart,
} from '../../procedure/index.ts';
import type { Source } from '../../timescale/index.ts';
import { statedWords } from '../../timescale/index.ts';
import { isKind } from '../kinds.ts';
import type { Passage, Shown } from './passage.ts';

/** What a record says of itself, beside what every kind of record has. */
interface Said {
  readonly title: string;
  /** What it is found by as its title, where that is not the whole of it. */
  readonly foundAs?: string;
  readonly names?: readonly string[];
  readonly line: string;
  /** What it is found by besides. */
  readonly text?: string;
  readonly sources?: readonly Source[];
  readonly pill?: string;
}

const joined = (texts: readonly (string | undefined)[]): string =>
  texts
    .flatMap((text) => text ?? [])
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ');

type SaidOf = (procedure: Procedure) => Readonly<Record<string, Said>>;

/** The same of each record, by its id. */
const each = <R>(
  records: Readonly<Record<string, R>>,
  said: (record: R, id: string) => Said,
): Readonly<Record<string, Said>> =>
  Object.fromEntries(Object.entries(records).map(([id, record]) => [id, said(record, id)]));

const timescales: SaidOf = (procedure) =>
  each(procedure.timescales, (rule) => {
    const who = rule.who === 'not stated' ? undefined : actorWords(procedure, rule.who);
    const strength = rule.strength === 'not stated' ? undefined : rule.strength;
    const conditions = ruleConditions(procedure, rule);
    const subject = who === undefined ? 'The document does not say who' : sentenceStart(who);
    return {
      title: rule.title,
      foundAs: rule.title.split(': ', 1)[0] ?? rule.title,
      line: joined([
        `${subject}${strength === undefined ? ':' : ` ${strength}`} ${rule.action}`,
        conditions.length === 0 ? undefined : `Applies: ${conditions.join('; ')}`,
      ]),
      text: statedWords(rule),
      sources: rule.sources,
      pill: statedWords(rule),
    };
  });

const duties: SaidOf = (procedure) =>
  each(procedure.duties, (duty) => {
    const sentence = fillText(procedure, dutySentence(duty));
    return { title: sentence, foundAs: '', line: sentence, sources: duty.sources };
  });

const roles: SaidOf = (procedure) =>
  each(procedure.roles, ({ name, aliases, summary }) => ({
    title: sentenceStart(name),
    names: aliases ?? [],
    line: summary,
  }));

const maps: SaidOf = (procedure) =>
  each(procedure.processMaps, ({ title, summary, nodes, sources }) => ({
    title,
    line: fillText(procedure, summary),
    text: joined(Object.values(nodes).map(({ text }) => fillText(procedure, text))),
    sources,
  }));

const checks: SaidOf = (procedure) =>
  each(procedure.eligibility, (check) => ({
    title: check.title,
    line: fillText(procedure, check.summary),
    text: joined(
      criteriaOf(check).map(({ criterion }) => fillText(procedure, criterion.statement)),
    ),
    sources: check.sources,
  }));

const checkSets: SaidOf = (procedure) =>
  each(procedure.eligibilitySets ?? {}, ({ title, summary }) => ({
    title,
    line: fillText(procedure, summary),
  }));

const terms: SaidOf = (procedure) =>
  each(procedure.glossary, ({ term, expansion, aliases, meaning, sources }) => ({
    title: term,
    names: [...(expansion === undefined ? [] : [expansion]), ...(aliases ?? [])],
    line: joined([expansion, fillText(procedure, meaning)]),
    sources,
  }));

const questions: SaidOf = (procedure) =>
  each(procedure.openQuestions, ({ title, text, readings, sources }) => ({
    title,
    line: fillText(procedure, text),
    text: joined((readings ?? []).map((reading) => fillText(procedure, reading))),
    sources,
  }));

/** The kinds of record that are answers by themselves; sections and chapters are read from their pages. */
const SAID: Readonly<Partial<Record<RecordKindId, SaidOf>>> = {
  timescale: timescales,
  duty: duties,
  role: roles,
  map: maps,
  check: checks,
  checkSet: checkSets,
  term: terms,
  openQuestion: questions,
};

/** A duty is a part of the page of its section, which it speaks for; every other record is a page of its own. */
const pageOf = ({ kind, url }: Shown): string =>
  kind === 'duty' ? (url.split('#')[0] ?? url) : url;

function passageOf(shown: Shown, said: Said, asked: readonly string[]): Passage {
  return {
    shown,
    page: pageOf(shown),
    title: said.foundAs ?? said.title,
    asked: [...(said.names ?? []), ...asked],
    text: joined([said.title, said.line, said.text]),
  };
}

/** The records of a procedure as passages; a duty only where something is asked of it, for its section has the others. */
export function recordPassages(procedure: Procedure, asked: Asked): readonly Passage[] {
  return recordKinds().flatMap(([kind, { url, searchedAs = '' }]) => {
    const saidOf = SAID[kind];
    if (saidOf === undefined || url === undefined || !isKind(searchedAs)) return [];
    return Object.entries(saidOf(procedure)).flatMap(([id, said]) => {
      const phrases = asked[kind]?.[id] ?? [];
      if (kind === 'duty' && phrases.length === 0) return [];
      const [source] = said.sources ?? [];
      const shown: Shown = {
        url: url(procedure, id),
        title: said.title,
        kind: searchedAs,
        procedure: procedure.id,
        line: said.line,
        ...(said.pill === undefined ? {} : { pill: said.pill }),
        ...(source === undefined ? {} : { clause: clauseWords(source.ref) }),
        ...(said.names === undefined || said.names.length === 0 ? {} : { names: said.names }),
      };
      return [passageOf(shown, said, phrases)];
    });
  });
}
