import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 11: what staff would type about record keeping. */
export const records = {
  section: {
    'record-keeping': [
      'how soon do I write up my notes',
      'do I copy notes to the siblings',
      'case note for brothers and sisters',
      'which drop down do I pick',
    ],
    'recording-in-family-hubs': [
      'do I write up a stay and play group',
      'do I record every session of a programme',
      'where do I log a health visitor referral',
      'what counts as non lead',
    ],
    'recording-families-not-open': [
      'child is not on LiquidLogic, what now',
      'family not open to us where do I write it',
      'get a child set up on the system',
      'what should a good recording look like',
    ],
    'recording-families-open': [
      'social worker has the case, where do my notes go',
      'do I put it on LCS or EHM',
      'family stepped up, who writes the notes',
    ],
    'recording-group-work': [
      'who takes the register for the group',
      'logging attendance at a course',
      'detached session paperwork',
      'street work with young people, what to write down',
    ],
  },
  timescale: {
    'record-contemporaneously': [
      'how quickly must I write up a visit',
      'write up my notes by when',
      'notes by the day after',
      'late case note',
    ],
    'record-on-ehm': [
      'when must the note be on the system',
      'notes on LiquidLogic by when',
      'deadline for case notes',
    ],
    'chronology-after-taf': [
      'how often do I update the chronology',
      'add to chronology after the TAF',
      'chronology out of date',
    ],
    'tac-paperwork': ['when do I hand in the TAC forms', 'how often does detached paperwork go in'],
    'performance-reports': [
      'how often are the figures run on one to one work',
      'stats on families not open to us',
    ],
  },
  map: {
    'where-to-record': [
      'case note or general note',
      'which system do I write this in',
      'do I need to record this at all',
      'EHM or LCS or group work',
    ],
    'where-to-record-with-a-family': [
      'whose file do my notes go on',
      'family is with a social worker, which system',
      'notes when another worker has the case',
    ],
    'recording-without-a-record': [
      'child not on the system',
      'how do I get a basic record made',
      'new child never known to us',
    ],
    'recording-with-a-record': [
      'child known before but closed to us',
      'old record but not open to anyone',
      'management oversight for a closed family',
    ],
  },
  term: {
    'contemporaneous-recording': ['writing up straight away', 'what does contemporaneous mean'],
    'case-notes': ['running record', 'where I write what happened'],
    'contact-type': ['which box for a phone call', 'reason for contact drop down'],
    'case-summary': ['pen picture of the case', 'summary of the family on file'],
    'non-lead-work': ['I am not the lead worker', 'work where someone else leads'],
    'healthy-child-programme': ['health visitor toileting referral', 'school nurse referral'],
    'enhanced-parent-support-pathway': ['VPP', 'what was vulnerable parents called'],
    'pre-birth-intervention': ['work with mum before baby is born', 'PBI on which system'],
    'family-hub-programme': ['course at the hub', 'parent group at the hub'],
    'two-year-placements': ['free nursery place for a two year old', 'help to get a nursery place'],
    inspire: ['domestic abuse course', 'DA programme for mums'],
    fc: ['what does FC mean', 'FC team', 'FC TM and SKW, who are they'],
    'basic-demographic': ['name and date of birth on the system', 'set up a new child'],
    'first-contact-admin': ['who puts a new child on', 'admin at the front door'],
    'step-up': ['case goes to social care', 'escalate to a social worker'],
    'liquidlogic-group-work': ['group register on LiquidLogic', 'module for groups'],
    'detached-youth-work': ['street based youth work', 'working with kids on the street'],
    'the-curve': ['what is the curve', 'curve group'],
  },
  openQuestion: {
    'hours-or-working-day': [
      'visit on a Friday afternoon, when is the note due',
      'is it next day or next working day',
    ],
    'time-to-record-a-taf': ['when do TAF minutes go out', 'how long to write up a TAF'],
    'notes-of-one-child': [
      'child told me something, does it go on the sister’s file',
      'disclosure on siblings’ records',
    ],
    'where-a-child-is-seen': ['do I have to say where I saw the child', 'location of the visit'],
    'chronology-after-each-taf': [
      'thirty days for the chronology from what',
      'TAF then chronology',
    ],
    'who-needs-immigration-status': [
      'do I ask about visas',
      'immigration status of everyone at home',
    ],
    'case-summary-guidance': ['what goes in the case summary', 'who writes the case summary'],
    'non-lead-documents': ['where is the non lead form', 'briefing note for hubs'],
    'what-fc-is': ['is FC the family hub', 'family centre or family hub'],
    'see-overleaf': ['what is on the other side of the page', 'overleaf where'],
    'general-notes-or-elsewhere': [
      'do I have to put it in general notes',
      'is it optional to record',
    ],
    'hub-case-and-another-worker': [
      'hub family but I am not the worker',
      'helping out on a colleague’s case',
    ],
    'programme-in-two-places': ['do I record a group twice', 'attendance and a case note as well'],
    'permission-or-consent': [
      'is a verbal yes enough',
      'parent will not agree to be put on the system',
    ],
    'whose-record-it-is': ['brother is on the system but she is not', 'record of a sibling only'],
    'who-we-need-to-report': ['do I pick phone call or programme', 'contact type for an open case'],
    'lcs-can-should-or-will': ['do I have to use LCS', 'no access to LCS'],
    'pre-birth-in-general-notes': ['where does pre birth go', 'unborn baby notes'],
    'one-to-one-reports': ['who counts one to one work', 'figures for families not open'],
    'worker-in-charge': ['who do TAC sheets go to', 'which day is TAC paperwork due'],
    'what-the-curve-is': ['curve programme explained', 'is the curve a group'],
  },
} as const satisfies Asked;
