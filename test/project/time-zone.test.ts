import { expect, test } from 'vitest';

test('the suite runs in the time zone that its project is named for', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  const offset =
    { 'Pacific/Auckland': -780, 'America/New_York': 300 }[process.env['TZ'] ?? ''] ?? 0;
  expect(new Date('2027-01-04T12:00:00Z').getTimezoneOffset()).toBe(offset);
});
