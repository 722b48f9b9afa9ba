import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of recording, work plans and caseloads. */
export const recordDuties = {
  'children-of-concern': [
    'meeting about the riskiest kids',
    'when do we talk over worrying young people',
  ],
  'identify-respite': ['which families get a break decided where', 'who picks cases for respite'],
  'cover-leave': ['I am on holiday who has my families', 'off sick what about my young people'],
  'recording-standards': ['how should I write up visits', 'style of case notes'],
  'use-analysis': [
    'so what in my notes',
    'not just describing what happened',
    'write more than facts',
  ],
  'service-user-list': ['keep my list of families current', 'list of who I am working with'],
  'contact-information': ['phone numbers on my list', 'next of kin details up to date'],
  'one-case-in-crisis': [
    'two crises at the same time too much',
    'how many emergencies should I hold',
  ],
  'usual-case-load': ['how many families each', 'number of cases a worker has'],
  'larger-case-load': ['more cases when they are winding down', 'can I go over my number'],
  'geographical-areas': ['do my families live close together', 'driving all over the county'],
  'case-discussions': [
    'how often do I sit down with my manager about a family',
    'monthly talk about a case',
  ],
  'erase-in-discussion': [
    'invite the exploitation worker to the talk about the case',
    'should ERASE come to the case talk',
  ],
  'actual-outcomes': ['fill in what changed on the plan', 'outcomes column who does it'],
  'discussions-follow-signs-of-safety': [
    'what model for talking cases over',
    'hear the kid in the case talk',
  ],
  'record-discussions': ['where does the write up of a case talk go', 'two places to save it'],
  'individual-work-plan': ['does each family need their own plan', 'plan for the family'],
  'work-plan-support': [
    'what goes in the plan for each stage',
    'help for parents and help for the kid on the plan',
  ],
  'work-plan-resources': ['list worksheets and tools on the plan', 'which materials did we use'],
  'review-work-plans': ['when is the plan looked at again', 'keep plans up to date'],
  'plan-de-escalation': ['put the ending in the plan', 'how we will step back'],
  'identify-voluntary-services': ['charities to keep it going', 'local groups after we leave'],
} as const satisfies AskedOf<DutyId>;
