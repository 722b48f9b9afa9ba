import type { DutyRule } from './rule.ts';

const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const noRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If the child has no record on LiquidLogic',
} as const;
const withRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If there is a record on LiquidLogic',
} as const;
const contacts = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, How to record the contacts',
} as const;
const recordings = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, Recordings should',
} as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 11: how work in Family Hubs is recorded where the worker is not the lead, or the family is not open. */
export const recordsFamilyHubsDuties = {
  'record-non-lead-work': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The types of work in chapter 11’s list (from the Healthy Child Programme to the Domestic Abuse Empowerment Programme) are recorded if the family is not open to One Point, or if the worker is not the lead.',
    stages: ['records'],
    sources: [nonLead],
  },
  'record-first-and-last-session': {
    who: 'not stated',
    strength: 'not stated',
    text: 'For a Family Hub Programme, or a Domestic Abuse Empowerment Programme such as Inspire, record the first and last session only.',
    stages: ['records'],
    except:
      'if you feel that other recording is needed, for example if a parent talks to you about a worry or a concern.',
    sources: [nonLead],
  },
  'record-every-session': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If the family is open to One Point (FC and IFS), record every session of a Family Hub Programme, or of a Domestic Abuse Empowerment Programme such as Inspire.',
    stages: ['records'],
    sources: [nonLead],
  },
  'groups-not-recorded': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Baby and Toddler groups and Holiday Activities are the exception to recording Family Hub work on LiquidLogic. They are not programmes but “play and learning”, and families can ask for a place.',
    stages: ['records'],
    sources: [nonLead],
  },
  'use-general-notes': {
    who: 'not stated',
    strength: 'can',
    text: 'If families are not open to the One Point Service, the work in chapter 11’s list can be recorded in general notes on LiquidLogic.',
    stages: ['records'],
    except: 'if it needs to be recorded in the case notes or on LCS.',
    sources: [nonLead],
  },
  'ask-worker-for-permission': {
    who: hubManager,
    strength: 'is to',
    text: 'If the child has no record on LiquidLogic, the Family Hub Team Manager is to ask a One Point worker to contact the parent and gain permission (at present verbal). The permission is to complete work with the family, and to record it on LiquidLogic.',
    stages: ['records'],
    sources: [noRecord],
  },
  'ask-for-basic-demographic': {
    who: hubManager,
    strength: 'not stated',
    text: 'If the child has no record on LiquidLogic, then when consent is gained the Family Hub Team Manager e-mails CYPS First Contact Admin and asks them to create a basic demographic for the child.',
    stages: ['records'],
    sources: [noRecord],
  },
  'record-oversight-without-record': {
    who: hubManager,
    strength: 'is to',
    text: 'If the child has no record on LiquidLogic, the Family Hub Team Manager is to record management oversight in general notes.',
    stages: ['records'],
    sources: [noRecord],
  },
  'record-oversight-with-record': {
    who: hubManager,
    strength: 'is to',
    text: 'If a family is not open to One Point or Families First and there is a record on LiquidLogic, the Family Hub Team Manager is to record a management oversight in a general note.',
    stages: ['records'],
    sources: [withRecord],
  },
  'worker-gains-consent': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'is to',
    text: 'If a family is not open to One Point or Families First and there is a record on LiquidLogic, the One Point worker is to contact the parents, to gain consent, and to record this and the contacts that follow in general notes.',
    stages: ['records'],
    sources: [withRecord],
  },
  'use-contact-type': {
    who: 'not stated',
    strength: 'needs to',
    text: 'To capture the work delivered with “these families” (the lines before are on families who are not open), we need to use the “contact type” drop-down of the case note. You select the contact type when you add a general note or a case note in LiquidLogic.',
    stages: ['records'],
    sources: [contacts],
  },
  'record-reason-not-method': {
    who: 'not stated',
    strength: 'needs to',
    text: 'For the work with “these families” (the lines before are on families who are not open), whatever your method of contact (for example, a home visit or a telephone call), you need to record the work as the reason for your involvement, such as Healthy Child Programme.',
    stages: ['records'],
    sources: [contacts],
  },
  'write-in-method': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In the notes of that work, please write in the method of the contact, for example that it was a home visit or a telephone call.',
    stages: ['records'],
    sources: [contacts],
  },
  'describe-work-and-impact': {
    who: 'not stated',
    strength: 'should',
    text: 'Recordings should describe the work undertaken and its IMPACT.',
    stages: ['records'],
    sources: [recordings],
  },
  'tell-the-story': {
    who: 'not stated',
    strength: 'should',
    text: 'Recordings should tell the story: what we are worried about, and what has happened.',
    stages: ['records'],
    sources: [recordings],
  },
  'include-feedback': {
    who: 'not stated',
    strength: 'should',
    text: 'Recordings should, if appropriate, include feedback from families.',
    stages: ['records'],
    sources: [recordings],
  },
  'keep-recordings-simple': {
    who: 'not stated',
    strength: 'should',
    text: 'Recordings should be kept simple, and as clear as possible.',
    stages: ['records'],
    sources: [recordings],
  },
  'upload-documents': {
    who: 'not stated',
    strength: 'can',
    text: 'Documents can be uploaded. The normal procedures for that apply.',
    stages: ['records'],
    sources: [recordings],
  },
} as const satisfies Record<string, DutyRule>;
