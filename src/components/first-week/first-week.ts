import type { NamedChapter, Procedure, Role } from '../../procedure/index.ts';
import { dutiesOf } from '../role/role-records.ts';
import type { QuestionToAnswer } from './question-to-answer.ts';
import {
  answerable,
  chooseQuestions,
  FEWEST_KINDS,
  QUESTIONS_ASKED,
} from './questions-to-answer.ts';
import type { QuestionToRaise } from './questions-to-raise.ts';
import { questionsToRaise } from './questions-to-raise.ts';
import type { MapToWalk, SectionToRead } from './week-reading.ts';
import { chaptersToRead, mapsToWalk, sectionsToRead } from './week-reading.ts';
import type { WeekRule } from './week-rules.ts';
import { RULES_SHOWN, rulesInOrder } from './week-rules.ts';

/** How many sections are to be read first: the rest is folded, and its chapters wait. */
export const READ_FIRST = 6;

/** A newcomer's path into one role of a procedure, made of its records alone. */
export interface FirstWeek {
  readonly roleId: string;
  readonly role: Role;
  /** How many duties the role has in all. */
  readonly duties: number;
  readonly sections: readonly SectionToRead[];
  /** The chapters of the sections that are read first. */
  readonly chapters: readonly NamedChapter[];
  readonly rules: readonly WeekRule[];
  readonly maps: readonly MapToWalk[];
  readonly toAnswer: readonly QuestionToAnswer[];
  readonly toRaise: readonly QuestionToRaise[];
}

/**
 * The path of a role; undefined where its records are too few for one. It needs as many duties as the path shows rules,
 * a map at which it acts, and records that answer the questions, of three kinds at least.
 */
export function firstWeekOf(procedure: Procedure, roleId: string): FirstWeek | undefined {
  const role = procedure.roles[roleId];
  const duties = dutiesOf(procedure, roleId).length;
  const maps = mapsToWalk(procedure, roleId);
  if (role === undefined || duties < RULES_SHOWN || maps.length === 0) return undefined;
  const toAnswer = chooseQuestions(answerable(procedure, roleId));
  const kinds = new Set(toAnswer.map(({ kind }) => kind));
  if (toAnswer.length < QUESTIONS_ASKED || kinds.size < FEWEST_KINDS) return undefined;
  const rules = rulesInOrder(procedure, roleId).slice(0, RULES_SHOWN);
  const sections = sectionsToRead(procedure, roleId);
  return {
    roleId,
    role,
    duties,
    sections,
    chapters: chaptersToRead(
      procedure,
      sections.slice(0, READ_FIRST).map(({ section }) => section),
    ),
    rules,
    maps,
    toAnswer,
    toRaise: questionsToRaise(procedure, roleId, rules),
  };
}

/** The paths of a procedure, in the order of its roles. */
export function firstWeeks(procedure: Procedure): readonly FirstWeek[] {
  return Object.keys(procedure.roles).flatMap((role) => firstWeekOf(procedure, role) ?? []);
}
