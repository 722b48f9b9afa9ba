import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { feedbackAddress } from '../../src/components/page/feedback-address.ts';
import { feedbackLines, feedbackLink } from '../../src/components/page/feedback-text.ts';

const [procedure] = library;
const page = { title: 'A & B', path: '/a/', guideOf: '1 May 2026' };

it('a note names the page, its clause, its document and its version', () => {
  if (procedure === undefined) throw new Error('no procedure');
  expect(feedbackLines({ ...page, clause: 'section 4', record: 'visit', procedure })).toEqual([
    'Page: A & B',
    'Clause: section 4',
    'Record: visit',
    expect.stringContaining(`${procedure.council.name}, ${procedure.document.title}, `),
    'Guide: 1 May 2026, /a/',
  ]);
  expect(feedbackLines(page)).toEqual(['Page: A & B', 'Guide: 1 May 2026, /a/']);
});

it('a message has the lines of the note, and ends where the reader writes', () => {
  const link = new URL(feedbackLink('guide@example.org', feedbackLines(page)));
  expect(link.protocol + link.pathname).toBe('mailto:guide@example.org');
  expect(link.searchParams.get('subject')).toBe('Page: A & B');
  expect(link.searchParams.get('body')).toMatch(
    /^Page: A & B\r\nGuide: 1 May 2026, \/a\/\r\n\r\nWhat .*no case details.*:\r\n$/,
  );
});

it('the address is that of whoever runs the site, or none', () => {
  expect(feedbackAddress({})).toBeUndefined();
  expect(feedbackAddress({ FEEDBACK_EMAIL: '' })).toBeUndefined();
  expect(feedbackAddress({ FEEDBACK_EMAIL: 'guide@example.org' })).toBe('guide@example.org');
});

it.each(['guide', 'a@b', 'a b@c.d', '"><b>@c.d', 'a@c.d?bcc=x@y.z'])(
  'what is no address is told: %s',
  (set) => {
    expect(() => feedbackAddress({ FEEDBACK_EMAIL: set })).toThrow(`FEEDBACK_EMAIL is "${set}"`);
  },
);
