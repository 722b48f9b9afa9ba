import type { DayHours, OpeningHours } from '../../../../src/timescale/record/opening-hours.ts';

/** The same hours on weekdays, others at the weekend and on bank holidays. */
export function opening(
  weekdays: DayHours,
  weekend: DayHours,
  bankHoliday: OpeningHours['bankHoliday'],
): OpeningHours {
  return {
    days: {
      monday: weekdays,
      tuesday: weekdays,
      wednesday: weekdays,
      thursday: weekdays,
      friday: weekdays,
      saturday: weekend,
      sunday: weekend,
    },
    bankHoliday,
  };
}

const SEVEN_TO_NINE = { opens: '07:00', closes: '21:00' } as const;

/** 7am to 9pm, seven days a week, not on bank holidays. */
export const EVERY_DAY = opening(SEVEN_TO_NINE, SEVEN_TO_NINE, 'closed');

/** 8:30am to 5pm, Monday to Friday, not on bank holidays. */
export const OFFICE = opening({ opens: '08:30', closes: '17:00' }, 'closed', 'closed');
