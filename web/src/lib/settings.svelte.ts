// What the person has set. Rests in the store; the theme also in localStorage, so that it is there
// before the store has opened.
import type { SideWish, Surface, Tool } from '$engine/types';

export type Theme = 'auto' | 'light' | 'dark';

export interface Settings {
  theme: Theme;
  voice: boolean;
  voiceName: string; // empty: the browser's own choice
  rate: number;
  tones: boolean;
  microphone: boolean;
  reminders: boolean; // of breaks, while the app is open
  tools: Tool[];
  surfaces: Surface[];
  minutes: number;
  side: SideWish;
}

export const usual: Settings = {
  theme: 'auto',
  voice: true,
  voiceName: '',
  rate: 1,
  tones: true,
  microphone: false,
  reminders: false,
  tools: ['firm_ball'],
  surfaces: ['floor', 'wall', 'chair'],
  minutes: 10,
  side: 'both',
};

const themeKey = 'unknot-theme';

export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(themeKey);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}

export function showTheme(theme: Theme) {
  if (theme === 'auto') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
  try {
    if (theme === 'auto') {
      localStorage.removeItem(themeKey);
    } else {
      localStorage.setItem(themeKey, theme);
    }
  } catch {
    // The setting in the store still holds.
  }
}
