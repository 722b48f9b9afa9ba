import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 9: what staff would type about Family Network Meetings and engaging families. */
export const engagingFamilies = {
  section: {
    'family-network-meetings': [
      'getting the relatives together',
      'what is an FNM for',
      'FNM or FGC',
      'is it the same as a family group conference',
      'leaflet to explain the meeting to parents',
    ],
    'engaging-families': [
      'they refuse to work with us',
      'ideas for a family I cannot get through to',
      'do we close if they do not engage',
      'whose fault is it if they will not engage',
    ],
    'non-engagement': [
      'family will not let me in',
      'mum keeps cancelling visits',
      'no one answers the door',
      'I have not been allowed to see the child',
      'who do I tell that they are not engaging',
    ],
  },
  timescale: {
    'network-meeting-as-quickly-as-possible': [
      'how soon do we hold an FNM',
      'can we pull a family meeting together fast',
    ],
    'discuss-concerns-at-checkpoints': [
      'when do I tell my manager they are not engaging',
      'checkpoint with manager about engagement',
    ],
  },
  map: {
    'family-network-meeting': ['steps of an FNM', 'what comes out of an FNM'],
    'engaging-families': [
      'what to try with a family that is hard to reach',
      'steps before we close a non engaging case',
    ],
    'non-engagement': [
      'flow chart for no access to child',
      'three missed visits what now',
      'parents will not let me see the child',
    ],
  },
  term: {
    'family-group-conference': ['FGC meaning', 'conference for the wider family'],
    'network-meeting-leaflet': ['leaflet for parents about the FNM', 'handout on family meetings'],
    cyp: ['what does CYP mean', 'short for children and young people'],
    'group-learning-session': [
      'talk a stuck case through with the team',
      'group supervision session',
    ],
    'case-management-supervision': [
      'one to one supervision on a case',
      'case discussion with my manager',
    ],
    'harm-matrix': ['first worst last', 'tool for past harm'],
    'management-checkpoints': ['manager checks on a case', 'oversight checkpoints'],
    'case-supervision-form': [
      'form for supervision on LiquidLogic',
      'where do I record supervision',
    ],
    'mo-case-note': ['what is an MO note', 'manager oversight note'],
    'professionals-meeting': [
      'meeting of professionals without TAF',
      'can parents come to a professionals meeting',
    ],
  },
  openQuestion: {
    'network-meeting-how-quickly': ['how many days for an FNM', 'who runs the FNM'],
    'network-meeting-not-sufficient': ['FNM was not enough', 'when do we ask for an FGC'],
    'network-meeting-leaflet-not-held': ['where is the FNM leaflet', 'who hands out the leaflet'],
    'two-ways-of-non-engagement': [
      'steps or flow chart for non engagement',
      'which comes first group learning or manager',
    ],
    'closure-or-step-up': [
      'close or step up a family that does not engage',
      'closing for non engagement',
    ],
    'steps-if-the-family-engages': ['they have started engaging', 'do I still do step 3'],
    'which-appointments-count': ['does a cancelled visit count', 'missed visits in a row'],
    'which-trigger': ['one missed visit or three', 'when is it a concern for my manager'],
    'access-to-a-child-denied': ['not allowed to see the child', 'child not seen'],
    'potential-safeguarding-concerns': [
      'worried about a child in a family that refuses',
      'tell the family about the meeting',
    ],
    'end-of-the-non-engagement-map': ['which risk assessment', 'what after the risk assessment'],
  },
} as const satisfies Asked;
