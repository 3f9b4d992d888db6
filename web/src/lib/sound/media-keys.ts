// The lock screen, headphones and media keys: play, pause, next, stop.

export interface MediaKeys {
  play: () => void;
  pause: () => void;
  next: () => void;
  stop: () => void;
}

const session = (): MediaSession | undefined =>
  'mediaSession' in navigator ? navigator.mediaSession : undefined;

export function takeMediaKeys(keys: MediaKeys): () => void {
  const actions: [MediaSessionAction, () => void][] = [
    ['play', keys.play],
    ['pause', keys.pause],
    ['nexttrack', keys.next],
    ['stop', keys.stop],
  ];
  const set = (action: MediaSessionAction, handler: (() => void) | null) => {
    try {
      session()?.setActionHandler(action, handler);
    } catch {
      // This browser does not know the action.
    }
  };
  for (const [action, handler] of actions) {
    set(action, handler);
  }
  return () => {
    for (const [action] of actions) {
      set(action, null);
    }
    const media = session();
    if (media) {
      media.metadata = null;
      media.playbackState = 'none';
    }
  };
}

export function showOnLockScreen(title: string, line: string, paused: boolean) {
  const media = session();
  if (!media || typeof MediaMetadata === 'undefined') {
    return;
  }
  media.metadata = new MediaMetadata({
    title: line,
    artist: title,
    album: 'Unknot',
    artwork: [{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' }],
  });
  media.playbackState = paused ? 'paused' : 'playing';
}
