import type { Question } from './question.ts';

const aset = {
  section: 'step-up-down-with-aset',
  ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
} as const;

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

const fromAsetOrCwd = {
  section: 'stepping-down-from-aset-or-cwd',
  ref: 'Chapter 12, Stepping Down families from ASET or Children with Disabilities',
} as const;

/** Chapter 12: what is left unclear about stepping down from other services to One Point. */
export const steppingDownQuestions = {
  'order-of-chapter-12': {
    kind: 'lost text',
    title: 'Which text stands under which heading',
    text: 'In the text of the document, the heading on stepping down from Families First stands directly before the one on the ASET Team, with nothing under it. Under the ASET heading stand the lines on the ASET Team, then “Please refer to flow-chart”, then the lines on FF Managers. The list of contents has the ASET Team first. This guide follows that list, and takes the lines from FF Managers on as those of Families First. To which of the two the flow-chart belongs is not clear, and the document does not hold it. The lines on consent, and on formal recording for the Family Hub, may hold for every step.',
    readings: [
      'The lines after the flow-chart are on stepping down from Families First, as here.',
      'Some of them, such as that on consent, are for every step up and step down.',
    ],
    ask: ['families-first-manager', 'operations-manager'],
    sources: [fromFamiliesFirst, aset],
    affects: { maps: ['step-down-from-families-first', 'step-up-down-with-aset'] },
  },
  'where-a-family-steps-down-to': {
    kind: 'ambiguity',
    title: 'Who agrees where a family steps down to',
    text: 'The initial decision is agreed by the Families First Team Manager. The IFS Team Manager or Senior Key Worker “must agree” the IFS Team’s threshold. “Where appropriate” there is the Family Hub, “for a FC programme, with FCTM agreement”, or a partner agency’s support. It is not said who finds what is appropriate, whether the Family Hub is open to a family for more than a programme, or who agrees for the partner. What FC is, is an open question of chapter 11. What follows if no one agrees is not said.',
    readings: [
      'Each service agrees for itself; the meeting finds which of them it is.',
      'Families First decides, and the others say only whether their threshold is met.',
    ],
    ask: ['families-first-manager', 'ifst-manager', 'hub-manager'],
    sources: [fromFamiliesFirst],
    affects: { maps: ['step-down-from-families-first'] },
  },
  'when-the-new-worker-is-known': {
    kind: 'missing step',
    title: 'When the new worker is known, if the next TAF is soon or late',
    text: 'The outgoing Social Worker invites “the new worker” to the next TAF meeting. It is not said by when the worker is allocated, when that TAF is, or who leads the family until then. On stepping down from ASET or CWD a joint home visit may be arranged instead, without a time. Within One Point the joint visit has one: {timescale:joint-visit-at-step-down}.',
    ask: ['ifst-manager', 'hub-manager', 'families-first-manager'],
    sources: [fromFamiliesFirst, fromAsetOrCwd],
    affects: {
      timescales: ['joint-visit-at-step-down'],
      maps: ['step-down-from-families-first', 'step-down-from-aset-or-cwd'],
    },
  },
  'step-down-form': {
    kind: 'ambiguity',
    title: 'Whether the Step-Down Form is the request form',
    text: 'From YPS or CWD it is “the Step-Down Form”, which goes to the relevant Team Manager. Elsewhere the chapter has the Step Up/Step Down Request Form, and managers send it to the Team Co-ordinator before the meeting. It is not said whether the two forms are one, whether this one goes to the Team Co-ordinator too, or who completes it. With whom contact is made, “the manager”, is not said either.',
    readings: [
      'It is the same form, sent to the Team Manager instead of the Team Co-ordinator.',
      'It is a form of its own. For a slot at the meeting the request form is needed as well.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'team-coordinator'],
    sources: [fromAsetOrCwd],
    affects: {
      timescales: ['circulate-request-forms'],
      maps: ['step-down-from-aset-or-cwd'],
    },
  },
} as const satisfies Record<string, Question>;
