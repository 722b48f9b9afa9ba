import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const chapter = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Step-up and Step-Down Procedures',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const aset = {
  section: 'step-up-down-with-aset',
  ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
} as const;

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

const fromAsetOrCwd = {
  section: 'stepping-down-from-aset-or-cwd',
  ref: 'Chapter 12, Stepping Down families from ASET or Children with Disabilities',
} as const;

/** Chapter 12: terms that come with step up and step down. */
export const stepUpAndDownTerms = {
  'level-of-need': {
    term: 'level of need',
    meaning:
      'How much support a family needs: only universal support, early help, or more targeted, intensive support. Families move between levels on a continuum as their needs change. Chapter 12 leaves the levels to the Durham Threshold Guidance 2020.',
    aliases: ['levels of need', 'continuum'],
    sources: [chapter],
  },
  'step-down': {
    term: 'step down',
    meaning:
      'How a family comes to a service for a lower level of need: from Families First, the Young People’s Service, ASET or Children with Disabilities to One Point, from the Intensive Family Support Team to the Family Hub, or on to a partner agency or local services.',
    aliases: ['Stepping Down', 'Step-Down', 'stepped down', 'step-down'],
    sources: [
      fromFamiliesFirst,
      fromAsetOrCwd,
      {
        section: 'stepping-down-from-ifst',
        ref: 'Chapter 12, Stepping Down Families from the One Point Intensive Family Support Team',
      },
    ],
  },
  'request-form': {
    term: 'Step Up/Step Down Request Form',
    meaning:
      'The form on which requests for step up or step down are submitted to the appropriate manager, and on which the meeting’s decisions are recorded. Chapter 12 also writes Step Up/Step Down form. From YPS or CWD it has a Step-Down Form, and does not say whether the two are one. The document does not hold the form.',
    aliases: ['Request Form', 'Step Up/Step Down form', 'request forms'],
    sources: [structure, up, fromFamiliesFirst, fromAsetOrCwd],
  },
  'case-step-up-process': {
    term: 'Case Step Up Process',
    meaning:
      'What must be initiated on LiquidLogic once a step up to statutory services is agreed. The document does not describe it.',
    sources: [up],
  },
  'step-down-process': {
    term: 'Step-Down process',
    meaning:
      'What a manager must follow on LiquidLogic LCS to transfer the record of a family that is stepped down. The document names a Step-Up and Step-Down Briefing Note (Liquid Logic), and does not hold it.',
    aliases: ['Step-Up and Step-Down Briefing Note'],
    sources: [fromFamiliesFirst, fromAsetOrCwd],
  },
  'statutory-services': {
    term: 'statutory services',
    meaning:
      'The services to which a family is stepped up. Chapter 12 has Families First, Children with Disabilities and the Young People’s Service as places to step up to, and does not list which of them are meant.',
    aliases: ['statutory intervention', 'statutory service'],
    sources: [up, fromFamiliesFirst],
  },
  'child-protection-procedures': {
    term: 'Child Protection Procedures',
    meaning:
      'What is followed, with immediate action, when it is believed that a child is, or may be, at risk of suffering significant harm. The document links to them, and does not say whose they are.',
    sources: [up],
  },
  cwd: {
    term: 'CWD',
    expansion: 'Children with Disabilities',
    meaning:
      'A team to and from which families are stepped. Chapter 12 does not describe it, or say whether it is the Disabled Children’s Team of chapter 4.',
    aliases: ['Children with Disabilities'],
    sources: [up, fromAsetOrCwd],
  },
  yps: {
    term: 'YPS',
    expansion: 'Young People’s Service',
    meaning:
      'A service to and from which families are stepped. A heading of chapter 12 writes Young People Service. Homeless young people are stepped up to it too, and a Social Worker within it leads then.',
    aliases: ['Young People’s Service', 'Young People Service'],
    sources: [
      up,
      fromAsetOrCwd,
      {
        section: 'homeless-young-people',
        ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
      },
    ],
  },
  aset: {
    term: 'ASET',
    meaning:
      'A team to which a young person is escalated who becomes homeless and requires the Joint Homeless Protocol. The document never expands these letters.',
    aliases: ['ASET Team'],
    sources: [aset, fromAsetOrCwd],
  },
  'joint-homeless-protocol': {
    term: 'Joint Homeless Protocol',
    meaning:
      'County Durham Joint Protocol for Homeless 16 and 17 year olds (JHP), of February 2021: an agreement between agencies. It sets out what One Point’s role will be. The document links it, and does not hold it.',
    aliases: ['JHP', 'homeless protocol', 'Joint Protocol for Homeless'],
    sources: [
      aset,
      {
        section: 'homeless-young-people',
        ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
      },
    ],
  },
  icpc: {
    term: 'ICPC',
    expansion: 'Initial Child Protection Conference',
    meaning:
      'A conference that a One Point Service Practitioner may be required to attend for a case that has been stepped up. They are to use the ICPC Report Template then, which the document does not hold.',
    aliases: ['ICPC Report Template', 'child protection conference'],
    sources: [up],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
