import type { OnePointMap } from './map.ts';

const meeting = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const lead = { anyOf: ['lead-professional'] } as const;

/** Chapter 15: the Multi Agency Meeting, and the plan that is decided on there. */
export const multiAgencyMeeting = {
  title: 'The Multi Agency Meeting and the EHC plan',
  summary:
    'From the advice that was sent, through the meeting, to the comment on the plan and the review. Our note: the map is made from the text of chapter 15.',
  sources: [meeting],
  nodes: {
    start: {
      kind: 'start',
      text: 'The authorised social care advice has been sent.',
      next: 'is-there-a-mam',
      sources: [meeting],
    },
    'is-there-a-mam': {
      kind: 'decision',
      actor: { anyOf: ['send-caseworker'] },
      text: 'The SEND Caseworker may arrange a Multi Agency Meeting (MAM). Is one arranged?',
      exits: [
        { label: 'Yes', to: 'align' },
        { label: 'No', to: 'no-mam' },
      ],
      sources: [meeting],
    },
    'no-mam': {
      kind: 'end',
      text: 'The decision on a plan is made at the MAM. The procedure does not say who decides where there is none.',
      outcome: 'not stated',
      sources: [meeting],
    },
    align: {
      kind: 'step',
      actor: { allOf: ['lead-professional', 'family-with-ehc-assessment', 'send-caseworker'] },
      text: 'If there is a TAF meeting already, the Lead Professional, family and SEND caseworker will discuss its alignment to the MAM, to ensure that the family and professionals are not exposed to multiple meetings.',
      next: 'attend',
      sources: [meeting],
    },
    attend: {
      kind: 'step',
      actor: lead,
      text: 'The Lead Professional from One Point will be invited, and should make every effort to attend.',
      event: 'multi-agency-meeting',
      next: 'closed',
      sources: [meeting],
    },
    closed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Have the family been closed to One Point?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'which-plan' },
      ],
      sources: [meeting],
    },
    'case-note': {
      kind: 'step',
      actor: lead,
      text: 'The Lead Professional will write a case note in general notes in LL, to reflect their attendance at the MAM and any actions.',
      next: 'which-plan',
      sources: [meeting],
    },
    'which-plan': {
      kind: 'decision',
      actor: 'not stated',
      text: 'A decision will be made at the MAM. Which plan is to be issued?',
      exits: [
        { label: 'EHCP', to: 'comment' },
        { label: 'SEND Support Plan', to: 'support-plan' },
      ],
      sources: [meeting],
      trainerNote: 'Who makes the decision is not said, nor what follows if neither is issued.',
    },
    'support-plan': {
      kind: 'end',
      text: 'A SEND Support Plan is to be issued. The procedure does not say what follows.',
      outcome: 'not stated',
      sources: [meeting],
    },
    comment: {
      kind: 'step',
      actor: lead,
      text: 'A draft plan will be agreed in the MAM. The Lead Professional will be sent the plan, and will have {timescale:comment-on-draft-plan} to comment. It is really important that it is checked: does it reflect the advice accurately?',
      timescales: ['comment-on-draft-plan'],
      next: 'further',
      sources: [meeting],
    },
    further: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are further social care outcomes identified?',
      exits: [
        { label: 'Yes', to: 'new-form' },
        { label: 'No', to: 'involved' },
      ],
      sources: [meeting],
    },
    'new-form': {
      kind: 'step',
      actor: 'not stated',
      text: 'They should be sent to the SEND Team, on a new Social Care Advice Form.',
      next: 'involved',
      sources: [meeting],
    },
    involved: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is One Point still involved?',
      exits: [
        { label: 'Yes', to: 'review' },
        { label: 'No', to: 'ended' },
      ],
      sources: [meeting],
    },
    review: {
      kind: 'end',
      text: 'The Lead Professional will be invited to the EHCP {timescale:ehcp-review} review.',
      outcome: 'continues',
      sources: [meeting],
    },
    ended: {
      kind: 'end',
      text: 'The Lead Professional’s part is done. The procedure does not say who is invited to the review if One Point is not involved.',
      outcome: 'done',
      sources: [meeting],
    },
  },
} as const satisfies OnePointMap;
