import type { OnePointMap } from './map.ts';

const panel = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, Behaviour and Inclusion Panels (BIP)',
} as const;
const advisor = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, The role of the Early Help Advisor in the Behaviour and Inclusion Panel',
} as const;
const bip = { anyOf: ['inclusion-panel'] } as const;

/** Chapter 15: what a Behaviour and Inclusion Panel considers, and its ways forward. */
export const behaviourAndInclusionPanel = {
  title: 'The Behaviour and Inclusion Panel',
  summary:
    'Whom the panel considers, what the Early Help Advisor adds, and the ways forward that it could determine. Our note: the map is made from the text of chapter 15.',
  sources: [panel, advisor],
  nodes: {
    start: {
      kind: 'start',
      text: 'A young person comes to the attention of the Behaviour and Inclusion Panel.',
      next: 'who',
      sources: [panel],
    },
    who: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Why does the young person come to the panel?',
      exits: [
        { label: 'A school refers them', to: 'referral' },
        { label: 'They moved into the area from an alternative provision', to: 'moved' },
        { label: 'They attend The Woodlands PRU', to: 'woodlands' },
      ],
      sources: [panel],
    },
    referral: {
      kind: 'step',
      actor: bip,
      text: 'The BIP will consider the school’s referral, if the young person continues to display challenging levels of behaviour despite the school’s best endeavours, and is at risk of exclusion.',
      next: 'advise',
      sources: [panel],
    },
    moved: {
      kind: 'step',
      actor: bip,
      text: 'The panel will consider a placement for a pupil who has moved into the area from another LA, where they were placed on an alternative provision to mainstream school.',
      next: 'advise',
      sources: [panel],
    },
    woodlands: {
      kind: 'step',
      actor: bip,
      text: 'The panel will consider a placement for a pupil who attends The Woodlands Pupil Referral Unit, if a reintegration back into mainstream school has been identified.',
      next: 'advise',
      sources: [panel],
    },
    advise: {
      kind: 'step',
      actor: { anyOf: ['early-help-advisor'] },
      text: 'The Early Help Advisor will attend the panel. It is their role to advise partners: on the Early Help Assessment process, and on how we will work in partnership with the Panel. They will advise it of the Thresholds of Need, and help it identify the most appropriate lead agency. They will also advise on a whole family approach, on TAF and how to arrange its meetings, on the process of referral into First Contact “for Safeguarding completion of” the Children’s Services Referral Form, on “partner led” Early Help Assessments, Requests for (additional) Early Help, and the One Point Early Help Offer.',
      next: 'way-forward',
      sources: [panel, advisor],
    },
    'way-forward': {
      kind: 'decision',
      actor: bip,
      text: 'The Panel will determine an appropriate way forward. Which?',
      exits: [
        { label: 'Local schools together', to: 'together' },
        { label: 'Another agency', to: 'agency' },
        { label: 'Managed Move', to: 'move' },
        { label: 'Woodlands Bridge', to: 'bridge' },
        { label: 'Alternative Provision', to: 'alternative' },
        { label: 'Something else', to: 'other' },
      ],
      sources: [panel],
      trainerNote:
        'The way forward “could include” these. Whether several can be chosen is not said, nor whether each is open to every group.',
    },
    together: {
      kind: 'end',
      text: 'Local schools have collaborative approaches between them, to provide a full-time education programme.',
      outcome: 'continues',
      sources: [panel],
    },
    agency: {
      kind: 'end',
      text: 'The young person is referred to other agencies: One Point, the Educational Psychology Service (EPS), the Behaviour Intervention Team (BIT).',
      outcome: 'continues',
      sources: [panel],
    },
    move: {
      kind: 'end',
      text: 'There is a Managed Move to another identified school.',
      outcome: 'continues',
      sources: [panel],
    },
    bridge: {
      kind: 'end',
      text: 'There is a Woodlands Bridge placement.',
      outcome: 'continues',
      sources: [panel],
    },
    alternative: {
      kind: 'end',
      text: 'There is an Alternative Provision Placement, longer term and co-ordinated between the school and alternative providers in the Directory.',
      outcome: 'continues',
      sources: [panel],
    },
    other: {
      kind: 'end',
      text: 'The procedure does not say what else the way forward could be.',
      outcome: 'not stated',
      sources: [panel],
    },
  },
} as const satisfies OnePointMap;
