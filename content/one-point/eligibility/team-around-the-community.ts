import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const sources = [
  {
    section: 'team-around-the-community',
    ref: 'Chapter 15, Team Around the Community (TAC) Programme',
  },
] as const;

const behaviour = [
  { criterion: 'anti-social' },
  { criterion: 'risk-taking' },
  { criterion: 'exploitation' },
] as const satisfies readonly Rule[];

/** Chapter 15: the criteria for Team Around the Community. */
export const teamAroundTheCommunity = {
  title: 'Do these young people meet the criteria for Team Around the Community?',
  summary:
    'The criteria of chapter 15: whether the young people gather in groups or are known as an individual, and what they may be engaged in or vulnerable to. “May be” and “vulnerable to” are judgements, which nothing here makes for you. Meeting the criteria is not yet a programme: where TAC works follows from intelligence. If a child may be at risk of significant harm, act immediately instead.',
  sources,
  groups: [
    {
      heading: 'Who they are',
      hint: 'Young people who meet outdoors do so in most cases with no risks to themselves or others: by itself that is a normal part of growing up.',
      criteria: {
        'group-or-known': {
          question: 'Are they gathering in groups within communities, or known as an individual?',
          statement: 'They gather in groups within communities, or are known as an individual',
          help: 'Either is enough. To whom an individual has to be known is not said.',
          kind: 'fact',
          answers: 'yes-no',
          sources,
        },
      },
    },
    {
      heading: 'What they may be engaged in or vulnerable to',
      hint: 'Judgements: the document does not say whose. Being vulnerable to it is enough.',
      criteria: {
        'anti-social': {
          question:
            'May they be engaged in or vulnerable to Anti-Social Behaviours and/or criminal activity?',
          statement:
            'They may be engaged in or vulnerable to Anti-Social Behaviours and/or criminal activity',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
        'risk-taking': {
          question: 'May they be engaged in or vulnerable to negative risk-taking behaviour?',
          statement: 'They may be engaged in or vulnerable to negative risk-taking behaviour',
          help: 'The document adds “i.e. alcohol and/or substance misuse”.',
          kind: 'judgement',
          answers: 'choice',
          readings: {
            'misuse-only': 'only alcohol and/or substance misuse is meant',
            'misuse-as-example': 'alcohol and substance misuse are examples',
          },
          options: {
            misuse: { label: 'Yes: alcohol and/or substance misuse', means: 'yes' },
            other: {
              label: 'Yes: other negative risk-taking behaviour only',
              means: { 'misuse-only': 'no', 'misuse-as-example': 'yes' },
            },
            neither: { label: 'No', means: 'no' },
          },
          sources,
        },
        exploitation: {
          question: 'May they be at risk of Child Exploitation?',
          statement: 'They may be at risk of Child Exploitation',
          help: 'The list begins “may be engaged in or vulnerable to”, and its last point is “At risk of Child Exploitation”.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
      },
    },
  ],
  readings: [
    {
      id: 'one-is-enough',
      text: 'one of the three points is enough',
      rule: { all: [{ criterion: 'group-or-known' }, { any: behaviour }] },
    },
    {
      id: 'all-are-needed',
      text: 'all three points are needed',
      rule: { all: [{ criterion: 'group-or-known' }, ...behaviour] },
    },
  ],
  talkTo: 'hub-manager',
  next: {
    'likely fits': {
      text: 'The criteria are met. Once a location for work has been identified, the designated Family Hub Team Manager should complete a referral form, and will agree the programme with partners. Intelligence will inform locations and priorities. A targeted group work programme is for those whom the Anti-Social Behaviour Team identifies as being involved in ASB.',
      map: 'team-around-the-community',
      section: 'team-around-the-community',
    },
    'does not appear to fit': {
      text: 'They are outside the criteria for TAC. The document does not say what is done instead. Our note: a young person who needs other support comes to it through First Contact.',
      map: 'first-contact',
      section: 'triage',
    },
    'cannot tell yet': {
      text: 'Find out more from those who know the community, and answer again.',
      map: 'team-around-the-community',
      section: 'team-around-the-community',
    },
    'talk to': {
      text: 'Ask the Family Hub Team Manager how the criteria are read. The document does not say how they combine.',
      map: 'team-around-the-community',
      section: 'team-around-the-community',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
