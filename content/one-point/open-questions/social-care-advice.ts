import type { Question } from './question.ts';

const advice = {
  section: 'social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const meeting = {
  section: 'social-care-advice-process',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const writing = {
  section: 'writing-social-care-advice',
  ref: 'Chapter 15, SEND and Inclusion',
} as const;
const sendiass = {
  section: 'sendiass',
  ref: 'Chapter 15, Durham SEND Information Advice and Support Service (SENDIASS)',
} as const;

/** Chapter 15: what is left unclear about social care advice, up to its sending, and SENDIASS. */
export const socialCareAdviceQuestions = {
  'advice-by-social-work-teams': {
    kind: 'missing step',
    title: 'Who advises if the family is open to Social Work Teams',
    text: 'One Point will provide the advice if the family is not open to Social Work Teams. Which teams these are, and who gives the advice where the family is open to them, is left to a flowchart and to guidance that the document does not hold. SEND Business Services look for “Children Services”, a wider word. What they do when they find a social worker is not said. Nor is it said what follows if a One Point Lead Professional and a Social Work Team are both involved.',
    ask: ['ifst-manager', 'send-business-services'],
    sources: [advice],
    affects: { maps: ['social-care-advice'], checks: ['advice-without-opening'] },
  },
  'start-of-the-advice-time': {
    kind: 'ambiguity',
    title: 'From when the time for the advice counts',
    text: 'A One Point Lead Professional is e-mailed and asked for advice {timescale:advice-when-open}: the start is not stated, and can hardly be other than the e-mail. If there is none, a Lead Professional “will have” {timescale:advice-when-newly-allocated}. The steps before it are the request, the tray and the allocation, and the sentence names none of them as the start. Of other requests, the IFS Manager allocates one {timescale:allocate-to-key-worker} of its coming to the tray. Team Managers should give the deadline in the allocation, so they need to know it.',
    ask: ['ifst-manager', 'send-business-services'],
    sources: [advice],
    affects: {
      timescales: ['advice-when-open', 'advice-when-newly-allocated'],
      maps: ['social-care-advice'],
    },
  },
  'which-team-advises': {
    kind: 'contradiction',
    title: 'Whether a Family Hub worker can give the advice to a family that is not open',
    text: 'Children with SEND may be supported through the Family Hub or the Intensive Family Support Team. A request for social care advice goes only to the tray of the IFS Manager, for allocation “as they would other requests”. Requests are otherwise allocated to a team by triage. It is not said whether these pass triage or First Contact, or can go on to a Family Hub. Chapter 11 has a Family Hub Team Manager record where a request for early help came from, “EHC” for example, and does not expand the letters.',
    readings: [
      'The advice to a family that is not open is always given by a worker of the Intensive Family Support Team.',
      'The IFS Manager can have it allocated in the Family Hub, if the needs are at that level.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [advice],
    affects: { maps: ['social-care-advice'] },
  },
  'assessment-for-the-advice': {
    kind: 'missing step',
    title: 'From which assessment the advice is written if the family was not open',
    text: 'The form is populated from “the current Child and Family Assessment”. A family that was not open may have none. The SEND Caseworker requests that social care needs “are assessed”, and states that the request is for advice. It is not said whether the Lead Professional then makes an assessment with a time of its own, whether the family is visited and consents first, or whether the family is open from the allocation on.',
    readings: [
      'The Lead Professional first assesses the family, as after other allocations.',
      'The form itself is the assessment, and no other is made.',
    ],
    ask: ['ifst-manager'],
    sources: [writing],
    affects: { timescales: ['advice-when-newly-allocated'], maps: ['social-care-advice'] },
  },
  'sen-or-send-business-services': {
    kind: 'ambiguity',
    title: 'Where the advice is sent',
    text: 'The team is called SEND Business Services, and SEN Business Services where the authorised advice is sent. The address that is printed there is misspelled; this guide prints no addresses. Further outcomes go to “the SEND Team” and the request comes from a SEND Caseworker; it is not said how the three belong together.',
    ask: ['send-business-services', 'send-caseworker'],
    sources: [writing, meeting],
    affects: { maps: ['social-care-advice', 'multi-agency-meeting'] },
  },
  'manager-who-authorises': {
    kind: 'ambiguity',
    title: 'Which manager authorises the advice',
    text: 'The Team Manager will quality assure and authorise, and “managers” are expected to comment. It is not said whether a Senior Key Worker can do so, who does it for a worker of the Family Hub, what follows if the advice is not authorised, or by which day of the time it comes to the manager.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [writing],
    affects: { timescales: ['advice-when-newly-allocated'], maps: ['social-care-advice'] },
  },
  'sendiass-diagrams': {
    kind: 'lost text',
    title: 'What the two diagrams of SENDIASS show',
    text: 'Two headings stand in the document with nothing under them: the service’s name, and what it provides information on. They stood over diagrams that are lost in its text. The list of services above them is whole.',
    ask: ['sendiass'],
    sources: [
      {
        section: 'sendiass',
        ref: 'Chapter 15, Durham SEND Information Advice and Support Service provide information on:',
      },
    ],
    affects: {},
  },
  'sendiass-within-one-point': {
    kind: 'ambiguity',
    title: 'How SENDIASS is part of One Point and at arm’s length from the Local Authority',
    text: 'The service is “now part of the One Point Service”, which is the council’s. It operates at ‘arm’s length’ from the Local Authority, confidentially and impartially. It is not said what it may share with the One Point workers of the same family, how a family or a worker comes to it, or from when it has been a part. Chapter 3 lists it under One Point without the word “now”.',
    ask: ['sendiass', 'operations-manager'],
    sources: [sendiass, { section: 'teams', ref: 'Chapter 3, SENDIASS' }],
    affects: {},
  },
} as const satisfies Record<string, Question>;
