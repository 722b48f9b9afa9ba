import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the core offer and of the model of intervention. */
export const offerDuties = {
  'work-with-families': ['which families may they take on', 'who can we send to them'],
  'offer-direct-support': [
    'do they see the teenager or just the parents',
    'face to face help, not only advice',
  ],
  'respond-to-referral': [
    'how soon do they get back to me',
    'when will I hear after sending it in',
  ],
  'offer-crisis-intervention': [
    'it is all falling apart tonight',
    'teenager about to be taken into care',
  ],
  'crisis-at-home': ['do they come to the house', 'where is crisis work done'],
  'offer-rapid-response': ['second phase who is it for', 'kid has just been taken out of the home'],
  'conflict-resolution': ['stop the fighting at home', 'mum and son at loggerheads'],
  'family-network-meeting': [
    'get the aunties and grandparents together',
    'which relatives can help',
  ],
  'intensive-engagement': ['what is in the third phase', 'lots of help over several weeks'],
  'find-solutions': ['build on what they are good at', 'work it out with the family'],
  'dedicated-worker': ['does the family get the same person', 'one worker of their own'],
  'hands-on-support': ['what do they do day to day', 'practical help in the home'],
  'parenting-programmes': ['parenting course for mum', 'help with boundaries and discipline'],
  'practical-tasks': [
    "take mum to the doctor's",
    'come to the school meeting with us',
    'lift to appointments',
  ],
  'key-times': ['help at the worst times of day', 'mornings are a nightmare'],
  'working-well': ['tell the family what is going right', 'strengths and worries'],
  'clear-exit-plans': ['how will it end', 'plan for finishing'],
  'consider-fgc': [
    'do I have to think about a conference',
    'social worker and family group conference',
  ],
  'evidence-based-programme': ['which interventions can be chosen', 'programme for the last phase'],
  'supported-referrals': ['go with him to his first appointment', 'get them into CAMHS'],
  'specialist-services': [
    'drugs alcohol and mental health help',
    'other services in the family plan',
  ],
  'cedars-outreach': ['one to one for the lad from CEDARS', 'can CEDARS come out to us'],
  'planned-short-care': ['regular break with CEDARS', 'stays away to give parents a rest'],
  'family-recovery-model': ['what model do they work to', 'way of working'],
  'multi-agency-team': ['which professionals are in it', 'who is the service for'],
  'work-alongside': ['do they link with other services', 'partners'],
  'coordinated-services': ['health housing and police together', 'which areas do partners cover'],
  'continued-support': ['does the family keep their social worker', 'do I close once KFT are in'],
  'statutory-assessment': ['who does the C&F', 'who does section 47 enquiries'],
  'statutory-visits': ['do I still do my stat visits', 'whose job are CP visits'],
  'legal-status-paperwork': ['who writes court reports', 'LAC review report whose job'],
  'respite-referrals': ['who asks for short breaks', 'request for respite who sends it'],
  'specific-family-work': [
    'can KFT do a piece of work for my assessment',
    'direct work to help the assessment',
  ],
  'joint-plan': ['one plan between us', 'shared plan with KFT'],
  'not-social-work': ["can family workers do a social worker's tasks", 'ask KFT to do my visit'],
  'open-cases-only': [
    'out of hours help for families not on their books',
    'weekends only for open families',
  ],
} as const satisfies AskedOf<DutyId>;
