// Works offline after the first visit. A new version waits until the person takes it, and never
// comes in the middle of a session: the banner is not shown there, and while another tab has a
// session it cannot be taken, because it would take the old version's files from under it.
import { sessionRuns } from './only-here';
import { now } from './clock';
import { trustedAddress } from './trusted';

const lookEvery = 3600_000; // ms; the browser itself only looks when a page is loaded
const askEvery = 1000; // ms

class Updates {
  /** A new version waits to be taken. */
  ready = $state(false);
  /** It was to be taken, but a session is running in another tab. */
  refused = $state(false);
  #asking: ReturnType<typeof setTimeout> | undefined;

  /**
   * The new worker takes over, then every page is loaded from it. It is asked again until it has:
   * the one that waits may have been replaced by a newer one, or have missed the message. Each time
   * anew, no session may be running.
   */
  async take() {
    clearTimeout(this.#asking);
    this.refused = await sessionRuns();
    if (this.refused) {
      return;
    }
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.waiting) {
      location.reload(); // another tab has taken it
      return;
    }
    registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    this.#asking = setTimeout(() => void this.take(), askEvery);
  }
}
export const updates = new Updates();

export function watchForUpdates() {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
    return;
  }
  // The first worker takes a page over without loading it again. A later one brings new files, and
  // the old ones are gone for this page and for every other tab's.
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) {
      location.reload();
    }
    controlled = true;
  });
  const register = async () => {
    const registration = await navigator.serviceWorker.register(trustedAddress('/sw.js'));
    const found = () => {
      // Without a controller this is the first visit, not an update.
      if (registration.waiting && navigator.serviceWorker.controller) {
        updates.ready = true;
      }
    };
    found();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', found);
    });
    let looked = now();
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden && now() - looked > lookEvery) {
        looked = now();
        registration.update().catch(() => undefined); // without a network: another time
      }
    });
  };
  // After the first screen: caching everything must not slow it down. Not stored is not fatal.
  const later = () => {
    register().catch(() => undefined);
  };
  if (document.readyState === 'complete') {
    later();
  } else {
    addEventListener('load', later);
  }
}
