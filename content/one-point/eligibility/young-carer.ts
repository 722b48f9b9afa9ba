import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const sources = [
  { section: 'young-carers', ref: 'Chapter 7, Expectations of working with Young Carers' },
] as const;

const inBothDefinitions = [
  { criterion: 'under-age' },
  { criterion: 'family-member' },
] as const satisfies readonly Rule[];

/** Chapter 7: its two definitions of a young carer, and the tools that determine if there is a caring role. */
export const youngCarer = {
  title: 'Is this a young carer?',
  summary:
    'The two definitions of chapter 7, and what its tool shows, worked out side by side. Whether there is a caring role is determined by the MACA and PANOC tool, which comes first: nothing here replaces it. The document does not say what the letters stand for.',
  sources,
  groups: [
    {
      heading: 'The definitions',
      hint: 'Of the second definition, Durham County Council agrees that the term should be taken “to include” those who meet it. “Include” leaves open whether others are meant too.',
      criteria: {
        'under-age': {
          question: 'Is the child or young person {figure:young-carer-age} years of age?',
          statement: 'The child or young person is {figure:young-carer-age} years of age',
          kind: 'fact',
          answers: 'yes-no',
          sources,
        },
        'family-member': {
          question:
            'Is a family member disabled, or physically or mentally ill, or do they misuse substances?',
          statement: 'A family member is disabled, is ill, or misuses substances',
          help: 'Any one is enough, of the family member who is looked after. The first definition says “has a substance misuse problem”, the second “misuses substances”.',
          kind: 'fact',
          answers: 'yes-no',
          sources,
        },
        'helps-to-look-after': {
          question: 'Do they help to look after that family member?',
          statement: 'They help to look after that family member',
          help: 'The first definition. What caring can involve: physical care, emotional care, or responsibility for someone’s safety and wellbeing.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
        'regular-care': {
          question: 'What do they provide to that family member?',
          statement: 'They provide regular and ongoing care and emotional support',
          help: 'The second definition. It does not say whether “regular and ongoing” goes with the emotional support too, or whether one of the two is enough.',
          kind: 'judgement',
          answers: 'choice',
          readings: {
            both: 'care and emotional support are both needed',
            'either-will-do': 'care or emotional support is enough, if it is regular and ongoing',
          },
          options: {
            'care-and-support': {
              label: 'Care and emotional support, regular and ongoing',
              means: 'yes',
            },
            'one-of-them': {
              label: 'Care without emotional support, or the reverse, regular and ongoing',
              means: { both: 'no', 'either-will-do': 'yes' },
            },
            'not-regular': { label: 'Neither that is regular and ongoing', means: 'no' },
          },
          sources,
        },
      },
    },
    {
      heading: 'The MACA and PANOC tool',
      hint: 'The allocated worker is to complete it, to determine if there is a caring role.',
      criteria: {
        'tools-complete': {
          question: 'Is the MACA and PANOC tool complete?',
          statement: 'The MACA and PANOC tool is complete',
          kind: 'fact',
          answers: 'yes-no',
          sources,
        },
        'caring-role-determined': {
          question: 'Is it determined that there is a caring role?',
          statement: 'It is determined that there is a caring role',
          help: 'Of a tool that is not yet complete, answer “not known”.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
      },
    },
  ],
  readings: [
    {
      id: 'helps-to-look-after',
      text: 'helping to look after the family member is enough',
      rule: { all: [...inBothDefinitions, { criterion: 'helps-to-look-after' }] },
    },
    {
      id: 'regular-and-ongoing',
      text: 'the care is regular and ongoing, with emotional support',
      rule: { all: [...inBothDefinitions, { criterion: 'regular-care' }] },
    },
    {
      id: 'tool-determines',
      text: 'whoever the tool shows to have a caring role is a young carer',
      rule: { all: [{ criterion: 'under-age' }, { criterion: 'caring-role-determined' }] },
    },
  ],
  preconditions: [
    {
      criterion: 'tools-complete',
      first: 'complete the MACA and PANOC tool, which is to determine if there is a caring role',
    },
  ],
  contradictions: [
    {
      answers: { 'helps-to-look-after': 'no', 'regular-care': 'care-and-support' },
      text: 'Who provides regular and ongoing care to a family member helps to look after them.',
    },
    {
      answers: { 'tools-complete': 'no', 'caring-role-determined': 'yes' },
      text: 'The tool determines if there is a caring role: while it is not complete, that is not known.',
    },
    {
      answers: { 'tools-complete': 'no', 'caring-role-determined': 'no' },
      text: 'The tool determines if there is no caring role: while it is not complete, that is not known.',
    },
  ],
  talkTo: 'manager',
  next: {
    'likely fits': {
      text: 'A Young Carers episode is to be created in LCS, which will create the flag. If it is deemed appropriate to refer to the Young Carers Service, a copy of the tools is to be shared.',
      map: 'young-carer-identification',
      section: 'young-carers',
    },
    'does not appear to fit': {
      text: 'If the tool shows that there is a caring role, LCS is to have a Young Carers episode: that rule names neither the definitions nor an age. The document does not say what follows if there is none. Our note: if one may show later, its rule on completing the tools holds again.',
      map: 'young-carer-identification',
      section: 'young-carers',
    },
    'cannot tell yet': {
      text: 'If there may be a caring role, the practitioner will complete the Multi-dimensional Assessment of Caring Activities tools, and the allocated worker is to complete the MACA and PANOC tool.',
      map: 'young-carer-identification',
      section: 'young-carers',
    },
    'talk to': {
      text: 'Ask your manager which of the two definitions is used, and whether a definition or the tool decides. Whatever the answer, a Young Carers episode is to be created in LCS if there is a caring role.',
      map: 'young-carer-identification',
      section: 'young-carers',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
