import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the values or of a visit. */
export const valueAndVisitDuties = {
  'work-with-people': ['restorative way of working', 'doing with not to'],
  'work-together-on-needs': ['how we keep kids safe together', 'solve it jointly'],
  'support-and-challenge': ['be firm but kind', 'high support high challenge'],
  'support-each-other': ['learn from feedback', 'help colleagues'],
  'resolve-difficulties': ['put things right fast', 'fall outs sorted restoratively'],
  visit: ['how often do I go out as an FSW', 'longest gap between visits'],
  'social-worker-visits': ['does the SW go out as well', 'something changed should the SW go'],
  'record-visits': ['write up the visit where', 'visit notes on the file'],
  'child-focused-recording': ['how do I write a visit up', 'put the kid at the centre of notes'],
  'seen-alone': [
    'do I see the child without mum',
    'speak to the kid by himself',
    'parents say no to seeing her alone',
  ],
  'keep-in-focus': ["don't lose sight of the kid", 'parents take up all the time'],
  'personal-experience': ['what is a day like for this child', "walk in the child's shoes"],
  'listen-to-voice': ['what does the kid say', 'hear the child'],
  'ask-what-is-told': ["child's behaviour is saying something", 'what is she trying to tell me'],
  'seek-consultation': ['uneasy after a visit who do I ask', 'FSW worried after seeing a kid'],
  'record-reviews-of-visits': [
    'where does the talk about a visit go',
    'note of advice after visit',
  ],
} as const satisfies AskedOf<DutyId>;
