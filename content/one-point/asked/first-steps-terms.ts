import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapters 5 and 6: what staff would type to find the terms of allocation and of the first steps with a family. */
export const firstStepsTerms = {
  timeline: [
    'summary of what happened in the family',
    'family history on a line',
    'what goes with the case summary',
  ],
  'allocation-process': [
    'form on LL when a case is given out',
    'how is work given out on the system',
  ],
  skw: ['senior who gives out the work', 'my senior in IFST', 'senior KW'],
  kw: ['K/W', 'main worker in IFST'],
  fw: ['F/W', 'support worker beside the KW', 'who does the direct work'],
  'mapping-tool': ['how do I map out a family', 'sheet for mapping what is going on'],
  chronology: ['chron', 'list of big events in a child’s life', 'dates of what happened'],
  'violent-persons-register': [
    'PVP',
    'is this address dangerous',
    'check if dad is violent before I go',
    'warning marker on a household',
  ],
  rapid: ['risk form before a visit', 'is it safe to go to the house form'],
  heat: ['tool to check the state of the house', 'home conditions checklist', 'dirty home tool'],
  'family-network-meeting': [
    'FGC in Durham',
    'get nana and the aunties round to help',
    'relatives make a plan',
  ],
  'document-store': [
    'place to put finished worksheets',
    'place scanned forms go',
    'where paper evidence is sent',
  ],
  'case-management-discussion': [
    'when does my senior look at how the FW work is going',
    'progress chat on family work',
  ],
  'family-plan': ['plan with goals and tasks', 'C&F plan', 'what the family signs up to do'],
  'weekly-family-timetable': [
    'sheet of who comes when',
    'family keeps missing appointments, calendar for them',
  ],
  'allocation-summary': [
    'what the manager wrote when giving me the case',
    'note on what to do with a new family',
  ],
  'priority-risk': ['risk note to read on a new case', 'main risk on LL'],
  'introductory-home-visit-pack': [
    'leaflets for a new family',
    'what do I bring on my first visit',
    'welcome pack',
  ],
  'proportionate-assessment': [
    'short assessment at the hub',
    'light touch assessment',
    'PA form',
    'hub version of the assessment',
  ],
  'emotional-wellbeing-worker': ['worker for anxious kids', 'who in the hub helps with low mood'],
  'parenting-programmes': [
    'parenting course',
    'classes for mams and dads',
    'group on behaviour and boundaries',
  ],
  'wellbeing-programme': ['group for confidence or self esteem', 'coping skills course for kids'],
  'programme-request-form': [
    'how do I book a family on a group',
    'paperwork for a place on a course',
  ],
  'teams-file': ['where are course requests saved', 'shared folder for group bookings'],
} as const satisfies AskedOf<string>;
