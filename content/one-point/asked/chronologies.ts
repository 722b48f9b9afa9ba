import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 11: what staff would type about chronologies, genograms and court statements. */
export const chronologies = {
  section: {
    chronologies: [
      'do I have to do a chronology',
      'what do I put in a chronology',
      'timeline of what happened to the child',
      'copy an old chronology over',
    ],
    'genograms-and-court': [
      'genogram will not work on LiquidLogic',
      'asked to write for court',
      'I have been asked to give evidence',
      'draw a family tree',
    ],
  },
  timescale: {
    'open-new-chronology': ['when do I start the chronology', 'chronology before consent'],
    'quality-assure-court-statement': [
      'who checks my court report',
      'sign off before it goes to court',
    ],
  },
  map: {
    chronology: ['steps for a chronology', 'old chronology on SSID', 'who adds to the chronology'],
    genogram: ['genogram keeps crashing', 'hand drawn family tree', 'how do I get it typed'],
    'court-statement': [
      'court wants a statement from me',
      'witness statement what do I do',
      'do I ring legal',
    ],
  },
  term: {
    'significant-event': ['big event in a child’s life', 'what goes in the chronology'],
    'multi-agency-chronologies-guidance': [
      'tips for chronologies',
      'guide to writing a chronology',
    ],
    'eh-episode': ['opening the case on the system', 'open episode of early help'],
    ssid: ['old system', 'records from before EHM'],
    plo: ['pre proceedings', 'public law panel'],
    genogram: ['family tree drawing', 'map of the family'],
    'court-report-template': ['form for court', 'witness form'],
  },
  openQuestion: {
    'which-children-have-a-chronology': [
      'hub family with no TAF, chronology or not',
      'does every child need one',
    ],
    'who-creates-the-chronology': ['is it the key worker who does it', 'can school write in it'],
    'older-chronologies': ['cannot get into the old system', 'chronology from before 2019'],
    'chronology-guidance': ['link to chronology help', 'how to do it on the computer'],
    'processes-in-a-chronology': ['do meetings go in', 'is a strategy meeting an event'],
    'genogram-steps': ['who uploads the genogram', 'genogram in the hub'],
    'court-statement-contacts': ['who in legal do I ring', 'latest court template'],
    'court-statement-times': ['court needs it by Friday', 'which ops manager checks it'],
  },
} as const satisfies Asked;
