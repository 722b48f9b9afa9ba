import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const closed = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const advice = { section: 'social-care-advice', ref: 'Chapter 15, SEND and Inclusion' } as const;

/** Chapter 15: whether social care advice can be given for a closed family without opening it. */
export const adviceWithoutOpening = {
  title: 'Can social care advice be given without opening the family?',
  summary:
    'The rule of chapter 15 on a family that has been closed to One Point. The document says that the advice “can” be given so, and does not say who decides. Our note: if a child is, or may be, at risk of suffering significant harm, act immediately instead.',
  sources: [closed, advice],
  groups: [
    {
      heading: 'The request',
      criteria: {
        requested: {
          question: 'Has a request for Social Care Advice been received?',
          statement: 'A request for Social Care Advice has been received',
          kind: 'fact',
          answers: 'yes-no',
          sources: [closed],
        },
        'social-work-teams': {
          question: 'Is the family open to Social Work Teams now?',
          statement: 'The family is not open to Social Work Teams',
          help: 'The document does not say which teams these are. The lines on a closed family do not repeat this: it is the rule on all advice by One Point.',
          kind: 'fact',
          answers: 'choice',
          readings: {},
          options: {
            'not-open': { label: 'No, it is not open to them', means: 'yes' },
            open: { label: 'Yes, it is open to them', means: 'no' },
          },
          sources: [advice],
        },
      },
    },
    {
      heading: 'The closure',
      criteria: {
        closed: {
          question: 'For how long has the family been closed to One Point?',
          statement: 'The family has been closed {timescale:advice-after-closure}',
          help: 'The document does not say which step of closure the months count from.',
          kind: 'fact',
          answers: 'choice',
          readings: {
            'when-made': 'the months end when the request is made',
            'when-received': 'the months end when the request is received',
          },
          options: {
            within: { label: 'Closed {timescale:advice-after-closure}', means: 'yes' },
            between: {
              label: 'So when the request was made, and for longer when it was received',
              means: { 'when-made': 'yes', 'when-received': 'no' },
            },
            longer: { label: 'Closed for longer', means: 'no' },
            open: { label: 'It is open to One Point now', means: 'no' },
            never: { label: 'It was never open to One Point', means: 'no' },
          },
          sources: [closed],
        },
        'further-assessment': {
          question:
            'Are further worries identified, and is it felt that a further assessment is needed?',
          statement:
            'There are not both further worries and a further assessment felt to be needed',
          help: 'The document does not say who feels so. It asks for both.',
          kind: 'judgement',
          answers: 'choice',
          readings: {
            'opened-for-both': 'the family is opened if both are so',
            'still-possible':
              'the family can be opened if both are so, and the advice can still be given without',
          },
          options: {
            neither: { label: 'No further worries', means: 'yes' },
            'worries-alone': {
              label: 'Further worries, and no further assessment is felt to be needed',
              means: 'yes',
            },
            both: { label: 'Both', means: { 'opened-for-both': 'no', 'still-possible': 'yes' } },
          },
          sources: [closed],
        },
      },
    },
  ],
  readings: [
    {
      id: 'closed-and-no-new-assessment',
      text: 'the family has been closed for no longer than that, and there are not both further worries and a further assessment felt to be needed',
      rule: {
        all: [
          { criterion: 'requested' },
          { criterion: 'social-work-teams' },
          { criterion: 'closed' },
          { criterion: 'further-assessment' },
        ],
      },
    },
  ],
  talkTo: 'ifst-manager',
  next: {
    'likely fits': {
      text: 'Advice can be given without the family being opened to the service. The former worker, if possible, will write it in conjunction with the family, and submit it as other advice. The document does not say who writes it otherwise, or by when.',
      map: 'social-care-advice',
      section: 'social-care-advice-process',
    },
    'does not appear to fit': {
      text: 'The rule is not on this family. The document does not say in so many words that the family must be opened.',
      because: {
        requested:
          'The rule begins with a request for Social Care Advice. If no One Point Lead Professional is involved, the SEND Caseworker will make it by an Early Help Support Request.',
        'social-work-teams':
          'One Point will provide the advice if the family is not open to Social Work Teams. The document does not say who gives it if the family is.',
        closed:
          'If there is a One Point Lead Professional, SEND Business Services will e-mail them for the advice. If there is none, the SEND Caseworker’s request will be put into the IFS Manager’s tray, and allocated as other requests.',
      },
      map: 'social-care-advice',
      section: 'social-care-advice',
    },
    'cannot tell yet': {
      text: 'Find out what is not known. The document does not say from which step of closure the months count: the date agreed, or the manager’s sign off.',
      section: 'social-care-advice-process',
    },
    'talk to': {
      text: 'Ask your Intensive Family Support Team Manager. If further worries are identified, and a further assessment is felt to be needed, the family can be opened to the service. The document does not say whether the advice can then still be given without.',
      map: 'social-care-advice',
      section: 'social-care-advice-process',
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
