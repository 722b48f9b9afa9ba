import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about social care advice to EHC plans, and SENDIASS. */
export const socialCareAdvice = {
  section: {
    'social-care-advice': [
      'school applied for an EHCP what do I do',
      'SEN want a report from me',
      'care part of the EHC plan',
      'who does the advice for a child with special needs',
    ],
    'writing-social-care-advice': [
      'how do I fill in the SCA form',
      'manager sign off for EHC advice',
      'where does the finished advice go',
    ],
    'social-care-advice-process': [
      'EHCP meeting invite',
      'can I close with an EHCP going on',
      'read the draft EHCP',
      'we closed them and now SEN ask for advice',
    ],
    sendiass: [
      'help for parents with a SEN tribunal',
      'independent advice for parents about EHCP',
      'SEND helpline for mum',
      'support with school about special needs',
    ],
  },
  timescale: {
    'advice-when-open': ['how long have I got for the EHC advice', 'deadline SCA'],
    'advice-when-newly-allocated': [
      'just been allocated an EHC request how long',
      'when does the SCA clock start',
    ],
    'comment-on-draft-plan': [
      'how long to check the draft EHCP',
      'comments on the EHC plan by when',
    ],
    'ehcp-review': ['when is the EHCP reviewed', 'yearly review of the plan'],
    'close-before-mam': ['close before the EHC meeting', 'wait for the meeting before closing'],
    'advice-after-closure': [
      'closed family EHC request do I reopen',
      'how long after closing can I still write it',
    ],
  },
  check: {
    'advice-without-opening': [
      'do I have to reopen a closed family for the advice',
      'they closed last month and SEN want the SCA',
    ],
  },
  map: {
    'social-care-advice': ['EHC advice steps', 'what happens when SEN ask for advice'],
    'multi-agency-meeting': ['what happens at the EHC meeting', 'steps to an EHCP'],
    'closing-with-an-ehc-assessment': [
      'closing a child who is getting an EHCP',
      'tell school we closed',
    ],
  },
  term: {
    'send-support-plan': ['SEN support in school', 'plan below an EHCP'],
    'ehc-needs-assessment': ['statutory SEN assessment', 'statementing'],
    ehcp: ['statement of special needs', 'SEN plan'],
    'social-care-advice': ['SCA form', 'care report for SEN'],
    'ehcp-guidance': ['guidance on EHC plans', 'how to fill in the advice'],
    'send-advice-flowchart': ['EHC flowchart', 'flowchart for advice'],
    crm: ['system of the SEND team', 'online form of the caseworker'],
    mam: ['EHC meeting', 'meeting about the plan'],
    'letter-template-senco': ['letter to school about closing', 'tell the senco'],
  },
  openQuestion: {
    'advice-by-social-work-teams': [
      'child has a social worker who writes the advice',
      'social worker and us both involved',
    ],
    'start-of-the-advice-time': ['twenty days from what', 'does the tray time count'],
    'which-team-advises': ['can the hub write the EHC advice', 'SCA in the family hub'],
    'assessment-for-the-advice': ['no assessment yet for the advice', 'do we assess for an EHCP'],
    'sen-or-send-business-services': ['where do I send the SCA', 'SEN team mailbox'],
    'manager-who-authorises': ['can a senior key worker sign the SCA', 'who signs off the advice'],
    'who-decides-on-the-plan': ['who decides on the EHCP', 'no meeting was held'],
    'days-for-the-comment': [
      'fifteen days working or calendar',
      'do weekends count for the comment',
    ],
    'a-few-days-before-the-mam': ['what is a few days', 'meeting is next week can I close'],
    'closure-with-an-ehc-assessment': [
      'do I still go to the meeting after closing',
      'normal closure or just close',
    ],
    'letter-to-the-senco': ['where is the senco letter', 'consent to tell school'],
    'advice-after-closure': ['former worker has left', 'reopen for a new assessment'],
    'sendiass-diagrams': ['sendiass leaflet', 'what does SENDIASS give information on'],
    'sendiass-within-one-point': [
      'is sendiass independent of us',
      'share information with SENDIASS',
    ],
  },
} as const satisfies Asked;
