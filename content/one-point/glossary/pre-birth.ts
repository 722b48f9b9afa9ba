import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const service = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Pre-Birth Intervention Service',
} as const;
const involvement = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, One Point Service Involvement',
} as const;
const plan = { section: 'pre-birth-intervention', ref: 'Chapter 15, Intervention Plan' } as const;
const workflow = { section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' } as const;
const planning = {
  section: 'pre-birth-planning',
  ref: 'Chapter 15, Planning the intervention',
} as const;
const supervision = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Case Supervision provided by PBIS',
} as const;
const oversight = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Case Oversight provided by One Point Service',
} as const;
const review = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Review of EHP intervention',
} as const;

/** Chapter 15: terms that come with the Pre-Birth Intervention Service. */
export const preBirthTerms = {
  pbis: {
    term: 'PBIS',
    expansion: 'Pre-Birth Intervention Service',
    meaning:
      'A service with Social Workers and a Team Manager of its own. It works with families who have had a previous child permanently removed from their care, and placed for adoption or with extended family members. The document also writes PBIST.',
    aliases: ['Pre-Birth Intervention Service', 'PBIST', 'PBIS Team'],
    sources: [service, involvement, supervision],
  },
  'pre-birth-intervention-plan': {
    term: 'Pre-birth Intervention Plan',
    meaning:
      'The plan of intervention with a pre-birth family, presented in {timescale:pre-birth-segments}. It was developed from theoretical models and evidence-based practice. The document does not hold it.',
    aliases: ['Intervention Plan', 'intervention plan'],
    sources: [plan, workflow],
  },
  'healthy-child-pathway': {
    term: 'Healthy Child Pathway (DH)',
    meaning:
      'What the Pre-birth Intervention Plan is consistent with. The document does not say more of it, or what DH stands for. Chapter 11 has a Healthy Child Programme, and does not say that it is the same.',
    sources: [plan],
  },
  'second-stage-of-pregnancy': {
    term: 'second stage of pregnancy',
    meaning:
      'When the Pre-Birth Intervention Service’s work with a family takes place. The document does not say which weeks it has.',
    sources: [service],
  },
  'family-time': {
    term: 'Family Time',
    meaning:
      'What the Social Worker of a pre-birth family arranges. The document does not explain it. It also writes of parental contact, and does not say whether that is the same.',
    sources: [involvement],
  },
  'tri-x': {
    term: 'Tri.X',
    meaning:
      'Where the latest guidance on pre-birth intervention is, in the Safeguarding Practice Guidance. It is a link in the document, whose target is not in its text.',
    aliases: ['Safeguarding Practice Guidance', 'TriX'],
    sources: [service],
  },
  'danger-to-the-unborn': {
    term: 'danger posed to the unborn baby',
    meaning:
      'What the Early Help Practitioner and the PBIS Social Worker meet about before any intervention: danger to the child as an unborn and after birth.',
    sources: [planning],
  },
  bundle: {
    term: 'bundle',
    meaning:
      'Where key information about the sibling of an unborn child comes from. The document does not say what is in it, or who holds it.',
    sources: [planning],
  },
  'strategy-meeting': {
    term: 'Strategy Meeting',
    meaning:
      'A meeting {timescale:pre-birth-strategy-meeting} in the pre-birth workflow. The document does not say who holds it, or what for. Chapter 11 counts Strategy Meetings among social care processes.',
    sources: [workflow],
  },
  'case-conference-call': {
    term: 'Case Conference Call/Meeting',
    meaning:
      'In the pre-birth workflow, between the Social Worker, the PBIS Team Manager and the Early Help Practitioner, {timescale:pre-birth-calls}.',
    aliases: ['Case Conference Calls/Meetings'],
    sources: [workflow],
  },
  'post-birth-plan': {
    term: 'post birth Plan',
    meaning:
      'A plan that is agreed {timescale:post-birth-plan-agreed}. After the birth the chart has an Intervention Plan agreed, too, and does not say whether that is the same.',
    sources: [workflow],
  },
  'case-discussion-cycle': {
    term: 'One Point case discussion cycle',
    meaning:
      'What managers’ oversight of pre-birth families, {timescale:pre-birth-oversight}, is a part of. The document does not describe it. Chapter 8 has case discussions between the Family Hub Team Manager and the practitioner, and chapter 14 informal case discussions. It is not said whether these are the same.',
    sources: [oversight],
  },
  ftm: {
    term: 'FTM',
    meaning:
      'One of two managers who discuss concerns if practitioners on a pre-birth plan cannot find a resolution. The document does not expand the letters. Our note: by the context it is the Family Hub Team Manager.',
    sources: [review],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
