import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of chronologies and consultation. */
export const consultationDuties = {
  'maintain-chronology': ['who keeps the timeline of the child', 'list of events do I add to it'],
  'significant-events': ['big things that happened where do I put them', 'log a serious worry'],
  'views-in-chronology': [
    "should the kid's words go in the timeline",
    'what the child thinks in the history',
  ],
  'previous-involvement': ['family known before', 'old history do I look back at it'],
  'update-at-supervision': [
    'go over the history with my boss',
    'when is the timeline brought up to date',
  ],
  'available-for-consultation': [
    'can I ask the social worker for advice as a family support worker',
    'who do I run things past',
  ],
  'face-to-face-or-telephone': ['advice by phone', 'do I have to meet to get advice'],
  'record-consultation': [
    'where does advice get written up',
    'social worker gave me advice who records',
  ],
  'copy-managers': ['let my manager see the advice', 'copy someone into the note'],
  'discuss-thresholds': [
    'targeted case feels too high who do I talk to',
    'is this still early help',
  ],
  'record-threshold-discussion': [
    'write up a chat about the level of need',
    'note of talk on thresholds',
  ],
} as const satisfies AskedOf<DutyId>;
