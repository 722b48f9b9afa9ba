import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const definition = [
  { section: 'offsite-activities', ref: 'Chapter 16, Offsite Activities' },
] as const;
const exclusions = [
  { section: 'offsite-activities', ref: 'Chapter 16, What is not an offsite activity?' },
] as const;

const defined = [
  { criterion: 'attending-an-activity' },
  { criterion: 'away-from-the-building' },
  { criterion: 'one-point-part' },
] as const satisfies readonly Rule[];

const excluded = [
  { criterion: 'appointment' },
  { criterion: 'to-the-family-hub' },
  { criterion: 'funded-only' },
] as const satisfies readonly Rule[];

const fundedOnly =
  'A session that One Point only fund is one that they do not transport to, attend or run.';

/** Chapter 16: its definition of an offsite activity, and its list of what is not one. */
export const offsiteActivity = {
  title: 'Is it an offsite activity for EVOLVE?',
  summary:
    'The definition of chapter 16 and its list of what is not an offsite activity. They contradict each other in two places, on direct work and on activities without transport: each reading is worked out.',
  sources: [...definition, ...exclusions],
  groups: [
    {
      heading: 'What an offsite activity is',
      hint: 'With or without their parents: that makes no difference.',
      criteria: {
        'attending-an-activity': {
          question: 'Is it an outing on which children and young people attend an activity?',
          statement: 'It is an outing on which children and young people attend an activity',
          help: 'Examples: a family day trip to Hardwick Park, a holiday activity at Beamish, a Young Parents end of programme activity, an activity at Moorhouse or a trampoline centre.',
          kind: 'fact',
          answers: 'yes-no',
          sources: definition,
        },
        'away-from-the-building': {
          question: 'Is it somewhere else than at their local One Point building?',
          statement: 'It is not at their local One Point building',
          kind: 'fact',
          answers: 'yes-no',
          sources: definition,
        },
        'one-point-part': {
          question: 'What part have One Point in it?',
          statement: 'One Point are involved in transport',
          help: 'Transport could be in vehicles or walking. An example without transport is a Family Hub activity at the beach, which staff present and run.',
          kind: 'fact',
          answers: 'choice',
          readings: {
            'transport-is-needed': 'One Point have to be involved in transport',
            'running-is-enough': 'it is enough that staff attend or run the activity',
          },
          options: {
            transport: { label: 'Transport, in vehicles or walking', means: 'yes' },
            'attend-or-run': {
              label: 'Staff attend or run the activity, without transport',
              means: { 'transport-is-needed': 'no', 'running-is-enough': 'yes' },
            },
            neither: { label: 'Neither', means: 'no' },
          },
          sources: [...definition, ...exclusions],
        },
      },
    },
    {
      heading: 'What is not an offsite activity',
      hint: 'One “yes” is enough, except for direct work, where the document can be read in two ways.',
      criteria: {
        appointment: {
          question: 'Is a child or young person taken to an appointment?',
          statement: 'A child or young person is taken to an appointment',
          kind: 'fact',
          answers: 'yes-no',
          sources: exclusions,
        },
        'to-the-family-hub': {
          question:
            'Is a child, young person or family collected and transported to a meeting or activity at the Family Hub?',
          statement: 'It is transport to a meeting or activity at the Family Hub',
          kind: 'fact',
          answers: 'yes-no',
          sources: exclusions,
        },
        'direct-work': {
          question: 'Is a child or young person taken out as part of direct work?',
          statement: 'A child or young person is taken out as part of direct work',
          kind: 'fact',
          answers: 'yes-no',
          sources: exclusions,
        },
        'funded-only': {
          question:
            'Is it a session that One Point have funded at a local provider, and do not transport to, attend or run themselves?',
          statement: 'It is a session that One Point have funded only',
          help: 'The document’s two cases: One Point pay for a family’s Family Activity at TCR’s Hub, without transport; One Point provide a swimming pass for the local Leisure Centre.',
          kind: 'fact',
          answers: 'yes-no',
          sources: exclusions,
        },
      },
    },
  ],
  readings: [
    {
      id: 'direct-work-never',
      text: 'a trip within direct work is never an offsite activity',
      rule: { all: [...defined, { none: [...excluded, { criterion: 'direct-work' }] }] },
    },
    {
      id: 'an-activity-always',
      text: 'an activity somewhere is an offsite activity within direct work too',
      rule: { all: [...defined, { none: excluded }] },
    },
  ],
  contradictions: [
    { answers: { 'one-point-part': 'transport', 'funded-only': 'yes' }, text: fundedOnly },
    { answers: { 'one-point-part': 'attend-or-run', 'funded-only': 'yes' }, text: fundedOnly },
    {
      answers: { 'one-point-part': 'attend-or-run', 'to-the-family-hub': 'yes' },
      text: 'Who is collected and transported to the Family Hub is transported by One Point.',
    },
    {
      answers: { 'one-point-part': 'neither', 'to-the-family-hub': 'yes' },
      text: 'Who is collected and transported to the Family Hub is transported by One Point.',
    },
  ],
  talkTo: 'team-manager',
  next: {
    'likely fits': {
      text: 'It is to be recorded on EVOLVE, even if parents/carers attend, and are responsible for their own children. Staff should refer to the council’s policy and guidance on visits. The document does not say who records, by when, or who approves.',
      map: 'offsite-activity',
      section: 'offsite-activities',
    },
    'does not appear to fit': {
      text: 'It is not what chapter 16 calls an offsite activity, and those are what is to be recorded on EVOLVE. If a child or young person is taken to an appointment, to a group at the Family Hub or out as part of direct work, the risk assessment for transport is to be used.',
      because: {
        appointment: 'The risk assessment for transport is to be used.',
        'to-the-family-hub':
          'For a child or young person who is transported to a group there, the risk assessment for transport is to be used.',
        'direct-work': 'The risk assessment for transport is to be used.',
      },
      map: 'transport',
      section: 'transporting-children',
    },
    'cannot tell yet': {
      text: 'Find out what the trip is for, where it goes and what part One Point have in it, and answer again.',
      map: 'offsite-activity',
      section: 'offsite-activities',
    },
    'talk to': {
      text: 'Ask the Team Manager whether it is to be recorded on EVOLVE. Until you know, use the risk assessment for transport if you take a child or young person out as part of direct work.',
      map: 'offsite-activity',
      section: 'offsite-activities',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
