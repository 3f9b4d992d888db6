// Timers in a worker, so that they come on time in a hidden page; where there is no worker, the
// page's own. Cancelling is calling what was returned.
import workerUrl from './timer.worker?worker&url';
import { trustedAddress } from '../trusted';

export interface Timers {
  after(ms: number, call: () => void): () => void;
  close(): void;
}

export const pageTimers: Timers = {
  after(ms, call) {
    const id = setTimeout(call, ms);
    return () => {
      clearTimeout(id);
    };
  },
  close: () => undefined,
};

export function workerTimers(): Timers {
  let worker: Worker;
  try {
    worker = new Worker(trustedAddress(workerUrl), { type: 'module' });
  } catch {
    return pageTimers;
  }
  const waiting = new Map<number, () => void>();
  let last = 0;
  worker.addEventListener('message', (event: MessageEvent<number>) => {
    const call = waiting.get(event.data);
    waiting.delete(event.data);
    call?.();
  });
  return {
    after(ms, call) {
      last += 1;
      const id = last;
      waiting.set(id, call);
      worker.postMessage({ kind: 'set', id, ms });
      return () => {
        waiting.delete(id);
        worker.postMessage({ kind: 'clear', id });
      };
    },
    close() {
      worker.terminate();
    },
  };
}
