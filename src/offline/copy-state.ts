/** What a page asks of the worker. */
export type Asked = 'state' | 'keep' | 'remove' | 'checked' | 'told';

/** How it stands with the copy on the device. */
export interface CopyState {
  /** All of it is kept. */
  readonly isKept: boolean;
  /** The reader has taken it away: it is not kept again unasked. */
  readonly isRefused: boolean;
  /** The reader has been told of this version. */
  readonly isTold: boolean;
  readonly version: string;
  /** Of the whole copy, as it is transferred. */
  readonly bytes: number;
  /** When the copy was kept, as `Date` writes it in ISO; undefined where it is not. */
  readonly keptOn: string | undefined;
  /** When the site was last asked for a newer one. */
  readonly checkedOn: string | undefined;
}

/** The message on which a worker that waits takes over. */
export const TAKE_OVER = 'take over';

/** Whether what came back is a state. */
export function isCopyState(data: unknown): data is CopyState {
  return (
    typeof data === 'object' &&
    data !== null &&
    'isKept' in data &&
    'version' in data &&
    'bytes' in data
  );
}
