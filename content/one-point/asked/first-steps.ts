import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 6: what staff would type about allocation and the first steps with a family. */
export const firstSteps = {
  section: {
    'allocating-to-key-workers': [
      'how many families does a key worker have',
      'manager gives me a new family',
      'how fast is a key worker found',
    ],
    'key-worker-first-steps': [
      'just been given a family what do I do',
      'what to take on the first visit',
      'check it is safe before I go',
      'first meetings with a new family',
    ],
    'allocating-to-family-workers': [
      'how do I get a family worker on my case',
      'who gives out family work',
      'where do completed worksheets go',
    ],
    'family-worker-first-steps': [
      'starting with a family worker',
      'who does what between KW and FW',
      'going out together first time',
    ],
    'allocating-in-the-family-hub': [
      'how long before hub picks it up',
      'hub manager gets a referral',
    ],
    'family-hub-first-steps': [
      'new hub family what first',
      'what do I do before the hub visit',
      'house check in the hub',
    ],
    'emotional-wellbeing': [
      'how do I get a wellbeing worker',
      'parenting course for my family',
      'request a hub programme',
    ],
  },
  timescale: {
    'allocate-to-key-worker': ['how soon must IFST give out a case', 'days to get a key worker'],
    'discuss-before-allocation': [
      'talk to the worker before giving the case',
      'told about a family first',
    ],
    'key-worker-introductory-pack': ['when do I hand over the leaflets', 'pack on which visit'],
    'ifst-assessment': ['how many days for the IFST assessment', 'when is my assessment due'],
    'ifst-assessment-maximum': ['most days with an extension IFST', 'longest extension'],
    'network-meeting-in-assessment': [
      'does the FNM have to happen during the assessment',
      'FNM inside assessment',
    ],
    'network-meeting-in-days': ['how many days to hold the FNM', 'FNM deadline'],
    'network-meeting-before-taf': ['FNM or TAF first', 'which meeting comes first'],
    'initial-taf': ['when should the first TAF be', 'how long until first TAF'],
    'family-work-timeline': ['does FW work need a start and end', 'timeline for all work'],
    'consider-family-worker': ['when do we think about adding a FW', 'add a FW at the start'],
    'allocate-to-family-worker': ['how soon is FW work given out', 'waiting for a family worker'],
    'meet-family-worker': ['when do KW and FW meet', 'talk over the work before starting'],
    'arrange-joint-visit': ['how soon do KW and FW go out together', 'days for joint visit'],
    'allocate-in-the-family-hub': ['how soon must hub give out a case', 'days to get an EHP'],
    'begin-hub-chronology': ['when does EHP start the timeline', 'hub chronology when'],
    'hub-consent': ["how long to get parents' agreement hub", 'consent days'],
    'hub-introductory-pack': ['which visit do I take the hub leaflets', 'hub pack'],
    'hub-assessment-clock': ['when do the hub days start counting', 'from what date hub'],
    'submit-proportionate-assessment': [
      'how long to write the hub assessment',
      'give it to my manager by',
    ],
    'finalise-proportionate-assessment': [
      "manager's deadline hub assessment",
      'finished and checked by',
    ],
    'hub-plan-open-for-taf': ['how long does the plan stay open', 'plan open until TAF'],
  },
  map: {
    'key-worker-allocation': ['steps to give a key worker a case', "manager's steps IFST"],
    'key-worker-first-steps': [
      'what order do I do things with a new family',
      'start as key worker',
    ],
    'ifst-assessment-period': [
      'everything in the assessment weeks',
      'what happens while KW assesses',
    ],
    'family-worker-allocation': ['steps to get FW', 'how FW work is given out'],
    'family-worker-first-steps': ['steps for KW with FW', 'start with FW'],
    'family-hub-allocation': ["hub manager's steps", 'hub referral steps'],
    'family-hub-first-steps': ["EHP's steps at the start", 'start as hub worker'],
    'family-hub-assessment': ['hub assessment start to finish', 'plan open or closed hub'],
    'emotional-wellbeing-support': ['how to get EWBW', 'steps to ask for a course'],
  },
} as const satisfies Asked;
