import type { Question } from './question.ts';

const advisor = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, The Role of the Early Help Advisor',
} as const;
const advisorAtPanel = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, The role of the Early Help Advisor in the Behaviour and Inclusion Panel',
} as const;
const inclusion = {
  section: 'social-inclusion-team',
  ref: 'Chapter 15, Social Inclusion Team',
} as const;
const forums = {
  section: 'prevention-and-early-help-forums',
  ref: 'Chapter 15, Partnership Meetings',
} as const;
const locality = {
  section: 'locality-meetings',
  ref: 'Chapter 15, Families First Locality Meetings',
} as const;
const health = {
  section: 'family-health-meetings',
  ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
} as const;

/** Chapter 15: what is left unclear about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsQuestions = {
  'advisor-at-panels-said-twice': {
    kind: 'contradiction',
    title: 'Two versions of what Early Help Advisors advise panels on',
    text: 'What Early Help Advisors do at Behaviour and Inclusion Panels stands twice in chapter 15. Most lines are the same. In the first place they advise on how we “can” work in partnership with the Panel; in the second, on how we “will”. The first has referral into First Contact “and completion of” the Children’s Services Referral Form. The second has it “for Safeguarding completion of” that form, and adds “partner led” Early Help Assessments and Requests for (additional) Early Help. A word seems to be lost after “Safeguarding”. So it is not said whether the form is for safeguarding only. By chapter 4 all new requests for help are made via First Contact.',
    readings: [
      'The second is the fuller one: the referral form is for safeguarding, and early help has a request of its own.',
      'The form is for every referral into First Contact. The second only adds what else they advise on.',
    ],
    ask: ['early-help-advisor', 'triage-worker'],
    sources: [
      advisor,
      advisorAtPanel,
      { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' },
    ],
    affects: { maps: ['behaviour-and-inclusion-panel'] },
  },
  'names-of-the-early-help-offer': {
    kind: 'loose reference',
    title: 'Which offers of early help are one',
    text: 'Chapter 15 has a “One Point Early Help Offer” on which panels are advised, a broader “Early Help Offer” in and through the Family Hub for young parents, and a “menu of the Early Help Family Offer” from which Health Visitors can request a piece of work. It does not hold any of them. Chapter 9 has a Family Hub Offer, and chapter 3 says what the offer of the Family Hubs includes.',
    readings: [
      'All are names of what the Family Hubs offer.',
      'The One Point Early Help Offer takes in the Intensive Family Support Team too.',
    ],
    ask: ['early-help-advisor', 'hub-manager'],
    sources: [
      advisor,
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
    ],
    affects: {},
  },
  'early-help-assessment-process': {
    kind: 'loose reference',
    title: 'What the Early Help Assessment is',
    text: 'Advisors advise partners on “the Early Help Assessment process”, and on assessments that are “partner led”. No chapter describes either. Chapter 7 has the assessments of the One Point Service, under other names.',
    readings: [
      'It is an assessment that a partner makes, which the document does not describe.',
      'It is a name for the One Point Service’s own assessments too.',
    ],
    ask: ['early-help-advisor'],
    sources: [
      advisor,
      advisorAtPanel,
      { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' },
    ],
    affects: { maps: ['behaviour-and-inclusion-panel'] },
  },
  'requests-to-social-inclusion': {
    kind: 'missing step',
    title: 'Where a request for VCS support goes, and when it is answered',
    text: 'Any practitioner can submit a request at the online portal. Its address is broken off in the document, and its last word stands outside the link. Who receives a request, and how soon it is answered, is not said. Nor is it said who issues the bulletin, to whom it goes, or whether a family’s consent is asked before a request that concerns it.',
    ask: ['social-inclusion-team'],
    sources: [inclusion],
    affects: { timescales: ['vcs-bulletin'] },
  },
  'social-inclusion-roles': {
    kind: 'ambiguity',
    title: 'Whether the Social Inclusion roles are one',
    text: 'Chapter 15 has a Social Inclusion Development Worker, who attends step up/step down meetings and is a member of the Locality Meeting. Chapter 12 has a Social Inclusion Practitioner in the core membership of the Step Up/Down Meeting. No chapter says that they are the same.',
    readings: ['They are two names of one role.', 'They are two roles of the team.'],
    ask: ['social-inclusion-team'],
    sources: [
      inclusion,
      locality,
      {
        section: 'weekly-step-up-down-meeting',
        ref: 'Chapter 12, Membership & Meeting Structure',
      },
    ],
    affects: { timescales: ['locality-meetings'] },
  },
  'who-attends-the-forums': {
    kind: 'ambiguity',
    title: 'Who is expected at the Forums, and which area is whose',
    text: 'Expected are “One Point Managers / VCS Alliance and Early Help Advisors”. The stroke may mean “and” or “or”. Which managers are meant is not said. The Forums are North, South and East; how they go with localities and with a manager’s area is not said. Nor is it said who calls the Forums, or who agrees Task and Finish Groups. For more information the document names a person, whom this guide leaves out.',
    readings: [
      'All three are expected: managers, the VCS Alliance and Early Help Advisors.',
      'A manager or the VCS Alliance is expected, and Early Help Advisors.',
    ],
    ask: ['operations-manager', 'early-help-advisor'],
    sources: [forums],
    affects: { timescales: ['attend-forums', 'forums-meet'] },
  },
  'names-of-locality-meetings': {
    kind: 'ambiguity',
    title: 'Which locality meetings are one, and who holds them',
    text: 'The Locality Meeting is {timescale:locality-meetings}, with a membership from several services. By chapter 14 Performance is an item of Locality Management Meetings, which are {timescale:locality-management-meetings} too. The two are not equated. Who chairs the Locality Meeting, who sets its dates, and whether every Family Hub has to have its manager there, is not said. Of the members, “Senior Key Workers” follow a semicolon: they may be those of the Intensive Family Support Team.',
    readings: [
      'They are one meeting, which chapter 14 names in another way.',
      'Locality Management Meetings are for the managers of One Point, Locality Meetings are with others.',
    ],
    ask: ['operations-manager'],
    sources: [
      locality,
      {
        section: 'performance-clinics',
        ref: 'Chapter 14, Locality Management Meetings and Monthly Team Meetings',
      },
    ],
    affects: {
      timescales: ['locality-meetings', 'locality-meeting-dates', 'locality-management-meetings'],
    },
  },
  'which-health-manager': {
    kind: 'ambiguity',
    title: 'Which manager of health attends which meeting',
    text: '“Health Managers” attend Step-Up/Step-Down Meetings and Locality Meetings; the “HDFT Manager” attends the Senior Management Team Meetings. The membership of the Locality Meeting has a “Health Manager”. In chapter 12 the Step Up/Down Meeting has a “Health Service Manager and/or Clinical Lead”. It is not said whether these are the same. By chapter 12 the core membership are mandated to attend; chapter 15 says only that they attend.',
    readings: [
      'All are managers of the Family Health Service, and each attends for their locality.',
      'The HDFT Manager is above the others, and attends only the one meeting.',
    ],
    ask: ['health-manager', 'operations-manager'],
    sources: [
      health,
      locality,
      {
        section: 'weekly-step-up-down-meeting',
        ref: 'Chapter 12, Membership & Meeting Structure',
      },
    ],
    affects: {
      timescales: [
        'health-managers-at-step-up-down',
        'health-managers-at-locality-meetings',
        'hdft-manager-at-management-meetings',
        'step-up-down-meeting',
      ],
    },
  },
} as const satisfies Record<string, Question>;
