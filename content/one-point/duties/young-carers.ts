import type { DutyRule } from './rule.ts';

const sources = [
  { section: 'young-carers', ref: 'Chapter 7, Expectations of working with Young Carers' },
] as const;

const service = { anyOf: ['service'] } as const;
const practitioner = { anyOf: ['practitioner'] } as const;

/** Chapter 7: what is asked of whom about young carers. */
export const youngCarersDuties = {
  'young-carer-pathway': {
    who: service,
    strength: 'not stated',
    text: 'The One Point Service is committed to having a clear support pathway for children and young people with caring responsibilities.',
    stages: [],
    sources,
  },
  'young-carer-key-worker': {
    who: service,
    strength: 'not stated',
    text: 'The One Point Service is committed to ensuring that all young carers have an identified Key Worker if they need additional support.',
    stages: [],
    sources,
  },
  'young-carer-outcomes': {
    who: service,
    strength: 'not stated',
    text: 'The One Point Service is committed to ensuring that outcomes for young carers are in line with their peers.',
    stages: [],
    sources,
  },
  'young-carer-chartered-status': {
    who: service,
    strength: 'not stated',
    text: 'The One Point Service is committed to ensuring that Children’s Services achieve Young Carers Chartered Status.',
    stages: [],
    sources,
  },
  'assess-caring-role': {
    who: practitioner,
    strength: 'will',
    text: 'Practitioners working with Young Carers will ensure that their caring role is assessed and analysed {timescale:assess-caring-role}. The aim is to reduce risk, and to support them to achieve outcomes in line with their peers.',
    stages: ['assessment'],
    sources,
  },
  'complete-caring-tools': {
    who: practitioner,
    strength: 'will',
    text: 'Practitioners who identify that a young person may have a caring role will complete the Multi-dimensional Assessment of Caring Activities tools.',
    stages: ['assessment'],
    sources,
  },
  'share-caring-tools': {
    who: 'not stated',
    strength: 'is to',
    text: 'If it is deemed appropriate to refer to the Young Carers Service, a copy of the tools is to be shared.',
    stages: ['assessment', 'support'],
    sources,
  },
  'complete-maca-and-panoc': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'To determine if there is a caring role, the allocated worker is to complete the MACA and PANOC tool.',
    stages: ['assessment'],
    sources,
  },
  'create-young-carers-episode': {
    who: 'not stated',
    strength: 'is to',
    text: 'A Young Carers episode is to be created in LCS if there is a caring role. The episode will create the flag for identification.',
    stages: ['assessment', 'records'],
    sources,
  },
  'record-caring-work': {
    who: 'not stated',
    strength: 'should',
    text: 'Work that links directly to the caring role should be recorded in LCS, in the case notes linked to the Young Carers episode.',
    stages: ['support', 'records'],
    sources,
  },
} as const satisfies Record<string, DutyRule>;
