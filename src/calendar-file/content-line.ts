/** The most octets of a line, its end not counted (RFC 5545 section 3.1). */
const MOST_OCTETS = 75;
const LINE_END = '\r\n';

/** A text as the value of a property (RFC 5545 section 3.3.11). Characters that no calendar may hold are left out. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // Control characters other than the tab and the end of a line are not allowed in a text.
      .replaceAll(/[^\P{Cc}\t\n]/gu, '')
      .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
      .replaceAll('\n', String.raw`\n`)
  );
}

/** A property with its line's end, folded so that no line is longer than 75 octets and no character is cut in two. */
export function contentLine(property: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${property}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}${LINE_END}`;
}

/**
 * How many octets a character has in UTF-8: told by where it stands, because an encoder that is asked for each is slow. What
 * takes two units of UTF-16 takes four octets.
 */
function octetsOf(character: string): number {
  if (character < '\u0080') return 1;
  return character < '\u0800' ? 2 : character.length + 2;
}
