import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the family meeting. */
export const meetingDuties = {
  'attend-family-meeting': [
    'who comes to the meeting with the family',
    'are other services invited',
  ],
  'chair-family-meeting': [
    'who runs the family get together',
    'does the team or the social worker lead it',
  ],
  'clarify-reasons': ['tell them why they were sent to us', 'why has somebody asked for help'],
  'explain-approach': ['tell the family how we work', 'what we do and how'],
  'clarify-roles': ['who is doing what round the table', 'what does each professional do'],
  'address-duplication': ['two workers doing the same job', 'family seeing too many people'],
  'seek-agreement': ['get the family to sign up to sessions', 'are they happy to do the work'],
  'gather-views-at-meeting': [
    'hear how the family see it in the meeting',
    'what do they say is wrong',
  ],
  'establish-agencies-at-meeting': [
    'list of everyone involved at the family meeting',
    'which professionals know them already',
  ],
  'check-understanding': [
    'do they know why the others are there',
    'family confused by so many services',
  ],
  'begin-observations': ['start looking for danger signs', 'watch how they are together'],
  'check-complaints': [
    'have they been told how to complain',
    'mum is unhappy with the service',
    'compliments leaflet',
  ],
  'take-time-at-meeting': ["don't rush the meeting", 'each family is different'],
  'voluntary-agreement': [
    'can the family say no to us',
    'do they have to work with you',
    'forced to take part',
  ],
  'be-realistic': [
    "don't promise what we can't do",
    'what if nothing changes',
    'honest about what comes next',
  ],
  'update-risk-assessment': ['add new risks after the meeting', 'keep risk paperwork current'],
  'panel-reviews': ['how often does panel look at every family', 'my case going back to panel'],
  'tell-of-panel-reviews': [
    'do I tell the family it goes to panel',
    'let the referrer know cases are looked at',
  ],
} as const satisfies AskedOf<DutyId>;
