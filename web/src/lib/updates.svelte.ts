// Works offline after the first visit. A new version waits until the person takes it, and never
// comes in the middle of a session: the banner is not shown there.
import { trustedAddress } from './trusted';

class Updates {
  waiting = $state.raw<ServiceWorker>();

  take() {
    // The new worker takes over, then the page is loaded from it.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    this.waiting?.postMessage({ type: 'SKIP_WAITING' });
  }
}
export const updates = new Updates();

export function watchForUpdates() {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
    return;
  }
  const register = async () => {
    const registration = await navigator.serviceWorker.register(trustedAddress('/sw.js'));
    const found = () => {
      // Without a controller this is the first visit, not an update.
      if (registration.waiting && navigator.serviceWorker.controller) {
        updates.waiting = registration.waiting;
      }
    };
    found();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', found);
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
