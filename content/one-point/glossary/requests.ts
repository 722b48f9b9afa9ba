import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const triage = { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' } as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const threshold = {
  section: 'threshold-discussions',
  ref: 'Chapter 4, Thresholds Discussions',
} as const;
const locality = {
  section: 'locality-conversations',
  ref: 'Chapter 4, Locality Early Help Conversations',
} as const;
const map = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

/** Terms that chapter 4 brings in. */
export const requestsTerms = {
  'first-contact': {
    term: 'First Contact',
    meaning:
      'Every new request for help into Children and Young People’s Service comes in here. Early Help Triage and the MASH are in it.',
    aliases: ['First Contact Team'],
    sources: [triage, allocation],
  },
  'early-help-triage': {
    term: 'Early Help Triage',
    meaning:
      'The part of First Contact that triages requests for early help. Early Help Triage Workers are its workers.',
    sources: [triage, allocation],
  },
  ehtw: {
    term: 'EHTW',
    expansion: 'Early Help Triage Worker',
    meaning:
      'Triages requests for early help in First Contact: resolves, re-directs, invites to a Locality Early Help Conversation, or allocates to a team.',
    aliases: ['Early Help Triage Worker'],
    sources: [allocation, triage],
  },
  sehtw: {
    term: 'SEHTW',
    expansion: 'Senior Early Help Triage Worker',
    meaning: 'The worker in Early Help Triage with whom managers have a threshold conversation.',
    aliases: ['Senior Early Help Triage Worker'],
    sources: [threshold, allocation],
  },
  fcswc: {
    term: 'FCSWC',
    expansion: 'First Contact Social Work Consultant',
    meaning:
      'Discusses a challenged threshold with the Senior Early Help Triage Worker. Actions a decision that is overturned at step 2.',
    aliases: ['First Contact Social Work Consultant'],
    sources: [threshold],
  },
  mash: {
    term: 'MASH',
    expansion: 'Multi-Agency Safeguarding Hub',
    meaning:
      'A hub in First Contact: a central point for gathering information as part of risk assessment. Our note: it is Durham’s; other councils in this guide have a MASH of their own.',
    aliases: ['Multi-Agency Safeguarding Hub', 'Durham Multi-Agency Safeguarding Hub'],
    sources: [triage, threshold],
  },
  cin: {
    term: 'CIN',
    expansion: 'child in need',
    expandedBy: 'us',
    meaning:
      'With CP, what the document writes for its safeguarding thresholds. Families who are triaged as requiring this service are with the Families First Service. Chapter 15 writes Child in Need in full, and does not link the two.',
    aliases: ['CIN/CP', 'Child in Need'],
    sources: [
      triage,
      {
        section: 'homeless-young-people',
        ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
      },
    ],
  },
  cp: {
    term: 'CP',
    expansion: 'child protection',
    expandedBy: 'us',
    meaning:
      'With CIN, what the document writes for its safeguarding thresholds. Early help is for needs that are below them.',
    aliases: ['CIN/CP'],
    sources: [triage],
  },
  'disabled-childrens-team': {
    term: 'Disabled Children’s Team',
    meaning:
      'A team that chapter 4 names beside safeguarding/statutory service, and does not describe. Chapter 12 speaks of “Children with Disabilities” (CWD), and does not say that it is the same team.',
    sources: [triage],
  },
  'liquidlogic-ehm': {
    term: 'LiquidLogic EHM',
    expansion: 'LiquidLogic Early Help Module',
    meaning:
      'The system in which a family is allocated to a team and then to a worker, and in which work with the family is recorded.',
    aliases: ['LiquidLogic', 'LiquidLogic Early Help Module', 'EHM', 'LL', 'LL EHM'],
    sources: [allocation, map, { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' }],
  },
  'in-tray': {
    term: 'in-tray',
    meaning:
      'Where a referral for a team arrives on LiquidLogic EHM. The document also writes Managers In-tray, EHM Tray, Team Tray and Family Hub in-tray. It does not say which of these are one.',
    aliases: [
      'IFS Managers in-tray',
      'Managers In-tray',
      'EHM Tray',
      'Team Tray',
      'Family Hub in-tray',
    ],
    sources: [allocation, map],
  },
  threshold: {
    term: 'threshold',
    meaning:
      'Chapter 4 uses the word and does not define it. Early help needs are below safeguarding (CIN/CP) thresholds. Chapter 1 names the Durham Threshold Guidance 2020 for indicators. Our note: a level of need from which a kind of service is right.',
    aliases: ['thresholds'],
    sources: [threshold, triage],
  },
  'threshold-discussion': {
    term: 'threshold discussion',
    meaning:
      'The steps to follow where the route to allocation is not clear, or the threshold is not agreed. Its heading writes “Thresholds Discussions”.',
    aliases: ['Threshold Discussion Procedures', 'Thresholds Discussions'],
    sources: [threshold, allocation],
  },
  'threshold-conversation': {
    term: 'threshold conversation',
    meaning:
      'A talk of a team’s manager or Senior Key Worker with the Senior Early Help Triage Worker: step 2 of a threshold discussion.',
    sources: [threshold, allocation],
  },
  'management-oversight-case-note': {
    term: 'Management Oversight Case Note',
    meaning:
      'The note on LiquidLogic in which the final decision of a threshold discussion is recorded. Chapter 11 has management oversight of requests for families who are not open recorded in general notes.',
    aliases: ['management oversight'],
    sources: [
      threshold,
      {
        section: 'recording-families-not-open',
        ref: 'Chapter 11, If the child has no record on LiquidLogic',
      },
    ],
  },
  'lead-professional': {
    term: 'Lead Professional',
    meaning:
      'The one who is responsible for ensuring that a family’s children are seen. Chapter 4 has support agreed until a team and Lead Professional are identified. No chapter explains the term. Chapter 10 has TAFs where a partner is the Lead Professional. By chapter 12 this must be an allocated social worker, if a family has safeguarding needs. By chapter 15 a Health Visitor who asks the Family Hub for support will remain the Lead Professional.',
    sources: [
      { section: 'threshold-discussions', ref: 'Chapter 4, Thresholds Discussions, Step 4' },
      { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' },
      {
        section: 'partner-led-taf',
        ref: 'Chapter 10, Invitations to attend Team Around the Family (TAF) Meetings',
      },
      {
        section: 'weekly-step-up-down-meeting',
        ref: 'Chapter 12, Step-up and Step-Down Procedures',
      },
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
  },
  'locality-early-help-conversation': {
    term: 'Locality Early Help Conversation',
    meaning:
      'A conversation of a practitioner with a range of partners about a child who may need early help, for collaborative multiagency decision making.',
    aliases: ['Early Help Conversation'],
    sources: [locality, allocation, map],
  },
  tac: {
    term: 'TAC',
    expansion: 'Team Around the Community',
    meaning:
      'A team of experienced youth workers, and their programme: detached youth work or targeted group work where the activities of young people may be a cause of concern. For how requests for it are managed, the Allocation Process Map sends the reader to chapter 11, which has how it is recorded.',
    aliases: ['Team Around the Community'],
    sources: [
      map,
      {
        section: 'recording-group-work',
        ref: 'Chapter 11, Recording Team Around the Community (TAC)',
      },
      {
        section: 'team-around-the-community',
        ref: 'Chapter 15, Team Around the Community (TAC) Programme',
      },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
