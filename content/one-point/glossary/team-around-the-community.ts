import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const tac = {
  section: 'team-around-the-community',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

const police = {
  section: 'police-community-support',
  ref: 'Chapter 15, Durham Constabulary - Police Community Support Officers and Local Inspectors',
} as const;

/** Chapter 15: terms that come with Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityTerms = {
  asb: {
    term: 'ASB',
    expansion: 'Anti-Social Behaviour',
    meaning:
      'The document does not define it. The Council has an ASB team, which identifies young people for the targeted group work programme of TAC.',
    aliases: ['Anti-Social Behaviour', 'Anti-Social Behaviour Team', 'ASB team'],
    sources: [tac, police],
  },
  'asb-escalation-process': {
    term: 'ASB Escalation Process',
    meaning:
      'A process that may have been implemented in an area where Anti-Social Behaviour is prevalent. That is part of what informs the locations of TAC. The document does not describe it.',
    sources: [tac],
  },
  'child-exploitation': {
    term: 'CE',
    expansion: 'Child Exploitation',
    meaning:
      'Being at risk of it is one of the criteria for TAC. PCSOs have expertise in it. The document does not define it.',
    aliases: ['Child Exploitation'],
    sources: [tac, police],
  },
  meg: {
    term: 'MEG',
    expansion: 'Missing and Exploited Group',
    meaning: 'Named among those who identify areas of concern. The document does not describe it.',
    aliases: ['Missing and Exploited Group'],
    sources: [tac],
  },
  'erase-team': {
    term: 'Erase Team',
    meaning:
      'Named among those who identify areas of concern, and the place to which the saved form of a return to home interview is forwarded. The document also writes ERASE, and does not say what the letters stand for. Our note: its address is one of Durham’s police; the Supporting Solutions document in this guide expands ERASE as Educate and Raise Awareness of Sexual Exploitation.',
    aliases: ['ERASE'],
    sources: [
      tac,
      {
        section: 'return-home-interviews',
        ref: 'Chapter 15, Return to Home Interview Process (Early Help)',
      },
    ],
  },
  'targeted-group-work': {
    term: 'targeted group work programme',
    meaning:
      'The other model of TAC beside detached youth work. It is for young people whom the Anti-Social Behaviour Team identifies as being involved in ASB, and is delivered in partnership.',
    aliases: ['targeted group work'],
    sources: [tac],
  },
  'social-and-emotional-capabilities': {
    term: 'Social and Emotional Capabilities',
    meaning:
      'What both models of TAC enhance or develop in young people. The document does not define them.',
    sources: [tac],
  },
  pcso: {
    term: 'PCSO',
    expansion: 'Police Community Support Officer',
    meaning:
      'An officer of Durham Constabulary who brings specialist support to the teams of the One Point Service, with a specific focus on Anti-Social Behaviour and crime.',
    aliases: ['Police Community Support Officer', 'Police Community Support Officers'],
    sources: [police],
  },
  mfh: {
    term: 'MFH',
    expansion: 'missing from home',
    meaning:
      'One of the areas in which PCSOs bring expertise. The chapter has a part of its own on children missing from home.',
    aliases: ['missing from home'],
    sources: [
      police,
      { section: 'missing-from-home', ref: 'Chapter 15, Children Missing from Home' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
