import type { Question } from './question.ts';

const source = {
  section: 'young-carers',
  ref: 'Chapter 7, Expectations of working with Young Carers',
} as const;

/** Chapter 7: what is left unclear about young carers. */
export const youngCarersQuestions = {
  'young-carer-two-definitions': {
    kind: 'contradiction',
    title: 'Two definitions of a young carer',
    text: 'By the first, a young carer helps to look after a family member. By the second, the council agrees, the term should be taken “to include” those who “provide regular and ongoing care and emotional support”. “Include” leaves open whether it takes in others too. The first speaks of a substance misuse problem, the second of one who misuses substances. By the text between them, caring can involve physical care, emotional care, or responsibility for someone’s safety and wellbeing. Neither definition names the tool that determines if there is a caring role.',
    readings: [
      'Helping to look after the family member is enough.',
      'The care must be regular and ongoing, and there must be emotional support as well.',
      'The care must be regular and ongoing; either care or emotional support is enough.',
      'Whoever the MACA and PANOC tool shows to have a caring role is one, whatever the definitions say.',
    ],
    ask: ['manager'],
    sources: [source],
    affects: { figures: ['young-carer-age'], checks: ['young-carer'] },
  },
  'young-carer-tools': {
    kind: 'ambiguity',
    title: 'Which tools, and who completes them',
    text: 'A practitioner who identifies that there may be a caring role completes the Multi-dimensional Assessment of Caring Activities tools. In the process for LiquidLogic, the allocated worker completes the MACA and PANOC tool. The document does not say that the two are one, what the letters stand for, or how a tool tells that there is a caring role. No time is given.',
    readings: [
      'The tools are the same. The practitioner is the allocated worker.',
      'PANOC is a further tool, for the process on LiquidLogic.',
    ],
    ask: ['manager'],
    sources: [source],
    affects: { maps: ['young-carer-identification'], checks: ['young-carer'] },
  },
  'young-carer-no-caring-role': {
    kind: 'missing step',
    title: 'If the tools do not show a caring role',
    text: 'It is not said what follows if there is no caring role, or whether a worker can ask again later. Nor is it said whether a referral to the Young Carers Service may still be made.',
    ask: ['manager'],
    sources: [source],
    affects: { maps: ['young-carer-identification'], checks: ['young-carer'] },
  },
  'young-carer-referral': {
    kind: 'missing step',
    title: 'Referring to the Young Carers Service',
    text: 'It is not said who deems it appropriate to refer, by what measure, how the referral is made, or whether the family or the young person consents to it. The document does not describe the Young Carers Service. It does not say with whom a copy of the tools is shared.',
    ask: ['manager'],
    sources: [source],
    affects: { maps: ['young-carer-identification'] },
  },
  'young-carer-which-system': {
    kind: 'ambiguity',
    title: 'The episode is in LCS',
    text: 'Young carers are identified “on LiquidLogic”. The episode that makes the flag is created in LCS, and the work is recorded there. Chapters 12 and 15 write “LiquidLogic LCS”. One Point’s own records are on LiquidLogic EHM. Chapter 11 has its work with families open to Families First recorded on LCS. The chapter does not say who creates the episode, or whether workers of One Point can.',
    readings: [
      'Workers of One Point create the episode in LCS, and record the work on the caring role there.',
      'The episode is created for them by those who work in LCS.',
    ],
    ask: ['manager'],
    sources: [source],
    affects: { maps: ['young-carer-identification'] },
  },
  'young-carer-key-worker-in-hub': {
    kind: 'ambiguity',
    title: 'A Key Worker for young carers',
    text: 'The service is committed to an identified Key Worker for all young carers who need additional support. Elsewhere in the document Key Workers are of the Intensive Family Support Team. It is not said who it is when the Family Hub supports the family, or who says that additional support is needed.',
    readings: [
      'Any worker who is named for the young carer is meant.',
      'It is a Key Worker of the Intensive Family Support Team.',
    ],
    ask: ['manager', 'operations-manager'],
    sources: [source],
    affects: {},
  },
  'young-carer-be-safe': {
    kind: 'loose reference',
    title: 'The principle, the memorandum and the status',
    text: 'The chapter names a Principle of ‘Be Safe’, a Memorandum of Understanding and a Young Carers Chartered Status. It describes none of them.',
    ask: ['manager'],
    sources: [source],
    affects: {},
  },
} as const satisfies Record<string, Question>;
