import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 10 to 19: what staff would type to find what is left unclear about reviews, concerns and closure. */
export const questionsOnTheWork = {
  'no-less-than': ['no less than six weekly, max or min', 'can I review at 8 weeks'],
  'two-review-intervals': ['4-6 or 6 weeks', 'two rules for CIN reviews'],
  'first-review': ['when is the very first review', 'count reviews from the plan or the meeting'],
  'distribute-or-sign': ['sign first or send first', 'not signed in 5 days'],
  'seen-alone': ['mum will not let me see him alone', 'parent says no to seeing child alone'],
  'recording-labels': ['management oversight or consultation note', 'which heading on Mosaic'],
  'significant-events': ['what is a sig event', 'significant event on Mosaic'],
  'supervision-frequency': ['how often do I get sup', 'monthly supervision?'],
  'targeted-support': ['why does a CIN team have targeted cases', 'who holds targeted'],
  'which-consultations': [
    'quick chat with SW, write it up?',
    'face to face advice recorded or only phone',
  ],
  'duty-system': ['who is on duty in SFT', 'duty rota for the team'],
  'after-a-concern': ['SW took the call, what next', 'what does managing the concern mean'],
  'strategy-sentences': ['14.2 does not make sense', 'wording about accommodation'],
  'who-calls-strategy-meeting': ['do we or S&S set up the strat', 'who initiates strategy'],
  'which-social-worker': ['our SW or CS&S SW does CP visits', 'assessing social worker who is it'],
  'conference-transfer-point': [
    'transfer at the meeting or when it is agreed',
    'this will act as the transfer point',
  ],
  'conference-not-reached': ['section 47 NFA', 'no conference, does it come back'],
  'end-of-the-support-worker': ['FSW leaves when', 'FSW role ends at ICPC or before'],
  'risks-escalate': ['joint visits have not helped', 'still getting worse after SW stepped in'],
  'escalation-managers': ['which manager hears a dispute', 'dispute time limit'],
  'who-decides-closure': ['group or manager closes', 'one agency says no to closing'],
  'disputes-at-closure': ['dispute not sorted at closure', 'resolved or documented'],
  'which-way-down': ['who picks early help or universal', 'who considers early help'],
  'step-down-plan': ['what plan do we use for the six weeks', 'not done in six weeks, then'],
  'summary-after-step-down': ['SW gone, who does closure summary', 'FSW only case, closing report'],
  monitoring: ['which audits are done', 'who does moderation'],
} as const satisfies AskedOf<string>;
