import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 12: roles and teams that act in a change of lead professional. */
export const changeOfLeadRoles = {
  'wellbeing-for-life-worker': {
    name: 'Wellbeing for Life Worker',
    aliases: ['Well Being for Life Worker'],
    summary:
      'May be the worker in the Family Hub when a family is stepped down to it or up from it. The document does not describe the role. Our note: the joint visit when a family steps up stands at Early Help Practitioner/Wellbeing for Life Worker.',
  },
  'hub-worker': {
    name: 'Early Help Practitioner/Wellbeing for Life Worker',
    summary:
      'Will make the joint home visit with the Key Worker when a family is stepped up from the Family Hub. The document joins the two roles by a stroke.',
  },
  'new-worker': {
    name: 'new worker',
    summary:
      'Will discuss the family with the IFS Key Worker, and make a joint home visit with them, when the family is stepped down to the Family Hub.',
  },
  'new-lead': {
    name: 'new lead',
    summary:
      'Will be expected to attend the next TAF meeting when a family is stepped up from the Family Hub, if a TAF is in place.',
  },
} as const satisfies Record<string, Role>;
