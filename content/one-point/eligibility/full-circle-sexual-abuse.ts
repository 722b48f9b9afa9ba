import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const others = {
  section: 'full-circle-other-families',
  ref: 'Chapter 15, Full Circle Working with Non-Adoptive/SGO Families',
} as const;

const everyChild = [
  { criterion: 'age' },
  { criterion: 'sexual-abuse' },
  { criterion: 'still-affected' },
] as const satisfies readonly Rule[];

const inCare = [
  { criterion: 'in-care' },
  { any: [{ criterion: 'historical' }, { criterion: 'agreed-beside-investigation' }] },
] as const satisfies readonly Rule[];

/** Chapter 15: the children who are neither adopted nor on an SGO whom Full Circle will support. */
export const fullCircleSexualAbuse = {
  title: 'Full Circle after sexual abuse: families who are neither adoptive nor on an SGO',
  summary:
    'Which children Full Circle will support by chapter 15, which can be read in three ways. The Full Circle Criteria are not in the document: ask Full Circle for them. Our note: if a child is, or may be, at risk of significant harm now, act immediately, and do not wait for any answer here.',
  sources: [others, service],
  groups: [
    {
      heading: 'The child or young person',
      criteria: {
        age: {
          question: 'How old is the child or young person?',
          statement: 'Their age is within the service of Full Circle',
          help: 'The service is {figure:full-circle-age}, and {figure:full-circle-age-care-leavers} for care leavers. It does not say whether the upper age is within it. The other group with the longer time, for the Adoption Support Fund, is not asked about here.',
          kind: 'fact',
          answers: 'choice',
          readings: {
            'until-the-birthday': 'the service ends on the birthday that is named',
            'whole-year': 'the service goes on for as long as they are of that age',
          },
          options: {
            child: { label: 'Not yet {figure:full-circle-age:max}', means: 'yes' },
            'care-leaver': {
              label: 'A care leaver who is not yet {figure:full-circle-age-care-leavers:max}',
              means: 'yes',
            },
            'upper-age': {
              label:
                '{figure:full-circle-age:max} and no care leaver, or a care leaver who is {figure:full-circle-age-care-leavers:max}',
              means: { 'until-the-birthday': 'no', 'whole-year': 'yes' },
            },
            older: { label: 'Older than that', means: 'no' },
          },
          sources: [service],
        },
        'in-care': {
          question: 'Are they in the care of Durham County Council?',
          statement: 'They are in the care of Durham County Council',
          help: 'The list of services has the programme ‘Letting the future in’ for Children Looked After.',
          kind: 'fact',
          answers: 'yes-no',
          sources: [others, service],
        },
        'sexual-abuse': {
          question: 'Have they experienced sexual abuse?',
          statement: 'They have experienced sexual abuse',
          kind: 'fact',
          answers: 'yes-no',
          sources: [others],
        },
        historical: {
          question: 'Is the abuse historical?',
          statement: 'The abuse is historical',
          help: 'The document does not say how long ago that is.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: [others],
        },
        'agreed-beside-investigation': {
          question:
            'If an investigation is ongoing: has there been multi-agency agreement for the work to progress alongside it, in line with NICE guidelines?',
          statement:
            'While an investigation is ongoing, there is multi-agency agreement that the work progresses beside it, in line with NICE guidelines',
          kind: 'fact',
          answers: 'yes-no',
          sources: [others],
        },
        'now-safe': {
          question: 'Are they now safe?',
          statement: 'They are now safe',
          help: 'Asked of children who have suffered historical sexual abuse. Our note: if they are not, or may not be, safe, act immediately.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: [others],
        },
        'still-affected': {
          question:
            'Does their experience of abuse still have an impact on normal day to day life?',
          statement: 'Their experience of abuse still has an impact on normal day to day life',
          help: 'The whole service is for those in whom the impact of the trauma continues to affect day to day functioning and emotional wellbeing.',
          kind: 'judgement',
          answers: 'yes-no',
          sources: [others, service],
        },
      },
    },
    {
      heading: 'The need for therapeutic support',
      criteria: {
        'need-in-plan': {
          question:
            'Have professionals identified the need for therapeutic support, as part of a current plan?',
          statement: 'The need for therapeutic support is identified as part of a current plan',
          help: 'The source’s word is “should”.',
          kind: 'fact',
          answers: 'yes-no',
          sources: [service],
        },
      },
    },
  ],
  readings: [
    {
      id: 'in-care-or-now-safe',
      text: 'a child who is not in care can have Full Circle’s support too',
      rule: {
        all: [
          ...everyChild,
          {
            any: [
              { all: inCare },
              { all: [{ criterion: 'historical' }, { criterion: 'now-safe' }] },
            ],
          },
        ],
      },
    },
    {
      id: 'in-care-alone',
      text: 'Full Circle is for children in care, as the list of services has the programme',
      rule: { all: [...everyChild, ...inCare] },
    },
    {
      id: 'agreed-for-any-child',
      text: 'a child who is not in care and is now safe can have Full Circle’s support too, and work beside an investigation can be agreed for them as well',
      rule: {
        all: [
          ...everyChild,
          { any: [{ criterion: 'historical' }, { criterion: 'agreed-beside-investigation' }] },
          { any: [{ criterion: 'in-care' }, { criterion: 'now-safe' }] },
        ],
      },
    },
  ],
  preconditions: [
    {
      criterion: 'need-in-plan',
      first:
        'see that professionals identify the need for therapeutic support as part of a current plan, as they should',
    },
  ],
  talkTo: 'full-circle',
  next: {
    'likely fits': {
      text: 'One Point practitioners will initially support the family to access Full Circle. The referral is completed on LiquidLogic, after consent and the initial home visit. Full Circle’s Social Worker will determine what intervention is required.',
      map: 'full-circle-request',
      section: 'full-circle-requests',
    },
    'does not appear to fit': {
      text: 'Our note: if the child is not, or may not be, safe now, act immediately. If a child has experienced historic sexual abuse and is not eligible, One Point can support by signposting. The list of services recommends the Meadows for children “currently not CLA/historical sexual abuse”. An adoptive or SGO family has a page of its own.',
      section: 'full-circle-other-families',
    },
    'cannot tell yet': {
      text: 'Find out what is not known. The Full Circle Criteria are not in the document: ask Full Circle for them.',
      section: 'full-circle-other-families',
    },
    'talk to': {
      text: 'Ask Full Circle. For a child “currently not CLA/historical sexual abuse”, the list of services recommends the Meadows, and the text below it does not. For a child who is not in care, the document does not say what is done during an investigation.',
      section: 'full-circle-other-families',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
