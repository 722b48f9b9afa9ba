/** No file reaches itself by its imports, those of types among them. Who may know whom stands in `eslint.rooms.js`. */
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
  ],
  options: { tsPreCompilationDeps: true, includeOnly: '^(?:src|content|test)/' },
};
