import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 16: what staff would type about lone working and transport. */
export const safetyAtWork = {
  section: {
    'lone-working': [
      'going to a house on my own',
      'do I have to log my visits',
      'app for lone workers',
      'worker keeps not logging in',
      'new starter lone worker set up',
    ],
    'transporting-children': [
      'can I give a child a lift',
      'taking a kid in my car',
      'where should a child sit in the car',
      'driving a young person in the snow',
      'walking a group along a busy road',
    ],
  },
  timescale: {
    'lone-working-training': [
      'do I need training before Care Connect',
      'which course before I use the lone worker app',
    ],
    'use-lone-working-system': [
      'when do I have to use Care Connect',
      'do I log a visit to a school or cafe',
    ],
    'log-in-and-out': ['forgot to log out after a visit', 'do I log every visit'],
    'new-lone-worker-form': ['form for a new starter', 'just recruited, which form'],
    'lone-worker-form-on-a-move': [
      'changed team, do I need another form',
      'new manager, update my details',
    ],
    'check-lone-worker-spreadsheet': [
      'how often do managers look at lone worker usage',
      'usage report for lone working',
    ],
    'keep-assessing-risk': ['risk on the way in the car', 'assess risk during the trip'],
    'wear-seatbelts': ['seat belt rule', 'belts on in the car'],
    'inspect-car-seats': ['check the booster seat', 'when to check a child seat'],
  },
  check: {
    'private-vehicle': [
      'am I allowed to drive a young person',
      'can I take him in the car if he kicks off',
      'mum has not signed for the lift',
      'child with history of allegations in my car',
    ],
  },
  map: {
    'lone-working': ['log in before a visit steps', 'what happens if I do not log out'],
    'lone-worker-form': ['who gets my lone worker form', 'where does the form go'],
    'lone-worker-check': [
      'worker does not use the lone worker app',
      'details wrong on the lone worker list',
    ],
    transport: [
      'steps before I drive a child',
      'what to check before giving a lift',
      'picking up a child for a group',
    ],
    'transport-on-foot': ['taking a group across a busy road', 'walking a child to an appointment'],
    'transport-journey': [
      'what to do once the child is in the car',
      'caught in bad weather with a child in the car',
    ],
  },
  term: {
    'care-connect': ['lone worker app', 'what is Care Connect'],
    'lone-worker-form': ['form with my car and next of kin', 'lone worker details form'],
    'lone-working-training': ['course on lone working', 'learn to use Care Connect'],
    hr: ['human resources', 'personnel'],
    'transport-risk-assessment': ['form for taking a child out', 'risk assessment for a lift'],
    'control-measures': ['what lowers the risk', 'precautions'],
    'driving-at-work-policy': ['rules on driving for work', 'work driving rules'],
    'business-class-insurance': ['insured for work', 'does my car insurance cover clients'],
  },
  openQuestion: {
    'when-lone-working': ['visit with a colleague, do I log it', 'am I lone working at a school'],
    'what-an-alert-leads-to': ['who is rung if I do not log out', 'alert went to my manager'],
    'order-of-the-lone-worker-form': [
      'who starts the lone worker form',
      'old or new manager for the form',
    ],
    'two-admin-locality-managers': [
      'who is the lone worker lead',
      'who puts me on the lone worker system',
    ],
    'who-checks-the-spreadsheet': ['who reads the usage list', 'who is the lone worker team'],
    'continuous-failure': [
      'when does not logging in become HR',
      'how many misses before it is escalated',
    ],
    'table-of-transport-risks': ['transport table hard to read', 'hazard table missing lines'],
    'how-the-risk-assessment-is-used': [
      'do I fill in a risk assessment for a lift',
      'does my manager sign off a car journey',
    ],
    'challenging-etc': ['what is challenging behaviour in the car', 'child kicks off in the car'],
    'two-workers-or-lone-working': [
      'can I drive a child on my own',
      'do I need a second adult in the car',
    ],
    'consent-to-transport': [
      'is a text from mum enough for a lift',
      'does one consent cover all journeys',
    ],
    'which-vehicles': ['can we send the child in a taxi', 'taking a child on the bus'],
    'weather-on-foot': ['walking a child in the snow', 'wet or icy walk with a group'],
    'minor-roads-and-the-route-home': ['back roads in bad weather', 'road closed on the way back'],
  },
} as const satisfies Asked;
