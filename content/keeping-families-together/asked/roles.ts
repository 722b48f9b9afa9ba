import type { AskedOf } from '../../../src/procedure/index.ts';
import type { RoleId } from '../roles.ts';

/** What staff would type to find a role. */
export const roles = {
  'family-worker': ['what does a family worker do', 'what is my job in KFT', 'KFT key worker'],
  'lead-worker': ['two workers on one family', 'which of us leads'],
  panel: ['who decides on a request', 'who says yes or no'],
  'emergency-duty-team': ['social workers at night', 'who covers when KFT is shut'],
  'social-worker': [
    'what is left for me as the social worker',
    'does the social worker stay involved',
  ],
  'social-worker-team-manager': ["my own team manager's part", 'social work boss'],
  'service-manager': ['which senior must think they will go into care', 'who says care is likely'],
  'team-manager': ['manager of KFT', 'who runs the edge of care team'],
  'advanced-practitioner': ['AP in KFT', 'senior practitioner who takes requests'],
  'duty-worker': ['who covers the weekend', 'on duty on Saturday'],
  service: ['what is KFT', 'edge of care in Darlington'],
  'multi-agency-staff': ['partner workers beside the team', 'health and police staff'],
  'family-group-conference-service': ['who does FGCs', 'conference team'],
  cedars: ['short break home', 'respite for teenagers', 'in-reach and outreach'],
  'assistant-director': ['who approved this', 'senior sign off of the procedure'],
  'head-of-service': ['who wrote this', 'whose document is it'],
} as const satisfies AskedOf<RoleId>;
