import type { Question } from './question.ts';

/** Chapter 5: allocation to a Family Worker, and the steps after it. */
export const familyWorkersQuestions = {
  'two-ways-diagram': {
    kind: 'lost text',
    title: 'What stood under the two ways',
    text: 'The document says that work may be allocated in {figure:family-worker-ways}. An empty place follows, and then two bullets. If a diagram stood there, it is lost. This guide reads the two bullets as the two ways.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
    affects: { figures: ['family-worker-ways'], maps: ['family-worker-allocation'] },
  },
  'family-worker-without-a-request': {
    kind: 'missing step',
    title: 'Who agrees to a Family Worker, and what the request is',
    text: 'A Family Worker is allocated {timescale:allocate-to-family-worker}. Where a manager considers the support {timescale:consider-family-worker}, there is no request. Where a Key Worker asks in a discussion, it is not said when that counts as received, or by whom. Nor is it said who has to agree before “agreement has been reached”, whether the family does, or what follows if there is none.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
    ],
    affects: {
      timescales: ['allocate-to-family-worker', 'consider-family-worker'],
      maps: ['family-worker-allocation'],
    },
  },
  'access-before-allocation': {
    kind: 'ambiguity',
    title: 'When a Family Worker is given access to the records',
    text: 'The Key Worker gives access once agreement has been reached. Only later, in the Senior Key Worker’s steps, is the work allocated to one of the Family Workers. It is not said whether access waits for that.',
    ask: ['senior-key-worker'],
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
    ],
    affects: { maps: ['family-worker-allocation'] },
  },
  'review-of-family-work': {
    kind: 'missing step',
    title: 'How long the timeline for review or completion is',
    text: 'All work must have {timescale:family-work-timeline}. No length is given. It is not said who identifies it, where it is recorded, or who is told when it ends.',
    ask: ['senior-key-worker'],
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
    affects: { timescales: ['family-work-timeline'], maps: ['family-worker-allocation'] },
  },
  'numbers-of-the-senior-key-workers-steps': {
    kind: 'ambiguity',
    title: 'The numbers of the Senior Key Worker’s steps',
    text: 'The steps stand in a diagram whose boxes and numbers have come apart. The numbers are printed in the order 2, 1, 3, and there are more actions than numbers. This guide has the actions in the order in which they are printed.',
    ask: ['senior-key-worker'],
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
    ],
    affects: { timescales: ['allocate-to-family-worker'], maps: ['family-worker-allocation'] },
  },
  'whose-first-steps': {
    kind: 'ambiguity',
    title: 'The Family Worker’s steps are the Key Worker’s',
    text: 'The heading is for the Family Worker. Each action is the Key Worker’s, or one of both together. None is the Family Worker’s own.',
    readings: [
      'The heading means the steps that bring the Family Worker in.',
      'Steps of the Family Worker’s own are missing.',
    ],
    ask: ['senior-key-worker'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
    affects: { maps: ['family-worker-first-steps'] },
  },
  'numbers-of-the-family-workers-steps': {
    kind: 'ambiguity',
    title: 'The numbers of the Family Worker’s steps',
    text: 'The numbers of the four boxes are printed in the order 2, 1, 3, 4, apart from their actions. This guide has the actions in the order in which they are printed.',
    ask: ['senior-key-worker'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
    affects: {
      timescales: ['meet-family-worker', 'arrange-joint-visit'],
      maps: ['family-worker-first-steps'],
    },
  },
  'following-whose-allocation': {
    kind: 'ambiguity',
    title: 'Following the allocation of whom',
    text: 'The Key Worker meets with the Family Worker {timescale:meet-family-worker}. It is not said whether that is the Family Worker’s allocation or the family’s. The next time in the list, {timescale:arrange-joint-visit}, names the Family Worker’s.',
    readings: [
      'The Family Worker’s allocation.',
      'The family’s allocation to the Key Worker, where both are allocated together.',
    ],
    ask: ['senior-key-worker'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
    affects: { timescales: ['meet-family-worker'], maps: ['family-worker-first-steps'] },
  },
  'joint-visit-arranged-or-made': {
    kind: 'ambiguity',
    title: 'Whether the joint Home Visit is arranged or made in the time',
    text: 'The Key Worker is to “arrange” a joint Home Visit {timescale:arrange-joint-visit} of the Family Worker being allocated. It is not said whether the visit takes place in that time.',
    readings: ['It is booked in that time.', 'It takes place in that time.'],
    ask: ['senior-key-worker'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
    affects: { timescales: ['arrange-joint-visit'], maps: ['family-worker-first-steps'] },
  },
  'attend-or-be-invited': {
    kind: 'contradiction',
    title: 'Whether a Family Worker attends TAF meetings or is invited',
    text: 'Three sentences differ. The first has the Key Worker invite the Family Worker where appropriate. The second makes the Key Worker responsible for ensuring that the Family Worker attends. The third, in quotation marks, speaks of an invitation again, with no condition. “Their” work and the feedback on it can be either worker’s in the first. Chapter 10 has Family Workers attend if invited; where it is not appropriate or possible, the Key Worker will give the update for them.',
    readings: [
      'The Family Worker attends every TAF meeting, and the Key Worker ensures it.',
      'The Key Worker invites where appropriate, and the Family Worker attends if invited.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
      {
        section: 'initial-taf',
        ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
      },
    ],
    affects: { maps: ['family-worker-first-steps', 'initial-taf'] },
  },
} as const satisfies Record<string, Question>;
