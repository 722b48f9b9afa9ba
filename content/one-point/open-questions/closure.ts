import type { Question } from './question.ts';

const ifst = {
  section: 'case-closures',
  ref: 'Chapter 13, Intensive Family Support Team',
} as const;
const hub = { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' } as const;
const processMap = {
  section: 'closure-process-map',
  ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
} as const;

/** Chapter 13: what is left unclear about closure. */
export const closureQuestions = {
  'who-agrees-to-close': {
    kind: 'ambiguity',
    title: 'Who agrees to close, and what if somebody does not',
    text: 'The text for each team has something ensured before “they agree to close” the family. “They” may be the manager, or everyone involved. By the process map the worker discusses closure at the TAF “and agrees a potential date”; a closure date is confirmed with the manager; the manager signs off. It is not said what is done if the family, a partner or the manager does not agree.',
    readings: [
      'The manager agrees. The TAF’s discussion and everyone’s thought come before it.',
      'Everyone involved agrees, and the manager sees to it that they do.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [ifst, hub, processMap],
    affects: { maps: ['ifst-closure', 'hub-closure', 'closure-process-map'] },
  },
  'case-closure-procedure': {
    kind: 'loose reference',
    title: 'What the Case Closure Procedure is',
    text: 'For both teams the text says that the Case Closure Procedure must be followed. No part of the document has that name. Chapter 13 itself is called Case Closures, and its map is a “closure process map”. The text also leads to a Case File Checklist, which the document does not hold.',
    readings: [
      'It is the process map of this chapter.',
      'It is the closure steps on LiquidLogic, or a document of its own.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [ifst, hub],
    affects: { maps: ['ifst-closure', 'hub-closure', 'closure-process-map'] },
  },
  'unmet-needs-and-closure': {
    kind: 'ambiguity',
    title: 'If needs are unmet: closed, stepped down, or both',
    text: 'In the Intensive Family Support Team a plan must be in place where unmet needs remain, and Step Up/Step Down procedures must be followed. It is not said whether the family is then closed as well. In the Family Hub a family can be closed if its needs are met “or” if other partners are able to offer further support. Nothing is said of unmet needs for which no partner can. Chapter 12 has a step down discussed with the TAF members and agreed by a manager. A family that goes to the Family Hub Team is transferred on LiquidLogic EHM and allocated there; that its case is closed is not said. For a step down to others, chapter 12 does not say either.',
    readings: [
      'A family that is stepped up or down is not closed: its case goes to another team.',
      'It is closed to this team, with the closure steps, and goes on elsewhere.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      ifst,
      hub,
      {
        section: 'stepping-down-from-ifst',
        ref: 'Chapter 12, Stepping Down Families from the One Point Intensive Family Support Team',
      },
    ],
    affects: { maps: ['ifst-closure', 'hub-closure', 'closure-process-map'] },
  },
  'which-survey-at-closure': {
    kind: 'contradiction',
    title: 'Family Survey or satisfaction survey, offered or sent',
    text: 'In the Intensive Family Support Team a family should not be closed {timescale:close-after-survey-offered}, and a case note says when and to whom. The text for the Family Hub has no survey. The process map for both teams has a “Service User satisfaction survey”, which is “to be sent” to children/young people/parents/carers, with a case note that it was. Who sends it is not said.',
    readings: [
      'It is one survey for both teams. Nobody is closed before it is offered.',
      'It is one survey for both teams; but only the Intensive Family Support Team waits with closing for it.',
      'The Family Survey and the satisfaction survey are two.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [ifst, processMap],
    affects: {
      timescales: ['close-after-survey-offered'],
      maps: ['ifst-closure', 'hub-closure', 'closure-process-map'],
    },
  },
  'plan-restarted-at-closure': {
    kind: 'loose reference',
    title: 'Early Help Plan or Family Plan at closure',
    text: 'To close in the Family Hub the worker will restart the “Early Help Plan”, a name that stands here only. “This” is then sent for authorisation. In chapters 6 and 8 it is the Family Plan that is restarted, if it changes significantly, and it is closed after authorisation. Here nothing is said of closing the plan again. The process map has decisions recorded on the “Family Plan” for both teams. Whether a plan that is already open for a TAF is restarted is not said, nor whether anything is restarted in the Intensive Family Support Team.',
    readings: [
      'The Early Help Plan is the Family Plan. It is restarted at closure too, authorised and closed.',
      'It is another form on LiquidLogic.',
    ],
    ask: ['hub-manager'],
    sources: [
      hub,
      processMap,
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
      },
    ],
    affects: { maps: ['hub-closure', 'closure-process-map'] },
  },
  'open-for-sufficient-time': {
    kind: 'ambiguity',
    title: 'When a case “has not been open for sufficient time”',
    text: 'The decision to close in the Family Hub must be recorded on a case supervision form. If the case has been open too short, a case note can be recorded instead: its words are “sufficient time”. No figure says what is sufficient, or for what it is. The process map has the form for both teams, and no exception.',
    readings: [
      'The case closes before its first case supervision, so that there is no form to record on.',
      'The manager judges whether it was open long enough.',
      'A figure stands in the Supervision Framework, which the document names and does not hold.',
    ],
    ask: ['hub-manager'],
    sources: [hub, processMap],
    affects: { maps: ['hub-closure', 'closure-process-map'] },
  },
  'order-of-the-closure-map': {
    kind: 'lost text',
    title: 'The numbers of the closure map, and its broken lines',
    text: 'The map’s numbers have come apart from its lines: “2”, a bracket, a stroke and “5” stand at its end. One line ends with “is required and”, the next with “procedures followed or”; what followed “or” is lost or is the lines after it. The survey stands before the Case Supervision Form and the request, without a link to either. This guide keeps the order of the lines. No line has a time but “at the next TAF meeting”.',
    readings: [
      'If support is required, Step-Down procedures are followed; or, if not, closure goes on with the manager.',
      'A second half of the line, such as another procedure, is lost.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [processMap],
    affects: { maps: ['closure-process-map'] },
  },
  'closure-if-appropriate': {
    kind: 'ambiguity',
    title: 'What “(if appropriate)” belongs to',
    text: 'In the line on the next TAF the words “(if appropriate)” stand behind the Emotional Wellbeing Worker, and before what is done. Text and map differ too: in the Intensive Family Support Team the TAF has to have discussed the closure, in the Family Hub only if there has been a TAF.',
    readings: [
      'Closure is discussed at a TAF if that is appropriate: where there is one.',
      'The Emotional Wellbeing Worker does this if appropriate; the others always do.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [processMap, ifst, hub],
    affects: { timescales: ['closure-at-next-taf'], maps: ['closure-process-map'] },
  },
  'closure-letters': {
    kind: 'missing step',
    title: 'The closure letter, and who else is told',
    text: 'The standard closure letter goes to the family. The document does not hold it, and gives no time. Nobody else is told by the map. Chapter 15 has a letter for the school’s SENCO, if there is no TAF by which the school would be informed of the closure. It stands among the lines on EHC Assessments, and whether it is for other families too is not said. For other partners, and for whoever requested the support, nothing is said.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      processMap,
      { section: 'social-care-advice-process', ref: 'Chapter 15, SEND and Inclusion' },
    ],
    affects: { maps: ['closure-process-map', 'closing-with-an-ehc-assessment'] },
  },
} as const satisfies Record<string, Question>;
