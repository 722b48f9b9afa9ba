import type { OnePointMap } from './map.ts';

const review = { section: 'taf-reviews', ref: 'Chapter 10, Review Process' } as const;
const practitioner = { anyOf: ['practitioner'] } as const;
const taf = { anyOf: ['team-around-the-family'] } as const;

/** Chapter 10: the review process, from one TAF to the support that the next one plans. */
export const tafReview = {
  title: 'A review TAF',
  summary:
    'From the last TAF to the next: how it is prepared, who comes, and what it reviews and plans. Our note: the map is made from the text of chapter 10, which does not number these steps.',
  sources: [review],
  nodes: {
    'last-taf': {
      kind: 'start',
      text: 'The last TAF has been held.',
      event: 'taf-meeting',
      next: 'explain-meeting',
      sources: [review],
    },
    'explain-meeting': {
      kind: 'step',
      actor: practitioner,
      text: 'The practitioner should explain the purpose of the meeting to the family beforehand. They should also tell them who will be attending, and why.',
      next: 'speak-before',
      sources: [review],
    },
    'speak-before': {
      kind: 'step',
      actor: taf,
      text: 'All members of the TAF are responsible for speaking to parents/family members before the meeting. Children, young people and the family then know what information will be shared. No information that is new to the family should be shared at the meeting.',
      next: 'separate-parts',
      sources: [review],
    },
    'separate-parts': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The meetings should always include the parents/carers. Is it appropriate that both parents attend separate parts of the meeting?',
      exits: [
        { label: 'Yes', to: 'arrange-parts' },
        { label: 'No', to: 'are-they-attending' },
      ],
      sources: [review],
    },
    'arrange-parts': {
      kind: 'step',
      actor: 'not stated',
      text: 'Arrangements should be made so that both parents can each attend a separate part of the meeting.',
      next: 'are-they-attending',
      sources: [review],
    },
    'are-they-attending': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are the parents and the children all attending?',
      exits: [
        { label: 'Yes, all of them', to: 'voice-opinions' },
        { label: 'Not all of them', to: 'gather-views' },
      ],
      sources: [review],
    },
    'gather-views': {
      kind: 'step',
      actor: practitioner,
      text: 'The practitioner must make sure that they have gathered their views {timescale:gather-views-before-taf} to the meeting, as part of their ongoing work.',
      timescales: ['gather-views-before-taf'],
      next: 'voice-opinions',
      sources: [review],
    },
    'voice-opinions': {
      kind: 'step',
      actor: practitioner,
      text: 'The practitioner should focus on supporting parents to voice their opinions. If that is not possible, they should ensure that the parents’ views are represented, and clearly recorded in the Family Plan.',
      next: 'does-a-manager-attend',
      sources: [review],
    },
    'does-a-manager-attend': {
      kind: 'decision',
      actor: 'not stated',
      text: 'A manager attends {figure:manager-at-taf}. Is this one of them, and is the family not due for closure?',
      exits: [
        { label: 'Yes, both', to: 'manager-attends' },
        { label: 'Not both', to: 'review-plan' },
      ],
      sources: [review],
    },
    'manager-attends': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'manager'] },
      text: 'An OPS manager (IFST or FC TM/SKW) will attend, as part of the review process and of management oversight.',
      next: 'review-plan',
      sources: [review],
    },
    'review-plan': {
      kind: 'step',
      actor: taf,
      text: 'Depending on the needs of the family, the Family Plan will be reviewed by the Team around the Family {timescale:taf-review} from the last TAF: progress against the small goals set, and against the outcomes. Each TAF meeting should take the Child and Family Plan as the basis of its discussion.',
      timescales: ['taf-review'],
      next: 'barriers',
      sources: [review],
    },
    barriers: {
      kind: 'step',
      actor: taf,
      text: 'The TAF will also look at reasons why there has been no progress, and help the family to identify barriers to making change.',
      next: 'plan-support',
      sources: [review],
    },
    'plan-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting is used to plan what support the children, young people and family need over {timescale:plan-support-at-review}.',
      timescales: ['plan-support-at-review'],
      next: 'plan-updated',
      sources: [review],
    },
    'plan-updated': {
      kind: 'end',
      text: 'The plan is updated and sent, as the requirements of every TAF meeting have it.',
      outcome: 'continues',
      map: 'taf-meeting',
      sources: [
        { section: 'taf-meeting-requirements', ref: 'Chapter 10, Requirements for a TAF Meeting' },
      ],
    },
  },
} as const satisfies OnePointMap;
