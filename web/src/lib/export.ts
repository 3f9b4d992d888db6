// What the journal tells, as a file: the same bytes as the program writes.
import type { Format } from '$engine/types';
import { app } from './app.svelte';
import { instant } from './clock';

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
  download(new Blob([text], { type }), name);
  if (format === 'jsonl') {
    void app.exported();
  }
}

export function exportJournal() {
  exportAs('jsonl');
}

function download(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
