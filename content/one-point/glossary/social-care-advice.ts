import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const advice = {
  section: 'social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const writing = {
  section: 'writing-social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const meeting = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;

/** Chapter 15: terms that come with social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceTerms = {
  'send-support-plan': {
    term: 'SEND Support Plan',
    meaning:
      'The plan by which most of the children and young people with SEND or disabilities (“the majority”) will have their needs met, within local mainstream settings. It is what the MAM may decide on in place of an EHCP.',
    aliases: ['SEN support'],
    sources: [advice, meeting],
  },
  'ehc-needs-assessment': {
    term: 'EHC Needs Assessment',
    expansion: 'Education, Health and Care Needs Assessment',
    meaning:
      'What some children and young people may require, so that the Local Authority can decide whether it is necessary for it to make provision in line with an Education Health and Care Plan. It should cover education, health and social care. In chapter 11 the letters EHC stand behind “request for early help”, unexplained.',
    aliases: ['EHC Assessment', 'Education, Health and Care Needs Assessment', 'EHC'],
    sources: [advice],
  },
  ehcp: {
    term: 'EHCP',
    expansion: 'Education Health and Care Plan',
    meaning:
      'The plan that an EHC Needs Assessment may lead to. Social care advice contributes to its ‘care’ element, which is under section D and section H1.',
    aliases: ['EHC Plan', 'EHC plan', 'Education Health and Care Plan', 'EHC plans'],
    sources: [advice, meeting],
  },
  'social-care-advice': {
    term: 'Social Care Advice',
    meaning:
      'What the One Point Service gives to an EHC Needs Assessment, on the child’s social care needs, if the family is not open to Social Work Teams. It is written on a form in LiquidLogic.',
    aliases: ['SCA', 'Social Care Advice form', 'care advice'],
    sources: [advice, writing],
  },
  'ehcp-guidance': {
    term: 'Children Services Guidance on EHCP for children with Special Education Needs and Disability (SEND)',
    meaning:
      'Where the full guidance stands on what early help contributes to children with SEND. The document links to it and does not hold it.',
    aliases: ['EHCP guidance'],
    sources: [advice],
  },
  'send-advice-flowchart': {
    term: 'SEND EHC advice flowchart for Social Care Staff',
    meaning:
      'Where the full guidance stands on the process of a request for social care advice. The document does not hold it.',
    sources: [advice],
  },
  crm: {
    term: 'CRM',
    meaning:
      'What the SEND Caseworker uses to submit an Early Help Support Request. The document never expands the letters.',
    sources: [advice],
  },
  mam: {
    term: 'MAM',
    expansion: 'Multi Agency Meeting',
    meaning:
      'The meeting on an EHC Assessment that the SEND Caseworker may arrange. At it is decided whether to issue an EHCP or a SEND Support Plan.',
    aliases: ['Multi Agency Meeting', 'multi-agency meeting'],
    sources: [meeting],
  },
  'letter-template-senco': {
    term: 'Letter Template SENCO',
    meaning:
      'The letter that should tell the school’s SENCO of a closure to One Point, if there is no TAF where the school would hear of it. The document does not hold the letter, and does not expand SENCO. Our note: a school’s special educational needs co-ordinator.',
    aliases: ['SENCO', 'SENCO letter'],
    sources: [meeting],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
