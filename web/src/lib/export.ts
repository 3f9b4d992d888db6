// What the journal tells, as a file: the same bytes as the program writes.
import type { Format } from '$engine/types';
import { app } from './app.svelte';
import { instant } from './clock';
import { download } from './download';

/** Throws the engine's refusal where there is nothing to write. */
export function exportAs(format: Format) {
  const {
    text,
    media_type: type,
    file_name: name,
  } = app.call('export_as', {
    format,
    now: instant(),
  });
  download(text, name, type);
  if (format === 'jsonl') {
    void app.exported();
  }
}

export function exportJournal() {
  exportAs('jsonl');
}
