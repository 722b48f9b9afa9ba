/** Section pages in the document's order; each is `sections/<id>.mdx`. */
export const sections = [
  'using-the-procedures',
  'young-peoples-service',
  'practice-model',
  'whole-family',
  'early-help',
  'teams',
  'outcomes',
  'triage',
  'allocation',
  'threshold-discussions',
  'locality-conversations',
  'allocation-map',
  'allocating-to-key-workers',
  'key-worker-first-steps',
  'allocating-to-family-workers',
  'family-worker-first-steps',
  'allocating-in-the-family-hub',
  'family-hub-first-steps',
  'emotional-wellbeing',
  // Chapter 7
  'assessing-needs',
  'assessment-timescales',
  'assessment-expectations',
  'gathering-and-analysis',
  'assessment-oversight',
  'hub-assessment-guidance',
  'deciding-on-group-work',
  'proportionate-assessment',
  'completing-the-proportionate-assessment',
  'young-carers',
  // Chapter 8
  'child-and-family-plans',
  'planned-outcomes',
  'smart-outcomes',
  'reviewing-family-plans',
  // Chapter 9
  'working-with-families',
  'lasting-change',
  'direct-support',
  'family-hub-offer',
  'family-network-meetings',
  'engaging-families',
  'non-engagement',
  // Chapter 10
  'team-around-the-family',
  'initial-taf',
  'taf-meeting-requirements',
  'taf-reviews',
  'partner-led-taf',
  // Chapter 11
  'record-keeping',
  'recording-in-family-hubs',
  'recording-families-not-open',
  'recording-families-open',
  'recording-group-work',
  'chronologies',
  'genograms-and-court',
  // Chapter 12
  // Chapter 13
  'case-closures',
  'closure-process-map',
  // Chapter 14
  'quality-and-oversight',
  'case-supervision',
  'case-clinics',
  'performance-clinics',
  'learning-and-development',
  // Chapter 15
  // Chapter 16
] as const;

export type SectionId = (typeof sections)[number];
