/**
 * A change of the guide itself: how it is used, or how it works things out. What a procedure's records say has a history of
 * its own, `content/<procedure>/history/`. "Refreshed" or "updated" alone is no change note.
 */
export interface Change {
  readonly date: string;
  readonly text: string;
}

/** Newest first. */
export const changes: readonly Change[] = [
  {
    date: '2026-11-30',
    text: 'The open questions of a document with chapters stand on a page for each chapter; its list of all names each question, by what is the matter, with its chapter.',
  },
  {
    date: '2026-11-30',
    text: 'Every change of a rule, a duty, a map or a term is told, with its old and its new words, on a page for each procedure; each procedure says when it last changed in this guide.',
  },
  {
    date: '2026-11-30',
    text: 'After one visit the guide works with no signal: every procedure, tool and map, and the search. Each page says which copy it is, and a newer one is told of and never put in its place while you read. On a metered connection it asks first.',
  },
  {
    date: '2026-11-30',
    text: 'The search answers questions as staff ask them: the record that answers stands first, with what it says, its time and its clause. A part that does not load is told of and tried again, and a mend of spelling is said and can be undone.',
  },
  {
    date: '2026-11-30',
    text: 'Every page prints whole, with its source, version, date and address on each sheet. Each procedure can be printed as one document, and a role’s duties as a check list. At the foot of each page is a note to copy for whoever keeps the guide.',
  },
  {
    date: '2026-11-29',
    text: 'A case plan says first what falls due next. Its dates stand on a drawn line by stages of the work, then in one line a rule by week and month, with how a rule is read and counted folded under it; you can ask for a role’s dates, the next 14 days or what is overdue. It prints on one to three sheets.',
  },
  {
    date: '2026-11-29',
    text: 'A new look. The search opens over any page (press /). A section begins with its times as a table, its duties are lists, and what the document leaves unclear stands beside the line that it concerns. A map’s whole picture leads its page.',
  },
  {
    date: '2026-11-29',
    text: 'Added: “Your first week”, a check list for somebody new to a role: what to read, the ten rules that come first, the maps to walk, five questions to answer, and what to ask because the document leaves it unclear. Each role with enough duties has one.',
  },
  {
    date: '2026-11-29',
    text: 'Added: “My year” on the page of each role that has fixed weekly, monthly, quarterly or yearly duties, as a list and as a calendar file. A case plan can start from any date that you know. Where one of several things happens in a case, such as receipt by one of two teams, the plan asks once.',
  },
  {
    date: '2026-11-29',
    text: 'Checkers: what has to come first, such as consent or a manager’s discussion, now holds the outcome at “not yet”: before, some families came out as likely to fit without it. “Does not apply” takes a question out only where the document gives it a condition, and two answers that cannot both be true are pointed out.',
  },
  {
    date: '2026-11-29',
    text: 'Process maps: what a document requires whatever the answer, such as recording or a hand-over, now lies on every way, and an end says what follows. Lists of duties print one rule’s actor and strength, where some had joined one rule’s with another’s; open questions say what the document answers in another place.',
  },
  {
    date: '2026-11-29',
    text: 'Phase timelines now say what each date is: a first day, a last day, or a day on or after which. Readings of a rule have the same number in calculators, plans, timelines, files and notes; a start that the document does not state says so where it is printed.',
  },
  {
    date: '2026-11-22',
    text: 'Case plans, their files and notes, and the lists at the head of a section now say beside each date under what condition its rule holds (“where possible”, “if no agreement can be reached”), and the lists how strongly.',
  },
  {
    date: '2026-11-22',
    text: 'Added: a case plan for each procedure with one, dates as a calendar file or a table, and a comparison of the procedures by topic.',
  },
];
