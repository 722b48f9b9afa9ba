import type { Question } from './question.ts';
import { fullCircleRequestsQuestions } from './full-circle-requests.ts';

const service = {
  section: 'full-circle',
  ref: 'Chapter 15, Children Social Care Full Circle Service',
} as const;
const withOnePoint = {
  section: 'full-circle-and-one-point',
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
    text: 'The service is {figure:full-circle-age}, or {figure:full-circle-age-care-leavers} for care leavers and those who are eligible for the ASF. It is not said whether the year that begins with that birthday is within it. Families and carers may have the service too: it is not said whether the young person’s age ends it for them. Nor is it said who decides whether someone is eligible for the fund.',
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
    text: 'Adoptive families need to be supported to get to Full Circle {timescale:reach-full-circle}, and should not be offered universal services. Adopted children need to be accessing an Adoption Social Worker’s support. Yet One Point will support families who require Therapeutic Services for Adopted Children and have Early Help needs too. The note in brackets is garbled. It begins “At present this is when therapeutic need only identified”, and goes on “if there are other factors impacting on family life”. It ends: “progress to OPS Adoption Team clear won’t manage ‘crisis’ situations”. A full stop may be lost after OPS, or “OPS Adoption Team” may be one name, which stands nowhere else. What is done in a crisis, and by whom, is not said.',
    readings: [
      'With a therapeutic need alone a family goes to Full Circle. If other factors affect family life, it comes to One Point, because the Adoption Team will not manage crises.',
      'One Point is for other early help needs of the family, beside the Adoption Social Worker and never instead of one.',
    ],
    ask: ['full-circle', 'operations-manager'],
    sources: [withOnePoint, service],
    affects: {
      timescales: ['reach-full-circle'],
      maps: ['full-circle-adoption-and-sgo'],
    },
  },
  'open-to-ops-for-full-circle': {
    kind: 'ambiguity',
    title: 'Who is open to One Point for Full Circle, and with which worker',
    text: 'A child on an SGO/RO needs to be open to OPS for Full Circle Consultation, regardless of any additional early help needs. Yet One Point will support families who require a Full Circle service in addition to Early Help needs. It is not said whether a child with no early help need is opened, or what the Consultation is. RO is named here only; the rest of the text says SGO. Each family has a Key Worker or an Early Help Practitioner. Workflow 3 has the case allocated to a Key Worker. Our note: for an adopted child the text asks for an Adoption Social Worker, and does not ask that they are open to OPS.',
    readings: [
      'Each child on an SGO or RO is opened to One Point before Full Circle is consulted.',
      'They are opened only if there is also a need that Early Help can support.',
    ],
    ask: ['full-circle', 'ifst-manager', 'hub-manager'],
    sources: [
      service,
      withOnePoint,
      { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' },
    ],
    affects: { maps: ['full-circle-adoption-and-sgo', 'full-circle-request'] },
  },
  'letting-the-future-in': {
    kind: 'contradiction',
    title: 'Whether ‘Letting the future in’ is for children who are not looked after',
    text: 'The list of services says that the programme is “for Children Looked After”. For children “currently not CLA/historical sexual abuse”, it recommends the Meadows. The stroke may mean “and” or “or”. It says to see below for the full explanation. Below, Full Circle will support children in the care of the council. The next sentence adds children who have suffered historical sexual abuse and are now safe, and does not limit these to children in care. There the programme is for children and families. The Meadows is not named again. It is not said who refers there, or how. Nor is it said whether Full Circle’s support is always this programme.',
    readings: [
      'The later text is right: a child who is not in care can have Full Circle’s support.',
      'The list is right: Full Circle is for those in care, and the Meadows is for the others.',
    ],
    ask: ['full-circle', 'operations-manager'],
    sources: [withOnePoint, others],
    affects: { maps: ['full-circle-request'], checks: ['full-circle-sexual-abuse'] },
  },
  'post-adoption-flowchart': {
    kind: 'lost text',
    title: 'The flowchart for Post Adoption/SGO families',
    text: 'The text refers to a Post Adoption Support Process Flowchart and to a Full Circle Early Help Process. The document holds neither. It has a Workflow 3, and no workflow 1 or 2. The map of this guide is rebuilt from the text.',
    ask: ['full-circle', 'operations-manager'],
    sources: [families, withOnePoint],
    affects: { maps: ['full-circle-adoption-and-sgo'] },
  },
  'sgo-families-eligible': {
    kind: 'missing step',
    title: 'Which SGO families are eligible, and what the others are offered',
    text: 'Some SGO families are eligible for Full Circle support. Which they are, who decides it, and what the others are offered is not said. It is not said who offers the training, over what time its {figure:connected-people-training} are spread, or how soon it takes place.',
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
    text: 'For direct therapeutic support of an SGO family, if the child was previously CLA, the text has “OPS assessment required and application to the Post Adoption Support Fund”. It is not said who applies, which assessment is meant, by when it is done, or whether the carers may choose a provider before the fund agrees. Earlier the chapter names an Adoption Support Fund. It is not said what a family is offered if the child was not previously CLA, or if the fund says no.',
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
