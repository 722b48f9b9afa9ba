import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const withOnePoint = {
  section: 'full-circle-and-one-point',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const families = {
  section: 'full-circle-adoption-and-sgo',
  ref: 'Chapter 15, Children Social Care Full Circle Service, adoptive and SGO families',
} as const;
const others = {
  section: 'full-circle-other-families',
  ref: 'Chapter 15, Full Circle Working with Non-Adoptive/SGO Families',
} as const;
const workflow = { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' } as const;
const afterScreening = {
  section: 'full-circle-after-screening',
  ref: 'Chapter 15, Workflow 3',
} as const;

/** Chapter 15: terms that come with Full Circle. */
export const fullCircleTerms = {
  'full-circle': {
    term: 'Full Circle',
    meaning:
      'A service of Children Social Care. It provides a post-trauma service for children and young people and/or their families and carers. It provides the Local Authority’s post adoption support, and works into every stage of an adoption journey.',
    aliases: ['Full Circle Service', 'Full Circle team'],
    sources: [service],
  },
  'full-circle-criteria': {
    term: 'Full Circle Criteria',
    meaning:
      'What the document says to refer to on who may have Full Circle’s service. It does not hold them.',
    sources: [service],
  },
  'full-circle-early-help-process': {
    term: 'Full Circle Early Help Process',
    meaning:
      'What the document refers to for how referrals come to One Point by Early Help Triage. It does not hold it.',
    sources: [withOnePoint],
  },
  'full-circle-consultation': {
    term: 'Full Circle Consultation',
    meaning:
      'What a child on an SGO/RO needs to be open to OPS for. The document does not describe it.',
    sources: [service],
  },
  sgo: {
    term: 'SGO',
    expansion: 'Special Guardianship Order',
    expandedBy: 'us',
    meaning:
      'An order that a child is on. Some families on an SGO are eligible for Full Circle support. The document does not expand these letters.',
    aliases: ['Special Guardianship Order', 'SGO/RO', 'SGO families'],
    sources: [service, families],
  },
  ro: {
    term: 'RO',
    expansion: 'Residence Order',
    expandedBy: 'us',
    meaning:
      'An order that stands beside an SGO, once in the chapter: a child on an SGO/RO. The document does not expand the letters. Our note: Residence Order is likely meant.',
    aliases: ['Residence Order'],
    sources: [service],
  },
  asf: {
    term: 'ASF',
    expansion: 'Adoption Support Fund',
    meaning:
      'A fund. Those who are eligible for it may have the service of Full Circle for longer. The document also has a Post Adoption Support Fund, and does not say whether the two are one.',
    aliases: ['Adoption Support Fund'],
    sources: [service],
  },
  'post-adoption-support-fund': {
    term: 'Post Adoption Support Fund',
    meaning:
      'A fund to which application is made via Full Circle Admin, for an SGO family that would like direct therapeutic support, if the child was previously CLA.',
    aliases: ['Full Circle Admin', 'private providers'],
    sources: [families],
  },
  'post-adoption-flowchart': {
    term: 'Post Adoption Support Process Flowchart',
    meaning:
      'By the text, it sets out the process for One Point practitioners who work with Post Adoption/SGO families. The document does not hold it.',
    sources: [families],
  },
  'connected-people-training': {
    term: '‘Connected People Attachment’ Training',
    meaning:
      'Training for SGO families who are eligible for Full Circle support. The list of services has it as Attachment Training for Connected People.',
    aliases: [
      'Connected People Training',
      'Attachment Training for Connected People',
      'Connected People',
    ],
    sources: [families, withOnePoint],
  },
  'therapeutic-services': {
    term: 'Therapeutic Services for Adopted Children and their families',
    meaning:
      'One of the Full Circle services that families of One Point may require. The document’s note on it is garbled: an open question.',
    sources: [withOnePoint],
  },
  'letting-the-future-in': {
    term: '‘Letting the future in’',
    meaning:
      'An NSPCC programme that supports children and families where sexual abuse has occurred in the past. The document has two accounts of whom it is for: an open question.',
    aliases: ['Letting the future in', 'NSPCC programme'],
    sources: [others, withOnePoint],
  },
  'the-meadows': {
    term: 'the Meadows',
    meaning:
      'What is recommended for children “currently not CLA/historical sexual abuse”. The document does not say what it is.',
    aliases: ['Meadows'],
    sources: [withOnePoint],
  },
  cla: {
    term: 'CLA',
    expansion: 'Children Looked After',
    meaning:
      'Children whom the list of services contrasts with those who are “currently not CLA”. The next heading has children and young people in the care of Durham County Council.',
    aliases: ['Children Looked After', 'looked after child'],
    sources: [withOnePoint, families, others],
  },
  'screening-assessment-meeting': {
    term: 'Screening Assessment Meeting',
    meaning:
      'The meeting of Full Circle to which the family and the One Point practitioner are invited. The Full Circle Social Worker will determine there what intervention is required, and how progress will be reviewed.',
    sources: [workflow],
  },
  'full-circle-assessment': {
    term: 'Full Circle Assessment',
    meaning:
      'An assessment in LL that follows the Screening Assessment Meeting. What is relevant in it is copied onto the C&F assessment.',
    sources: [afterScreening],
  },
  'full-circle-duty-tray': {
    term: 'Full Circle duty tray',
    meaning: 'Where the referral form on LiquidLogic will automatically go.',
    sources: [workflow],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
