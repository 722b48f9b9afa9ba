import type { Role } from '../../../src/procedure/index.ts';

/** Chapters 1 to 6. */
export const earlyChaptersRoles = {
  service: {
    name: 'One Point Service as a whole',
    aliases: ['One Point Service', 'OPS', 'One Point', 'the service'],
    summary: 'Durham County Council’s early help service, where the document names no role.',
  },
  cyps: {
    name: 'Children and Young People’s Service as a whole',
    aliases: ['Children and Young People’s Service', 'CYPS'],
    summary:
      'Consists of Children Social Care, Education and Skills, and EHIVC. Our note: lines of chapter 2 that say “we” stand here; an open question asks who is meant.',
  },
  manager: {
    name: 'manager of the One Point Service',
    aliases: ['managers'],
    summary: 'Any manager of the service, where the document does not say which.',
  },
  practitioner: {
    name: 'practitioner',
    aliases: ['practitioners', 'OPS practitioner'],
    summary: 'Any practitioner, where the document does not say of which team.',
  },
  'intensive-family-support-team': {
    name: 'Intensive Family Support Team',
    aliases: ['IFST', 'IFS Team'],
    summary: 'Provides intensive family support where a family has a range of complex needs.',
  },
  'family-hub': {
    name: 'Family Hub',
    aliases: ['Family Hubs', 'Family Hub Team'],
    summary: 'Provides early help to children, young people and families with lower level needs.',
  },
  'social-inclusion-team': {
    name: 'Social Inclusion Team',
    summary:
      'Leads on the VCS Alliance and Fun and Food programmes, and on projects that strengthen links, with a clear focus on child poverty. Supports others to know and utilise VCS provision.',
  },
  sendiass: {
    name: 'SEND Information Advice and Support Service',
    aliases: ['SENDIASS', 'Durham SEND Information Advice and Support Service'],
    summary:
      'A statutory service that supports parents/carers of children with special educational needs and disabilities.',
  },
  'first-contact-officer': {
    name: 'First Contact Officer',
    summary:
      'Completes the contact form, and transfers parents’ early help requests to the Early Help Triage Workers.',
  },
  'first-contact-team': {
    name: 'First Contact Team',
    aliases: ['First Contact'],
    summary:
      'Triages and refers requests for early help and concerns about a child, and allocates work to the teams.',
  },
  'first-contact-social-worker': {
    name: 'First Contact Social Worker',
    summary: 'Triages safeguarding referrals, some of which then go to early help.',
  },
  'first-contact-social-work-consultant': {
    name: 'First Contact Social Work Consultant',
    aliases: ['FCSWC'],
    summary:
      'Discusses a challenged threshold with the Senior Early Help Triage Worker, and actions a decision that is overturned.',
  },
  'first-contact-manager': {
    name: 'First Contact Manager',
    summary: 'Has a conversation with the Operations Manager about a threshold that is not agreed.',
  },
  'first-contact-strategic-manager': {
    name: 'First Contact Strategic Manager',
    summary:
      'Has a conversation with the OPS Strategic Manager about a threshold that is still not agreed.',
  },
  'threshold-managers': {
    name: 'managers in the threshold discussion',
    summary:
      'Must reach agreement on how they can support the family meanwhile. Step 4 of a threshold discussion says only “Managers”.',
  },
  'mash-partners': {
    name: 'partners in the Multi-Agency Safeguarding Hub (MASH)',
    summary:
      'Can gather information about a child and their parents or carers where there is a potential safeguarding concern.',
  },
  'families-first-service': {
    name: 'Families First Service',
    aliases: ['Families First', 'FF'],
    summary:
      'Has responsibility for work with families who are triaged as requiring a safeguarding/statutory service or Disabled Children’s Team.',
  },
  professional: {
    name: 'professional who requests early help',
    summary:
      'Requests early help for a family. Early Help Triage Workers resolve the request, re-direct it, or invite the professional to a Locality Early Help Conversation.',
  },
  'triage-worker': {
    name: 'Early Help Triage Worker',
    aliases: ['EHTW'],
    summary:
      'Triages every request for early help: resolves it, re-directs it, invites a professional to a Locality Early Help Conversation, or allocates to a team.',
  },
  'senior-triage-worker': {
    name: 'Senior Early Help Triage Worker',
    aliases: ['SEHTW'],
    summary:
      'Has threshold conversations with team managers, and discusses them with the First Contact Social Work Consultant.',
  },
  'operations-manager': {
    name: 'Operations Manager',
    aliases: ['OPS Operations Manager', 'Locality Operations Manager'],
    summary:
      'Reviews a family whose threshold is not agreed, upholds the decision or takes it to First Contact, and escalates it. Holds case clinics. The Strategic Manager and/or the Operations Manager holds performance clinics.',
  },
  'strategic-manager': {
    name: 'OPS Strategic Manager',
    aliases: ['OP&TFS Strategic Manager'],
    summary:
      'Has a conversation with the First Contact Strategic Manager about a threshold that managers below could not agree. The Strategic Manager and/or the Operations Manager holds performance clinics. Our note: chapter 14 has two titles for who holds them, which this guide takes as one role.',
  },
  'ifst-manager': {
    name: 'Intensive Family Support Team Manager',
    aliases: ['IFS Team Manager', 'IFST Manager', 'IFST TM'],
    summary:
      'Reads referrals in the Team Tray, allocates them to Key Workers and completes the allocation process. May consider whether support by a Family Worker is necessary. Chapter 5 also writes “Team Manager”. Our note: what chapters 14 and 16, and chapter 15 on social care advice, ask of “Team Managers” stands at Team Manager. What chapter 14 asks of every manager, and chapter 15 on that advice of “Managers”, stands at manager of the One Point Service.',
  },
  'senior-key-worker': {
    name: 'Senior Key Worker',
    aliases: ['SKW'],
    summary:
      'Allocates referrals to Key Workers as the Team Manager does, allocates work to Family Workers, and reviews its progress in case management discussion.',
  },
  'key-worker': {
    name: 'Key Worker',
    aliases: ['KW', 'IFST Key Worker'],
    summary:
      'Works with a family in the Intensive Family Support Team: contacts and visits them, completes the assessment, arranges the Family Network Meeting, and brings a Family Worker in.',
  },
  'family-worker': {
    name: 'Family Worker',
    aliases: ['FW'],
    summary:
      'Does direct work with families alongside the Key Worker, records it on LiquidLogic EHM, and sends its evidence to the central document store.',
  },
  'hub-manager': {
    name: 'Family Hub Team Manager',
    aliases: ['FHTM', 'Family Hub Manager'],
    summary:
      'Allocates requests in the Family Hub, quality assures its assessments, authorises its Family Plans, ensures what is asked before a family is closed, and is asked for its programmes. Receives Health Visitors’ requests, leads the Young Parent Programme in the area, and follows up families without a childcare place. Our note: what chapters 14 and 16, and chapter 15 on social care advice, ask of “Team Managers” stands at Team Manager. What chapter 14 asks of every manager, and chapter 15 on that advice of “Managers”, stands at manager of the One Point Service.',
  },
  'early-help-practitioner': {
    name: 'Early Help Practitioner',
    aliases: ['EHP'],
    summary:
      'Is allocated a family in the Family Hub, and begins its chronology. Our note: the initial steps of the Family Hub Practitioner stand here too, as the list of contents has them; an open question asks whether the two are one. The joint visit when a family steps up stands at Early Help Practitioner/Wellbeing for Life Worker.',
  },
  'family-hub-practitioner': {
    name: 'Family Hub Practitioner',
    summary:
      'Takes the initial steps of chapter 6: consent, home visit, proportionate assessment and Family Plan. Our note: the list of contents gives these steps to the Early Help Practitioner; an open question asks whether the two are one.',
  },
  'emotional-wellbeing-worker': {
    name: 'Emotional Wellbeing Worker',
    aliases: ['EWBW'],
    summary: 'Supports families whom the Family Hub Team Manager allocates to them.',
  },
} as const satisfies Record<string, Role>;
