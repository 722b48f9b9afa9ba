import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 12: roles and teams that act in step up and step down. */
export const stepUpAndDownRoles = {
  'core-membership': {
    name: 'core membership of the Step Up/Down Meeting',
    aliases: ['core members', 'members of the Step Up/Down Meeting'],
    summary:
      'Is mandated to attend: One Point Team Manager or Senior Key Worker, Families First Team Manager or Social Work Consultant, Family Hub Team Manager, Health Service Manager and/or Clinical Lead, and Social Inclusion Practitioner.',
  },
  'team-coordinator': {
    name: 'Families First Team Co-ordinator',
    aliases: ['Team Co-ordinator', 'Team Coordinator', 'Team Co-ordinators'],
    summary:
      'Will administer the Step Up/Down Meetings, circulate the request forms and make a record of decisions.',
  },
  'step-up-down-managers': {
    name: 'managers in step up and step down',
    aliases: ['appropriate manager'],
    summary:
      'Are required to send request forms to the Team Co-ordinator, and may agree to consider late requests. Chapter 12 says “the appropriate manager”, and does not say of which service.',
  },
  'one-point-professional': {
    name: 'One Point professional',
    aliases: ['One Point Service professional'],
    summary:
      'Should act immediately, and discuss with Families First, if they believe that a child is or may be at risk of suffering significant harm. Will work, as Health professionals will, with the Education Development Service where families do not take up the offer of a free place.',
  },
  'family-member': {
    name: 'family member',
    summary:
      'Should act immediately, as a One Point professional should, if they believe that a child is or may be at risk of suffering significant harm.',
  },
  'families-first-manager': {
    name: 'Families First Team Manager',
    aliases: ['FF Team Manager'],
    summary:
      'The initial decision to step a family down should be agreed by this manager, who must follow the Step-Down process on LiquidLogic LCS once a step down is agreed.',
  },
  'ff-managers': {
    name: 'FF Managers',
    aliases: ['managers of Families First'],
    summary:
      'Are required to send the request form for families who are to be discussed for step down. Chapter 12 does not say whether more than the Families First Team Managers are meant.',
  },
  'outgoing-social-worker': {
    name: 'outgoing Social Worker',
    summary:
      'To transfer the family, should invite the new worker to the next TAF meeting, or on stepping down from ASET/CWD arrange a joint home visit instead.',
  },
  'aset-team': {
    name: 'ASET Team',
    aliases: ['ASET'],
    summary:
      'Will hold an allocation meeting, and will invite the relevant One Point Manager to it for a ‘Step Down’ conversation. The document does not say what the letters stand for.',
  },
  'aset-or-cwd-team-manager': {
    name: 'ASET/CWD Team Manager',
    aliases: ['ASET Team Manager', 'CWD Team Manager'],
    summary: 'Must follow the Step-Down process on LiquidLogic LCS, once a step down is agreed.',
  },
} as const satisfies Record<string, Role>;
