import { describe, expect, it } from 'vitest';
import { titleElement } from '../../src/search/title-element.ts';

const council = {
  id: 'testshire',
  name: 'Testshire',
  mark: 'Te',
  markShape: 'circle',
  markColour: 'violet',
} as const;
const procedure = { name: 'Family Help', council };

describe('the title element', () => {
  it('names the service and its council', () => {
    expect(titleElement('Review', 'section', procedure)).toBe(
      'Review – Family Help, Testshire – Family Support Procedures',
    );
  });

  it('says what a tool is that may be titled as a section is', () => {
    expect(titleElement('Review', 'process map', procedure)).toContain('Review (process map) – ');
    expect(titleElement('Review', 'timescale', procedure)).toContain('Review (timescale) – ');
  });

  it('does not say the service twice on its own page', () => {
    expect(titleElement('Family Help', 'section', procedure)).toBe(
      'Family Help – Testshire – Family Support Procedures',
    );
  });

  it('names no council on a page of them all', () => {
    expect(titleElement('Glossary', 'glossary', undefined)).toBe(
      'Glossary – Family Support Procedures',
    );
  });
});
