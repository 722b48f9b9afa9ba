import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../content/index.ts';
import { NAMING } from '../site/trial-copy.ts';

function change(file: string, how: (source: string) => string): void {
  const source = readFileSync(file, 'utf8');
  const changed = how(source);
  if (changed === source) throw new Error(`${file}: nothing in it names what is to be copied.`);
  writeFileSync(file, changed);
}

/** In a file that names every procedure, each line of one has its copy's line after it. */
function nameCopy(source: string, id: string): string {
  const [, name = ''] =
    new RegExp(`import \\{ (?:asked as )?(\\w+) \\} from '\\./${id}/`).exec(source) ?? [];
  return source
    .split('\n')
    .flatMap((line) => {
      if (line.includes(`'./${id}/`)) {
        const copied = line.replace(`'./${id}/`, `'./${id}-copy/`);
        return [
          line,
          copied.replace(
            /\{ (?:(\w+) as )?(\w+) \}/,
            (_, was: string | undefined, as: string) => `{ ${was ?? as} as ${as}Copy }`,
          ),
        ];
      }
      const isEntry = new RegExp(`^ +(?:\\S+: )?${name},$`).test(line);
      return isEntry
        ? [line, line.replace(`${name},`, `${name}Copy,`).replace(`${id}'`, `${id}-copy'`)]
        : [line];
    })
    .join('\n');
}

/**
 * A page that sets all procedures side by side, and the copy that a device keeps, are as heavy as procedures are many. What
 * they may weigh is held for the site as it is: here only the build is timed.
 */
function liftWeights(root: string): void {
  const site = join(root, 'src', 'site');
  change(join(site, 'limits.ts'), (source) =>
    source.replaceAll(/irstView: [\d_]+/g, 'irstView: 1_000_000'),
  );
  change(join(site, 'offline', 'check-offline.ts'), (source) =>
    source.replace(/MOST_OFFLINE_BYTES = [\d_]+/, 'MOST_OFFLINE_BYTES = 100_000_000'),
  );
}

/** Doubles the content of a copy of the project: each procedure once more, under another id and another name. */
export function doubleContent(root: string): void {
  liftWeights(root);
  for (const { id, name, document } of library) {
    const folder = join(root, 'content', `${id}-copy`);
    cpSync(join(root, 'content', id), folder, { recursive: true });
    change(join(folder, 'index.ts'), (source) => source.replace(`id: '${id}'`, `id: '${id}-copy'`));
    change(join(folder, 'procedure.ts'), (source) =>
      source
        .replace(`name: '${name}'`, `name: '${name} (copy)'`)
        .replace(`title: '${document.title}'`, `title: '${document.title} (copy)'`),
    );
    for (const file of NAMING.map((each) => join(root, each))) {
      // Not every procedure has staff's words of its own.
      if (readFileSync(file, 'utf8').includes(`'./${id}/`)) {
        change(file, (source) => nameCopy(source, id));
      }
    }
  }
}
