const ADDRESS = /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/;

/**
 * The address to which a reader may send what is wrong or unclear, as whoever runs the site sets it in FEEDBACK_EMAIL;
 * undefined where none is set. Throws where it is no address.
 */
export function feedbackAddress(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const set = environment['FEEDBACK_EMAIL'] ?? '';
  if (set === '') return undefined;
  if (ADDRESS.test(set)) return set;
  throw new Error(
    `FEEDBACK_EMAIL is "${set}", which is no e-mail address. Mend it or leave it out.`,
  );
}
