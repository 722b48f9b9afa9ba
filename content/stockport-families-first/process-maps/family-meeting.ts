import type { SffMap } from './map.ts';

const sources = [{ section: 'family-meetings', ref: '5 step 4, family meetings' }] as const;

/** Section 5 step 4, the second row of its table: the family meeting or meetings. */
export const familyMeeting = {
  title: 'Step 4: a family meeting',
  summary:
    'Who attends and chairs, what is clarified, sought and checked, and what the family are told. Our note: the document does not say how many meetings there are or when. The map takes the points as they are listed, but for the agreement: no other point hangs on it, so it is asked about last.',
  sources,
  nodes: {
    'meeting-held': {
      kind: 'start',
      text: 'A family meeting is held.',
      next: 'attend',
      sources,
    },
    attend: {
      kind: 'step',
      actor: { allOf: ['family', 'identified-agencies'] },
      text: 'The family and identified agencies attend.',
      next: 'chair',
      sources,
    },
    chair: {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'The meeting is chaired by the social worker (i.e. TAC, Core group etc.).',
      next: 'clarify-reasons',
      sources,
    },
    'clarify-reasons': {
      kind: 'step',
      actor: 'not stated',
      text: 'The reasons for the request are clarified, and the team’s approach is explained to the family.',
      next: 'clarify-roles',
      sources,
    },
    'clarify-roles': {
      kind: 'step',
      actor: 'not stated',
      text: 'The roles of other professionals are clarified, and any duplication of roles is addressed.',
      next: 'views-and-agencies',
      sources,
    },
    'views-and-agencies': {
      kind: 'step',
      actor: 'not stated',
      text: 'The family’s views are gathered if this is possible. It is established who else is involved, and checked what the family understand of it.',
      next: 'observe',
      sources,
    },
    observe: {
      kind: 'step',
      actor: 'not stated',
      text: 'Where appropriate, observations and questions begin, to inform risk assessment.',
      next: 'complaints-explained',
      sources,
    },
    'complaints-explained': {
      kind: 'step',
      actor: 'not stated',
      text: 'There is a check that the CSC compliments & complaints procedure has been explained.',
      next: 'take-the-time',
      sources,
    },
    'take-the-time': {
      kind: 'step',
      actor: { anyOf: ['team'] },
      text: 'The team needs to take the time to listen, and to assess case by case. To think about: whether the family are ready to talk and engage with services.',
      next: 'voluntary',
      sources,
    },
    voluntary: {
      kind: 'step',
      actor: 'not stated',
      text: 'The family are told that working with the team is a voluntary agreement, but realistically: what may happen next, and what the team is able and unable to do.',
      next: 'update-risk-assessment',
      sources,
    },
    'update-risk-assessment': {
      kind: 'step',
      actor: 'not stated',
      text: 'The risk assessment is informed and updated.',
      next: 'tell-of-panel',
      sources,
    },
    'tell-of-panel': {
      kind: 'step',
      actor: { anyOf: ['worker'] },
      text: 'The referrer and the family must be made aware that all of the team’s cases are reviewed {timescale:panel-reviews} at SFF panel.',
      timescales: ['panel-reviews'],
      next: 'family-agree',
      sources,
    },
    'family-agree': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Agreement is sought from family members to engage in the schedule of interventions and any further assessments. Do they agree?',
      exits: [
        { label: 'Yes', to: 'delivery' },
        { label: 'No', to: 'family-decline' },
      ],
      sources,
    },
    delivery: {
      kind: 'end',
      text: 'The document has no step 5. It goes on with step 6: delivery of intervention.',
      outcome: 'continues',
      map: 'delivery-and-review',
      sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
    },
    'family-decline': {
      kind: 'end',
      text: 'Working with the team is a voluntary agreement. The procedure does not say what happens when a family does not agree.',
      outcome: 'not stated',
      sources,
    },
  },
} as const satisfies SffMap;
