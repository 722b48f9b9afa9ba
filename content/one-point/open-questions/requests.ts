import type { Question } from './question.ts';

const triage = { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' } as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const locality = {
  section: 'locality-conversations',
  ref: 'Chapter 4, Locality Early Help Conversations',
} as const;
const map = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

/** What is left unclear in chapter 4, but for threshold discussions. */
export const requestsQuestions = {
  'requests-outside-first-contact': {
    kind: 'contradiction',
    title: 'Requests that do not come by First Contact',
    text: 'By chapter 4, all new requests for help are made via First Contact. By chapter 15 a Health Visitor contacts the Family Hub Team Manager with a request form, and can request support of that manager too; a Social Worker of the Pre-Birth Intervention Service will be responsible for requesting support from that manager directly, {timescale:pre-birth-request}. It is not said whether these are new requests, or whether they come to the in-tray.',
    readings: [
      'They are exceptions, and do not go by First Contact.',
      'They are for families who are already known to a service, so not new requests.',
    ],
    ask: ['hub-manager', 'senior-triage-worker'],
    sources: [
      triage,
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
      {
        section: 'pre-birth-intervention',
        ref: 'Chapter 15, Working together arrangements, Allocation of Work',
      },
    ],
    affects: {
      timescales: ['pre-birth-request'],
      maps: ['first-contact', 'health-visitor-request', 'pre-birth-workflow'],
    },
  },
  'who-works-with-disabled-children': {
    kind: 'ambiguity',
    title: 'Who is responsible where a child needs the Disabled Children’s Team',
    text: 'The Families First Service has responsibility for those triaged as requiring a safeguarding/statutory service “or Disabled Children’s Team”. The team is not described. Chapter 12 has families stepped up to, and down from, “Children with Disabilities”, and does not say that it is the same team.',
    readings: [
      'The Families First Service is responsible, and that team is a part of it.',
      'That team is responsible itself.',
    ],
    ask: ['senior-triage-worker', 'first-contact-manager'],
    sources: [triage],
    affects: { checks: ['families-first'], maps: ['first-contact'] },
  },
  'who-allocates-at-first-contact': {
    kind: 'ambiguity',
    title: 'Who decides the level of need',
    text: 'Chapter 4 answers this in part. First Contact Officers will transfer parents’ early help requests, and professionals’ requests go to the Early Help Triage Workers directly. For a potential safeguarding concern, the MASH is a central point for identifying the level of need. By step 1 of the threshold discussions the First Contact Officer assigns a threshold, which the First Contact Social Worker triages; or an Early Help Triage Worker assigns it. What stays open: the map has the level of need established, and a referral re-directed, by nobody who is named. On the map the First Contact Officer alone completes the form, and step 1 adds the First Contact Social Worker. Who transfers a safeguarding referral is not said. Nor is it said how an Early Help Triage Worker passes on a request that is not early help.',
    ask: ['first-contact-manager', 'senior-triage-worker'],
    sources: [
      triage,
      map,
      { section: 'threshold-discussions', ref: 'Chapter 4, Thresholds Discussions, Step 1' },
    ],
    affects: { checks: ['families-first'], maps: ['first-contact', 'triage-and-allocation'] },
  },
  'october-2023': {
    kind: 'out of date',
    title: 'Two notes of what changed in October 2023',
    text: 'Two rules begin “As of October 2023”: to which team a worker allocates, and that workers have {timescale:progress-a-request} to progress a request. The sentence before the first still stands: Family Hub referrals for parenting support can be progressed, and complex needs go directly to the IFS Managers in-tray. It is not said what the notes replace, or whether there was a later change.',
    readings: [
      'The note replaces the sentence before it: both kinds of team are allocated to in the same way.',
      'The note adds to it: complex needs go to the IFS Managers in-tray, other requests to the Family Hub.',
    ],
    ask: ['senior-triage-worker', 'operations-manager'],
    sources: [allocation],
    affects: {
      checks: ['intensive-family-support', 'family-hub'],
      timescales: ['progress-a-request'],
      maps: ['triage-and-allocation'],
    },
  },
  'management-oversight-of-allocation': {
    kind: 'ambiguity',
    title: 'When management oversight is needed',
    text: 'For parents’ requests, Early Help Triage Workers allocate complex needs with management oversight. For requests by professionals and for safeguarding referrals no oversight is mentioned. It is not said which manager gives it, or where it is recorded.',
    readings: [
      'All direct allocations need management oversight.',
      'Only those of parents’ requests need it.',
    ],
    ask: ['senior-triage-worker'],
    sources: [allocation],
    affects: { maps: ['triage-and-allocation'] },
  },
  'resolved-or-re-directed': {
    kind: 'missing step',
    title: 'What resolving and re-directing mean',
    text: 'Workers resolve or re-direct requests, and conversations do too. It is not said what counts as resolved, to whom requests are re-directed, what the parent or professional is told, or what is recorded.',
    ask: ['senior-triage-worker'],
    sources: [allocation, map],
    affects: { maps: ['triage-and-allocation', 'locality-conversation'] },
  },
  'progress-or-allocate': {
    kind: 'ambiguity',
    title: 'What is done by the end of the time, and from when it counts',
    text: 'The text gives workers {timescale:progress-a-request} to “progress” a request, and names no start. The map has suitable requests “allocated to team” {timescale:allocate-to-a-team} of the worker receiving the request. The figure is the same; what is done by then is not. Nor is it said whether a Locality Early Help Conversation is within the time, or whether either time holds for a safeguarding referral that is transferred.',
    readings: [
      'The two are one rule: by then the request is resolved, re-directed, in a conversation or allocated.',
      'By the text it is enough that triage is under way; only the map has the team allocated by then.',
    ],
    ask: ['senior-triage-worker', 'operations-manager'],
    sources: [allocation, map],
    affects: {
      timescales: ['progress-a-request', 'allocate-to-a-team'],
      maps: ['triage-and-allocation'],
    },
  },
  'consent-not-obtained': {
    kind: 'missing step',
    title: 'When consent is not obtained',
    text: 'A safeguarding referral that is triaged as early help is transferred “if consent obtained”. It is not said who asks for consent, from whom, by when, or what happens without it. For other requests this chapter does not mention consent.',
    ask: ['senior-triage-worker', 'first-contact-manager'],
    sources: [allocation],
    affects: { checks: ['intensive-family-support', 'family-hub'], maps: ['first-contact'] },
  },
  'into-the-team-managers': {
    kind: 'lost text',
    title: 'A sentence that lacks a word',
    text: 'A safeguarding referral is allocated “into the relevant IFS Team Managers”. A word seems to be lost, perhaps “in-tray”. Only IFS Team Managers are named. On the map, Early Help Triage refers to IFS and FH Teams alike. It is not said whether a safeguarding referral can go to a Family Hub, or when one is “appropriate” for the IFS Team Managers. Nor is it said whether such a referral needs complex needs that require intensive support as well.',
    ask: ['senior-triage-worker', 'ifst-manager'],
    sources: [allocation, map],
    affects: {
      checks: ['intensive-family-support', 'family-hub'],
      maps: ['triage-and-allocation'],
    },
  },
  'how-quickly-support': {
    kind: 'ambiguity',
    title: 'How soon support is offered',
    text: 'The Team Manager ensures that support is offered {timescale:offer-support-quickly}, and no figure is given. The map has a Key Worker allocated {timescale:allocate-to-key-worker}, and a member of the Family Hub Team {timescale:allocate-in-the-family-hub}. It is not said whether “as quickly as possible” asks for more, or which Team Managers are meant.',
    readings: [
      'Those figures are how quickly it must be.',
      'They are the latest, and support is offered sooner where it is possible.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [allocation, map],
    affects: {
      timescales: ['offer-support-quickly', 'allocate-to-key-worker', 'allocate-in-the-family-hub'],
      maps: ['triage-and-allocation'],
    },
  },
  'lost-list-of-conversations': {
    kind: 'lost text',
    title: 'What the conversations will do',
    text: 'The document begins “The Locality Early Help Conversations will:” and then has a diagram or list that could not be read. What stood there is not in this guide.',
    ask: ['operations-manager', 'senior-triage-worker'],
    sources: [locality],
    affects: { maps: ['locality-conversation'] },
  },
  'who-is-in-a-conversation': {
    kind: 'missing step',
    title: 'Who takes part in a conversation, how often, and with whose consent',
    text: 'Partners are not named here, nor who arranges, leads or records a conversation. It is not said how often one is held, or whether the family consents to one or takes part. Chapter 15 has the Social Inclusion Development Worker attend; other partners are not named there either. Chapter 11 answers in part what follows. It has Family Hub support that is agreed in a conversation. Where the family is not open to One Point, a One Point worker is to gain the parents’ permission or consent to the work, and to its recording.',
    ask: ['operations-manager', 'hub-manager'],
    sources: [
      locality,
      { section: 'social-inclusion-team', ref: 'Chapter 15, Social Inclusion Team' },
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
      {
        section: 'recording-families-not-open',
        ref: 'Chapter 11, If the child has no record on LiquidLogic',
      },
      {
        section: 'recording-families-not-open',
        ref: 'Chapter 11, If there is a record on LiquidLogic',
      },
    ],
    affects: { maps: ['locality-conversation'] },
  },
  'referral-from-a-conversation': {
    kind: 'contradiction',
    title: 'To which team a conversation can lead, and who refers',
    text: 'By the text, heightened risk or complexity leads to a referral being considered for the Intensive Family Support Team. The Early Help Triage Workers refer. By the map, the conversation itself can refer, to an IFS or an FH Team, and no condition is named. Chapter 11 has Family Hub support that is agreed in an Early Help Conversation, for a family who is not open to One Point, or whose lead is another: so without the family being referred, it seems. “Heightened” may go with the risk alone, or with the complexity too. It is not said who considers a referral, or by when.',
    readings: [
      'Both teams can be referred to, always by an Early Help Triage Worker.',
      'A conversation refers to a Family Hub itself, and only referrals to the Intensive Family Support Team go by Early Help Triage.',
    ],
    ask: ['senior-triage-worker', 'operations-manager'],
    sources: [
      locality,
      map,
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
    ],
    affects: {
      checks: ['intensive-family-support', 'family-hub'],
      maps: ['locality-conversation'],
    },
  },
  'arrows-of-the-map': {
    kind: 'lost text',
    title: 'The arrows of the Allocation Process Map',
    text: 'The boxes of the map can be read, its arrows cannot. How one box leads to another is taken from the words of the boxes and from the text. An arrow may have said more.',
    ask: ['senior-triage-worker', 'operations-manager'],
    sources: [map],
    affects: { maps: ['first-contact', 'triage-and-allocation', 'locality-conversation'] },
  },
  'start-of-the-map-clock': {
    kind: 'ambiguity',
    title: 'From when the time for a Key Worker counts on the map',
    text: 'The map has the case allocated to a Key Worker {timescale:allocate-to-key-worker}, and names no start. Chapter 5 counts from receipt of the referral into the Team Tray. For the Family Hub the map does name the start: referral into the Family Hub in-tray.',
    readings: [
      'The map counts as chapter 5 does.',
      'The map counts from another event, which it does not name.',
    ],
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [map],
    affects: { timescales: ['allocate-to-key-worker'], maps: ['triage-and-allocation'] },
  },
  'member-or-practitioner': {
    kind: 'ambiguity',
    title: 'To whom a case in the Family Hub can be allocated',
    text: 'On the map the Family Hub Team Manager allocates to “a member of the Family Hub Team”. The text of chapter 4, and chapter 6, name an Early Help Practitioner. It is not said whether another member can have the case.',
    ask: ['hub-manager'],
    sources: [map, allocation],
    affects: {
      timescales: ['allocate-in-the-family-hub'],
      maps: ['triage-and-allocation'],
    },
  },
  'notes-to-chapter-11': {
    kind: 'loose reference',
    title: 'Three notes that send the reader to chapter 11',
    text: 'For requests for Team Around the Community, from a Health Visitor and for the ‘Care’ Assessment, the map says: go to chapter 11. That chapter is on record keeping. It has how Team Around the Community and Health Visitors’ referrals are recorded, and nothing on the ‘Care’ Assessment. Chapter 15 has a part on each of the three. Its name for what contributes to the ‘care’ element of an EHCP is Social Care Advice: a request goes to the tray of the IFS Manager, who will allocate it as other requests. It has no ‘Care’ Assessment by that name.',
    readings: [
      'Chapter 15 is meant, and the number is an old one.',
      'The recording in chapter 11 is meant too.',
    ],
    ask: ['hub-manager', 'operations-manager'],
    sources: [
      map,
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
      {
        section: 'recording-group-work',
        ref: 'Chapter 11, Recording Team Around the Community (TAC)',
      },
      {
        section: 'team-around-the-community',
        ref: 'Chapter 15, Team Around the Community (TAC) Programme',
      },
      { section: 'social-care-advice', ref: 'Chapter 15, SEND and Inclusion' },
    ],
    affects: { maps: ['social-care-advice'] },
  },
} as const satisfies Record<string, Question>;
