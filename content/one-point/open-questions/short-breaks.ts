import type { Question } from './question.ts';

const access = {
  section: 'short-breaks',
  ref: 'Chapter 15, Access to Short Breaks for Families with a child with SEND',
} as const;
const child = {
  section: 'short-breaks',
  ref: 'Chapter 15, This may include your child',
} as const;
const offer = {
  section: 'short-breaks',
  ref: 'Chapter 15, The Short Breaks offer available to families in County Durham',
} as const;
const advice = {
  section: 'short-breaks',
  ref: 'Chapter 15, Advice, signposting and enabling access',
} as const;
const specialist = { section: 'short-breaks', ref: 'Chapter 15, Specialist support' } as const;

/** Chapter 15: what is left unclear about short breaks. */
export const shortBreaksQuestions = {
  'who-speaks-of-short-breaks': {
    kind: 'ambiguity',
    title: 'Who “we” and “you” are, and who does what has no actor',
    text: 'This part speaks to parents in places (“your child”, “you”), and of “the parent carer” in others. “We” provide funding and SENDEIC: the council, the One Point Service or another service. The line on barriers begins “Work with parent carers” and names nobody; it stands after the one on SENDEIC. The “short breaks from carers” of the funding may be short breaks from caring.',
    readings: [
      'The words come from the council’s statement for parents, and “we” is the council.',
      '“We” is the One Point Service.',
    ],
    ask: ['sendeic', 'operations-manager'],
    sources: [access, advice],
    affects: { maps: ['short-breaks'] },
  },
  'short-breaks-guidance': {
    kind: 'out of date',
    title: 'Whether the guidance on short breaks still holds',
    text: 'The Short Breaks Statement is of March 2023, and the Short Breaks Practitioner Guidance is “due for review”. By when is not said. The document holds neither.',
    ask: ['sendeic'],
    sources: [child, specialist],
    affects: { maps: ['short-breaks'] },
  },
  'parts-of-the-offer': {
    kind: 'lost text',
    title: 'How the three parts of the offer follow each other',
    text: 'A flow chart is announced. Three headings with their text are left of it, without arrows. The words “unable to be met within the existing offer” and “having tried all other options” say that specialist support comes after the rest. It is not said whether additional support comes only after advice, or who finds which part a family needs.',
    readings: [
      'The parts are steps: each is tried before the next.',
      'A family can come to any of them; only specialist support comes last.',
    ],
    ask: ['sendeic'],
    sources: [offer],
    affects: { maps: ['short-breaks'] },
  },
  'assessed-short-break': {
    kind: 'missing step',
    title: 'What an assessed short break is, and who assesses for it',
    text: 'Families “can access a statutory assessment”. It is not said from whom, or whether it is the assessment of an “assessed” short break. Those who sleep overnight are children who “have had their needs assessed”. The steps are given for a family that is open to the Family Hub Team; nothing is said of a family that is open to a Key Worker already, or to nobody. Chapter 12 has families stepped up to “Children with Disabilities”, and this part does not mention it.',
    readings: [
      'The Key Worker assesses, as the Short Breaks Practitioner Guidance has it.',
      'Statutory services assess, and the Key Worker works towards it.',
    ],
    ask: ['sendeic', 'hub-manager', 'ifst-manager'],
    sources: [specialist, child],
    affects: { maps: ['short-breaks'] },
  },
  'case-management-meeting': {
    kind: 'loose reference',
    title: 'Which meeting the case management meeting is',
    text: 'The Family Hub Team Manager will discuss such a family {timescale:case-management-meeting}, with a step up “if appropriate”. No other chapter has a meeting of this name, or says who else is there. Chapter 12 has the {timescale:step-up-down-meeting} Step Up/Down Meeting; there the Family Hub Team Manager follows the Step-Up procedures, if the IFS Team is required. Chapter 8 has case discussion meetings of the Family Hub Team Manager and the practitioner, and chapter 5 has case management discussion. Neither is said to be this one. It is not said what follows if a step up is not appropriate. Last, a “Key Worker/EHP” follows the guidance, though the family was allocated to a Key Worker.',
    readings: [
      'The Step Up/Down Meeting is meant.',
      'The case discussion meeting of chapter 8 is meant.',
      'It is a meeting of the Family Hub’s own, before the Step-Up procedures.',
    ],
    ask: ['hub-manager'],
    sources: [specialist],
    affects: { timescales: ['case-management-meeting'], maps: ['short-breaks'] },
  },
} as const satisfies Record<string, Question>;
