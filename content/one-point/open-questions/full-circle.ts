import type { Question } from './question.ts';
import { fullCircleRequestsQuestions } from './full-circle-requests.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const families = {
  section: 'full-circle-adoption-and-sgo',
  ref: 'Chapter 15, Children Social Care Full Circle Service, adoptive and SGO families',
} as const;
const others = {
  section: 'full-circle-other-families',
  ref: 'Chapter 15, Full Circle Working with Non-Adoptive/SGO Families',
} as const;

/** Chapter 15: what is left unclear about Full Circle. */
export const fullCircleQuestions = {
  'age-for-full-circle': {
    kind: 'ambiguity',
    title: 'Until what age, and whose age it is',
    text: 'The service is {figure:full-circle-age}, or {figure:full-circle-age-care-leavers} for care leavers and those who are eligible for the ASF. It is not said whether the year that begins with that birthday is within it. Families and carers have it too: it is not said whether the age is the child’s for them, or who decides whether someone is eligible for the fund.',
    readings: [
      'The service ends on the birthday that is named.',
      'It is open as long as the young person is of that age.',
    ],
    ask: ['full-circle'],
    sources: [service],
    affects: {
      figures: ['full-circle-age', 'full-circle-age-care-leavers'],
      checks: ['full-circle-sexual-abuse'],
    },
  },
  'full-circle-criteria': {
    kind: 'lost text',
    title: 'The Full Circle Criteria, and who identifies the need',
    text: 'The text says “Refer to Full Circle Criteria”, and the document does not hold them. Professionals should identify the need for therapeutic support as part of a current plan. It is not said which professionals, which plan, or whether a family without a plan can be referred. Nor is it said who decides that a family is eligible.',
    ask: ['full-circle', 'operations-manager'],
    sources: [service, families, others],
    affects: {
      maps: ['full-circle-adoption-and-sgo', 'full-circle-request'],
      checks: ['full-circle-sexual-abuse'],
    },
  },
  'full-circle-for-adoptive-families': {
    kind: 'contradiction',
    title: 'What One Point does for adoptive families',
    text: 'Adoptive families need to be supported, so that they reach Full Circle {timescale:reach-full-circle}, and should not be offered universal services. Adopted children need an Adoption Social Worker. Yet One Point will support families who require Therapeutic Services for Adopted Children, in addition to Early Help needs. The note in brackets is garbled. It has the words “when therapeutic need only identified” and “if there are other factors impacting on family life”. It ends: “progress to OPS Adoption Team clear won’t manage ‘crisis’ situations”. It is not said what is done in a crisis, or by whom.',
    readings: [
      'With a therapeutic need alone a family goes to Full Circle. If other factors affect family life, it comes to One Point, for the Adoption Team will not manage crises.',
      'One Point is for other early help needs of the family, beside the Adoption Social Worker and never instead of one.',
    ],
    ask: ['full-circle', 'operations-manager'],
    sources: [service],
    affects: {
      timescales: ['reach-full-circle'],
      maps: ['full-circle-adoption-and-sgo'],
    },
  },
  'open-to-ops-for-full-circle': {
    kind: 'ambiguity',
    title: 'Who is open to One Point for Full Circle, and with which worker',
    text: 'A child on an SGO/RO needs to be open to OPS for Full Circle Consultation, regardless of any additional early help needs. One Point will support families who require a Full Circle service in addition to Early Help needs. It is not said whether a child with no early help need is opened, or what the Consultation is. RO stands here only; after it the text has SGO families. Each family has a Key Worker or an Early Help Practitioner. Workflow 3 has the case allocated to a Key Worker. Our note: an adopted child is said to need an Adoption Social Worker, and not to need to be open to OPS.',
    readings: [
      'Each child on an SGO or RO is opened to One Point before Full Circle is consulted.',
      'They are opened if Early Help can support a need too.',
    ],
    ask: ['full-circle', 'ifst-manager', 'hub-manager'],
    sources: [service, { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' }],
    affects: { maps: ['full-circle-adoption-and-sgo', 'full-circle-request'] },
  },
  'letting-the-future-in': {
    kind: 'contradiction',
    title: 'Whether ‘Letting the future in’ is for children who are not looked after',
    text: 'The list of services has the programme “for Children Looked After”. For children who are “currently not CLA”, with historical sexual abuse, the recommendation is the Meadows. For a full explanation it says to see below. Below, Full Circle will support children in the care of the council, and in the next sentence children who have suffered historical sexual abuse and are now safe: nothing limits these to children in care. There the programme is for children and families. The Meadows is not named again. It is not said who refers there, or how. Nor is it said whether Full Circle’s support is always this programme.',
    readings: [
      'The text below holds: a child who is not in care can have the support of Full Circle.',
      'The list holds: Full Circle is for those in care, and the Meadows for the others.',
    ],
    ask: ['full-circle', 'operations-manager'],
    sources: [service, others],
    affects: { maps: ['full-circle-request'], checks: ['full-circle-sexual-abuse'] },
  },
  'post-adoption-flowchart': {
    kind: 'lost text',
    title: 'The flowchart for Post Adoption/SGO families',
    text: 'The text leads to a Post Adoption Support Process Flowchart and to a Full Circle Early Help Process. It holds neither. It has a Workflow 3, and no workflow 1 or 2. The map of this guide is rebuilt from the text.',
    ask: ['full-circle', 'operations-manager'],
    sources: [families, service],
    affects: { maps: ['full-circle-adoption-and-sgo'] },
  },
  'sgo-families-eligible': {
    kind: 'missing step',
    title: 'Which SGO families are eligible, and what the others are offered',
    text: 'Some families on an SGO are eligible for Full Circle support. Which they are, and who decides it, is not said, nor what is offered to the others. It is not said who offers the training, over what time its {figure:connected-people-training} are spread, or how soon it is.',
    ask: ['full-circle'],
    sources: [families],
    affects: {
      figures: ['connected-people-training'],
      maps: ['full-circle-adoption-and-sgo'],
    },
  },
  'post-adoption-support-fund': {
    kind: 'ambiguity',
    title: 'The fund, the assessment for it, and who applies',
    text: 'For direct therapeutic support of an SGO family, if the child was previously CLA, the text has “OPS assessment required and application to the Post Adoption Support Fund”. It is not said who applies, which assessment is meant, by when it is done, or whether the carers may choose a provider before the fund agrees. Before, the chapter has an Adoption Support Fund. It is not said what a family is offered if the child was not previously CLA, or if the fund says no.',
    readings: [
      'The two funds are one, and the practitioner applies through Full Circle Admin.',
      'They are two funds, with rules of their own.',
    ],
    ask: ['full-circle'],
    sources: [families, service],
    affects: { maps: ['full-circle-adoption-and-sgo'] },
  },
  ...fullCircleRequestsQuestions,
} as const satisfies Record<string, Question>;
