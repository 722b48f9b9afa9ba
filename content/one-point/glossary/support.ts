import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const working = {
  section: 'working-with-families',
  ref: 'Chapter 9, Delivering Support and Interventions',
} as const;
const plans = { section: 'lasting-change', ref: 'Chapter 9, Wellbeing/Safety Plans' } as const;
const offer = { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' } as const;

/** Chapter 9: terms that come with support and the Family Hub offer. */
export const supportTerms = {
  'solution-focused': {
    term: 'solution focused',
    meaning:
      'The approach on which all work with families will be based, with the Signs of Safety/Wellbeing framework. Chapter 9 does not define it.',
    aliases: ['solution focused approach', 'solution-focused'],
    sources: [working],
  },
  'support-plan': {
    term: 'support plan',
    meaning:
      'The detailed plan that practitioners develop with a family: what needs to change, how that improves life for the child, and what help each member needs and why. Chapter 9 also writes of Family Plans and Wellbeing/Safety Plans, and does not say which of them are one.',
    aliases: ['support plans'],
    sources: [working],
  },
  'safety-plan': {
    term: 'Wellbeing/Safety Plan',
    meaning:
      'A plan for a family that should be tried and tested. Chapter 9 also writes “safety plan”, and describes neither.',
    aliases: ['safety plan', 'wellbeing plan', 'Wellbeing/Safety Plans'],
    sources: [plans],
  },
  'exit-plan': {
    term: 'exit plan',
    meaning:
      'The part of a support plan that leads out of the One Point Service: into universal services, or into Social Care for statutory support if needs are escalating. It should be recorded within the Family Plan.',
    aliases: ['exit plans'],
    sources: [plans],
  },
  'family-network': {
    term: 'family network',
    meaning:
      'The people around a family on whom it can draw for support. The aim is to hand the responsibility back to the network. Chapter 9 does not say who belongs to it.',
    aliases: ['network', 'network of support'],
    sources: [plans, working],
  },
  'non-engagement-toolkit': {
    term: 'non-engagement toolkit',
    meaning:
      'What “should be completed”, as the last of the options after the work in the Family Hub. The document does not describe it, or say when.',
    sources: [offer],
  },
  'step-up-step-down-meeting': {
    term: 'Step-Up/Step-Down meeting',
    meaning:
      'The {timescale:step-up-down-meeting} meeting of Families First and One Point Service teams, at which practitioners discuss cases that are identified for step up or step down. Chapter 12 writes Step Up/Down Meeting, Step Up/Step Down meeting and Step-Up Meeting.',
    aliases: ['Step Up/Step Down meeting', 'Step Up/Down Meeting', 'Step-Up Meeting'],
    sources: [
      offer,
      {
        section: 'weekly-step-up-down-meeting',
        ref: 'Chapter 12, Weekly Step Up/Down Meeting',
      },
    ],
  },
  'knowledge-hub': {
    term: 'Signs of Safety/Wellbeing Knowledge Hub',
    meaning:
      'Where tools and resources to support work with families are found. The document links to it.',
    aliases: ['Knowledge Hub'],
    sources: [
      {
        section: 'family-hub-offer',
        ref: 'Chapter 9, Signs of Safety/Wellbeing Practice Approach Model',
      },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
