import type { Asked } from '../../../src/procedure/index.ts';

/** Sections 1 to 6: what staff would type about the team, its way of working, the threshold, MASH and EDT. */
export const teamAndThreshold = {
  section: {
    'document-control': [
      'which version is this',
      'when was it issued',
      'who owns the policy',
      'is it internal only',
    ],
    'about-this-document': [
      'who is left out of this procedure',
      'looked after child, does this apply',
      'what else should I read with it',
      'edge of care or CP, different pathway',
    ],
    'values-and-principles': [
      'doing with not doing to',
      'families are experts',
      'high support high challenge',
      'what are the team priorities',
    ],
    'the-team': [
      'what is the Strengthening Families Team',
      'where did the idea come from',
      'which tier is SFT',
      'do families have to consent to SFT',
      'can unqualified staff do CIN work',
    ],
    'delivery-model': [
      'how many children does an FSW hold',
      'SW caseload 40',
      'who does the visits and who holds risk',
      'what if SFT has no space',
      'who supervises me',
      'learning difficulties so needs longer',
    ],
    threshold: [
      'when does a case meet the level for SFT',
      'family says no to SFT',
      'family not engaging with the team',
      'not CIN after the assessment, early help instead',
      'who decides what level of help',
    ],
    'mash-and-edt': [
      'new referral on an open SFT case',
      'MASH got a call about one of our families',
      'weekend concern from EDT',
      'came back after closing, who takes it',
      'which Mosaic inbox',
    ],
  },
  timescale: {
    'document-review': ['policy out of date', 'December 2020 review'],
    'until-aims-met': [
      'when do we stop supporting a family',
      'support until the goals are reached',
    ],
    'reviews-3-6': [
      '4 to 6 weekly review',
      'how often does the SF SW look at the plan',
      'is it every month or six weeks',
    ],
    'clear-reviewing-timescales': ['stop a case drifting', 'FSW working the plan intensively'],
    'regular-visits': ['does the FSW go out regularly or on a set date', 'FSW visits, how regular'],
    'workflow-meeting': ['how often is workflow', 'weekly allocation meeting', 'who runs workflow'],
    'primary-timescale': [
      'how long is a case meant to be open',
      '16 wks',
      'usual length of CIN work',
    ],
    'regular-reviews': [
      'reviews should say how long we will be involved',
      'work out how long is left',
    ],
    'manager-review': [
      'open over half a year',
      'case at 7 months',
      'long open case, who looks at it',
    ],
    'longer-term': [
      'can we keep a family longer',
      'supervision order lasts a year',
      'who agrees to go on past the usual weeks',
    ],
    're-referral-rule': [
      'closed two months ago and back again',
      '12 wk rule',
      'family re referred, same team?',
    ],
  },
  check: {
    service: [
      'would SFT take this child',
      'child is disabled, which team',
      'is my case right for Strengthening Families',
      'do they fit if on a CP plan',
    ],
  },
  map: {
    'length-of-work': [
      'flow chart how long cases stay open',
      'when does a manager have to look at it',
      'normal work or longer work',
    ],
    threshold: ['what happens after the single assessment', 'CIN or early help flow chart'],
    'consent-and-plan': [
      'steps before I refer',
      'consent then plan then refer',
      'consent refused which team carries on',
    ],
    'non-engagement': [
      'steps when they will not let us in',
      'family avoiding FSW, close or escalate',
    ],
    'mash-and-edt': ['steps when a contact comes in on our case', 'who reads the inbox then what'],
  },
} as const satisfies Asked;
