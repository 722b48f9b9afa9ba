import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/site/address.ts';

describe('where the site stands', () => {
  it.each([
    [{}, undefined, '/'],
    [{ BASE_PATH: '/' }, undefined, '/'],
    [{ BASE_PATH: 'guide' }, undefined, '/guide/'],
    [{ BASE_PATH: '/Staff_pages/guide-2/' }, undefined, '/Staff_pages/guide-2/'],
    [{ SITE_URL: 'https://guide.example.gov.uk' }, 'https://guide.example.gov.uk', '/'],
    [{ SITE_URL: 'http://localhost:8080/', BASE_PATH: '/g' }, 'http://localhost:8080', '/g/'],
  ])('is read from %o', (env, origin, base) => {
    expect(readAddress(env)).toEqual({ origin, base });
  });

  it.each([
    [{ SITE_URL: 'guide.example.gov.uk' }, 'is no address'],
    [{ SITE_URL: 'ftp://guide.example.gov.uk' }, 'Begin it with https://'],
    [{ SITE_URL: 'https://example.gov.uk/guide/' }, 'the folder of the site in BASE_PATH'],
    [{ BASE_PATH: '/a b/' }, 'BASE_PATH is "/a b/"'],
    [{ BASE_PATH: '/../' }, 'BASE_PATH is "/../"'],
    [{ BASE_PATH: 'https://example.gov.uk/guide/' }, 'BASE_PATH is "https:'],
    [{ BASE_PATH: '/"/' }, 'BASE_PATH is'],
  ])('is no such thing in %o', (env, words) => {
    expect(() => readAddress(env)).toThrow(words);
  });
});
