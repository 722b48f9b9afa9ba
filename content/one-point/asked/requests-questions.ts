import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapter 4: what staff would type to find what is left unclear about requests, triage and thresholds. */
export const requestsQuestions = {
  'requests-outside-first-contact': [
    'can a health visitor go straight to the hub',
    'do all referrals have to go through the front door',
    'midwife or PBIS asks hub manager direct',
  ],
  'who-works-with-disabled-children': [
    'disabled child, social work or another team',
    'is CWD the same as the disabled team',
    'who holds a disabled child’s case',
  ],
  'who-allocates-at-first-contact': [
    'who at the front door sets the level',
    'officer or social worker says how serious',
    'who passes on the safeguarding one',
  ],
  'october-2023': [
    'what changed in autumn 2023',
    'new rule or old rule for the hub',
    'has anything changed since the 2023 note',
  ],
  'management-oversight-of-allocation': [
    'does triage need a manager to okay it',
    'which manager oversees giving it to a team',
    'school referral, need manager sign off to allocate',
  ],
  'resolved-or-re-directed': [
    'what does signposted mean here',
    'who do they send it on to',
    'do I get told if triage closes it',
  ],
  'progress-or-allocate': [
    'must a team have it by day five or just be started',
    'five days from when for triage',
    'does the locality chat count in the five days',
  ],
  'consent-not-obtained': [
    'front door and the parent won’t agree',
    'nobody asked mam before it was sent over',
    'safeguarding dropped to early help but no consent',
  ],
  'into-the-team-managers': [
    'word missing after Team Managers',
    'can a safeguarding one go to a hub',
  ],
  'how-quickly-support': [
    'as soon as possible means how many days',
    'is two days the latest or the aim',
    'which team manager must hurry',
  ],
  'lost-list-of-conversations': [
    'what are the conversations meant to do',
    'list missing under LEHC',
  ],
  'who-is-in-a-conversation': [
    'who comes to the locality chat',
    'does the parent need to agree before we talk about them',
    'how often are they held',
  ],
  'referral-from-a-conversation': [
    'can the locality chat send them to a hub',
    'who sends the referral after the chat',
    'risk went up during the chat',
  ],
  'arrows-of-the-map': ['which way do the arrows go', 'chart of the front door is hard to follow'],
  'start-of-the-map-clock': [
    'key worker within two days of what',
    'chart doesn’t say when the days start',
  ],
  'member-or-practitioner': [
    'can the hub give it to someone other than an EHP',
    'who in the hub can hold a case',
  ],
  'notes-to-chapter-11': [
    'where is the care assessment',
    'says go to 11 but it isn’t there',
    'wrong chapter for TAC requests',
  ],
  'parenting-support-or-lower-needs': [
    'only needs a parenting course, hub or not',
    'needs in the middle, who takes them',
  ],
  'discussion-against-its-steps': [
    'steps add up to more than two days',
    'is the whole argument two days or each bit',
    'can we run over while it goes up the chain',
  ],
  'start-of-a-threshold-discussion': [
    'two days from when for a dispute',
    'clock starts when we challenge or when we got it',
    'receipt by us or by the front door',
  ],
  'route-is-not-clear': [
    'nobody sure if hub or intensive',
    'not safeguarding, just can’t tell which team',
  ],
  'mash-challenge-procedures': ['how do I dispute what MASH said', 'disagree with MASH'],
  'who-assigns-a-threshold': [
    'which worker puts a level on it',
    'does it get looked at twice',
    'FCO, SW or triage sets the level',
  ],
  'whose-agreement': [
    'who has to agree, the two seniors or my manager',
    'both in triage say early help, what then',
  ],
  'neither-early-help-nor-safeguarding': [
    'too high for us, too low for social work',
    'falls between two stools',
  ],
  'if-first-contact-manager-agrees': [
    'front door manager says yes, now what',
    'who writes it up if they agree',
  ],
  'support-during-the-discussion': [
    'who sees the family while managers argue',
    'nobody holding the family in a dispute',
  ],
  'steps-without-a-limit': [
    'how long has the front door manager got',
    'no deadline for the last step',
  ],
  'which-strategic-manager': [
    'top boss of which service decides',
    'two heads of service, who has the last word',
  ],
} as const satisfies AskedOf<string>;
