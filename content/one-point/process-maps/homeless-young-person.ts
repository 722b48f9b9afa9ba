import type { OnePointMap } from './map.ts';
import { familyConsents, isAtRiskOfHarm } from './step-up-and-down.ts';

const homeless = {
  section: 'homeless-young-people',
  ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
} as const;

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const aset = {
  section: 'step-up-down-with-aset',
  ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
} as const;

/** Chapter 15: a young person open to One Point who is homeless or at risk of being so. */
export const homelessYoungPerson = {
  title: 'A young person who is homeless or at risk of it',
  summary:
    'From the first sign to the step up to the Young People’s Service, and who leads then. Our note: the diagram lost its first box, so the map does not show what is done first, or who confirms. If a young person may be at risk of significant harm, do not wait for any of this: act immediately.',
  sources: [homeless],
  rebuiltFrom: 'what is left of the diagram in chapter 15, whose first box is lost',
  nodes: {
    presents: {
      kind: 'start',
      text: 'A young person presents as homeless, or is at risk of it. They are open to One Point.',
      next: 'harm',
      sources: [homeless],
    },
    harm: {
      ...isAtRiskOfHarm,
      exits: [
        { label: 'Yes', to: 'act' },
        { label: 'Not known', to: 'act' },
        { label: 'No', to: 'confirmed' },
      ],
      sources: [up],
      trainerNote:
        'In this map our addition, from chapter 12. Chapter 15 says that in the absence of intervention, homeless young people of the protocol’s ages will often be at risk of harm.',
    },
    act: {
      kind: 'end',
      text: 'Act {timescale:act-at-once}, and discuss with Families First, following Child Protection Procedures. It is not appropriate to delay action by waiting for a meeting.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources: [up],
    },
    confirmed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is either homelessness or threat of homelessness confirmed?',
      exits: [
        { label: 'Yes', to: 'consent' },
        { label: 'Not yet', to: 'not-yet' },
        { label: 'No', to: 'not-confirmed' },
      ],
      sources: [homeless],
      trainerNote:
        'Before this stood a box that is lost. Who confirms, how and by when is not said.',
    },
    'not-yet': {
      kind: 'end',
      text: 'The procedure does not say what is done until it is confirmed. Chapter 12 asks you to escalate a young person who becomes homeless, and requires the Joint Homeless Protocol, to the ASET Team. Our note: do not leave the young person without a place for the night; ask your manager at once.',
      outcome: 'not stated',
      map: 'step-up-down-with-aset',
      sources: [homeless, aset],
    },
    'not-confirmed': {
      kind: 'end',
      text: 'Neither is confirmed. The procedure does not say what follows. By the document, if any child or young person is at risk of homelessness, they will be regarded as a Child in Need.',
      outcome: 'not stated',
      sources: [homeless],
    },
    consent: {
      ...familyConsents,
      next: 'step-up',
      trainerNote:
        'This step is of chapter 12, which has it for stepping up and does not say at which point; chapter 15 does not speak of consent. Our note: if the family cannot be asked or do not agree, ask your manager at once. The young person is not left to wait.',
    },
    'step-up': {
      kind: 'step',
      actor: { anyOf: ['one-point-worker'] },
      text: 'The worker should ‘Step Up’ the young person to the Young People’s Service.',
      next: 'lead',
      sources: [homeless],
      trainerNote:
        'For a step up to this service, chapter 12 has the Step Up/Step Down form completed, and managers discuss and agree. Whether that comes first here is an open question. So is whether the ASET Team, to which chapter 12 escalates a homeless young person, is the same.',
    },
    lead: {
      kind: 'step',
      actor: { anyOf: ['yps-social-worker'] },
      text: 'The Social Worker will be the lead practitioner, and will undertake the full Child in Need assessment with Supporting Solutions.',
      next: 'relationship',
      sources: [homeless],
    },
    relationship: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the young person have an established relationship with a One Point worker?',
      exits: [
        { label: 'Yes', to: 'remains' },
        { label: 'No', to: 'handed-over' },
      ],
      sources: [homeless],
    },
    remains: {
      kind: 'end',
      text: 'The worker may, in line with the young person’s best interests, remain involved with the TAF. Chapter 12 has how a step up is discussed and initiated.',
      outcome: 'continues',
      map: 'step-up-to-cwd-or-yps',
      sources: [homeless],
    },
    'handed-over': {
      kind: 'end',
      text: 'The Young People’s Service leads. Our note: the document names the lead in the line on an established relationship; we take it to be the same here. Chapter 12 has how a step up is discussed and initiated.',
      outcome: 'continues',
      map: 'step-up-to-cwd-or-yps',
      sources: [homeless],
    },
  },
} as const satisfies OnePointMap;
