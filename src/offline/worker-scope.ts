import type { OfflineList } from './list.ts';

/** An event whose work the browser waits for. */
interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request that a page makes. */
interface AskedEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A message of a page, which may want an answer. */
interface ToldEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** What this worker uses of the place in which it runs: TypeScript knows that of a page instead. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; readonly active: unknown };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  /** Written before the worker by the build. */
  readonly offlineList: OfflineList;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', hear: (event: ToldEvent) => void): void;
}
