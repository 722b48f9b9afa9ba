/** Words that staff type, and words that the procedures may use for the same thing. */
export interface Alias {
  readonly typed: readonly string[];
  readonly finds: readonly string[];
}

/** Words for one thing: any of them finds the others. */
const same = (...words: readonly string[]): Alias => ({ typed: words, finds: words });

/** Words that a worker types for a thing that the procedures call otherwise. Not the other way round. */
const typed = (words: readonly string[], finds: readonly string[]): Alias => ({
  typed: words,
  finds,
});

/** In small letters and without points, as `plainWords` leaves them. */
export const ALIASES: readonly Alias[] = [
  // Services and teams
  same('kft', 'keeping families together'),
  same('ops', 'one point', 'one point service'),
  same('ifst', 'ifs team', 'intensive family support team'),
  same('eht', 'early help triage'),
  same('sendiass', 'send information advice and support service'),
  same('edt', 'emergency duty team'),
  same('yjs', 'youth justice service'),
  typed(['yot', 'yos', 'youth offending'], ['youth justice']),
  same('nyas', 'national youth advocacy service'),
  same('camhs', 'child and adolescent mental health'),
  same('ssw', 'supporting solutions worker'),
  typed(['asb'], ['anti-social behaviour']),
  typed(['hv'], ['health visiting', 'health visitor']),
  typed(['front door'], ['first contact', 'mash']),
  typed(['troubled families'], ['families together programme', 'building stronger families']),

  // This guide's own pages
  typed(['count working days', 'count days', 'counting days'], ['how we count']),

  // Plans, meetings and assessments
  same('taf', 'team around the family'),
  same('tac', 'team around the child'),
  same('eha', 'early help assessment'),
  same('fgc', 'family group conference'),
  same('cin', 'child in need'),
  same('cp', 'child protection'),
  same('s47', 'section 47'),
  same('s17', 'section 17'),
  same('s20', 'section 20'),
  same('s7', 'section 7'),
  same('ehcp', 'ehc plan', 'education health and care plan'),
  typed(['wd', 'wds'], ['working days', 'working day']),
  typed(['wellbeing'], ['well being']),
  same('plo', 'public law outline'),
  typed(['pre proceedings', 'preproceedings'], ['public law outline', 'court proceedings']),
  same('icpc', 'initial child protection conference'),
  same('gcp', 'gcp2', 'graded care profile'),
  typed(['neglect', 'neglect tool'], ['graded care profile', 'quality of care']),
  same('sos', 'signs of safety'),
  same('ddp', 'dyadic developmental psychotherapy'),
  same('sfp', 'solution focussed practice', 'solution focused practice'),
  typed(['cfa', 'c and f', 'single assessment'], ['child and families assessment']),
  typed(['attachment', 'therapy'], ['dyadic developmental psychotherapy']),

  typed(['age limit', 'age range'], ['upper age', 'ages']),

  // People
  typed(['sw'], ['social worker']),
  same('fw', 'family worker'),
  same('kw', 'key worker', 'keyworker'),
  same('fsw', 'family support worker'),
  same('isw', 'intensive support worker'),
  typed(['tm'], ['team manager']),
  same('skw', 'senior key worker'),
  same('ehtw', 'early help triage worker'),
  same('ehp', 'early help practitioner'),
  same('ewbw', 'emotional wellbeing worker'),
  same('fhtm', 'family hub team manager'),
  typed(['ap'], ['advanced practitioner']),
  typed(['hos'], ['head of service']),
  typed(['foster carer', 'fostering'], ['placement']),
  typed(['yp', 'teenager', 'teen'], ['young person', 'young people']),

  // Care, old words and new
  typed(
    ['lac', 'cla', 'cic', 'cyp in care', 'children in our care', 'cared for', 'looked after'],
    ['in care', 'looked after'],
  ),
  typed(['on the edge', 'risk of care', 'gatekeeping'], ['edge of care']),
  typed(
    ['reunification', 'rehabilitation home', 'going home', 'return home', 'returning home'],
    ['return home', 'returning home'],
  ),
  typed(['placement breakdown', 'placement disruption'], ['placement']),
  typed(['respite', 'short break', 'short breaks'], ['respite', 'short breaks', 'cedars']),
  typed(['emergency placement', 'ppo'], ['police protection']),
  typed(['baby', 'unborn', 'newborn'], ['newborn baby']),

  // What is done
  typed(
    ['referral', 'refer', 'referring', 'referral form', 'apply'],
    ['request', 'service request', 'referral'],
  ),
  typed(['permission', 'agreement'], ['consent']),
  typed(
    ['threshold', 'eligible', 'eligibility', 'qualify', 'who can get'],
    ['criteria', 'eligibility', 'edge of care'],
  ),
  typed(
    ['panel declined', 'panel declines', 'panel refused', 'panel says no'],
    ['request not accepted', 'request goes no further'],
  ),
  typed(['turned down', 'declined', 'rejected', 'says no'], ['not accepted', 'goes no further']),
  typed(['reviews', 'review meeting'], ['hold review', 'regular review']),
  typed(['assign', 'assigned'], ['allocate', 'allocation']),
  typed(['talk'], ['discuss']),
  typed(
    ['first visit', 'initial visit', 'home visit', 'intro visit'],
    ['introductory visit', 'first home visit'],
  ),
  typed(['care plan', 'support plan', 'kft plan'], ['plan']),
  typed(
    [
      'close a case',
      'closing a case',
      'case closure',
      'closing',
      'closure',
      'end support',
      'step down',
    ],
    ['exit', 'exit plan', 'phase out'],
  ),
  typed(['extension', 'longer'], ['extend']),
  typed(['crisis', 'emergency', 'urgent'], ['crisis', 'immediate']),
  typed(['dv', 'da', 'domestic abuse'], ['domestic violence', 'domestic abuse']),
  typed(['drugs', 'alcohol', 'addiction'], ['substance misuse', 'substance']),
  typed(['case number', 'lcs', 'ics', 'liquid logic'], ['liquidlogic']),

  // Time
  typed(['deadline', 'deadlines', 'due', 'due date', 'time limit'], ['within', 'timescale']),
  typed(['opening times', 'opening hours', 'open', 'what time'], ['operating hours']),
  typed(['out of hours'], ['outside normal working hours', 'operating hours']),
  typed(
    ['evenings', 'evening', 'night', 'after hours'],
    ['out of hours', 'emergency duty team', 'operating hours', 'outside normal working hours'],
  ),
  typed(['saturday', 'sunday', 'weekends'], ['weekend']),
  typed(['public holiday', 'christmas', 'easter', 'new year'], ['bank holidays']),
  typed(['duration'], ['weeks']),
  typed(['three weekly', '3 weekly'], ['every 3 weeks']),
  ...[
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ].map((word, at) => typed([word], [String(at + 2)])),
];
