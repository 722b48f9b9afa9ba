import type { OnePointMap } from './map.ts';
import { familyConsents, isAtRiskOfHarm } from './step-up-and-down.ts';

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const aset = {
  section: 'step-up-down-with-aset',
  ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
} as const;

const homeless = {
  section: 'homeless-young-people',
  ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
} as const;

/** Chapter 12: a homeless young person, and step down conversations, with the ASET Team. */
export const stepUpDownWithAset = {
  title: 'Stepping up or down with the ASET Team',
  summary:
    'A young person who becomes homeless and requires the Joint Homeless Protocol, or a ‘Step Down’ conversation that the ASET Team would like. Our note: if a young person may be at risk of significant harm, no meeting is waited for: act immediately.',
  sources: [aset],
  rebuiltFrom: 'chapter 12, ASET Team, whose flow-chart is not held',
  nodes: {
    start: {
      kind: 'start',
      text: 'A young person becomes homeless and requires the Joint Homeless Protocol, or the ASET Team would like to step down.',
      next: 'harm',
      sources: [aset],
    },
    harm: {
      ...isAtRiskOfHarm,
      exits: [
        { label: 'Yes', to: 'act' },
        { label: 'Not known', to: 'act' },
        { label: 'No', to: 'which' },
      ],
      sources: [up],
      trainerNote:
        'In this map our addition: the chapter has the clause under stepping up to Families First. It comes first, so that nobody waits for a meeting.',
    },
    act: {
      kind: 'end',
      text: 'Act {timescale:act-at-once}, and discuss with Families First, following Child Protection Procedures. It is not appropriate to delay action by waiting for a meeting.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources: [up],
    },
    which: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Which of the two is it?',
      exits: [
        { label: 'Homeless young person', to: 'escalate' },
        { label: 'Step Down conversation', to: 'invite' },
      ],
      sources: [aset],
    },
    escalate: {
      kind: 'step',
      actor: 'not stated',
      text: 'Please escalate to the ASET Team.',
      next: 'urgent',
      sources: [aset, homeless],
      trainerNote:
        'The rule on homeless young people has them stepped up to the Young People’s Service, if homelessness or its threat is confirmed; it has a map of its own. Whether ASET is part of that service is an open question.',
    },
    urgent: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the request urgent?',
      exits: [
        { label: 'Yes', to: 'contact' },
        { label: 'No', to: 'book' },
      ],
      sources: [aset],
      trainerNote: 'The document does not say which requests are urgent.',
    },
    contact: {
      kind: 'step',
      actor: 'not stated',
      text: 'Contact the ASET Manager directly.',
      next: 'urgent-request-made',
      sources: [aset],
    },
    'urgent-request-made': {
      kind: 'end',
      text: 'The urgent request is with the ASET Manager. The procedure does not say how soon there is an answer, or what follows.',
      outcome: 'not stated',
      sources: [aset],
    },
    book: {
      kind: 'step',
      actor: { anyOf: ['manager'] },
      text: 'One Point Managers will be able to book a slot at the ASET Team’s {timescale:aset-allocation-meeting} allocation meeting.',
      timescales: ['aset-allocation-meeting'],
      next: 'discuss',
      sources: [aset],
    },
    invite: {
      kind: 'step',
      actor: { anyOf: ['aset-team'] },
      text: 'The ASET Team will invite the relevant One Point Manager to the allocation meeting.',
      next: 'discuss',
      sources: [aset],
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting will discuss the level of need of the family/young person, and consider what options of support have already been offered.',
      next: 'consent',
      sources: [aset],
    },
    consent: { ...familyConsents, next: 'agreed' },
    agreed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a course of action agreed?',
      exits: [
        { label: 'Yes', to: 'course-agreed' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [aset],
    },
    'course-agreed': {
      kind: 'end',
      text: 'A course of action is agreed. If it is a step up to statutory services, the Case Step Up Process must be initiated on LiquidLogic {timescale:start-step-up-process}. For a step down from ASET, chapter 12 has how the record and the family are transferred.',
      outcome: 'continues',
      sources: [aset, up],
    },
    'not-agreed': {
      kind: 'end',
      text: 'Agreement is not reached. The procedure does not say what follows, or who supports the family meanwhile. Our note: if a child is, or may be, at risk of significant harm, act immediately all the same.',
      outcome: 'not stated',
      sources: [aset],
    },
  },
} as const satisfies OnePointMap;
