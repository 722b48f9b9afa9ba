import type { Answers } from '../../eligibility/index.ts';
import { revealQuestion } from '../kit/reveal.ts';

/** The answers that a form holds now. Fields are named by the criterion's id; nothing but radios is in it. */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string> = {};
  for (const [criterion, answer] of new FormData(form)) {
    if (typeof answer === 'string') answers[criterion] = answer;
  }
  return answers;
}

/** Puts the cursor on a question: on its chosen answer, or on its first. Its group unfolds. */
export function focusQuestion(form: HTMLFormElement, criterion: string): void {
  const radios = [...form.querySelectorAll('input')].filter(({ name }) => name === criterion);
  const radio = radios.find(({ checked }) => checked) ?? radios[0];
  const group = radio?.closest('details');
  if (group) group.open = true;
  radio?.focus();
  revealQuestion(radio);
}
