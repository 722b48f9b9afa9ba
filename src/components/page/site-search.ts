// Opens the search in place of following its link. As small as can be, for every page has it: the search comes with the press.
const link = document.querySelector<HTMLAnchorElement>('#site-search');

const open = async (): Promise<void> => {
  try {
    const search = await import('../../islands/search/open-search.tsx');
    search.openSearch();
  } catch {
    if (link) location.assign(link.href);
  }
};

addEventListener('keydown', (event) => {
  // In a box a slash is a slash.
  if (event.key === '/' && !document.activeElement?.closest('input,textarea,select')) {
    event.preventDefault();
    link?.click();
  }
});

link?.addEventListener('click', (event) => {
  // Another tab or window is the reader's own wish.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

export {};
