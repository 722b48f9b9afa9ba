import type { Question } from './question.ts';

const missing = {
  section: 'missing-from-home',
  ref: 'Chapter 15, Children Missing from Home',
} as const;

const interview = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help)',
} as const;

const notes = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help), Notes',
} as const;

/** Chapter 15: what is left unclear about children missing from home. */
export const missingChildrenQuestions = {
  'police-at-once-or-101': {
    kind: 'ambiguity',
    title: 'Police immediately, or through 101',
    text: 'If there are concerns that a child is in immediate danger or a victim of crime, the police should be contacted {timescale:contact-police-on-danger}. It is not said by whom, or by which number. A note on the interview says that any crimes should be reported “directly through 101”, and gives no time. Our note: in immediate danger, call 999; that is so on each reading.',
    readings: [
      'A crime that the interview tells of goes through 101. Concerns about a child who is missing go to the police immediately.',
      'Every crime goes through 101, and immediately, unless a child is in immediate danger.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [missing, notes],
    affects: {
      timescales: ['contact-police-on-danger'],
      maps: ['missing-child', 'return-home-interview'],
    },
  },
  'if-nobody-reports-missing': {
    kind: 'missing step',
    title: 'If the parent or carer does not report the child missing',
    text: 'The agency must advise the parent/carer to report, and “if necessary” contact the police to verify. It is not said when that is necessary, or by when either is done. Nor is it said who reports if the parent/carer cannot be reached or does not report, or who tells the Missing Co-ordinator. Our note: you may report a missing child to the police yourself; ask your manager at once.',
    readings: [
      'The agency only verifies; the report is the parent’s or carer’s.',
      'If the child has not been reported, the agency reports when it contacts the police.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'missing-coordinator'],
    sources: [missing],
    affects: { maps: ['missing-child'] },
  },
  'missing-procedures-of-2021': {
    kind: 'out of date',
    title: 'The full procedures, the addresses and the letters',
    text: 'For the full rules the text links “Missing From Home Procedures 2021”, which the document does not hold. The address of ERASE that it prints may be an old one: our note. It names an officer to whom the form is forwarded too, and this guide does not. DHM is not expanded, and MISP not explained.',
    ask: ['missing-coordinator', 'supporting-solutions'],
    sources: [missing, interview],
    affects: { maps: ['missing-child', 'return-home-interview'] },
  },
  'start-of-the-rthi': {
    kind: 'ambiguity',
    title: 'From when the time for the interview counts',
    text: 'The RTHI is completed {timescale:complete-rthi}. No start is named, and the interview, the form and its sending are not told apart: another line has it completed and sent to ERASE {timescale:send-rthi-to-erase}. That line gives no figure. Our note: work to the earliest date, and do not wait for the Police information to see the young person.',
    readings: [
      'From the young person’s return home.',
      'From the email about the missing episode.',
      'From when the missing and found information is on the system.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'supporting-solutions'],
    sources: [interview, notes],
    affects: {
      timescales: ['complete-rthi', 'send-rthi-to-erase'],
      maps: ['return-home-interview'],
    },
  },
  'until-you-the-missing': {
    kind: 'lost text',
    title: 'A garbled sentence on the missing and found information',
    text: 'You will not be able to complete the form “until you the missing and found information has been added”. A word is missing or one too many. All information is added {timescale:add-missing-information}; it is not said who adds it, or whether that holds at weekends. It “should not create a delay”, but the time for the interview may end before a noon.',
    readings: [
      'Until the information has been added to the system.',
      'Until you have the information, and it has been added.',
    ],
    ask: ['supporting-solutions', 'ifst-manager'],
    sources: [interview],
    affects: {
      timescales: ['add-missing-information', 'complete-rthi'],
      maps: ['return-home-interview'],
    },
  },
  'if-the-interview-is-declined': {
    kind: 'missing step',
    title: 'If the young person will not take part, or is still missing',
    text: 'The steps have the interview completed with the young person. It is not said what is done and recorded if they decline, cannot be seen in time or have not returned, or whether anyone else than the allocated worker may interview. Nothing is said of a young person who is not open to One Point.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [interview],
    affects: { timescales: ['complete-rthi'], maps: ['return-home-interview', 'missing-child'] },
  },
  'who-finalises-the-rthi': {
    kind: 'missing step',
    title: 'Who reviews, finalises and forwards the interview',
    text: 'The “allocated manager” is to review it. The email at the beginning goes to the senior key worker and the operations manager, and to no Family Hub Team Manager. It is not said which of them the allocated manager is, to whom “send for authorisation” goes, who prints, finalises and forwards the form, or by when it is reviewed. Nor is it said whether Supporting Solutions closes the episode before actions are followed up, as the numbers have it.',
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [interview, notes],
    affects: { timescales: ['print-rthi'], maps: ['return-home-interview'] },
  },
  'missing-on-lcs-or-ehm': {
    kind: 'ambiguity',
    title: 'Where a missing episode is recorded',
    text: 'Missing episodes will be recorded on LCS. The RTHI form is completed “on Liquid Logic”, case notes on the episode go to EHM case notes, and the episode remains in the tray of Supporting Solutions. LCS and EHM are both parts of LiquidLogic. It is not said in which of them the form is, or whether a One Point worker needs access to LCS.',
    readings: [
      'The episode and the form are on LCS, and only case notes on EHM.',
      'Only the episode is on LCS. The form and case notes are on EHM.',
    ],
    ask: ['supporting-solutions', 'ifst-manager'],
    sources: [missing, interview, notes],
    affects: { maps: ['missing-child', 'return-home-interview'] },
  },
} as const satisfies Record<string, Question>;
