import type { DutyRule } from './rule.ts';

const what = { section: 'short-breaks', ref: 'Chapter 15, Short breaks' } as const;
const child = {
  section: 'short-breaks',
  ref: 'Chapter 15, This may include your child',
} as const;
const advice = {
  section: 'short-breaks',
  ref: 'Chapter 15, Advice, signposting and enabling access',
} as const;
const additional = { section: 'short-breaks', ref: 'Chapter 15, Additional support' } as const;
const specialist = { section: 'short-breaks', ref: 'Chapter 15, Specialist support' } as const;

/** Chapter 15: what is asked of whom about short breaks. */
export const shortBreaksDuties = {
  'short-breaks-in-the-community': {
    who: 'not stated',
    strength: 'will',
    text: 'Where possible, short breaks will be provided through activities and groups in the community that the child/young person accesses.',
    stages: ['partners'],
    sources: [what],
  },
  'sendeic-helps-with-obstacles': {
    who: { anyOf: ['sendeic'] },
    strength: 'will',
    text: 'If something stops the parent carer from taking part in a short break, SENDEIC will work with them, to help them access the short break that they need.',
    stages: ['partners'],
    sources: [what],
  },
  'sendeic-advises-practitioners': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Practitioners also have the facility to request advice and guidance through SENDEIC, by e-mail or by telephone on 03000 260 270.',
    stages: ['partners'],
    sources: [child],
  },
  'fund-carers-support': {
    who: 'not stated',
    strength: 'not stated',
    text: '“We” fund Durham County Carers Support to work with parent carers. The work is to help understand what parent carers need for support in their caring role, and how these needs can be met. Short breaks “from carers” are included.',
    stages: ['partners'],
    sources: [advice],
  },
  'carers-assessment': {
    who: 'not stated',
    strength: 'can',
    text: 'As part of the service of Durham County Carers Support, parent carers can have a carers assessment completed.',
    stages: ['partners'],
    sources: [advice],
  },
  'sendeic-personalised-response': {
    who: { anyOf: ['sendeic'] },
    strength: 'will',
    text: '“We” provide SENDEIC. It will work with families to help develop a personalised response to their needs for a short break.',
    stages: ['partners'],
    sources: [advice],
  },
  'sendeic-removes-barriers': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The offer includes work with parent carers who need a break from caring, but experience barriers in accessing a local community activity. With them, innovative and creative ways are personalised to help remove barriers, fill any gaps in provision and, where possible, enable access.',
    stages: ['partners'],
    sources: [advice],
  },
  'sendeic-develops-activities': {
    who: { anyOf: ['sendeic'] },
    strength: 'will',
    text: 'SENDEIC will work with organisations and families to develop local community activities that have additional support. These are for children/young people who require it to be able to take part in an activity.',
    stages: ['partners'],
    sources: [additional],
  },
  'statutory-assessment': {
    who: { anyOf: ['parent-carer'] },
    strength: 'can',
    text: 'If families feel that they require more specialist support, because children/young people have a range of complex needs that the existing offer is unable to meet, they can access a statutory assessment. This is to help identify unmet needs, and to work on potential solutions to them.',
    stages: ['partners'],
    sources: [specialist],
  },
  'discuss-assessed-short-break': {
    who: { anyOf: ['hub-manager'] },
    strength: 'will',
    text: 'If it becomes evident that a family open to the Family Hub Team may require an assessed short break, and all other options have been tried, the Family Hub Team Manager will discuss the family {timescale:case-management-meeting}. They will step the family up, if appropriate.',
    stages: ['step-up-and-down', 'partners'],
    sources: [specialist],
  },
  'follow-step-up-for-short-break': {
    who: 'not stated',
    strength: 'should',
    text: 'If the family is stepped up for an assessed short break, the Step-Up/Step-Down procedures of the OPS should then be followed, and the family should be allocated to a Key Worker.',
    stages: ['step-up-and-down', 'allocation', 'partners'],
    sources: [specialist],
  },
  'follow-short-breaks-guidance': {
    who: { anyOf: ['key-worker', 'early-help-practitioner'] },
    strength: 'will',
    text: 'For an assessed short break, the Key Worker/EHP will follow the guidance that the Short Breaks Practitioner Guidance outlines.',
    stages: ['partners'],
    sources: [specialist],
  },
} as const satisfies Record<string, DutyRule>;
