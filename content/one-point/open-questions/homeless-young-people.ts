import type { Question } from './question.ts';

const homeless = {
  section: 'homeless-young-people',
  ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
} as const;

/** Chapter 15: what is left unclear about homeless 16 and 17 year olds. */
export const homelessYoungPeopleQuestions = {
  'homeless-first-box': {
    kind: 'lost text',
    title: 'The first box of the diagram on homelessness',
    text: 'The diagram begins with a young person who “presents as homeless or is at risk of being homeless”. What stood in its first box is lost, and the next begins with confirmed homelessness or threat of it. So this chapter, as we have it, does not say what is done first, who confirms homelessness or the threat of it, or by when. Chapter 12 asks you to escalate a young person who becomes homeless, and requires the Joint Homeless Protocol, to the ASET Team, and to contact its manager directly for urgent requests. It is not said whether that is the lost step. Nor is it said where the young person stays meanwhile, or what follows if neither is confirmed. Our note: on a risk of significant harm act immediately, without any of this.',
    ask: ['operations-manager', 'aset-team'],
    sources: [homeless],
    affects: { maps: ['homeless-young-person'], checks: ['homeless-step-up'] },
  },
  'whom-the-homeless-rules-are-for': {
    kind: 'ambiguity',
    title: 'For which young people the step up is',
    text: 'The protocol is on {figure:homeless-protocol-ages}. The diagram speaks of “a young person open to One Point”, without an age, and the sentence on the Act of “any child or young person at risk of homelessness”. It is not said what is done for a child of another age, for one who is homeless with the family, or for a young person who is not open to One Point.',
    readings: [
      'The step up is for the ages of the protocol alone.',
      'It is for any young person open to One Point who is homeless or threatened with it.',
    ],
    ask: ['operations-manager', 'aset-team'],
    sources: [homeless],
    affects: {
      figures: ['homeless-protocol-ages'],
      maps: ['homeless-young-person'],
      checks: ['homeless-step-up'],
    },
  },
  'homeless-step-up-when': {
    kind: 'missing step',
    title: 'How soon the young person is stepped up',
    text: 'No time for the step up is given here. This clause speaks of confirmation, and not of an agreement, a form or a meeting. For a step up to the Young People’s Service, chapter 12 has the Step Up/Step Down form completed, and managers arrange a time to discuss the family. Once it is agreed, the Case Step Up Process must be initiated {timescale:start-step-up-process}. It also has the family understand and consent; here consent is not spoken of, the young person’s own included. “They may remain involved” is most likely the worker; who decides on that is not said. The lead practitioner and the assessment are named in the sentence on an established relationship; it is not said that they are the same without one.',
    readings: [
      'Confirmation is enough, and the step up follows without a meeting.',
      'Chapter 12 holds: the form is completed, and managers discuss and agree first.',
    ],
    ask: ['operations-manager', 'aset-team'],
    sources: [
      homeless,
      {
        section: 'stepping-up',
        ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
      },
    ],
    affects: { timescales: ['start-step-up-process'], maps: ['homeless-young-person'] },
  },
  'the-homeless-act': {
    kind: 'out of date',
    title: 'What the Act says, and the protocol of 2021',
    text: 'The text calls it “the latest Homeless Reduction Act 2017”, and has a main change: at risk of homelessness, any child or young person will be regarded as a Child in Need. The protocol that it links is of February 2021, and the document does not hold it. Our note: the Act is published as the Homelessness Reduction Act 2017. Do not take this sentence as what the Act says; ask for advice, and for the protocol that is in force.',
    ask: ['aset-team', 'operations-manager'],
    sources: [homeless],
    affects: { checks: ['homeless-step-up'] },
  },
  'assessment-with-supporting-solutions': {
    kind: 'loose reference',
    title: 'What Supporting Solutions is',
    text: 'The Social Worker will undertake the full Child in Need assessment “with Supporting Solutions”. The document does not explain that name. It has Supporting Solutions beside Families First as a threshold, and has it close missing episodes, which remain in its tray. Our note: the other Durham document in this guide is of the Supporting Solutions Service, for young people on the edge of care; it does not speak of these tasks. What its part in the assessment is, and that of Housing Solutions, is not said.',
    ask: ['operations-manager', 'first-contact-team'],
    sources: [
      homeless,
      {
        section: 'return-home-interviews',
        ref: 'Chapter 15, Return to Home Interview Process (Early Help)',
      },
    ],
    affects: { maps: ['homeless-young-person', 'return-home-interview'] },
  },
} as const satisfies Record<string, Question>;
