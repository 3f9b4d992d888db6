// The journal as a file: JSON Lines, the same in every face.
import { app } from './app.svelte';
import { instant } from './clock';

export function exportJournal() {
  const { text } = app.call('journal_export', {});
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `unknot-${instant().slice(0, 10)}.jsonl`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  void app.exported();
}
