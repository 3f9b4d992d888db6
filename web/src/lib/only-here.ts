// One session at a time over all tabs of this browser.
import { Refusal } from '$engine/engine';
import { w } from '$lib/words';

const name = 'unknot-session';

/** Whether a session is running in this or another tab. */
export async function sessionRuns(): Promise<boolean> {
  if (!('locks' in navigator)) {
    return false;
  }
  const { held } = await navigator.locks.query();
  return held?.some((lock) => lock.name === name) ?? false;
}

/** Resolves to what gives the place free again; rejects when another tab has it. */
export function onlyHere(): Promise<() => void> {
  if (!('locks' in navigator)) {
    return Promise.resolve(() => undefined);
  }
  return new Promise((resolve, reject) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) {
        reject(new Refusal('conflict', w.session.otherTab, w.session.otherTabNext));
        return undefined;
      }
      return new Promise<void>((release) => {
        resolve(release);
      });
    });
  });
}
