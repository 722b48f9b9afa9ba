import { describe, expect, it } from 'vitest';
import { withoutProps } from '../../src/site/move-props.ts';

const words = 'a “rule” & <its> words, '.repeat(60);
const given = JSON.stringify({ id: [0, 'calc'], words: [0, words] });
const escaped = given
  .replaceAll('&', '&amp;')
  .replaceAll('"', '&quot;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;');
const island = (props: string, wakes: string): string =>
  `<astro-island component-url="/a.js" ${props} ssr client="touch" opts="{&quot;value&quot;:&quot;${wakes}&quot;}"><p>form</p></astro-island>`;

function moved(html: string): readonly [string, readonly string[]] {
  const files: string[] = [];
  const made = withoutProps(html, (json) => `/_astro/${String(files.push(json))}.json`);
  return [made, files];
}

describe('what an island is given', () => {
  it('stands in a file where the island sleeps until it comes into view', () => {
    const html = `<p>a</p>${island(`props="${escaped}"`, 'visible')}`;
    const [made, files] = moved(html + html);
    const there = (file: string): string => `<p>a</p>${island(`data-props="${file}"`, 'visible')}`;
    expect(made).toBe(there('/_astro/1.json') + there('/_astro/2.json'));
    expect(files).toEqual([given, given]);
  });

  it('comes without the numbers that Astro gives to islands', () => {
    const numbered = '<astro-island uid="Z1a" data-preact-island-id="3" component-url="/a.js" ';
    const html = island('props="{}"', 'idle');
    expect(moved(html.replace('<astro-island component-url="/a.js" ', numbered))).toEqual([
      html,
      [],
    ]);
  });

  it('stays in the page where the island wakes in idle time, and where it is short', () => {
    for (const html of [
      island(`props="${escaped}"`, 'idle'),
      island('props="{&quot;id&quot;:[0,1]}"', 'visible'),
    ]) {
      expect(moved(html)).toEqual([html, []]);
    }
  });
});
