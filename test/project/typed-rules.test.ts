import { execFileSync } from 'node:child_process';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../../src/site/project.ts';

/** What oxlint runs by, as it understands `.oxlintrc.json`. */
const CONFIG = z.object({
  rules: z.record(z.string(), z.union([z.string(), z.tuple([z.string()]).rest(z.unknown())])),
  options: z.object({ typeAware: z.literal(true) }),
});

const ESLINT = '@typescript-eslint/';

/** Oxlint has no such rule. It tells of an `any` given to a class's type, and this project has hardly a class. */
const NOT_THERE = ['no-unsafe-class-instance-assignment'];

/** `.oxlintrc.json` says beside each why it is off. */
const OFF = ['dot-notation', 'no-redundant-type-constituents', 'non-nullable-type-assertion-style'];

/** The rules of typescript-eslint's strict and stylistic lists that ask for types. */
function rulesThatAskForTypes(): readonly string[] {
  const lists = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];
  const untyped = new Set(
    [...tseslint.configs.strict, ...tseslint.configs.stylistic].flatMap(({ rules }) =>
      Object.keys(rules ?? {}),
    ),
  );
  return lists
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name, level]) => name.startsWith(ESLINT) && level !== 'off' && !untyped.has(name))
    .map(([name]) => name.slice(ESLINT.length));
}

describe('oxlint', () => {
  const printed = execFileSync('oxlint', ['--print-config'], { cwd: ROOT, encoding: 'utf8' });
  const { rules } = CONFIG.parse(JSON.parse(printed));

  it('asks every rule of ESLint’s lists that asks for types', () => {
    const asked = Object.entries(rules)
      .filter(([, level]) => [level].flat()[0] === 'deny')
      .map(([name]) => name.replace(/^.*\//, ''));
    const names = [...new Set(rulesThatAskForTypes())];
    expect(names.length).toBeGreaterThan(40);
    const left = names.filter((name) => !asked.includes(name));
    expect(left.sort()).toEqual([...OFF, ...NOT_THERE].sort());
  });
});
