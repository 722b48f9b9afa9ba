import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about children missing from home. */
export const missingChildren = {
  section: {
    'missing-from-home': [
      'child has not come home',
      'mum does not know where he is',
      'do I ring the police about a missing child',
      'teenager has run away',
      'who logs a missing kid on LiquidLogic',
      'missing episode who adds it to LCS',
    ],
    'return-home-interviews': [
      'young person came back after going missing',
      'where is the RTHI form',
      'who gets the return interview',
      'RTHI sent back to my tray',
    ],
  },
  timescale: {
    'contact-police-on-danger': [
      'missing child in danger',
      'missing child victim of crime',
      'how quickly do I ring the police',
    ],
    'complete-rthi': [
      'how long have I got to do the RTHI',
      '72 hours missing',
      'deadline for the return interview',
    ],
    'add-missing-information': [
      'when is the police missing report on the system',
      'no missing and found report yet',
    ],
    'print-rthi': ['when do I save the RTHI', 'PDF of the return interview'],
    'send-rthi-to-erase': ['when do I send it to ERASE', 'how soon to ERASE'],
  },
  map: {
    'missing-child': ['what to do when a kid goes missing', 'missing person steps'],
    'return-home-interview': ['RTHI steps', 'what happens after a missing episode'],
  },
  term: {
    'missing-from-home-procedures': ['full missing policy', 'missing protocol'],
    'missing-episode': ['went missing again', 'missing spell'],
    rthi: ['what does RTHI mean', 'RHI'],
    'supporting-solutions': ['who are supporting solutions', 'supporting solutions tray'],
    misp: ['what is MISP', 'missing button in LiquidLogic'],
    'dhm-number': ['police number on the RTHI', 'what is a DHM'],
    'missing-and-found-reports': ['police report of a missing child', 'found report'],
  },
  openQuestion: {
    'police-at-once-or-101': ['101 or 999', 'which number for the police'],
    'if-nobody-reports-missing': ['parents will not report missing', 'can I report missing myself'],
    'missing-procedures-of-2021': ['where is the missing policy', 'ERASE email address'],
    'start-of-the-rthi': ['72 hours from when', 'does the RTHI clock start at return'],
    'until-you-the-missing': ['cannot open the RTHI form', 'missing information at the weekend'],
    'if-the-interview-is-declined': ['young person refuses RTHI', 'still missing after three days'],
    'who-finalises-the-rthi': ['which manager signs the RTHI', 'who sends the RTHI'],
    'missing-on-lcs-or-ehm': ['missing on LCS', 'which system for missing'],
  },
} as const satisfies Asked;
