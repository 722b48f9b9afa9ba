import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;

/** Chapter 15: figures about Full Circle that are not time. */
export const fullCircleFigures = {
  'full-circle-age': {
    title: 'Age to which Full Circle provides its service',
    figure: 18,
    unit: 'years of age',
    words: 'up to {n} years of age',
    readings: ['Until the {n}th birthday.', 'For as long as the young person is {n}.'],
    sources: [service],
  },
  'full-circle-age-care-leavers': {
    title:
      'Age to which Full Circle provides its service for care leavers and those eligible for the Adoption Support Fund',
    figure: 25,
    unit: 'years of age',
    words: 'up to {n}',
    readings: ['Until the {n}th birthday.', 'For as long as the young person is {n}.'],
    sources: [service],
  },
  'connected-people-training': {
    title: 'Days of ‘Connected People Attachment’ Training that SGO families are offered',
    figure: 3,
    unit: 'days of training',
    words: '{n} days',
    sources: [
      {
        section: 'full-circle-adoption-and-sgo',
        ref: 'Chapter 15, Children Social Care Full Circle Service, adoptive and SGO families',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
