import { DOORS, folderOf, known, MAY_KNOW } from './rooms.js';

/** The doors by which the records may enter another room. */
const doors = MAY_KNOW.content.map(
  (room) => `^${folderOf(room)}/(?:${DOORS[room].join('|').replaceAll('.', '[.]')})$`,
);

/**
 * No file reaches itself by its imports, those of types among them, and the records know what they may: they are many, and
 * ESLint would read each for this alone. Who of src/ may know whom stands in `eslint.rooms.js`.
 */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that know each other in a circle are one idea, or share one that wants a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'content-knows',
      comment: `${known('content')}; it holds plain TypeScript: no package.`,
      severity: 'error',
      from: { path: '^content/' },
      to: { pathNot: ['^content/', ...doors] },
    },
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
