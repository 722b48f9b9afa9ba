import { describe, expect, it } from 'vitest';
import { exitLead } from '../../src/process-map/exit-words.ts';

describe('the words before the step that an exit leads to', () => {
  it('are plain for yes and no', () => {
    expect(exitLead({ label: 'Yes', back: false })).toBe('If yes, go to');
    expect(exitLead({ label: 'No', back: true })).toBe('If no, go back to');
  });

  it('leave any other answer as it stands, names and all', () => {
    expect(exitLead({ label: 'Family Group Conference', back: false })).toBe(
      'If “Family Group Conference”, go to',
    );
    expect(exitLead({ label: 'No agreement', back: false })).toBe('If “No agreement”, go to');
  });

  it('need no answer where there is one way on', () => {
    expect(exitLead({ back: false })).toBe('Go to');
    expect(exitLead({ back: true })).toBe('Go back to');
  });
});
