import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { app } from '$lib/app.svelte';
import { router } from '$lib/router.svelte';
import { rememberedTheme, showTheme } from '$lib/settings.svelte';
import { watchForUpdates } from '$lib/updates.svelte';

showTheme(rememberedTheme());
const target = document.getElementById('app');
if (target) {
  target.textContent = '';
  router.listen();
  mount(App, { target });
  void app.start();
  watchForUpdates();
}
