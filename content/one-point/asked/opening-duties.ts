import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** Chapters 1 to 3: what staff would type to find a duty of the introduction, the practice model or the teams. */
export const openingDuties = {
  'refer-to-the-procedures': ['how often should I read this', 'keep looking it up'],
  'use-with-other-documents': ['what else do I read with this', 'other policies'],
  'implement-neglect-guidance': [
    'neglect which guidance',
    'dirty house and hungry kids what do I follow',
  ],
  'use-the-practice-model': ['what is our model', 'signs of wellbeing what for'],
  'families-at-the-heart': ['who comes first in decisions', 'naturally connected network'],
  'their-own-ideas-first': ['let them come up with answers', "don't jump in with solutions"],
  'assess-with-the-model': ['work out what help with signs of safety', 'model for needs'],
  'plan-with-the-model': ['plans in signs of wellbeing', 'own it themselves'],
  'agree-help-and-goals': ['set goals with the family', 'what do they want'],
  'work-on-key-questions': ['what are we worried about what is working', 'main questions to ask'],
  'ensure-integrated-support': ['joined up help', 'agencies working together'],
  'provide-early-help': ['who is early help in Durham', 'what does One Point do'],
  'focus-services': ['who do we aim at', 'families likely to do badly'],
  'provide-intensive-support': [
    'families with lots of problems which team',
    'intensive team for whom',
  ],
  'provide-key-worker-model': ['what is a key worker team', 'one worker for the whole family'],
  'provide-hub-offer': ['what do hubs do', 'ages at the hub', 'baby groups'],
  'work-with-hub-partners': ['midwives and charities at hubs', 'health in the hub'],
  'one-to-one-and-groups': ['groups or individual sessions', 'parenting classes at hub'],
  'lead-inclusion-programmes': ['holiday food and activities', 'voluntary sector alliance'],
  'focus-on-child-poverty': ['help for poor families', 'money worries programmes'],
  'support-parents-with-send': ['parents of SEN kids advice', 'who helps with special needs'],
  'work-at-arms-length': ['is it independent of the council', 'can parents trust it is private'],
} as const satisfies AskedOf<DutyId>;
