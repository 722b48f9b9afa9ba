import type { Procedure } from '../../src/procedure/procedure.ts';
import { parseSection } from '../../src/procedure/section/parse-section.ts';
import type { Section } from '../../src/procedure/section/section.ts';

const sources = [{ section: 'request', ref: '1' }] as const;

/** A small procedure in which every check passes, for tests to break one thing at a time. */
export const sound = {
  id: 'a-procedure',
  name: 'A service',
  council: {
    id: 'a-council',
    name: 'A council',
    mark: 'Ac',
    markShape: 'circle',
    markColour: 'violet',
  },
  summary: 'Support for families.',
  document: {
    title: 'A document',
    version: 'not stated',
    issued: 'not stated',
    reviewBy: 'not stated',
    owner: 'not stated',
  },
  sections: ['request'],
  stages: { request: 'Request' },
  names: ['Weekly Step Up/Down Meeting'],
  events: {
    received: { noun: 'receipt', question: 'When was it received?' },
    seen: { noun: 'the visit', question: 'When was the visit?' },
  },
  roles: { worker: { name: 'worker', summary: 'Visits the family.' } },
  timescales: {
    visit: {
      kind: 'deadline',
      title: 'Visit the family',
      who: { anyOf: ['worker'] },
      action: 'visit the family',
      strength: 'must',
      stated: { words: 'within {amount}', bound: 'atMost', figure: 10, unit: 'days' },
      readings: [
        { counts: { from: 'received' }, text: 'Calendar days.' },
        { counts: { from: 'received' }, unit: 'working-days', text: 'Working days.' },
      ],
      done: 'seen',
      sources,
    },
  },
  figures: {
    caseload: { title: 'Caseload', figure: 6, unit: 'families', words: '{n} families', sources },
  },
  duties: {
    visit: {
      who: { anyOf: ['worker'] },
      strength: 'must',
      text: 'The worker must visit the family {timescale:visit}.',
      stages: ['request'],
      sources,
    },
  },
  phases: {},
  eligibility: {},
  processMaps: {
    request: {
      title: 'The request',
      summary: 'From the request to the visit.',
      sources,
      nodes: {
        start: { kind: 'start', text: 'A request', next: 'accepted', sources },
        accepted: {
          kind: 'decision',
          actor: 'not stated',
          text: 'Is it accepted?',
          exits: [
            { label: 'Yes', to: 'visit' },
            { label: 'No', to: 'declined' },
          ],
          sources,
        },
        visit: {
          kind: 'step',
          actor: { anyOf: ['worker'] },
          text: 'Visit the family',
          timescales: ['visit'],
          event: 'seen',
          next: 'end',
          sources,
        },
        end: { kind: 'end', text: 'Support begins', outcome: 'done', sources },
        declined: {
          kind: 'end',
          text: 'The procedure does not say what happens.',
          outcome: 'not stated',
          sources,
        },
      },
    },
  },
  glossary: { term: { term: 'TAF', meaning: 'A meeting.', sources } },
  openQuestions: {
    'kind-of-days': {
      kind: 'ambiguity',
      title: 'Which days',
      text: 'The document does not say which days count.',
      ask: ['worker'],
      sources,
      affects: { timescales: ['visit'], maps: ['request'] },
    },
  },
  comparison: {
    criteria: 'does not say',
    'first-contact': 'does not say',
    allocation: 'does not say',
    'first-visit': [{ timescale: 'visit' }, { duty: 'visit' }],
    assessment: 'does not say',
    plan: 'does not say',
    review: 'does not say',
    visits: 'does not say',
    phases: 'does not say',
    'step-down': 'does not say',
    closure: 'does not say',
    'opening-hours': 'does not say',
    caseloads: [{ figure: 'caseload' }],
  },
} as const satisfies Procedure;

/** Front matter and prose in which the sound procedure is printed whole. */
export const soundProse = `---
title: Asking
source: "1 Asking within 10 days"
ref: "1"
summary: How a family is asked for.
for: Workers.
aliases: [referral]
---

A worker holds <Figure id="caseload" />.

<Duty id="visit" />

<OpenQuestion id="kind-of-days" />

<Heading source="1.1 Within ten days" ref="1.1">The visit</Heading>

The <Term id="term">TAF</Term> follows.

<Map id="request" />
`;

export const FILE = 'content/a-procedure/sections/request.mdx';

/** The sound prose read as a section, or another in its place. */
export function section(prose: string = soundProse): Section {
  return parseSection('a-procedure', 'request', FILE, prose);
}

/** The sound prose with more below it. */
export function sectionWith(more: string): Section {
  return section(`${soundProse}\n${more}\n`);
}

/** The line of `sectionWith(more)` on which `more` begins. */
export const MORE_LINE = soundProse.split('\n').length + 1;
