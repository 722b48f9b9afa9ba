/** What the two maps of a threshold discussion share: their place in chapter 4, and what holds for the family meanwhile. */

/** The place of a step in chapter 4: ", Step 4". */
export const cited = <Ref extends string>(ref: Ref) =>
  [{ section: 'threshold-discussions', ref: `Chapter 4, Thresholds Discussions${ref}` }] as const;

/** A map adds where it goes on. */
export const supportMeanwhile = {
  kind: 'step',
  actor: { anyOf: ['threshold-managers'] },
  text: 'The family’s support should not be delayed {timescale:no-delay-in-support}, and managers must reach agreement on how the family can be supported by them {timescale:support-until-a-team}.',
  timescales: ['no-delay-in-support', 'support-until-a-team'],
  sources: cited(', Step 4'),
  trainerNote:
    'Step 4 states this, but it holds during the threshold discussion, so from its start.',
} as const;
