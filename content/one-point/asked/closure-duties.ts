import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** Chapter 13: what staff would type to find a duty of closure. */
export const closureDuties = {
  'closure-discuss-with-family': ['tell the family we might finish', 'raise closing with them'],
  'closure-discuss-at-taf': ['talk about ending at the meeting', 'next team meeting closing'],
  'closure-record-on-plan': ['write the decision on the plan', 'where does the ending get noted'],
  'closure-taf-considers-support': ['do they need anything after', 'universal help after us'],
  'closure-step-down': ['not quite finished move down', 'still needs something'],
  'closure-discuss-with-manager': ['run it past my boss', 'ask to shut a case'],
  'closure-send-survey': ['questionnaire to the family', 'feedback form to kids'],
  'closure-note-survey-sent': ['note that we sent the questionnaire', 'prove feedback was asked'],
  'closure-record-discussion': ['supervision form for ending', 'write up the talk with my manager'],
  'closure-request': ['press close on EHM', 'send to manager to shut'],
  'closure-check-outcomes': ['are my notes up to date', 'outcomes filled in before closing'],
  'closure-check-documents': ['all papers on file', 'everything uploaded before shutting'],
  'closure-sign-off': ['who finally shuts it', 'boss signs'],
  'closure-letter': ['letter to say goodbye', 'write to family at the end'],
  'ifst-closure-discussed-at-taf': ['partners must have talked about ending', 'IFST finishing'],
  'ifst-closure-needs-considered': ['any needs left over', 'think hard before IFST shuts'],
  'ifst-closure-record-discussion': [
    'which form for the ending talk in IFST',
    'note of decision to finish',
  ],
  'ifst-closure-follow-procedure': ['steps to shut an IFST family', 'how to close on the system'],
  'ifst-closure-ongoing-plan': ['things left who carries on', 'plan after intensive team'],
  'ifst-closure-step-procedures': ['left over needs move up or down', "don't just shut it"],
  'ifst-closure-survey': ["can't shut until survey offered", 'survey before the end'],
  'ifst-closure-survey-note': ['who was given the survey', 'date of survey on the file'],
  'hub-closure-needs-met': ['hub finishing everything sorted', 'partners taking on the rest'],
  'hub-closure-discussed-at-taf': ['hub team meeting about finishing', 'ended with the TAF'],
  'hub-closure-needs-considered': [
    'hub think about what is left',
    'anything more before hub shuts',
  ],
  'hub-closure-restart-plan': ['open the plan again to finish', 'record what got better hub'],
  'hub-closure-decisions-tab': ['where do I restart the plan', 'which tab'],
  'hub-closure-send-for-authorisation': [
    'hub manager approves the last plan',
    'send it up to approve',
  ],
  'hub-closure-record-decision': ['form for shutting hub case', 'hub decision noted'],
  'hub-closure-follow-procedure': ['steps to shut a hub family', 'finish on EHM hub'],
} as const satisfies AskedOf<DutyId>;
