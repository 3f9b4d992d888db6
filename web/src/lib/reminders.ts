// Reminders of breaks, as far as a browser can: only while the app is open in a tab, only when the
// person asked for them. When breaks are due is the engine's to say.
import { app } from './app.svelte';
import { instant } from './clock';
import { w } from './words';

const lookEvery = 20_000; // ms

export const canRemind = () => typeof Notification !== 'undefined';

/** Asks for permission, on a tap. */
export async function mayRemind(): Promise<boolean> {
  return canRemind() && (await Notification.requestPermission()) === 'granted';
}

async function remind() {
  const options = { body: w.schedule.notifyBody, tag: 'unknot-break', icon: '/icon-192.png' };
  // Phones only show what comes from the service worker.
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.active) {
    await registration.showNotification(w.schedule.notifyTitle, options);
  } else {
    new Notification(w.schedule.notifyTitle, options);
  }
}

export function remindOfBreaks() {
  let armed: string | undefined; // the day and time of the break that comes next
  setInterval(() => {
    if (!app.ready || !app.settings.reminders || !canRemind()) {
      armed = undefined;
      return;
    }
    const now = instant();
    const due = armed !== undefined && now.slice(0, 16) >= armed;
    if (due && Notification.permission === 'granted') {
      void remind().catch(() => undefined); // the page's own clock is no alarm clock
    }
    const next = app.call('habits', { regions: [], now }).next_break;
    armed = next ? `${now.slice(0, 10)}T${next}` : undefined;
  }, lookEvery);
}
