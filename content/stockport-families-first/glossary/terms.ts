import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Named terms of the procedure that staff need. */
export const terms = {
  'edge-of-care': {
    term: 'Edge of care',
    meaning:
      'Whom the team’s services are for: children and young people on the edge of care. The document does not define the words.',
    aliases: ['on the edge of care', 'at risk of coming into care', 'risk of entry to care'],
    sources: [
      { section: 'the-team', ref: '1' },
      { section: 'crisis-intervention', ref: '2' },
    ],
  },
  'short-breaks': {
    term: 'Short breaks',
    meaning:
      'One of the services. They provide young people and their families with respite, in conjunction with the overall support plan.',
    aliases: ['respite', 'time out'],
    sources: [
      { section: 'the-team', ref: '1' },
      { section: 'objectives', ref: '4, How' },
    ],
  },
  broadfield: {
    term: 'Broadfield Children’s Home',
    meaning:
      'One of the services, listed with {figure:in-house-homes}. A bracket after it reads “inc Outreach Family support”.',
    aliases: ['Broadfield', 'Outreach Family support', 'children’s home'],
    sources: [{ section: 'the-team', ref: '1' }],
  },
  'step-down': {
    term: 'Step down',
    meaning:
      'An approach by which a family is linked into existing family support services, {timescale:step-down-link} and if appropriate. Closure may need a step down, with a lead professional identified. The document does not define it.',
    aliases: ['step-down', 'step up - step down', 'step up'],
    sources: [
      { section: 'the-team', ref: '1' },
      { section: 'objectives', ref: '4, How' },
      { section: 'closure-and-evaluation', ref: '5 step 8, closure table' },
    ],
  },
  'rehabilitation-home': {
    term: 'Rehabilitation to home plan',
    meaning:
      'A plan for a looked after child’s return home, which the team supports. One that is in danger of breakdown is a priority measure. The document does not define it.',
    aliases: ['rehabilitation home plan', 'rehabilitation home', 'returning home from care'],
    sources: [
      { section: 'the-team', ref: '1' },
      { section: 'referral-criteria', ref: '3' },
    ],
  },
  'crisis-intervention': {
    term: 'Crisis intervention',
    meaning:
      'It involves defusing the crisis in the home that leads to the referral. Everyone in the family is helped to acquire the skills to achieve goals that are specific and measurable.',
    aliases: ['crisis response', 'intensive support'],
    sources: [{ section: 'crisis-intervention', ref: '2' }],
  },
  'level-4': {
    term: 'Level 4 need',
    meaning:
      'Its specific needs are those on which the team will be focusing primarily. The document does not define the level. Our note: councils’ published thresholds commonly number levels of need; ask which one is meant here.',
    aliases: ['level 4', 'threshold', 'levels of need'],
    sources: [{ section: 'crisis-intervention', ref: '2' }],
  },
  'priority-measures': {
    term: 'Priority measures',
    meaning:
      'What section 3, headed Referral Criteria, says that referrals to the team will have. The document does not say how many must be met.',
    aliases: ['referral criteria', 'criteria'],
    sources: [{ section: 'referral-criteria', ref: '3' }],
  },
  'outcomes-appendix': {
    term: 'Outcomes appendix',
    meaning:
      'What outlines the key areas that the team will focus on. The document refers to it and does not have it.',
    sources: [{ section: 'aims-and-outcomes', ref: '4, aims' }],
  },
  'key-worker': {
    term: 'Key worker',
    meaning:
      'Assigned to each case, with opportunity to consult with a clinical psychologist. The document also has named, support and intervention workers, and does not say that they are the same.',
    sources: [{ section: 'objectives', ref: '4, How' }],
  },
  'menu-of-support': {
    term: 'Menu of support',
    meaning:
      'The team works from a menu of support, considered {timescale:menu-at-referral}. Step 6 lists what is on it.',
    aliases: ['menu', 'delivery of intervention'],
    sources: [
      { section: 'objectives', ref: '4, How' },
      { section: 'menu-of-support', ref: '5 step 6' },
    ],
  },
  'stockport-family': {
    term: 'Stockport Family',
    meaning: 'Within which the team is currently based. The document does not explain it further.',
    sources: [{ section: 'hours-base-and-roles', ref: '4, Where' }],
  },
  panel: {
    term: 'Stockport Families First panel',
    meaning:
      'The Team Manager will chair it. All of the team’s cases are reviewed at it {timescale:panel-reviews}. The document does not say who else is on it, or whether it is the Eligibility Meeting.',
    aliases: ['SFF panel', 'panel'],
    sources: [
      { section: 'hours-base-and-roles', ref: '4, Who' },
      { section: 'family-meetings', ref: '5 step 4, family meetings' },
    ],
  },
  'request-for-intervention': {
    term: 'Request for Intervention',
    meaning:
      'What the process begins with: it is made by completing the Stockport Families First Team Referral Form. The document also speaks of a notification, a referral and initial enquiries.',
    aliases: ['notification request', 'notification', 'referral', 'contact', 'enquiry'],
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'notification-and-assessment', ref: '5 step 2, table' },
    ],
  },
  'referral-form': {
    term: 'Stockport Families First Team Referral Form',
    meaning:
      'The form of the Request for Intervention. Step 2 has a “written initial referral form and risk assessment”, and does not say that it is the same form.',
    aliases: ['referral form', 'initial referral form'],
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'legal-gateway': {
    term: 'Legal Gateway',
    meaning:
      'One of the decision-making forums into which the team will have its referral criteria linked. The document does not explain it.',
    sources: [{ section: 'request', ref: '5 step 1' }],
  },
  'eligibility-meeting': {
    term: 'Eligibility Meeting',
    meaning:
      'By step 2 an agenda item is requested on it. By step 4 a more formal intervention plan can be agreed and arranged at it. Step 7 has a Team Eligibility Meeting, which the Team Manager arranges to consider new referrals, and clinical peer support for reviewing programmes. The document does not say that the two are one, or how often either is held.',
    aliases: ['Team Eligibility Meeting'],
    sources: [
      { section: 'review', ref: '5 step 7, table' },
      { section: 'notification-and-assessment', ref: '5 step 2, table' },
      { section: 'crisis-response', ref: '5 step 4' },
    ],
  },
  'core-group': {
    term: 'Core group',
    meaning:
      'A family meeting may be one. The document does not explain it. Our note: a core group carries out a child protection plan.',
    sources: [{ section: 'family-meetings', ref: '5 step 4, family meetings' }],
  },
  'healthy-young-minds': {
    term: 'Healthy Young Minds',
    meaning:
      'It and KITE offer a range of interventions for mental health support, and direct referrals can be to it. The document does not describe it.',
    aliases: ['mental health'],
    sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
  },
  'lead-professional': {
    term: 'Lead professional',
    meaning:
      'Identified where a step down may need to be completed. The same list also has a step down lead practitioner, to be in place if appropriate. The document does not say whether they are one.',
    aliases: ['step down lead practitioner', 'lead practitioner'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'exit-plan': {
    term: 'Exit plan',
    meaning:
      'A plan that is to be in place at the end, by step 7. Step 8 speaks of exit strategies. The document does not say who writes either.',
    aliases: ['exit strategies', 'exit'],
    sources: [
      { section: 'review', ref: '5 step 7, table' },
      { section: 'closure-and-evaluation', ref: '5 step 8, closure table' },
    ],
  },
  'closure-form': {
    term: 'Closure form',
    meaning: 'The form completed at closure. The document does not describe it.',
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure table' }],
  },
  'feedback-form': {
    term: 'Feedback Form',
    meaning:
      'The form of which the worker seeks completion. Its name is uncertain: the words of the table read “Intervention Form”, “Feedback” and “Feedback Form”.',
    aliases: ['Intervention Form', 'Intervention Feedback Form', 'evaluation form'],
    sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, evaluation' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
