import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';

const sources = [{ section: 'foster-carers', ref: '16' }] as const;

/** Section 16: emergency out of hours accommodation with a foster carer linked to the service. */
export const emergencyAccommodation = {
  title: 'Does a young person fit emergency accommodation with a foster carer of the service?',
  summary:
    'What section 16 asks for before a foster carer linked to the Supporting Solutions Service gives emergency out of hours accommodation. The document does not say whether foster carers take emergencies at weekends.',
  sources,
  groups: [
    {
      heading: 'The young person’s situation',
      criteria: {
        'in-crisis': {
          question: 'Is the young person in crisis?',
          statement: 'The young person is in crisis',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
        'not-appropriate-to-remain': {
          question: 'Is remaining in the family home/long term placement not appropriate for them?',
          statement: 'Remaining in the family home/long term placement is not appropriate for them',
          help: 'Answer yes where it is not appropriate. The document does not say who judges this.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
      },
    },
    {
      heading: 'Open to the service, or meets its criteria',
      hint: 'One of the two must be so.',
      criteria: {
        'open-to-the-service': {
          question: 'Is the young person open to Supporting Solutions?',
          statement: 'The young person is open to Supporting Solutions',
          kind: 'fact',
          answers: 'yes-no',
          sources,
        },
        'meets-criteria': {
          question: 'Does the young person meet the criteria for the Supporting Solutions Service?',
          statement: 'The young person meets the criteria for the Supporting Solutions Service',
          help: 'The service has a check of its own. The document does not say who judges this out of hours.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: [...sources, { section: 'criteria', ref: '1' }],
        },
      },
    },
    {
      heading: 'The foster carer',
      criteria: {
        'foster-carer-appropriate': {
          question:
            'With the risks/situation, is it appropriate for a Supporting Solutions foster carer to care for the young person?',
          statement:
            'With the risks/situation, it is appropriate for a Supporting Solutions foster carer to care for the young person',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
        'out-of-hours': {
          question: 'Is the accommodation needed out of hours?',
          statement: 'Foster carers take emergencies at that hour',
          help: 'The document has “emergency out of hours accommodation”, and elsewhere an on call rota {timescale:foster-rota}, without hours. It does not say which hours are out of hours.',
          kind: 'fact',
          answers: 'choice',
          readings: {
            'any-hour': 'foster carers take emergencies at any hour',
            'out-of-hours-only': 'foster carers take emergencies out of hours only',
          },
          options: {
            'out-of-hours': { label: 'Yes', means: 'yes' },
            'in-hours': { label: 'No', means: { 'any-hour': 'yes', 'out-of-hours-only': 'no' } },
          },
          sources,
        },
        'day-of-the-week': {
          question: 'When is the accommodation needed?',
          statement: 'Foster carers take emergencies at that time',
          help: 'For emergency placements they will be on an on call rota {timescale:foster-rota}. They will be used {timescale:foster-weekends} for planned respite care.',
          kind: 'fact',
          answers: 'choice',
          readings: {
            'weekends-too': 'at weekends foster carers take emergencies as well',
            'weekdays-only': 'at weekends foster carers are for planned respite only',
          },
          options: {
            weekday: { label: 'On a weekday', means: 'yes' },
            weekend: {
              label: 'On a weekend',
              means: { 'weekends-too': 'yes', 'weekdays-only': 'no' },
            },
          },
          sources,
        },
      },
    },
  ],
  readings: [
    {
      id: 'section-16',
      text: 'everything that section 16 asks for must be met',
      rule: {
        all: [
          { criterion: 'in-crisis' },
          { criterion: 'not-appropriate-to-remain' },
          { any: [{ criterion: 'open-to-the-service' }, { criterion: 'meets-criteria' }] },
          { criterion: 'foster-carer-appropriate' },
          { criterion: 'out-of-hours' },
          { criterion: 'day-of-the-week' },
        ],
      },
    },
  ],
  talkTo: 'management-team',
  next: {
    'likely fits': {
      text: 'Foster carers linked to the service will be available. The document does not say who asks them, or who decides.',
      map: 'emergency-accommodation',
      section: 'foster-carers',
    },
    'does not appear to fit': {
      text: 'The document does not say what else happens for a young person for whom these foster carers are not available.',
      because: {
        'foster-carer-appropriate':
          'Where all other options have been explored and a foster carer is not appropriate due to risks/situation, the bed in the emergency children’s home will be used.',
      },
      map: 'emergency-accommodation',
      section: 'foster-carers',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. The conditions stand in section 16.',
      map: 'emergency-accommodation',
      section: 'foster-carers',
    },
    'talk to': {
      text: 'Ask the Supporting Solutions management team, or the Emergency Duty Team, who takes emergencies at weekends, or at hours that are not out of hours.',
      map: 'emergency-accommodation',
      section: 'foster-carers',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
