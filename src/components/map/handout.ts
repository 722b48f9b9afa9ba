import { generate } from 'lean-qr/nano';
import { toSvg } from 'lean-qr/extras/svg';

/**
 * Puts a page's address on paper: as a code that a phone reads, and in letters. It is drawn here, on the device, from the
 * address alone.
 */
export function drawAddress(place: Element, address: string): void {
  const code = toSvg(generate(address), document, {
    on: '#000',
    off: '#fff',
    width: 120,
    height: 120,
  });
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', `A code for the address ${address}`);
  const words = document.createElement('span');
  words.textContent = address;
  place.replaceChildren(code, words);
}
