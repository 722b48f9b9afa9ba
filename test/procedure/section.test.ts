import { describe, expect, it } from 'vitest';
import { checkProcedure } from '../../src/procedure/checks/check-procedure.ts';
import { citedBy } from '../../src/procedure/section/section.ts';
import { FILE, MORE_LINE, section, sectionWith, sound, soundProse } from './a-procedure.ts';

/** What the checks say of the sound prose with this in place of its duty: "file:line: message mend". */
function told(prose: string): readonly string[] {
  return checkProcedure(sound, [section(prose)]).flatMap(({ faults }) =>
    faults.map(({ place, message, mend }) => {
      const at = 'file' in place ? `${place.file}:${String(place.line)}` : place.id;
      return `${at}: ${message}. ${mend}`;
    }),
  );
}

const withDuty = (duty: string): string => soundProse.replace('<Duty id="visit" />', duty);
const DUTY_LINE = soundProse.slice(0, soundProse.indexOf('<Duty')).split('\n').length;

describe('an id is read however it is written', () => {
  it.each([
    ['between double quotes', '<Duty id="visit" />'],
    ['between single quotes', "<Duty id='visit' />"],
    ['on a line of its own', '<Duty\n  id="visit"\n/>'],
    ['after another attribute', '<Duty class="x" id="visit" />'],
    ['of an element that is closed', '<Duty id="visit"></Duty>'],
  ])('%s', (_, duty) => {
    expect(citedBy(section(withDuty(duty)), 'Duty')).toEqual(['visit']);
    expect(told(withDuty(duty))).toEqual([]);
  });

  it('but not where it is code, which fails', () => {
    expect(told(withDuty('<Duty id={"visit"} />'))).toContain(
      `${FILE}:${String(DUTY_LINE)}: <Duty id={"visit"}> holds code, which no check reads. Write id as words between double quotes.`,
    );
  });

  it('nor where it is spread, which fails', () => {
    expect(told(withDuty('<Duty {...{ id: "visit" }} />'))).toContain(
      `${FILE}:${String(DUTY_LINE)}: <Duty {...{ id: "visit" }}> holds code, which no check reads. Write each attribute as words between double quotes.`,
    );
  });

  it('nor where code prints the component, which fails; a comment prints nothing', () => {
    expect(told(withDuty('{<Duty id="visit" />}'))).toContain(
      `${FILE}:${String(DUTY_LINE)}: {<Duty id="visit" />} is code, which no check reads. Write the words or the component themselves.`,
    );
    const commented = section(withDuty('{/* <Duty id="visit" /> */}'));
    expect(commented.faults).toEqual([]);
    expect(citedBy(commented, 'Duty')).toEqual([]);
  });
});

describe('headings', () => {
  it('are those of Markdown and of the component, with level, reference and anchor', () => {
    const { headings, faults } = sectionWith(
      '## Who’s who?\n\n### CS&amp;S: “step down” (part 2)\n\n<Heading ref="1.2" level={3}>2.3 snake_case</Heading>',
    );
    expect(faults).toEqual([]);
    expect(headings).toMatchObject([
      {
        level: 2,
        text: 'The visit',
        anchor: 'the-visit',
        ref: '1.1',
        source: '1.1 Within ten days',
        line: MORE_LINE - 6,
      },
      { level: 2, text: 'Who’s who?', anchor: 'whos-who', line: MORE_LINE },
      {
        level: 3,
        text: 'CS&S: “step down” (part 2)',
        anchor: 'css-step-down-part-2',
        line: MORE_LINE + 2,
      },
      {
        level: 3,
        text: '2.3 snake_case',
        anchor: '23-snake_case',
        ref: '1.2',
        line: MORE_LINE + 4,
      },
    ]);
  });

  it.each([
    ['# Top', 'a heading of level 1'],
    ['#### Deep', 'a heading of level 4'],
    ['## The visit', 'the heading "The visit" has the anchor "the-visit" of another'],
    ['<Heading ref="2" level={4}>Deep</Heading>', '<Heading level={4}> holds code'],
    ['<Heading ref="2">In <Timescale id="visit" /></Heading>', 'a heading holds a component'],
  ])('%s fails with its line', (heading, message) => {
    const { faults } = sectionWith(heading);
    expect(faults.map(({ line }) => line)).toEqual([MORE_LINE]);
    expect(faults[0]?.message).toContain(message);
  });
});

describe('front matter', () => {
  it('is told with the other faults, each entry with its line', () => {
    const prose = soundProse
      .replace('title: Asking', 'title:')
      .replace('for: Workers.\n', '')
      .replace('aliases: [referral]', 'aliases: referral\nauthor: us')
      .replace('<Duty id="visit" />', '<Duty id="vist" />');
    const mend =
      'A section has title, source, ref, summary, for, aliases; each is a text, aliases a list of texts.';
    expect(told(prose)).toEqual([
      `${FILE}:2: the front matter’s "title": Invalid input: expected string, received null. ${mend}`,
      `${FILE}:1: the front matter’s "for": Invalid input: expected string, received undefined. ${mend}`,
      `${FILE}:6: the front matter’s "aliases": Invalid input: expected array, received string. ${mend}`,
      `${FILE}:7: the front matter’s "author": Unrecognized key: "author". ${mend}`,
      expect.stringContaining('"vist"'),
      expect.stringContaining('no section prints the timescale "visit"'),
      expect.stringContaining('no section prints the duty "visit"'),
    ]);
  });
});
