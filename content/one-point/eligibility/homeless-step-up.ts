import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const sources = [
  {
    section: 'homeless-young-people',
    ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
  },
] as const;

/** Chapter 15: whether a homeless young person is stepped up to the Young People's Service. */
export const homelessStepUp = {
  title: 'Should this homeless young person be stepped up?',
  summary:
    'The rule of chapter 15 on stepping up to the Young People’s Service. It rests on homelessness, or the threat of it, being confirmed; the document does not say by whom. Whatever is answered here: by the document, if any child or young person is at risk of homelessness, they will be regarded as a Child in Need. If a young person may be at risk of significant harm, act immediately instead.',
  sources,
  groups: [
    {
      heading: 'The young person',
      criteria: {
        'open-to-one-point': {
          question: 'Is the young person open to One Point?',
          statement: 'The young person is open to One Point',
          kind: 'fact',
          answers: 'yes-no',
          sources,
        },
        'protocol-age': {
          question: 'How old is the young person?',
          statement: 'The young person is of an age to which the rule applies',
          help: 'The protocol is on {figure:homeless-protocol-ages}. The rule itself says “a young person open to One Point”.',
          kind: 'fact',
          answers: 'choice',
          readings: {
            'protocol-ages': 'the rule is for the ages of the protocol alone',
            'any-young-person': 'the rule is for any young person open to One Point',
          },
          options: {
            'of-the-protocol': {
              label: '{figure:homeless-protocol-ages:min} or {figure:homeless-protocol-ages:max}',
              means: 'yes',
            },
            another: {
              label: 'Another age',
              means: { 'protocol-ages': 'no', 'any-young-person': 'yes' },
            },
          },
          sources,
        },
      },
    },
    {
      heading: 'Homelessness',
      hint: 'Either of the two is enough.',
      criteria: {
        confirmed: {
          question: 'Is homelessness, or threat of homelessness, confirmed?',
          statement: 'Homelessness or threat of homelessness is confirmed',
          help: 'The document does not say who confirms it, or how. It begins with a young person who presents as homeless or is at risk of it. Until it is confirmed or ruled out, answer that it is not known.',
          kind: 'fact',
          answers: 'choice',
          readings: {},
          options: {
            homeless: { label: 'Homelessness is confirmed', means: 'yes' },
            threatened: { label: 'Threat of homelessness is confirmed', means: 'yes' },
            neither: { label: 'It was looked into, and neither is confirmed', means: 'no' },
          },
          sources,
        },
      },
    },
  ],
  readings: [
    {
      id: 'confirmed-and-open',
      text: 'the young person is open to One Point, and either is confirmed',
      rule: {
        all: [
          { criterion: 'open-to-one-point' },
          { criterion: 'protocol-age' },
          { criterion: 'confirmed' },
        ],
      },
    },
  ],
  talkTo: 'operations-manager',
  next: {
    'likely fits': {
      text: 'The One Point worker should ‘Step Up’ the young person to the Young People’s Service. Its Social Worker will be the lead practitioner. With an established relationship, the worker may, in line with the young person’s best interests, remain involved with the TAF. Chapter 12 asks you to escalate a young person who becomes homeless, and requires the Joint Homeless Protocol, to the ASET Team: whether the two are one is an open question.',
      map: 'homeless-young-person',
      section: 'homeless-young-people',
    },
    'does not appear to fit': {
      text: 'This rule does not ask for a step up, and this chapter does not say what is done instead. All the same, if any child or young person is at risk of homelessness, they will be regarded as a Child in Need: ask your manager.',
      because: {
        'open-to-one-point':
          'The rule is on young people open to One Point. New requests for help are made via First Contact.',
        confirmed:
          'The step up is asked for if either homelessness or threat of homelessness is confirmed.',
      },
      map: 'homeless-young-person',
      section: 'homeless-young-people',
    },
    'cannot tell yet': {
      text: 'Find out whether homelessness or threat of homelessness is confirmed. The document does not say what is done until then. Chapter 12 asks you to escalate a young person who becomes homeless, and requires the Joint Homeless Protocol, to the ASET Team. Our note: do not wait with that if there is no place for the night.',
      map: 'step-up-down-with-aset',
      section: 'step-up-down-with-aset',
    },
    'talk to': {
      text: 'Ask your Operations Manager whether the rule is for a young person of this age. By the document, if any child or young person is at risk of homelessness, they will be regarded as a Child in Need.',
      map: 'homeless-young-person',
      section: 'homeless-young-people',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
