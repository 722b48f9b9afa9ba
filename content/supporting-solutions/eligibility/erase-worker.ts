import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';

const criteria = [{ section: 'erase', ref: '18 criteria' }] as const;
const process = [{ section: 'erase', ref: '18 referral process' }] as const;

const bothCriteria = [
  { criterion: 'risk' },
  { criterion: 'open-to-a-team' },
] as const satisfies readonly Rule[];

const noToolYet = 'The tool determines whether the risk is high, and it is not completed.';

/** Section 18: intensive support from an ERASE Support Worker. */
export const eraseWorker = {
  title: 'Does a young person fit the criteria for an ERASE Support Worker?',
  summary:
    'The two criteria for intensive support from an ERASE Support Worker, both of which must be met, and the agreement that the referral process adds. The document does not say how the agreement and the criteria relate. Four readings are worked out side by side.',
  sources: [
    { section: 'erase', ref: '18 criteria' },
    { section: 'erase', ref: '18 referral process' },
  ],
  groups: [
    {
      heading: 'Criteria for intensive support',
      criteria: {
        risk: {
          question: 'How high is the young person’s risk of Child Sexual Exploitation?',
          statement: 'The young person is at high risk of Child Sexual Exploitation',
          help: 'The Child Sexual Exploitation Risk Assessment tool determines whether the risk is high. The Detective Sergeant of the ERASE Team then clarifies the level, with any police intelligence. The document does not say which holds if the two differ.',
          kind: 'judgement',
          answers: 'choice',
          readings: {
            tool: 'the risk assessment tool settles the level of risk',
            screening: 'the Detective Sergeant’s screening settles the level of risk',
          },
          options: {
            high: { label: 'High by the tool and by the screening', means: 'yes' },
            'by-tool-only': {
              label: 'High by the tool, and not by the screening',
              means: { tool: 'yes', screening: 'no' },
            },
            'by-screening-only': {
              label: 'High by the screening, and not by the tool',
              means: { tool: 'no', screening: 'yes' },
            },
            'medium-to-low': { label: 'Medium to low', means: 'no' },
          },
          sources: [...criteria, ...process],
        },
        'open-to-a-team': {
          question:
            'Is the young person open to a Families First Team, a Looked After Team or the Young People’s Service?',
          statement:
            'The young person is open to a Families First Team, a Looked After Team or the Young People’s Service',
          help: 'Any one of the three. The Families First Team is Durham’s.',
          kind: 'fact',
          answers: 'yes-no',
          sources: criteria,
        },
      },
    },
    {
      heading: 'What the referral process adds',
      criteria: {
        agreement: {
          question:
            'Are the ERASE Sergeant and Supporting Solutions Management in agreement that specialist support from ERASE is required for the young person?',
          statement:
            'The ERASE Sergeant and Supporting Solutions Management are in agreement that specialist support from ERASE is required for the young person',
          kind: 'judgement',
          answers: 'yes-no',
          sources: process,
        },
      },
    },
    {
      heading: 'The referral',
      hint: 'They turn no young person away, but they come first.',
      criteria: {
        'tool-completed': {
          question:
            'Has the lead professional who works with the young person completed the Child Sexual Exploitation Risk Assessment Tool?',
          statement:
            'The lead professional who works with the young person has completed the Child Sexual Exploitation Risk Assessment Tool',
          kind: 'fact',
          answers: 'yes-no',
          sources: process,
        },
        'tool-sent': {
          question: 'Has the tool been e-mailed to the ERASE inbox, to be screened?',
          statement: 'The tool has been e-mailed to the ERASE inbox, to be screened',
          kind: 'fact',
          answers: 'yes-no',
          sources: process,
        },
      },
    },
  ],
  readings: [
    {
      id: 'criteria-in-every-case',
      text: 'the criteria hold in every case',
      rule: { all: bothCriteria },
    },
    {
      id: 'agreement-for-high-risk',
      text: 'the agreement can take the place of high risk',
      rule: {
        all: [
          { any: [{ criterion: 'risk' }, { criterion: 'agreement' }] },
          { criterion: 'open-to-a-team' },
        ],
      },
    },
    {
      id: 'agreement-for-both',
      text: 'the agreement can take the place of both criteria',
      rule: { any: [{ all: bothCriteria }, { criterion: 'agreement' }] },
    },
    {
      id: 'referral-process-alone',
      text: 'high risk or the agreement is enough, as the referral process says without naming a team',
      rule: { any: [{ criterion: 'risk' }, { criterion: 'agreement' }] },
    },
  ],
  preconditions: [
    {
      criterion: 'tool-completed',
      first: 'the lead professional’s Child Sexual Exploitation Risk Assessment Tool',
    },
    { criterion: 'tool-sent', first: 'e-mail the tool to the ERASE inbox, to be screened' },
  ],
  contradictions: [
    { answers: { risk: 'high', 'tool-completed': 'no' }, text: noToolYet },
    { answers: { risk: 'by-tool-only', 'tool-completed': 'no' }, text: noToolYet },
    {
      answers: { 'tool-completed': 'no', 'tool-sent': 'yes' },
      text: 'A tool that is not completed cannot have been e-mailed.',
    },
  ],
  talkTo: 'erase-sergeant',
  next: {
    'likely fits': {
      text: 'An ERASE Support Worker will be allocated, by the referral process. It names no time for this.',
      map: 'erase-referral',
      section: 'erase',
    },
    'does not appear to fit': {
      text: 'The document gives no other way to have an ERASE Support Worker allocated. Joint visits to the young person or the family can be offered by the ERASE Worker, if Supporting Solutions intervention is being accessed; no level of risk is named for these.',
      because: {
        risk: 'At medium to low risk, the ERASE Team will share resources and provide telephone consultations to the professionals who work with the young person.',
        'open-to-a-team':
          'For a young person who is open to none of the three teams the document says nothing more.',
      },
      map: 'erase-referral',
      section: 'erase',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. The criteria and the referral process stand in section 18.',
      because: {
        'tool-completed': 'The lead professional must complete the tool.',
        'tool-sent': 'The tool must be e-mailed to the ERASE inbox.',
      },
      map: 'erase-referral',
      section: 'erase',
    },
    'talk to': {
      text: 'Ask the Detective Sergeant of the ERASE Team, and the Supporting Solutions management team, how the criteria are read.',
      map: 'erase-referral',
      section: 'erase',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
