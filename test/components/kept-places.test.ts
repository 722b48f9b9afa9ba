import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepingPlaces } from '../../src/components/map/kept-places.ts';
import type { Places } from '../../src/process-map/layout/index.ts';
import { elkPlaces, layoutMap } from '../../src/process-map/layout/index.ts';
import { siteFontWidth as measure } from '../../src/components/map/site-font.ts';
import { listedMaps } from '../process-map/library-maps.ts';

const found: Places = {
  width: 10,
  height: 20,
  nodes: { start: { x: 1, y: 2.5 } },
  edges: { a: { points: [{ x: 0, y: 0 }], label: { x: 1, y: 1, width: 2, height: 3 } } },
};

let folder = '';
let laidOut = 0;
const layOut = (): Promise<Places> => {
  laidOut += 1;
  return Promise.resolve(found);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-layouts-'));
  laidOut = 0;
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const onlyFile = async (): Promise<string> => {
  const [name = 'none'] = await readdir(folder);
  return join(folder, name);
};

describe('layouts kept between builds', () => {
  it('are found again by what goes into them, and only by that', async () => {
    const places = keepingPlaces(layOut, folder);
    expect(await places({ id: 'map', height: 1 })).toEqual(found);
    expect(await keepingPlaces(layOut, folder)({ id: 'map', height: 1 })).toEqual(found);
    expect(laidOut).toBe(1);
    await places({ id: 'map', height: 2 });
    expect(laidOut).toBe(2);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it.each([
    ['is no JSON', '{"width": 10,'],
    ['is empty', ''],
    ['has another shape', '{"width":10,"height":20,"nodes":{"start":{"x":"1"}},"edges":{}}'],
  ])('are made anew where a file %s', async (_, spoilt) => {
    const places = keepingPlaces(layOut, folder);
    await places('graph');
    await writeFile(await onlyFile(), spoilt);
    expect(await places('graph')).toEqual(found);
    expect(laidOut).toBe(2);
    expect(await places('graph')).toEqual(found);
    expect(laidOut).toBe(2);
  });

  it('are made where the folder cannot be written to', async () => {
    const places = keepingPlaces(layOut, join(await fileInTheWay(), 'below'));
    expect(await places('graph')).toEqual(found);
    expect(await places('graph')).toEqual(found);
    expect(laidOut).toBe(2);
  });

  it('give the very picture that the layout gives', async () => {
    const [map] = listedMaps;
    if (map === undefined) throw new Error('the library has no map');
    const placesOf = keepingPlaces(elkPlaces, folder);
    const anew = await layoutMap(map.items, { measure });
    expect(await layoutMap(map.items, { measure, placesOf })).toEqual(anew);
    const kept = await readdir(folder);
    expect(kept.length).toBeGreaterThan(0);
    expect(await layoutMap(map.items, { measure, placesOf })).toEqual(anew);
    expect(await readdir(folder)).toEqual(kept);
  });
});

async function fileInTheWay(): Promise<string> {
  const file = join(folder, 'file');
  await writeFile(file, '');
  return file;
}
