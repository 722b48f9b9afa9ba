import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentTypeFaults } from '../../src/site/content-types.ts';
import { ROOT } from '../../src/site/project.ts';

/** A fault that is written into a copy of the tests' own procedure, and what the build says of it. */
interface Planted {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly told: string;
}

const ROLES =
  'Known: advanced-practitioner, duty-worker, family-group-conference-service, family-worker, lead-worker, panel, service, ' +
  'service-manager, social-worker, social-worker-team-manager, team-manager.';

const PLANTED: readonly Planted[] = [
  {
    what: 'the role of a rule',
    file: 'timescales/request.ts',
    from: "anyOf: ['team-manager'",
    to: "anyOf: ['boss'",
    told:
      '"contact-social-worker.who.anyOf": Type \'"boss"\' is not one of the known words. ' + ROLES,
  },
  {
    what: 'the actor of a step',
    file: 'process-maps/out-of-hours.ts',
    from: "anyOf: ['duty-worker']",
    to: "anyOf: ['night-worker']",
    told:
      '"nodes.weekend-visit.actor.anyOf": Type \'"night-worker"\' is not one of the known words. ' +
      ROLES,
  },
  {
    what: 'a role to talk to',
    file: 'eligibility.ts',
    from: "talkTo: 'team-manager'",
    to: "talkTo: 'boss'",
    told: '"edge-of-care.talkTo": Type \'"boss"\' is not one of the known words. ' + ROLES,
  },
  {
    what: 'a role to ask',
    file: 'open-questions.ts',
    from: "ask: ['team-manager'",
    to: "ask: ['boss'",
    told: '"response-times.ask": Type \'"boss"\' is not one of the known words. ' + ROLES,
  },
  {
    what: 'a unit',
    file: 'timescales/service-delivery.ts',
    from: "unit: 'weeks'",
    to: "unit: 'wks'",
    told: '"support-period.stated.unit": Type \'"wks"\' is not one of the known words. Known: days, hours, minutes, months, service-hours, weeks, weeks-of-pregnancy, working-days.',
  },
  {
    what: 'a kind of node',
    file: 'process-maps/phases.ts',
    from: "kind: 'step'",
    to: "kind: 'stepp'",
    told: 'is not one of the known words. Did you mean \'"step"\'? Known: decision, end, start, step.',
  },
  {
    what: 'a council’s mark',
    file: 'index.ts',
    from: "'circle'",
    to: "'triangle'",
    told: '"council.markShape": Type \'"triangle"\' is not one of the known words. Known: circle, diamond, leaf, square.',
  },
  {
    what: 'the timescale of a phase’s row',
    file: 'phases.ts',
    from: "timescale: 'phase-1'",
    to: "timescale: 'phase-x'",
    told: '"core-offer.rows.phase-1.timescale": Type \'"phase-x"\' is not one of the known words. Did you mean \'"phase-1"\'? Known: ',
  },
];

let parent = '';
let sound: readonly string[] = [];
let faults: readonly string[] = [];

const copyOf = (id: string): string => join(parent, 'site', 'content', id);

/** The line on which a planted fault stands. */
function lineOf({ file, to }: Planted): number {
  const text = readFileSync(join(copyOf('faulty'), file), 'utf8');
  return text.slice(0, text.indexOf(to)).split('\n').length;
}

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'content-types-'));
  const root = join(parent, 'site');
  for (const id of ['faulty', 'bare', 'whole']) {
    mkdirSync(copyOf(id), { recursive: true });
    cpSync(join(ROOT, 'test/fixtures/sample'), copyOf(id), { recursive: true });
  }
  symlinkSync(join(ROOT, 'src'), join(parent, 'src'));
  writeFileSync(join(root, 'tsconfig.json'), `{ "extends": "${join(ROOT, 'tsconfig.json')}" }`);
  cpSync(join(ROOT, 'tsconfig.content.json'), join(root, 'tsconfig.content.json'));
  sound = contentTypeFaults(root);
  for (const { file, from, to } of PLANTED) {
    const path = join(copyOf('faulty'), file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  }
  const index = join(copyOf('bare'), 'index.ts');
  const text = readFileSync(index, 'utf8')
    .replace('  openQuestions,\n', '')
    .replace(/ {2}comparison: \{[\s\S]*?\n {2}\},\n/, '');
  writeFileSync(index, text);
  faults = contentTypeFaults(root);
}, 120_000);

afterAll(() => {
  rmSync(parent, { recursive: true });
});

it.each(PLANTED)(
  '$what that is not there: file, line, entry and what would be right',
  (planted) => {
    const at = `content/faulty/${planted.file}:${String(lineOf(planted))}: `;
    const [said, ...more] = faults.filter((fault) => fault.startsWith(at));
    expect(more).toEqual([]);
    expect(said).toContain(planted.told);
  },
);

it('a procedure without its open questions and its comparison: both are named, and no page of type', () => {
  const said = faults.filter((fault) => fault.startsWith('content/bare/index.ts:'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(
    "is missing the following properties from type 'Procedure': openQuestions, comparison",
  );
  expect(said[0]?.length).toBeLessThan(500);
});

it('nothing is told of records that are whole', () => {
  expect(sound).toEqual([]);
  expect(faults.filter((fault) => fault.startsWith('content/whole/'))).toEqual([]);
});
