import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of review and closure. */
export const closingDuties = {
  'arrange-closure-meeting': [
    'who sets up the last meeting',
    'do we need a meeting before we finish with a family',
    'ending the work get everyone together',
  ],
  'know-before-closing': [
    'what have I got to check before I shut a case',
    'am I ready to end with this family',
  ],
  'highlight-step-down': [
    'who takes over from us at the end',
    'family still needs something lower level',
    'hand the family on to someone else',
  ],
  'follow-up-dates': [
    'when do we ring them afterwards and who does it',
    'check in after we have gone',
  ],
  'confirm-lead-practitioner': [
    'has somebody agreed to take the lead after us',
    'new lead worker in place',
  ],
  'explain-future-contact': [
    'can the family ring us once we finish',
    'how do they get hold of us again',
  ],
  'exit-strategies': [
    'what we leave the family with',
    'keep it going after we stop',
    'loose ends at the finish',
  ],
  'closure-date': ['put a date on when we finish', 'what goes on the form when the case ends'],
  'closure-form': ['paperwork to end a case', 'fill in when finishing'],
  'seek-feedback': [
    'get mum to fill in how we did',
    'questionnaire at the finish',
    'survey of what they thought of us',
  ],
  'ascertain-views': [
    'ask the teenager what they thought of it',
    'what did the kids and parents think',
  ],
  'review-progress': [
    'how is it going check with parents and teenager',
    'see whether things are better',
  ],
  'arrange-eligibility-meeting': [
    'who sets up the meeting on new cases',
    'organise the team case discussion',
  ],
  'clinical-peer-support': [
    'talk a stuck case over with colleagues',
    'what is the eligibility meeting for',
    'bring a case to the team',
  ],
  'consider-step-down': ['who decides it can drop to a lower level', 'ready for less support'],
  'hold-tac-reviews': [
    'how often do we meet for early help families',
    'team around the child get together again',
  ],
  'hold-statutory-reviews': [
    'child protection or looked after kid how often do we meet',
    'reviews for CP kids',
  ],
  'attend-reviews': [
    'who has to turn up to the progress meeting',
    'does school have to come',
    'can a professional miss it',
  ],
  'update-progress': [
    'scores against goals at each meeting',
    'show whether the risk has gone down',
  ],
  'review-service-type': ['is this still the right help', 'switch the kind of support'],
  'set-next-date': ['fix the next meeting before we leave', 'when do we meet again'],
  'chair-final-review': ['who runs the last meeting', 'does the social worker lead the ending'],
} as const satisfies AskedOf<DutyId>;
