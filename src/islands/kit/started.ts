/** Takes away what `NotStarted.astro` says in a tool's place: its script runs. */
export function hasStarted(place: Element | null | undefined): void {
  place?.querySelector(':scope > .not-started')?.remove();
}
