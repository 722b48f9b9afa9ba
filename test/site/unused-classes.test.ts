import { describe, expect, it } from 'vitest';
import { unusedClasses, unusedOfGovuk } from '../../src/site/unused-classes.ts';

describe('the classes that nothing has', () => {
  const css = '.govuk-label,.govuk-label--m:focus{top:0}.govuk-input--width-2{top:0}.own{top:0}';

  it('are those that no source writes', () => {
    expect(unusedClasses(css, ['<p class="govuk-label own">', 'no class'])).toEqual([
      'govuk-label--m',
      'govuk-input--width-2',
    ]);
  });

  it('are none of those that a source begins to write', () => {
    expect(unusedClasses(css, ['`govuk-label govuk-input--width-${size}`'])).toEqual([
      'govuk-label--m',
    ]);
  });

  it('are found in what is installed, and hold nothing that the tools have', () => {
    const unused = unusedOfGovuk();
    expect(unused).toContain('govuk-label--xl');
    expect(unused).not.toContain('govuk-date-input__item');
    expect(unused).not.toContain('govuk-input--width-4');
  });
});
