import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const advisor = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, The Role of the Early Help Advisor',
} as const;
const forums = {
  section: 'prevention-and-early-help-forums',
  ref: 'Chapter 15, Partnership Meetings',
} as const;

/** Chapter 15: terms that come with Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsTerms = {
  'childrens-services-referral-form': {
    term: 'Children’s Services Referral Form',
    meaning:
      'The form on whose completion Early Help Advisors advise panels, with the process of referral into First Contact. The document does not hold it.',
    aliases: ['referral form'],
    sources: [advisor],
  },
  'prevention-and-early-help-forums': {
    term: 'County Durham Prevention and Early Help Forums',
    meaning:
      'Meetings that are designed to strengthen joint working and consistency across partners, and to make it easier to arrange support locally. There are {figure:number-of-forums}.',
    aliases: ['Prevention and Early Help Forum', 'Partnership Meetings'],
    sources: [forums],
  },
  'place-based-approach': {
    term: 'place-based approach',
    meaning: 'Arranging support locally, around families and communities.',
    aliases: ['place-based work', 'place based'],
    sources: [forums],
  },
  'task-and-finish-groups': {
    term: 'Task and Finish Groups',
    meaning:
      'Smaller groups which may be agreed, to progress place-based work between the Forums. The document does not say by whom.',
    sources: [forums],
  },
  'locality-meeting': {
    term: 'Locality Meeting',
    meaning:
      'A meeting in each locality, to ensure that teams across Children Services work together. Its members are managers and Social Work Consultants of Families First, managers and Senior Key Workers of the One Point Service, the Health Manager and the Social Inclusion Development Worker. Chapter 14 also has Locality Management Meetings, which the document does not equate with it.',
    aliases: ['Locality Meetings', 'Families First Locality Meeting'],
    sources: [
      { section: 'locality-meetings', ref: 'Chapter 15, Families First Locality Meetings' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
