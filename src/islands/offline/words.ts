import type { CopyState } from '../../offline/copy-state.ts';

/** "4.6 MB" */
function sizeWords(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const when = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));

/** Which copy is read, and when it was last held against the site. */
export function copyWords({ version, isKept, keptOn, checkedOn }: CopyState): string {
  if (!isKept) return 'This guide is not kept on this device.';
  const kept = keptOn === undefined ? '' : `, kept on ${when(keptOn)}`;
  const checked =
    checkedOn === undefined ? '' : ` Last checked for a newer one: ${when(checkedOn)}.`;
  return `This guide is kept on this device: copy ${version.slice(0, 6)}${kept}.${checked}`;
}

/** What keeps the guide, with what that costs. */
export function keepWords({ bytes }: CopyState): string {
  return `Keep this guide on this device (${sizeWords(bytes)})`;
}
