import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of closure and step down. */
export const closingDuties = {
  'clear-decisions': ['why we stopped needs to be clear', 'who is accountable for finishing'],
  'own-the-decision': ['do all the professionals agree to finish', 'whose decision is ending CIN'],
  'resolve-thresholds': [
    "can't agree the level how fast to sort",
    'argument over whether it is CIN',
  ],
  'document-disagreements': [
    'someone disagrees where do I note it',
    "write down that they don't agree",
  ],
  'support-in-dispute': [
    'back me up in a row over thresholds',
    'help for the FSW when others argue',
  ],
  'minute-unhappy-agency': ["school isn't happy we are closing", 'health object to the end'],
  'escalate-closure': ['I think it is too early to close who do I go to', 'challenge a closure'],
  'record-rationale': ['write why we closed', 'reasons on the file'],
  'manager-agrees-closure': ['does my manager sign off the ending', 'can I close on my own'],
  'closure-summary': ['who writes the final report', 'end of case write up'],
  'consider-early-help': ['what do they get after us', 'drop down to school or health visitor'],
  'early-help-process': ['how to hand over to early help', 'moving down to universal'],
  'consider-step-down': ['no social worker needed any more', 'FSW carries on alone for a while'],
  'remain-as-lead': ['am I the lead after the social worker goes', 'FSW stays on'],
  'social-worker-closes': ['when does the social worker end with them', 'SW leaving the case'],
  'transfer-at-review': [
    'at what moment does the case become mine as FSW',
    'which meeting moves it over',
  ],
  'robust-step-down': ['keep going hard on the plan to the end', 'avoid drift after CIN'],
  'complete-step-down': [
    'how long can short term support last after CIN',
    'finish date once CIN ends',
  ],
} as const satisfies AskedOf<DutyId>;
