import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** The abbreviations that the document uses. Most of them it never expands. */
export const abbreviations = {
  kft: {
    term: 'KFT',
    expansion: 'Keeping Families Together',
    expandedBy: 'us',
    meaning:
      'Darlington Borough Council’s Edge of Care Service, which the document calls the Keeping Families Together service.',
    aliases: ['Keeping Families Together', 'Edge of Care Service'],
    sources: [
      { section: 'service-request', ref: '5 step 2' },
      { section: 'policy', ref: '1' },
    ],
  },
  csc: {
    term: 'CSC',
    expansion: 'Children’s Social Care',
    expandedBy: 'us',
    meaning:
      'The part of the Council that the document is for: it applies to all staff directly employed there, and is distributed to all staff.',
    aliases: ['Children’s Social Care'],
    sources: [{ section: 'document-control', ref: 'Document control' }],
  },
  s47: {
    term: 'S.47',
    expansion: 'Section 47',
    expandedBy: 'us',
    meaning:
      'A kind of statutory assessment that the Social Worker completes. The document names it and no more. Our note: section 47 of the Children Act 1989 is about enquiries where a child may be suffering, or be likely to suffer, significant harm.',
    aliases: ['Section 47', 'S47 assessment'],
    sources: [{ section: 'model-of-intervention', ref: '4' }],
  },
  camhs: {
    term: 'CAMHS',
    expansion: 'Child and Adolescent Mental Health Services',
    expandedBy: 'us',
    meaning: 'One of the services that a supported referral may be to.',
    aliases: ['Child and Adolescent Mental Health Services'],
    sources: [{ section: 'core-offer', ref: '6 phase 4' }],
  },
  nyas: {
    term: 'NYAS',
    expansion: 'National Youth Advocacy Service',
    meaning:
      'One of the services that support young people and their families on the edge of care in Darlington.',
    aliases: ['National Youth Advocacy Service'],
    sources: [{ section: 'services', ref: '4.3' }],
  },
  ymca: {
    term: 'YMCA',
    expansion: 'Young Men’s Christian Association',
    expandedBy: 'us',
    meaning: 'Drop-in support for young people is given via the YMCA Hub.',
    aliases: ['YMCA Hub'],
    sources: [{ section: 'services', ref: '4.3' }],
  },
  disc: {
    term: 'DISC',
    meaning:
      'The former name of Humankind, one of the services in section 4.3. The document does not say what the letters stand for.',
    aliases: ['Humankind'],
    sources: [{ section: 'services', ref: '4.3' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
