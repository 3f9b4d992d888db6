import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { app } from '$lib/app.svelte';
import { remindOfBreaks } from '$lib/reminders';
import { router } from '$lib/router.svelte';
import { routeOf } from '$lib/routes';
import { rememberedTheme, showTheme } from '$lib/settings.svelte';
import { watchForUpdates } from '$lib/updates.svelte';

function begin(target: HTMLElement) {
  target.textContent = '';
  router.listen();
  mount(App, { target });
  void app.start(routeOf(location.pathname).glimpse);
  watchForUpdates();
  remindOfBreaks();
}

/** Resolves when the browser has painted something, or takes too long to say so. */
const painted = () =>
  new Promise<void>((go) => {
    setTimeout(go, 300);
    new PerformanceObserver(() => {
      go();
    }).observe({ type: 'paint', buffered: true });
  });

showTheme(rememberedTheme());
const target = document.getElementById('app');
if (target) {
  // On a first visit index.html shows the same words as Today: they are painted before the app,
  // which takes longer to build, takes their place.
  const first = location.pathname === '/' && !app.returning && !document.hidden;
  if (first) {
    void painted().then(() => {
      begin(target);
    });
  } else {
    begin(target);
  }
}
