import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** Documents of the council and its partners that the procedure leans on and that are not part of it. */
export const documents = {
  'thresholds-for-services': {
    term: 'Warwickshire Thresholds for Services',
    meaning:
      'A document to be read with this one. Section 3.3 calls it the WSCB Threshold for Services.',
    aliases: ['WSCB Threshold for Services', 'thresholds'],
    sources: [
      { section: 'about-this-document', ref: '1.4' },
      { section: 'the-team', ref: '3.3' },
    ],
  },
  'child-in-need-policy': {
    term: 'Child in Need Policy',
    meaning: 'The document that has further detail on what a child in need is.',
    sources: [
      { section: 'child-in-need', ref: '7.1' },
      { section: 'about-this-document', ref: '1.4' },
    ],
  },
  'transfer-protocol': {
    term: 'Transfer Protocol',
    meaning:
      'The document that has further details of the transfer process, and in line with which work moves between teams.',
    sources: [
      { section: 'transfers', ref: '8.1.5' },
      { section: 'delivery-model', ref: '4.2' },
    ],
  },
  'stepped-approach': {
    term: 'The Stepped Approach',
    meaning: 'A document to be read with this one. It is not explained.',
    sources: [{ section: 'about-this-document', ref: '1.4' }],
  },
  'escalation-policy': {
    term: 'Escalation Policy',
    meaning:
      'The policy of Warwickshire’s Safeguarding Children Board for disagreement between professionals. Also written WSCB Escalation Policy.',
    aliases: ['WSCB Escalation Policy', 'disagreement'],
    sources: [
      { section: 'escalation', ref: '15.2' },
      { section: 'closure', ref: '16.3' },
    ],
  },
  'early-help-procedure': {
    term: 'Early Help Step up Step Down Procedure',
    meaning:
      'The procedure that Initial Response will follow where the threshold for child in need is not met and Early Help can support the family. The document also names an Early Help Step down process and Step up/step down processes.',
    aliases: ['Early Help Step down process', 'Step up/step down processes', 'early help'],
    sources: [
      { section: 'threshold', ref: '5.2' },
      { section: 'step-down', ref: '17.1' },
      { section: 'references', ref: '20' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
