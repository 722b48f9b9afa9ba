import type { OnePointMap } from './map.ts';

const sources = [
  { section: 'young-carers', ref: 'Chapter 7, Expectations of working with Young Carers' },
] as const;

/** Chapter 7: from a possible caring role to the flag on LiquidLogic. */
export const youngCarerIdentification = {
  title: 'Identifying a young carer',
  summary:
    'From a possible caring role to the flag on LiquidLogic. Our note: the document gives no times. It does not say whether a referral to the Young Carers Service comes before the flag or after it.',
  sources,
  rebuiltFrom: 'the text of chapter 7, expectations of working with Young Carers',
  nodes: {
    'may-have-a-role': {
      kind: 'start',
      text: 'A young person may have a caring role: a practitioner has identified this.',
      next: 'complete-tools',
      sources,
    },
    'complete-tools': {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'The practitioner will complete the Multi-dimensional Assessment of Caring Activities tools.',
      next: 'complete-maca-and-panoc',
      sources,
    },
    'complete-maca-and-panoc': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'To determine if there is a caring role, the allocated worker is to complete the MACA and PANOC tool.',
      next: 'caring-role',
      sources,
      trainerNote:
        'The document does not say what MACA and PANOC stand for, or whether these are the tools of the step before.',
    },
    'caring-role': {
      kind: 'decision',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Is there a caring role?',
      exits: [
        { label: 'Yes', to: 'episode' },
        { label: 'No', to: 'no-caring-role' },
      ],
      sources,
    },
    'no-caring-role': {
      kind: 'end',
      text: 'The procedure does not say what follows if there is no caring role. Its sentence on referral does not ask for one: if it is deemed appropriate to refer to the Young Carers Service, a copy of the tools is to be shared.',
      outcome: 'not stated',
      sources,
    },
    episode: {
      kind: 'step',
      actor: 'not stated',
      text: 'A Young Carers episode is to be created in LCS. The episode will create the flag for identification.',
      next: 'assess-the-role',
      sources,
    },
    'assess-the-role': {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'Practitioners will ensure that the caring role is assessed and analysed {timescale:assess-caring-role}. The aim is to reduce risk, and to support young carers to achieve outcomes in line with their peers.',
      timescales: ['assess-caring-role'],
      next: 'record-work',
      sources,
    },
    'record-work': {
      kind: 'step',
      actor: 'not stated',
      text: 'Work that links directly to the caring role should be recorded in LCS, in the case notes linked to the episode.',
      next: 'refer',
      sources,
    },
    refer: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it deemed appropriate to refer to the Young Carers Service?',
      exits: [
        { label: 'Yes', to: 'share-tools' },
        { label: 'No', to: 'not-referred' },
      ],
      sources,
      trainerNote: 'The document does not say who deems it appropriate, or how a referral is made.',
    },
    'share-tools': {
      kind: 'step',
      actor: 'not stated',
      text: 'A copy of the tools is to be shared.',
      next: 'referred',
      sources,
    },
    referred: {
      kind: 'end',
      text: 'The young carer is referred to the Young Carers Service. The procedure does not say how, or what follows there. If they need additional support, the One Point Service is committed to their having an identified Key Worker.',
      outcome: 'not stated',
      sources,
    },
    'not-referred': {
      kind: 'end',
      text: 'The young carer is flagged on LiquidLogic, and work on the caring role is recorded in LCS. If they need additional support, the One Point Service is committed to their having an identified Key Worker.',
      outcome: 'done',
      sources,
    },
  },
} as const satisfies OnePointMap;
