import type { Asked, CopyState } from '../../offline/copy-state.ts';
import { isCopyState } from '../../offline/copy-state.ts';

/** Asks the worker to do something, and answers how it then stands. Throws where it answers something else. */
export function askWorker(worker: ServiceWorker, asked: Asked): Promise<CopyState> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isCopyState(data)) resolve(data);
      else reject(new Error('the worker answered something else than a state'));
    };
    worker.postMessage(asked, [port2]);
  });
}
