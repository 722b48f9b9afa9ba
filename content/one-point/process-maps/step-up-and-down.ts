/** Nodes that several maps of chapter 12 share, word for word: a map adds where its ways go on. */

/** Consent lies on every way up and down. */
export const familyConsents = {
  kind: 'step',
  actor: 'not stated',
  text: 'It is important to ensure that the family understand and consent. In the case discussions this should be confirmed; it should be recorded in TAF and/or case notes. Our note: the document does not say at which point.',
  sources: [
    {
      section: 'stepping-down-from-families-first',
      ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
    },
  ],
  trainerNote:
    'The chapter has this for stepping up and for stepping down, and does not say at which point. Its place in this map is ours.',
} as const;

/** Asked before anything that would wait for a meeting. */
export const isAtRiskOfHarm = {
  kind: 'decision',
  actor: { anyOf: ['one-point-professional', 'family-member'] },
  text: 'Do you believe that a child is, or may be, at risk of suffering significant harm?',
} as const;
