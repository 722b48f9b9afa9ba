import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HEADER_POLICY } from '../../src/site/policy.ts';
import { ROOT } from '../../src/site/project.ts';

it.each(['nginx.conf', 'apache.htaccess', 'web.config', '_headers'])(
  'the file for hosts %s sends the site’s own policy',
  (file) => {
    const ready = readFileSync(join(ROOT, 'hosting', file), 'utf8');
    expect(ready).toContain(HEADER_POLICY);
  },
);
