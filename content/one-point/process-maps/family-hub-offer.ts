import type { OnePointMap } from './map.ts';

const sources = [{ section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' }] as const;

/** Chapter 9: the Family Hub’s work with a family, and the options after it. */
export const familyHubOffer = {
  title: 'The Family Hub offer and its review',
  summary:
    'What is considered while a family is worked with in the Family Hub, and the options that the review determines. Our note: the first box of the document’s diagram is lost, and so is what led from one box to the next. The steps stand in the order of its text.',
  sources,
  rebuiltFrom: 'chapter 9, Family Hub Offer, whose first box is lost',
  nodes: {
    'work-begins': {
      kind: 'start',
      text: 'The work with a family in the Family Hub begins.',
      event: 'hub-work-started',
      next: 'taf-considered',
      sources,
      trainerNote: 'These words are ours. The document’s own first box could not be read.',
    },
    'taf-considered': {
      kind: 'step',
      actor: 'not stated',
      text: 'At Family Hub level a TAF may not be required. In discussion with the manager, one could be considered for the family.',
      next: 'consider-signposting',
      sources,
    },
    'consider-signposting': {
      kind: 'step',
      actor: 'not stated',
      text: 'Consider whether to signpost/refer the child/family to support from other professionals/VCS. Some families will require a level of handholding, to support them in accessing the service.',
      next: 'access-a-group',
      sources,
    },
    'access-a-group': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family, or the child/young person, may access a Family Hub group.',
      next: 'review',
      sources,
    },
    review: {
      kind: 'decision',
      actor: 'not stated',
      text: 'The family will be reviewed with the Family Hub Team Manager {timescale:review-after-hub-work}. Which option is determined?',
      timescales: ['review-after-hub-work'],
      exits: [
        { label: 'Further work', to: 'further-work' },
        { label: 'A programme', to: 'programme' },
        { label: 'Step-Up/Step-Down meeting', to: 'step-up-meeting' },
        { label: 'Non-engagement toolkit', to: 'toolkit' },
      ],
      sources,
      trainerNote:
        'The document does not say who decides, or whether more than one option may be chosen.',
    },
    'further-work': {
      kind: 'end',
      text: 'Further time limited work is offered. By chapter 8, if other options of support have been explored and step-down has been considered, the Family Hub Team Manager may agree to support for {timescale:hub-further-support}.',
      outcome: 'continues',
      sources,
    },
    programme: {
      kind: 'end',
      text: 'A programme is offered alongside the one to one work.',
      outcome: 'continues',
      sources,
    },
    'step-up-meeting': {
      kind: 'end',
      text: 'Consideration is given to whether to take the family to the Step-Up/Step-Down meeting, as they may require an IFS Team response. Chapter 12 has the steps.',
      outcome: 'continues',
      map: 'lead-to-the-ifst',
      sources,
    },
    toolkit: {
      kind: 'end',
      text: 'The non-engagement toolkit should be completed. The document has this among the options. The procedure does not say for which families, what the toolkit is or what follows.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies OnePointMap;
