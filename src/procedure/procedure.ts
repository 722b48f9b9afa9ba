import type { CheckSet, EligibilityCheck } from '../eligibility/index.ts';
import type { ProcessMap } from '../process-map/index.ts';
import type { CaseEvent, Timescale } from '../timescale/index.ts';
import type { Chapter } from './chapter.ts';
import type { Comparison } from './comparison.ts';
import type { Duty } from './duty.ts';
import type { Figure } from './figure.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { OpenQuestion } from './open-question.ts';
import type { PhaseModel } from './phase-model.ts';
import type { Role } from './role.ts';

/** A month of a document's life. */
export interface YearMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** What the document says of itself. `not stated` is shown as such. */
export interface DocumentControl {
  /** The document's own title. */
  readonly title: string;
  readonly version: string | 'not stated';
  readonly issued: YearMonth | 'not stated';
  /** Overdue from the first day of the month after. */
  readonly reviewBy: YearMonth | 'not stated';
  /** What else the document says of its age, where it states no dates. */
  readonly ageNote?: string;
  /** The role that owns the document. */
  readonly owner: string | 'not stated';
  /** The document names its council's front door, so that the guide may name it beside it. */
  readonly namesFrontDoor?: true;
}

/** The shapes that a council's mark may have: classes of the style sheet. */
export const MARK_SHAPES = ['circle', 'square', 'diamond', 'leaf'] as const;

/** Its colours, each for light and dark: classes of the style sheet, with a token each. */
export const MARK_COLOURS = ['violet', 'teal', 'rust', 'blue', 'olive', 'plum'] as const;

/** A council has a name and a mark of its own, so that nobody reads one council's rule as another's. */
export interface Council {
  readonly name: string;
  /** Two letters in the mark, beside the name. */
  readonly mark: string;
  readonly markShape: (typeof MARK_SHAPES)[number];
  /** No two councils have the same letters, nor the same shape in the same colour. */
  readonly markColour: (typeof MARK_COLOURS)[number];
  /** The council's children's front door, as a document of its names it. */
  readonly frontDoor?: string;
}

/** A council with its id in `content/councils.ts`, by which its procedures are joined. */
interface NamedCouncil extends Council {
  readonly id: string;
}

/** The head of a procedure: `content/<procedure>/procedure.ts`. */
export interface ProcedureHead<Section extends string = string, CouncilId extends string = string> {
  /** The service's name, as the document has it. */
  readonly name: string;
  /** Its council's id in `content/councils.ts`. */
  readonly council: CouncilId;
  /** What it is, in one sentence. */
  readonly summary: string;
  readonly document: DocumentControl;
  /** Section pages in the document's order; each is `sections/<id>.mdx`. */
  readonly sections: readonly Section[];
  /** The chapters, where the document has them, by id: together they hold every section, in order. */
  readonly chapters?: Readonly<Record<string, Chapter<Section>>>;
  /** Stages of the work, for filtering duties, in their order: id and label. */
  readonly stages: Readonly<Record<string, string>>;
  /** Proper names that hold a figure or a "weekly", which the check for typed figures lets pass. */
  readonly names?: readonly string[];
}

/** A procedure, whole. */
export interface Procedure extends Omit<ProcedureHead, 'council'> {
  readonly id: string;
  readonly council: NamedCouncil;
  readonly events: Readonly<Record<string, CaseEvent>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly timescales: Readonly<Record<string, Timescale>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly duties: Readonly<Record<string, Duty>>;
  readonly phases: Readonly<Record<string, PhaseModel>>;
  readonly eligibility: Readonly<Record<string, EligibilityCheck>>;
  /** Checks that are asked together, each question once; each has the address of a check. */
  readonly eligibilitySets?: Readonly<Record<string, CheckSet>>;
  readonly processMaps: Readonly<Record<string, ProcessMap>>;
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
  readonly openQuestions: Readonly<Record<string, OpenQuestion>>;
  /** What it says on each topic on which the procedures are set side by side. */
  readonly comparison: Comparison;
}
