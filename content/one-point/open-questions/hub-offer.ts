import type { Question } from './question.ts';

const offer = { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' } as const;

/** Chapter 9: the offer of the Family Hub, and what follows after its work. */
export const hubOfferQuestions = {
  'hub-offer-first-box-lost': {
    kind: 'lost text',
    title: 'The first box of the Family Hub offer',
    text: 'The offer is a diagram in the document. Its first box could not be read: the text begins with what may not be required. How the offer begins, and what leads from one box to the next, is lost. The last four lines may be one box or several.',
    ask: ['hub-manager'],
    sources: [offer],
    affects: { maps: ['family-hub-offer'] },
  },
  'start-of-the-hub-work': {
    kind: 'missing step',
    title: 'From when the Family Hub’s work counts',
    text: 'The family will be reviewed {timescale:review-after-hub-work}. No rule of this chapter says that the work has that length, what begins it, or how soon after its end the review is. Chapters 3, 8 and 12 have support that is time limited, with no figure. In chapter 15 work that a Health Visitor requested is {timescale:health-visitor-requested-work}.',
    readings: [
      'It counts from the first piece of work with the family.',
      'It counts from consent, or from the allocation to the practitioner.',
      'It counts from the Family Plan, which should state how support is limited.',
    ],
    ask: ['hub-manager'],
    sources: [
      offer,
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
    affects: {
      timescales: ['review-after-hub-work', 'health-visitor-requested-work'],
      maps: ['family-hub-offer'],
    },
  },
  'taf-in-the-hub': {
    kind: 'ambiguity',
    title: 'When a TAF is considered in the Family Hub',
    text: 'A TAF “may not be required”, and “could be considered” in discussion with “the manager”. It is not said who considers it, which manager is meant, or by what it is decided. By chapter 12, if needs are escalating, consideration should be given to a TAF that is not in place.',
    ask: ['hub-manager'],
    sources: [offer],
    affects: { maps: ['family-hub-offer'] },
  },
  'options-of-the-review': {
    kind: 'ambiguity',
    title: 'Who chooses among the options of the review',
    text: 'The review is to “determine the following options”. It is not said who decides, whether more than one may be chosen, or by what. No option ends the support. In chapter 13 the Family Hub Team Manager is responsible for ensuring one of two things before closure: that the needs of the whole family are met, or that partners can support it further. In chapter 8 the manager may agree in a case discussion that support needs to continue for {timescale:hub-further-support}.',
    readings: ['One option is chosen for each family.', 'Several can be chosen together.'],
    ask: ['hub-manager'],
    sources: [offer, { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' }],
    affects: {
      timescales: ['review-after-hub-work', 'hub-further-support'],
      maps: ['family-hub-offer'],
    },
  },
  'non-engagement-toolkit': {
    kind: 'ambiguity',
    title: 'When the non-engagement toolkit is completed',
    text: 'That the toolkit “should be completed” stands as the last of the options after the review, with no condition. The document names the toolkit here only, and does not hold it. It is not said whether the four steps or the process map further on are this toolkit.',
    readings: [
      'It is an option: it is completed if the family has not engaged.',
      'It is completed after every review, or before a family is taken to the Step-Up/Step-Down meeting.',
    ],
    ask: ['hub-manager'],
    sources: [offer, { section: 'engaging-families', ref: 'Chapter 9, Engaging Families' }],
    affects: { maps: ['family-hub-offer', 'engaging-families', 'non-engagement'] },
  },
  'hub-to-step-up-meeting': {
    kind: 'ambiguity',
    title: 'How a family comes to the Step-Up/Step-Down meeting',
    text: 'It is considered whether the family should be taken to the meeting, as it may require an IFS Team response. Chapter 12 describes this meeting, and has a first step before it: the Assessment and the Family Plan are reviewed. Then the IFS Team can give support and guidance by way of the meeting, and the Family Hub Team Manager follows the Step-Up procedures. It is not said whether that review is the one here, or who considers.',
    ask: ['hub-manager', 'ifst-manager'],
    sources: [offer],
    affects: { maps: ['family-hub-offer', 'lead-to-the-ifst'] },
  },
} as const satisfies Record<string, Question>;
