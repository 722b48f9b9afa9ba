/** What a key does in a walk. */
export interface KeyMoves {
  /** By an exit, counted from 0. */
  readonly take: (exitIndex: number) => void;
  readonly on: () => void;
  readonly back: () => void;
  readonly home: () => void;
  readonly leave: () => void;
  /** What other keys do, by the key's name. */
  readonly others?: Readonly<Record<string, () => void>>;
}

/** Whether a key is meant for what has the focus: a box that is typed into, or the browser with another key held. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return true;
  return event.target instanceof Element && event.target.matches('input, select, textarea');
}

/**
 * Moves a walk by a key: 1 to 9 take an exit, the arrows go on and back, Home starts again, Escape leaves. A key that
 * does nothing here is left to the browser.
 */
export function moveByKey(event: KeyboardEvent, exits: number, moves: KeyMoves): void {
  if (isElsewhere(event)) return;
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
  const named: Readonly<Record<string, () => void>> = {
    ArrowRight: moves.on,
    ArrowLeft: moves.back,
    Home: moves.home,
    Escape: moves.leave,
    ...moves.others,
  };
  const move =
    digit > 0 && digit <= exits
      ? () => {
          moves.take(digit - 1);
        }
      : named[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (move === undefined) return;
  event.preventDefault();
  move();
}
