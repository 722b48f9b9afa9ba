import type { Question } from './question.ts';

const review = { section: 'taf-reviews', ref: 'Chapter 10, Review Process' } as const;

const initial = {
  section: 'initial-taf',
  ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
} as const;

const invitations = {
  section: 'partner-led-taf',
  ref: 'Chapter 10, Invitations to attend Team Around the Family (TAF) Meetings',
} as const;

/** Chapter 10: what is left unclear about review meetings, and about TAFs that a partner leads. */
export const tafReviewsQuestions = {
  'must-or-should-tell-the-family': {
    kind: 'contradiction',
    title: 'Whether the family must be told who attends',
    text: 'For the initial TAF, the practitioner must ensure that the family understands who will be attending and why. For review meetings they should tell the family that beforehand. It is not said whether a later meeting asks less of them.',
    readings: [
      'The stronger word holds for every TAF meeting.',
      'It holds for the initial TAF. Later meetings have the weaker word.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [review, initial],
    affects: { maps: ['initial-taf', 'taf-review'] },
  },
  'views-of-those-not-attending': {
    kind: 'ambiguity',
    title: 'When and whose views are gathered before a TAF',
    text: 'If they are not attending, the views of the parents and children must have been gathered {timescale:gather-views-before-taf} to the meeting. The words may name the last day for it, or how recent the views should be. The meetings should always include the parents/carers, so when parents do not attend is not clear. The sentence that follows is on parents’ opinions alone, and says nothing of the children’s.',
    readings: [
      'The views are gathered by that day at the latest, whoever does not attend: a parent, a child, or both.',
      'The views are gathered in the days between that day and the meeting.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [review],
    affects: { timescales: ['gather-views-before-taf'], maps: ['taf-review'] },
  },
  'which-manager-attends': {
    kind: 'ambiguity',
    title: 'Which manager attends, and at which TAF',
    text: 'The manager who attends {figure:manager-at-taf} is “IFST or FC TM/SKW”. FC is never expanded: an open question of chapter 11 asks what it is. Senior Key Workers are known only in the Intensive Family Support Team. Which TAF is the first of the count is not said, nor whether a TAF at which closure is due counts.',
    readings: [
      'A Team Manager of either team, or a Senior Key Worker.',
      'A manager of the Intensive Family Support Team, or a Team Manager or Senior Key Worker of “FC”.',
    ],
    ask: ['operations-manager', 'ifst-manager', 'hub-manager'],
    sources: [review],
    affects: { figures: ['manager-at-taf'], maps: ['taf-review'] },
  },
  'known-in-the-last-months': {
    kind: 'ambiguity',
    title: 'Up to when a family counts as known',
    text: 'A family is previously known if that was {timescale:known-to-one-point}. It is not said what must lie in that time: the closure, the last contact, or any work at all. Nor is it said from which day one looks back, or by when the Early Help Advisor answers the partner.',
    readings: [
      'The family was closed to One Point in that time before the partner’s invitation.',
      'One Point worked with the family at any time in it.',
    ],
    ask: ['operations-manager'],
    sources: [invitations],
    affects: { timescales: ['known-to-one-point'], maps: ['partner-led-taf'] },
  },
  'who-attends-the-partners-taf': {
    kind: 'ambiguity',
    title: 'Who decides on attending, and who “them” is',
    text: 'The Early Help Advisor discusses with the previous worker and Team Manager, and decides whether it is appropriate for “them” also to attend the partner’s TAF. “Also” may mean besides the Early Help Advisor; that the Advisor attends is not said. If a family was not known, it is not said whether anyone from One Point attends. That a family is discussed without its consent is not explained.',
    readings: [
      'The Early Help Advisor decides, having heard both. The previous worker attends, or does not.',
      'The three decide together, about the worker and the Team Manager.',
    ],
    ask: ['operations-manager'],
    sources: [invitations],
    affects: { maps: ['partner-led-taf'] },
  },
  'both-instances': {
    kind: 'ambiguity',
    title: 'Which two instances are not recorded',
    text: 'The information is not to be recorded on LiquidLogic “in both instances”, as there is no consent. Which two are meant is not said, nor what the information is. Chapter 11 has some work with families who are not open recorded, and has their consent gained for it.',
    readings: [
      'The invitation and the advice to a partner are one; the discussion of a family who were known is the other.',
      'The support and the advice about a request are the two.',
      'Families who were known, and families who were not.',
    ],
    ask: ['operations-manager'],
    sources: [invitations],
    affects: { maps: ['partner-led-taf'] },
  },
  'which-referral-process': {
    kind: 'loose reference',
    title: 'Which process a request after a TAF follows',
    text: 'The referring agency follows “the standard referral process for making Early Help requests”, which chapter 10 does not name. Chapter 4 has professionals make a request to the Early Help Triage Workers. In chapter 15 Early Help Advisors advise panels on referral into First Contact, and on the Children’s Services Referral Form. What is asked for is the agreement of the TAF members; whether the family’s consent is part of it is not said. Nor is it said whether the TAF goes on meanwhile.',
    ask: ['triage-worker', 'operations-manager'],
    sources: [
      {
        section: 'partner-led-taf',
        ref: 'Chapter 10, Process for initiating a referral to One Point following a TAF',
      },
      { section: 'early-help-advisor', ref: 'Chapter 15, The Role of the Early Help Advisor' },
    ],
    affects: { maps: ['partner-led-taf'] },
  },
} as const satisfies Record<string, Question>;
