import { expect, it } from 'vitest';
import { importsOf } from '../../src/site/imports.ts';

it('imports are told with their line, and apart from those that run later', () => {
  const source =
    "import a from 'a';\n\nexport { b } from './b.js';\nconst c = () => import('./c.js');";
  expect(importsOf('x.js', source)).toEqual([
    { specifier: 'a', line: 1, dynamic: false },
    { specifier: './b.js', line: 3, dynamic: false },
    { specifier: './c.js', line: 4, dynamic: true },
  ]);
});
