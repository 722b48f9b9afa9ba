import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 10: what staff would type about Team Around the Family meetings. */
export const teamAroundTheFamily = {
  section: {
    'team-around-the-family': [
      'why do we have a TAF',
      'what do I say at a TAF',
      'TAF agenda one point',
      'do I need a TAF for this family',
    ],
    'initial-taf': [
      'how do I set up a TAF',
      'who writes up the TAF',
      'prepare the family for the first TAF',
      'who can chair instead of me',
    ],
    'taf-meeting-requirements': [
      'TAF checklist for chairs',
      'do people sign in at a TAF',
      'online TAF who notes who came',
      'mistake in the last plan',
      'what do we go through at a TAF',
      'someone else to take the notes at a TAF',
    ],
    'taf-reviews': [
      'TAF again what do we go through',
      'dad cannot come to the TAF',
      'parents will not sit in the same room',
      'when does my manager have to come to TAF',
      'surprise information in a meeting',
      'plan support until the TAF after',
    ],
    'partner-led-taf': [
      'school is leading and wants us there',
      'health visitor TAF one point invited',
      'closed family partner wants old worker at meeting',
      'partner wants us to take over as lead',
    ],
  },
  timescale: {
    'taf-during-assessment': [
      'does the TAF have to be before the assessment is finished',
      'must there be a TAF for an intensive family',
    ],
    'taf-after-network-meeting': [
      'TAF first or family network meeting first',
      'order of FNM and TAF',
    ],
    'update-plan-after-taf': [
      'how long to write up the TAF',
      'TAF minutes deadline',
      'plan on liquidlogic after meeting how many days',
    ],
    'taf-review': [
      'when is the next TAF due',
      'gap between TAF meetings',
      'how often do we hold TAFs',
    ],
    'agree-support-at-taf': ['how far ahead do we plan at TAF', 'how much support to agree at TAF'],
    'plan-support-at-review': ['planning the next block of work', 'what next after review TAF'],
    'agree-taf-dates': ['book TAF meetings ahead', 'how many TAF dates to put in the diary'],
    'gather-views-before-taf': [
      'child does not want to come to TAF',
      'get parents’ views before the meeting',
      'young person’s views not at meeting',
    ],
    'known-to-one-point': [
      'closed last year do we still discuss',
      'how far back do we look for an old case',
    ],
  },
  map: {
    'taf-agenda': ['running order for TAF', 'list of what to cover with the family'],
    'initial-taf': ['first TAF flowchart', 'steps for organising a TAF'],
    'taf-meeting': ['TAF template', 'what has to happen in a TAF'],
    'taf-review': ['review TAF flowchart', 'before and during the next TAF'],
    'partner-led-taf': [
      'partner lead flowchart',
      'we have been invited to a TAF by another agency',
    ],
  },
  term: {
    'taf-leaflet': ['leaflet to give to parents before the meeting', 'handout about TAF'],
    'business-support': ['admin', 'who sends the TAF invites'],
    tm: ['what does tm stand for', 'team manager short'],
    'early-help-advisor': ['eha', 'who do partners ring about TAFs'],
  },
  openQuestion: {
    'purposes-of-which-taf': ['do we explain the chronology every time', 'is it a fixed agenda'],
    'support-until-the-next-taf': ['support runs out before next TAF', 'gap until next meeting'],
    'where-a-taf-is-required': ['hub family need a TAF', 'can we skip the TAF'],
    'who-chairs-the-taf': ['can a family worker chair', 'key worker off sick who chairs'],
    'who-updates-the-plan': [
      'can the school write up the plan',
      'whose job is it to put the plan on LL',
    ],
    'must-or-should-tell-the-family': [
      'do I have to tell parents who is coming',
      'family surprised by who came',
    ],
    'views-of-those-not-attending': [
      'exactly when do I get their views',
      'only one parent is coming',
    ],
    'which-manager-attends': [
      'skw or manager at TAF',
      'is it my third TAF',
      'what does FC TM/SKW stand for',
    ],
    'known-in-the-last-months': ['count back to closure or last visit', 'old family a year ago'],
    'who-attends-the-partners-taf': ['who goes to the school’s TAF', 'does the advisor go'],
    'both-instances': [
      'do I record a call from a school about a closed family',
      'log partner enquiry',
    ],
    'which-referral-process': [
      'how does a partner hand over to us',
      'does the family have to agree to referral after TAF',
    ],
  },
} as const satisfies Asked;
