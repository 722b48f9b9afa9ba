import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/calendar-file/calendar-file.ts';
import { contentLine, escapeText } from '../../src/calendar-file/content-line.ts';
import { calendarEntries } from '../../src/calendar-file/entries.ts';
import { englandAndWales } from '../../src/timescale/index.ts';
import { after } from '../timescale/a-reading.ts';
import { CODE, OF_SAMPLE, STAMP, aRule, anAnswer, eventsOf } from './a-file.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;
const longest = (file: string) => Math.max(...file.split('\r\n').map(octets));
const unfolded = (file: string) => file.replaceAll('\r\n ', '');

/** Titles in every script, with emoji, marks and what must be escaped. */
const anyTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', '’', '\\', ';', ',', '\n', '👩‍👧', '漢', ' '),
    maxLength: 200,
  }),
);

describe('a line', () => {
  it('is never longer than 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const value = escapeText(text);
        const folded = contentLine('SUMMARY', value);
        expect(longest(folded)).toBeLessThanOrEqual(75);
        expect(unfolded(folded)).toBe(`SUMMARY:${value}\r\n`);
      }),
      { numRuns: 1000 },
    );
  });

  it('is folded as late as it can be', () => {
    const value = 'a'.repeat(75 - 'SUMMARY:'.length);
    expect(contentLine('SUMMARY', value)).toBe(`SUMMARY:${value}\r\n`);
    expect(contentLine('SUMMARY', `${value}b`)).toBe(`SUMMARY:${value}\r\n b\r\n`);
    expect(contentLine('SUMMARY', value + 'b'.repeat(75))).toBe(
      `SUMMARY:${value}\r\n ${'b'.repeat(74)}\r\n b\r\n`,
    );
  });

  it.each(['\u007F', '\u0080', '\u07FF', '\u0800', '\uFFFF', '\u{10000}', '\uD800'])(
    'counts the octets of %j as an encoder does',
    (character) => {
      const space = 75 - 'SUMMARY:'.length - octets(character);
      const [fits, over] = [space, space + 1].map((many) => 'a'.repeat(many));
      expect(contentLine('SUMMARY', `${fits}${character}`)).toBe(`SUMMARY:${fits}${character}\r\n`);
      expect(contentLine('SUMMARY', `${over}${character}`)).toBe(
        `SUMMARY:${over}\r\n ${character}\r\n`,
      );
    },
  );

  it('never cuts a character in two', () => {
    const folded = contentLine('SUMMARY', '👩'.repeat(40));
    expect(
      folded
        .split('\r\n')
        .slice(0, -1)
        .every((line) => line.isWellFormed()),
    ).toBe(true);
    expect(octets(folded.split('\r\n')[0] ?? '')).toBe('SUMMARY:'.length + 16 * 4);
  });
});

describe('a text', () => {
  it('has what the standard reserves escaped, and no character that it forbids', () => {
    expect(escapeText('a\\b;c,d\ne\r\nf\rg')).toBe(String.raw`a\\b\;c\,d\ne\nf\ng`);
    expect(escapeText('a\u0000b\u0007c\u007Fd\te')).toBe('abcd\te');
  });

  it('comes back from another program as it was', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        fc.pre(!/[^\P{Cc}\n]/u.test(text));
        const line = contentLine('SUMMARY', escapeText(text));
        const property = ICAL.Property.fromString(unfolded(line).slice(0, -2));
        expect(property.getFirstValue()).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

it('a whole file keeps to 75 octets and its titles come back, whatever the rule is called', () => {
  fc.assert(
    fc.property(anyTitle, anyTitle, (title, noun) => {
      const rule = aRule({ title, stated: noun, nouns: { 'the event': noun } });
      const answer = anAnswer(after(10, 'working-days'), { date: '2026-12-16' });
      const file = calendarFile(calendarEntries(rule, [answer], englandAndWales), {
        stamp: STAMP,
        code: CODE,
      });
      expect(longest(file)).toBeLessThanOrEqual(75);
      const [event, ...others] = eventsOf(file);
      expect(others).toEqual([]);
      expect(event?.startDate.toString()).toBe('2027-01-04');
      const plain = `Deadline: ${title}${OF_SAMPLE}`
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[^\P{Cc}\t\n]/gu, '');
      expect(event?.summary).toBe(plain);
    }),
    { numRuns: 200 },
  );
});
