import type { AskedOf } from '../../../src/procedure/index.ts';

/** Sections 1 to 5: what staff would type to find what is left unclear about the criteria, the request and the plan. */
export const questionsOnTheRequest = {
  'original-approval': [
    'did they sign off version one or two',
    'sign off date looks wrong',
    'is the second version approved at all',
  ],
  'who-reviews-the-document': [
    'whose job is it to update this procedure',
    'update due but no exact date',
  ],
  'policy-sentences': ['sentence in the policy makes no sense', 'as many children at home as what'],
  'exhausting-family-options': [
    'who says we have tried all the relatives',
    'when have we asked enough of the family',
    'tried gran and auntie, is that enough',
  ],
  'circumstances-and-criteria': [
    'newborn at risk, do they still need to meet the criteria',
    'PLO family not on the second list',
    'two lists that don’t match',
    'coming home from care without a plan',
  ],
  'upper-age': [
    'just had his 16th birthday, too old',
    'is a 16 year old in or out',
    'siblings of different ages, whose age do we go by',
  ],
  'all-or-any': [
    'do they have to tick every box',
    'is one of the bullets enough',
    'only meets two of the criteria',
  ],
  'service-manager-belief': [
    'how do I get the senior manager’s view',
    'does a senior have to write that care is likely',
    'do I need a service manager before I refer',
  ],
  'criteria-without-figures': [
    'how soon is imminent',
    'how long is a period in care',
    'when do early stages of proceedings stop',
  ],
  'names-of-plans': [
    'is the joint plan the same as the KFT plan',
    'family plan, joint plan, ten day plan',
    'how many plans do I write',
  ],
  'normal-working-hours': [
    'can I see a family in the evening before the case is open',
    'what is out of hours for KFT',
    'which hours are ordinary',
  ],
  'names-of-workers': [
    'is the dedicated worker another person',
    'family worker or KFT worker',
    'who is the duty worker',
    'two workers, who books the first visit',
  ],
  'weekend-support': [
    'is Saturday support for everyone',
    'who says a Sunday visit is needed',
    'seven days a week or only if panel says so',
  ],
  'very-small-caseloads': ['how many families should I have in KFT', 'is there a cap on my cases'],
  'respite-and-short-breaks': [
    'no beds but CEDARS has beds',
    'can KFT get the teen a few nights away',
    'who says yes to a night away',
  ],
  'names-of-managers': ['my manager or the KFT one', 'TM of which team', 'two team managers'],
  'working-day': [
    'does Saturday count if the team is open',
    'request on Friday afternoon, when is one day up',
    'do we count the weekend in the ten days',
  ],
  'start-of-support': [
    'when does week one begin',
    '12 weeks from what date',
    'do we count from allocation or first visit',
  ],
  'extension-approval': [
    'who can give us four more weeks',
    'do I need sign off to carry on past 12 weeks',
    'when must I ask for longer',
  ],
  'phase-out-and-period': [
    'fade out at six weeks but offered twelve',
    'why cut back halfway',
    'do we stop at week eight',
  ],
  'exit-inside-or-after': [
    'are the last two weeks extra',
    'ending within the 12 weeks or on top',
    'is exit plan the same as exit phase',
  ],
  'the-ten-days': [
    'is it the same 10 days as the plan',
    'ten days for FGC, working days or not',
    'which first ten days',
  ],
  'fgc-owner': [
    'who puts in for the FGC',
    'is it me or the social worker who refers for a conference',
  ],
  'services-unconfirmed': [
    'what is C: The Box',
    'is this list of services right',
    'where is the drop-in held',
  ],
  'services-renamed': [
    'does Addaction still exist',
    'Troubled Families old name',
    'list has services that have changed name',
  ],
  'whose-consent': [
    'does the teenager have to agree too',
    'mum says yes, lad says no',
    'where do I record they agreed',
    'parents refuse, what then',
  ],
  'no-crisis-exception': [
    'emergency tonight, can we skip the panel',
    'crisis but no consent yet',
    'start straight away before anyone meets',
  ],
  'names-of-the-request': [
    'is a contact the same as a referral',
    'notification or request, which starts the clock',
  ],
  'clock-or-service-hours': [
    'request at 9pm, does four hours run overnight',
    'do hours stop when they close',
    'bank holiday, is the clock ticking',
  ],
  'panel-arranged-or-held': [
    'does panel have to sit the next day or just be booked',
    'is next day the date of panel',
  ],
  'panel-members': [
    'can panel go ahead without the AP',
    'one manager on leave, still a panel',
    'does the SW have to be there',
  ],
  'panel-decision': ['who has the final say at panel', 'who picks the worker'],
  'panel-declines': [
    'panel said no, can I appeal',
    'turned down by KFT what now',
    'request knocked back',
  ],
} as const satisfies AskedOf<string>;
