import type { AskedOf } from '../../../src/procedure/index.ts';
import type { RoleId } from '../roles.ts';

/** What staff would type to find a role that the document names in passing, without a post or a team of its own. */
export const sharedRoles = {
  cyps: ['what does the whole department have to do', 'all of children’s services'],
  'threshold-managers': [
    'managers arguing over the level',
    'which bosses sort out help while the level is disputed',
  ],
  'ifst-practitioner': ['any worker in the intensive team', 'everyone in IFST, FW or KW'],
  'support-network-member': [
    'someone else on the TAF',
    'who else can see the baby',
    'network round the child',
  ],
  'ops-worker': ['any worker at One Point', 'OPS worker, which job is that'],
  'involved-professional': ['school or nurse already helping', 'other agencies who know the kids'],
  parents: ['mam and dad', 'what do we ask of parents', 'does mam have to sign'],
  'allocated-worker': ['whoever has the case', 'worker who does the young carer tool'],
  'team-around-the-family': ['people who come to the TAF', 'what is a TAF member meant to do'],
  'individual-professionals': [
    'agency introducing itself to the family',
    'what a professional does before the TAF',
  ],
  'partner-agency': ['school leads the TAF', 'agency that chairs and asks us along'],
  'referring-agency': ['agency that wants us to take over as lead', 'who started the TAF'],
  'one-point-worker': ['OP worker, whose job', 'worker who asks for therapy for a kid'],
  'worker-in-charge': ['boss of the street session', 'who gets the detached paperwork'],
  'lead-practitioner': ['who keeps the chron', 'chron is whose job'],
  'partner-agencies': ['agencies adding to the chron', 'do partners give us dates and events'],
  'line-manager': ['my own boss', 'court wants a statement, who do I tell', 'supervisor'],
  'step-up-down-managers': [
    'which manager sends the step up form',
    'manager says a late request is okay',
  ],
  'one-point-professional': [
    'what if one of us thinks a kid is being hurt',
    'any professional in One Point',
  ],
  'family-member': ['gran thinks the child is in danger', 'relatives who are worried'],
  'ff-managers': ['social work managers who ask to step down', 'bosses in Families First'],
  'aset-or-cwd-team-manager': ['disability team manager', 'ASET boss who steps a family down'],
  'hub-worker': ['EHP or WFL worker', 'who from the hub comes on the joint visit'],
  'one-point-team': ['my team as a whole', 'what each team must improve'],
  staff: ['everybody who works here', 'rules for all of us', 'does it apply to me'],
  'families-first-operations-manager': ['FF ops manager', 'ops manager for social work'],
  'families-first-social-work-consultant': [
    'FF consultant',
    'SWC in social work',
    'consultant social worker',
  ],
  'locality-meeting-members': ['who sits on the locality group', 'local managers’ group'],
  'hdft-manager': ['Harrogate trust manager', 'NHS manager at SMT'],
  'health-professional': [
    'midwife or nurse',
    'anyone from the NHS',
    'health staff and nursery places',
  ],
  'local-authority': ['the council itself', 'LA’s part with excluded pupils'],
  'family-with-ehc-assessment': [
    'SEN family with an EHCP on the way',
    'mam whose kid is having an EHC',
  ],
  'pbis-operations-manager': ['ops manager for unborns', 'who to escalate to at PBIS'],
  'any-agency': ['anyone who hears a kid has run off', 'school finds out child is missing'],
  'professional-on-the-current-plan': [
    'who says the child needs therapy',
    'worker on the plan who spots trauma',
  ],
} as const satisfies AskedOf<RoleId>;
