import type { Criterion, EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const pathways = [{ section: 'referral-pathways', ref: '2' }] as const;
const process = [{ section: 'referral-process', ref: '3' }] as const;

/** The two pathways of section 2, the only ones. */
export const pathwaysOfReferral = {
  'direct-pathway': {
    question:
      'Does a social worker/social work consultant or team manager refer directly, with the case considered to be at “imminent risk of being ‘edge of care’”?',
    statement:
      'A social worker/social work consultant or team manager refers directly, with the case considered to be at “imminent risk of being ‘edge of care’” due to a breakdown in family relationships',
    help: 'The risk is due to a breakdown in family relationships. The document does not say whether the case must meet the definition, or come close to it.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: pathways,
  },
  'emergency-pathway': {
    question:
      'Has a young person been accommodated overnight, or is there significant risk of a family breakdown due to family relationships, after Emergency Duty Team involvement?',
    statement:
      'There has been Emergency Duty Team involvement, and overnight accommodation or significant risk of a family breakdown due to family relationships',
    help: 'The involvement may also include the Supporting Solutions duty worker.',
    kind: 'judgement',
    answers: 'choice',
    readings: {
      'involvement-needed': 'Emergency Duty Team involvement is always needed',
      'risk-enough': 'the significant risk is enough without Emergency Duty Team involvement',
    },
    options: {
      involved: {
        label: 'Emergency Duty Team involvement, with the accommodation or the risk',
        means: 'yes',
      },
      'risk-only': {
        label: 'Significant risk, without Emergency Duty Team involvement',
        means: { 'involvement-needed': 'no', 'risk-enough': 'yes' },
      },
      neither: { label: 'Neither', means: 'no' },
    },
    sources: pathways,
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** What section 3 puts first. */
export const beforeReferral = {
  'visit-before-referral': {
    question:
      'Does a social worker refer an open case that has reached crisis point, and has the family then been visited first?',
    statement:
      'The visit that is expected before a social worker refers an open case in crisis has been made, or the case is not such a case',
    help: 'The social worker or duty social worker is expected to have visited {timescale:visit-before-referral}, to assess the current situation and consider the support needed.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      visited: { label: 'Such a case, and the visit has been made', means: 'yes' },
      'not-visited': { label: 'Such a case, and no visit has been made', means: 'no' },
      'not-such-a-case': { label: 'Not such a case', means: 'yes' },
    },
    sources: process,
  },
  'family-agreement': {
    question:
      'Does the referral come after Emergency Duty Team or Supporting Solutions duty involvement, and has the family agreed that a worker is allocated?',
    statement:
      'The family has agreed that a worker is allocated, if the referral comes after Emergency Duty Team or Supporting Solutions duty involvement',
    help: 'Nothing is said of the family’s agreement where a social worker refers. The document does not say who in the family agrees.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      agreed: { label: 'After such involvement, and the family has agreed', means: 'yes' },
      'not-agreed': { label: 'After such involvement, and the family has not agreed', means: 'no' },
      'no-such-involvement': { label: 'Not after such involvement', means: 'yes' },
    },
    sources: process,
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** What comes first: nobody is said to fit while one of them is not met or not known. */
export const preconditions = [
  {
    criterion: 'visit-before-referral',
    first: 'the visit that is expected before a social worker refers an open case in crisis',
  },
  {
    criterion: 'family-agreement',
    first:
      'the family’s agreement, if the referral comes after Emergency Duty Team or Supporting Solutions duty involvement',
  },
] as const satisfies NonNullable<EligibilityCheck<string, SectionId>['preconditions']>;

/** The list that the check prints beside its outcome. */
export const beforeYouRefer = {
  heading: 'Before you refer',
  items: [
    {
      text: 'Pathway: referrals can be made by {figure:referral-pathways} only.',
      sources: pathways,
    },
    {
      text: 'Visit: where a social worker refers a case that is already open but has reached crisis point, the social worker or duty social worker is expected to have visited the family {timescale:visit-before-referral}.',
      sources: process,
    },
    {
      text: 'Form: the referrer has none to complete. The person who takes the referral is responsible for the ‘Screening and Referral Information’ form.',
      sources: process,
    },
    {
      text: 'Questions: they are about the family’s needs, the types of intervention that you feel are needed, and the significant risk of family breakdown without intensive intervention.',
      sources: process,
    },
    {
      text: 'Agreement: for a form completed after Emergency Duty Team or Supporting Solutions duty involvement, it has been agreed that a worker should be allocated, and the family has agreed to this. Nothing is said of either where a social worker refers.',
      sources: process,
    },
  ],
} as const satisfies NonNullable<EligibilityCheck<string, SectionId>['before']>;
