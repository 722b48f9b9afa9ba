import type { SupportingSolutionsMap } from './map.ts';

/** Section 12: families who disengage. */
export const disengagement = {
  title: 'When a family starts to disengage',
  summary:
    'The attempts to re-engage a family, and the case discussion if they bring no motivation. Our note: the document does not say in which order the attempts are made, how often or by whom.',
  sources: [{ section: 'disengagement', ref: '12' }],
  nodes: {
    disengages: {
      kind: 'start',
      text: 'A family starts to disengage from support, or only engaged while in crisis.',
      next: 'attempts',
      sources: [{ section: 'disengagement', ref: '12' }],
      trainerNote:
        'The examples are visits cancelled or ineffective, and no response to telephone calls/text messages.',
    },
    attempts: {
      kind: 'step',
      actor: 'not stated',
      text: 'There will be significant attempts to re-engage the family. They will include unannounced home visits {timescale:unannounced-visits}; a note through the door; a joint visit with the Social Worker or another relevant professional; a letter to the family; attending the Team Around the Family meeting.',
      timescales: ['unannounced-visits'],
      next: 'any-motivation',
      sources: [{ section: 'disengagement', ref: '12' }],
      trainerNote:
        'The note gives details of the next planned visit, and a reminder of the worker’s contact details.',
    },
    'any-motivation': {
      kind: 'decision',
      actor: 'not stated',
      text: 'After this, does the family still show no evidence of any motivation to engage with offers of support?',
      exits: [
        { label: 'Still none', to: 'what-is-agreed' },
        { label: 'There is some', to: 'engages-again' },
      ],
      sources: [{ section: 'disengagement', ref: '12' }],
    },
    'engages-again': {
      kind: 'end',
      text: 'The procedure does not say how support goes on when a family shows motivation again.',
      outcome: 'not stated',
      sources: [{ section: 'disengagement', ref: '12' }],
    },
    'what-is-agreed': {
      kind: 'decision',
      actor: { allOf: ['social-worker', 'allocated-worker', 'line-manager'] },
      text: 'A case discussion is to be held between the three. In it, case closure or further appropriate actions will be agreed. Which is it?',
      exits: [
        { label: 'Case closure', to: 'closure-agreed' },
        { label: 'Further actions', to: 'further-actions' },
        { label: 'No agreement', to: 'no-agreement' },
      ],
      sources: [{ section: 'disengagement', ref: '12' }],
    },
    'closure-agreed': {
      kind: 'end',
      text: 'Closure is agreed. The procedure does not say whether de-escalation, the closure summary and the exit matrix apply here.',
      outcome: 'not stated',
      sources: [{ section: 'disengagement', ref: '12' }],
    },
    'further-actions': {
      kind: 'end',
      text: 'The further appropriate actions that were agreed come next.',
      outcome: 'continues',
      sources: [{ section: 'disengagement', ref: '12' }],
    },
    'no-agreement': {
      kind: 'end',
      text: 'The procedure does not say what happens if the three do not agree.',
      outcome: 'not stated',
      sources: [{ section: 'disengagement', ref: '12' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
