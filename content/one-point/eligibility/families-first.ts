import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const sources = [
  { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' },
] as const;

/** Chapter 4: what is above the thresholds of early help. */
export const familiesFirst = {
  title: 'Is it for the Families First Service?',
  summary:
    'What chapter 4 says of the families that Durham’s Families First Service has responsibility for. Both questions are judgements of those who triage. The document does not say whether the Disabled Children’s Team is a part of that service. Two readings are worked out side by side.',
  sources,
  groups: [
    {
      heading: 'What triage has come to',
      hint: 'The document names two. Where there is a potential safeguarding concern, the MASH can gather information first.',
      criteria: {
        'safeguarding-or-statutory': {
          question:
            'Are the child, young person or family triaged as requiring a safeguarding/statutory service (CIN/CP)?',
          statement:
            'The child, young person or family is triaged as requiring a safeguarding/statutory service (CIN/CP)',
          help: 'The document does not say what CIN and CP stand for. Our note: they are usually child in need and child protection. Chapter 15 writes Child in Need in full, and does not link it with CIN.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
        'disabled-childrens-team': {
          question:
            'Are the child, young person or family triaged as requiring the Disabled Children’s Team?',
          statement:
            'The child, young person or family is triaged as requiring the Disabled Children’s Team',
          help: 'The document does not describe this team.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
      },
    },
  ],
  readings: [
    {
      id: 'either',
      text: 'the Families First Service has responsibility in both cases',
      rule: {
        any: [{ criterion: 'safeguarding-or-statutory' }, { criterion: 'disabled-childrens-team' }],
      },
    },
    {
      id: 'disabled-childrens-team-itself',
      text: 'the Disabled Children’s Team is responsible itself',
      rule: { any: [{ criterion: 'safeguarding-or-statutory' }] },
    },
  ],
  talkTo: 'senior-triage-worker',
  next: {
    'likely fits': {
      text: 'First Contact/Early Help Triage will allocate work to the appropriate team, based upon the level of need. The document does not describe how Families First takes it up.',
      map: 'first-contact',
      section: 'triage',
    },
    'does not appear to fit': {
      text: 'The One Point Service is for early help needs below safeguarding (CIN/CP) thresholds. The checks for its two kinds of team stand with allocation.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. Where there is a potential safeguarding concern, information can be gathered in the MASH.',
      map: 'first-contact',
      section: 'triage',
    },
    'talk to': {
      text: 'Ask the Senior Early Help Triage Worker who is responsible where a child needs the Disabled Children’s Team.',
      map: 'first-contact',
      section: 'triage',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
