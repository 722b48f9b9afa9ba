import jsQr from 'jsqr';
import { generate } from 'lean-qr/nano';
import { expect, it } from 'vitest';
import { drawAddress } from '../../src/components/map/handout.ts';

const ADDRESS = 'https://guide.example/under/process-maps/a-procedure/a-map/';

it('bears its page’s address in letters, and as a code of a name', () => {
  const place = document.createElement('div');
  drawAddress(place, ADDRESS);
  expect(place.textContent).toBe(ADDRESS);
  const code = place.querySelector('svg');
  expect(code?.getAttribute('aria-label')).toContain(ADDRESS);
  expect(code?.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(500);
  drawAddress(place, ADDRESS);
  expect(place.querySelectorAll('svg')).toHaveLength(1);
});

it('has a code that another program reads', () => {
  const code = generate(ADDRESS);
  const [scale, quiet] = [4, 4];
  const width = (code.size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = code.get(Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet);
      if (isDark) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  expect(jsQr(pixels, width, width)?.data).toBe(ADDRESS);
});
