import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisors = {
  section: {
    'early-help-advisor': [
      'who can advise a school on early help',
      'who goes to the BIP for us',
      'help for partners with a referral',
      'why do we work with other agencies',
    ],
    'social-inclusion-team': [
      'charity that could help this family',
      'find a local group for a family',
      'food or holiday activities from a charity',
      'how do I ask for VCS support',
    ],
    'prevention-and-early-help-forums': [
      'partner meetings in my area',
      'place based working',
      'who goes to the early help forum',
    ],
    'locality-meetings': [
      'meeting with social workers in my locality',
      'who is in the locality meeting',
      'do senior key workers go to the locality meeting',
      'how long is the locality meeting',
    ],
    'family-health-meetings': [
      'meetings with health visitors’ managers',
      'does health come to step up step down',
      'meetings between One Point and health',
    ],
  },
  timescale: {
    'vcs-bulletin': ['news about charities', 'when does the bulletin come out'],
    'forums-meet': ['how often is the forum', 'when is the next early help forum'],
    'attend-forums': ['do I have to go to the forum', 'is my manager expected at the forum'],
    'locality-meetings': ['how often is the locality meeting', 'when do we meet Families First'],
    'locality-meeting-dates': [
      'who sets the locality meeting dates',
      'dates for next year’s meetings',
    ],
    'length-of-a-locality-meeting': [
      'how long does the locality meeting last',
      'time to block out',
    ],
    'health-managers-at-step-up-down': [
      'how often does health come to step up down',
      'health at the step down meeting',
    ],
    'health-managers-at-locality-meetings': [
      'does health come to the locality meeting',
      'health manager in locality',
    ],
    'hdft-manager-at-management-meetings': [
      'who from health comes to SMT',
      'health at our senior meeting',
    ],
  },
  term: {
    'childrens-services-referral-form': [
      'which form to refer a child',
      'form for a referral into First Contact',
    ],
    'prevention-and-early-help-forums': ['forum north south east', 'partner forum'],
    'place-based-approach': ['support close to home', 'working in a place'],
    'task-and-finish-groups': ['small group between forums', 'short working group'],
    'locality-meeting': ['managers’ meeting in the area', 'meeting with Families First managers'],
  },
  openQuestion: {
    'advisor-at-panels-said-twice': [
      'is the referral form only for safeguarding',
      'what does the advisor tell the panel about requests',
    ],
    'names-of-the-early-help-offer': [
      'what is in the early help offer',
      'where is the menu of work we offer',
    ],
    'early-help-assessment-process': [
      'partner led early help assessment',
      'does the school do an EHA',
    ],
    'requests-to-social-inclusion': [
      'portal address for VCS',
      'how long for an answer about a charity',
    ],
    'social-inclusion-roles': [
      'social inclusion practitioner or development worker',
      'who comes from social inclusion',
    ],
    'who-attends-the-forums': ['which forum is mine', 'does every manager go to the forum'],
    'names-of-locality-meetings': [
      'is it the same as the locality management meeting',
      'who chairs the locality meeting',
    ],
    'which-health-manager': ['who is the HDFT manager', 'clinical lead or health manager'],
  },
} as const satisfies Asked;
