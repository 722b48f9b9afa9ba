import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';

/** The folders of a procedure whose files are gathered, and what they are gathered in. */
const GATHERED = {
  duties: 'duties',
  timescales: 'timescales',
  figures: 'figures',
  events: 'events',
  roles: 'roles',
  glossary: 'glossary',
  'open-questions': 'openQuestions',
} as const;

const isFolder = (name: string): name is keyof typeof GATHERED => name in GATHERED;

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../content/*/*/**/*.ts', {
  eager: true,
});

/** Every record of a file of a folder: what it is called, and whether it is the one that the procedure has. */
const records = Object.entries(files).flatMap(([path, exported]) => {
  const [procedure = '', folder = '', file = ''] = path.replace('../../content/', '').split('/');
  const has = library.find(({ id }) => id === procedure);
  if (has === undefined || !isFolder(folder)) return [];
  const gathered: Readonly<Record<string, unknown>> = has[GATHERED[folder]];
  return Object.values(exported).flatMap((group) =>
    typeof group === 'object' && group !== null
      ? Object.entries(group).map(([id, record]) => ({
          where: `content/${procedure}/${folder}/${file}: "${id}"`,
          isHeld: gathered[id] === record,
        }))
      : [],
  );
});

it('a record of one file is not lost to another of its id', () => {
  expect(records.length).toBeGreaterThan(500);
  expect(records.filter(({ isHeld }) => !isHeld).map(({ where }) => where)).toEqual([]);
});
