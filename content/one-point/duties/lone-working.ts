import type { DutyRule } from './rule.ts';

const lone = { section: 'lone-working', ref: 'Chapter 16, Lone Working Arrangements' } as const;

/** Chapter 16: what is asked of whom about lone working. */
export const loneWorkingDuties = {
  'complete-lone-working-training': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'All practitioners who work with children and families face to face must complete the Lone Working Training {timescale:lone-working-training}.',
    stages: ['safety'],
    sources: [lone],
  },
  'use-the-lone-working-system': {
    who: { anyOf: ['practitioner'] },
    strength: 'is required to',
    text: 'When they undertake home visits, or are “lone working” with a family in a non DCC building, all practitioners are required to use the Lone Working system {timescale:use-lone-working-system}.',
    stages: ['safety'],
    sources: [lone],
  },
  'staff-lone-working-in-other-buildings': {
    who: { anyOf: ['staff'] },
    strength: 'is to',
    text: 'When a member of OPS staff is “lone working” with a family in a non-DCC building, the Lone Worker system is to be used.',
    stages: ['safety'],
    sources: [lone],
  },
  'log-in-and-out-each-time': {
    who: { anyOf: ['staff'] },
    strength: 'not stated',
    text: 'It is essential that staff log in and out of the Lone Working system consistently, {timescale:log-in-and-out}.',
    stages: ['safety'],
    sources: [lone],
  },
  'form-following-recruitment': {
    who: 'not stated',
    strength: 'must',
    text: 'A new Lone Worker form must be completed {timescale:new-lone-worker-form}.',
    stages: ['safety'],
    sources: [lone],
  },
  'form-on-change-of-manager': {
    who: { anyOf: ['ops-worker'] },
    strength: 'is responsible for',
    text: 'If the manager changes {timescale:lone-worker-form-on-a-move}, the worker is responsible for completing/submitting a new Lone Worker form with updated information.',
    stages: ['safety'],
    sources: [lone],
  },
  'request-the-form': {
    who: { anyOf: ['team-manager'] },
    strength: 'not stated',
    text: 'The Team Manager requests that the staff member completes the Lone Worker form.',
    stages: ['safety'],
    sources: [lone],
  },
  'pass-on-the-form': {
    who: { anyOf: ['team-manager'] },
    strength: 'not stated',
    text: 'The Team Manager passes the completed Lone Worker form to the Admin Locality Manager.',
    stages: ['safety'],
    sources: [lone],
  },
  'upload-the-form': {
    who: { anyOf: ['admin-locality-manager'] },
    strength: 'is to',
    text: 'The Admin Locality Manager is to upload the Lone Worker form onto SharePoint.',
    stages: ['safety'],
    sources: [lone],
  },
  'forward-the-form': {
    who: { anyOf: ['admin-locality-manager'] },
    strength: 'is to',
    text: 'The Admin Locality Manager is to forward the completed Lone Worker form to the Admin Locality Manager who is dedicated Lone Worker Lead.',
    stages: ['safety'],
    sources: [lone],
  },
  'check-usage-and-accuracy': {
    who: { allOf: ['team-manager', 'operations-manager'] },
    strength: 'is to',
    text: 'Team Managers and OPS Operations Managers are to check the {timescale:check-lone-worker-spreadsheet} spreadsheet that the Lone Worker Team sends, for usage and accuracy.',
    stages: ['safety'],
    sources: [lone],
  },
  'new-form-for-inaccuracies': {
    who: 'not stated',
    strength: 'is to',
    text: 'If there are inaccuracies, a new Lone Worker form is to be completed, and the steps for the form are to be followed.',
    stages: ['safety'],
    sources: [lone],
  },
  'address-in-supervision': {
    who: 'not stated',
    strength: 'is to',
    text: 'If a worker does not use the Lone Worker system, this is to be addressed in supervision.',
    stages: ['safety'],
    sources: [lone],
  },
  'escalate-continuous-failure': {
    who: { anyOf: ['team-manager'] },
    strength: 'is to',
    text: 'If there is continuous failure to use the Lone Worker system, the Team Manager is to escalate to the Operations Manager and seek HR advice.',
    stages: ['safety'],
    sources: [lone],
  },
} as const satisfies Record<string, DutyRule>;
