import type { OnePointMap } from './map.ts';

const firstSteps = {
  section: 'family-worker-first-steps',
  ref: 'Chapter 5, Initial steps for Family Worker',
} as const;
const keyWorker = { anyOf: ['key-worker'] } as const;

/** Chapter 5: the initial steps once a Family Worker is allocated. */
export const familyWorkerFirstSteps = {
  title: 'First steps with a Family Worker',
  summary:
    'From the meeting of Key Worker and Family Worker to the joint Home Visit and the Family Plan. Our note: the numbers of the steps are printed out of order. They stand here in the order in which the actions are printed, and each is the Key Worker’s or both workers’.',
  sources: [firstSteps],
  rebuiltFrom: 'chapter 5: the actions printed under the Family Worker’s initial steps',
  nodes: {
    'family-worker-allocated': {
      kind: 'start',
      text: 'A Family Worker is allocated.',
      event: 'family-worker-allocated',
      next: 'meet',
      sources: [firstSteps],
    },
    meet: {
      kind: 'step',
      actor: keyWorker,
      text: 'Meets with the Family Worker {timescale:meet-family-worker}, to discuss the plan of work.',
      timescales: ['meet-family-worker'],
      next: 'is-an-invitation-appropriate',
      sources: [firstSteps],
    },
    'is-an-invitation-appropriate': {
      kind: 'decision',
      actor: keyWorker,
      text: 'It is the Key Worker’s responsibility to invite the Family Worker to TAF meetings, where appropriate. Two later sentences do not have this condition. Is it appropriate?',
      exits: [
        { label: 'Yes', to: 'invite' },
        { label: 'No', to: 'arrange-the-joint-visit' },
      ],
      sources: [firstSteps],
      trainerNote:
        'Three sentences differ: one invites where appropriate, one ensures attendance, one invites without a condition.',
    },
    invite: {
      kind: 'step',
      actor: keyWorker,
      text: 'Invite the Family Worker. Feedback on “their” work is to be prepared; the sentences differ on by whom.',
      next: 'arrange-the-joint-visit',
      sources: [firstSteps],
    },
    'arrange-the-joint-visit': {
      kind: 'step',
      actor: keyWorker,
      text: 'The Key Worker is to arrange a joint Home Visit {timescale:arrange-joint-visit} of the Family Worker being allocated a case.',
      timescales: ['arrange-joint-visit'],
      next: 'agree-the-support',
      sources: [firstSteps],
    },
    'agree-the-support': {
      kind: 'step',
      actor: { allOf: ['key-worker', 'family-worker'] },
      text: 'They are to discuss and agree what support each will provide. This will be reflected in the Family Plan.',
      next: 'use-the-timetable',
      sources: [firstSteps],
    },
    'use-the-timetable': {
      kind: 'step',
      actor: 'not stated',
      text: 'The Weekly Family Timetable can be used to help families to know when they have appointments, and with whom.',
      next: 'work-goes-on',
      sources: [firstSteps],
    },
    'work-goes-on': {
      kind: 'end',
      text: 'Senior Key Workers will review progress in case management discussion. Chapter 14 has formal case supervision and informal case discussions, and does not use this name.',
      outcome: 'continues',
      sources: [
        {
          section: 'allocating-to-family-workers',
          ref: 'Chapter 5, Allocating work to IFST Family Workers',
        },
      ],
    },
  },
} as const satisfies OnePointMap;
