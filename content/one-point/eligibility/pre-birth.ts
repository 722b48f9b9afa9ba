import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';

const section = 'pre-birth-intervention';
const service = [{ section, ref: 'Chapter 15, Pre-Birth Intervention Service' }] as const;

/** Chapter 15: with which families the Pre-Birth Intervention Service works, and when. */
export const preBirthCheck = {
  title: 'Is this a family for the Pre-Birth Intervention Service?',
  summary:
    'The families with whom the service works, and the time of its work, by the first lines of the document on it. They do not say that nobody else can be considered. Who decides is not said.',
  sources: service,
  groups: [
    {
      heading: 'A previous child',
      criteria: {
        'child-permanently-removed': {
          question: 'Has a previous child of the family been permanently removed from their care?',
          statement: 'A previous child of the family has been permanently removed from their care',
          help: 'If the removal is not, or not yet, permanent, answer no.',
          kind: 'fact',
          answers: 'yes-no',
          sources: service,
        },
        'placed-for-adoption': {
          question: 'Has that child been placed for adoption?',
          statement: 'That child has been placed for adoption',
          help: 'If there is more than one such child, one is enough: “a previous child”.',
          kind: 'fact',
          answers: 'yes-no',
          sources: service,
        },
        'placed-with-family': {
          question: 'Has that child been placed with extended family members?',
          statement: 'That child has been placed with extended family members',
          help: 'If there is more than one such child, one is enough: “a previous child”.',
          kind: 'fact',
          answers: 'yes-no',
          sources: service,
        },
      },
    },
    {
      heading: 'This pregnancy',
      hint: 'The work is during the second stage of pregnancy. The document does not say which weeks those are: its chart has the request and the planning before the weeks of the intervention.',
      criteria: {
        'second-stage': {
          question: 'How far on is the pregnancy?',
          statement: 'The second stage of pregnancy is still to come, or has come',
          kind: 'fact',
          answers: 'choice',
          readings: {
            chart: 'the second stage is all the weeks that the chart has for the intervention',
            narrower: 'the second stage ends before the chart’s last week of the intervention',
            later: 'the second stage goes on until the birth',
          },
          options: {
            'not-yet': { label: 'Before its second stage', means: 'yes' },
            'in-it': { label: 'In its second stage, whichever weeks are meant', means: 'yes' },
            'late-weeks': {
              label:
                'In the chart’s weeks of the intervention, and past the second stage in a narrower sense',
              means: { chart: 'yes', narrower: 'no', later: 'yes' },
            },
            'last-weeks': {
              label: 'Past the chart’s weeks of the intervention, and the baby is not born yet',
              means: { chart: 'no', narrower: 'no', later: 'yes' },
            },
            born: { label: 'The baby is born', means: 'no' },
          },
          sources: [...service, { section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' }],
        },
      },
    },
  ],
  readings: [
    {
      id: 'stated',
      text: 'the families and the time that the document names',
      rule: {
        all: [
          { criterion: 'child-permanently-removed' },
          { any: [{ criterion: 'placed-for-adoption' }, { criterion: 'placed-with-family' }] },
          { criterion: 'second-stage' },
        ],
      },
    },
  ],
  talkTo: 'pbis-team-manager',
  next: {
    'likely fits': {
      text: 'The PBIS Social Worker to whom the family is allocated will be responsible for requesting support from the Family Hub Team Manager. The document does not say how a family comes to that service.',
      map: 'pre-birth-workflow',
      section,
    },
    'does not appear to fit': {
      text: 'The document does not say that the service works with this family. Our note: it does not forbid it either, so ask the service. What the One Point Service offers any family does not depend on this.',
      because: {
        'second-stage':
          'The document has the service’s work during the second stage of pregnancy. If the baby of a family that it works with already is born, its chart has a stage “Post Birth”, with review meetings and a further Intervention Plan.',
      },
      section,
    },
    'cannot tell yet': {
      text: 'Find out what is not known. The latest guidance is on Tri.X, in the Safeguarding Practice Guidance.',
      section,
    },
    'talk to': {
      text: 'Ask the Pre-Birth Intervention Service which weeks it takes as the second stage of pregnancy.',
      section,
    },
  },
} as const satisfies EligibilityCheck<RoleId, SectionId>;
