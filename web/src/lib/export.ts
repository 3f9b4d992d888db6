// The journal as a file: JSON Lines, the same in every face.
import { app } from './app.svelte';
import { instant } from './clock';
import { download } from './download';

export function exportJournal() {
  const { text } = app.call('journal_export', {});
  download(text, `unknot-${instant().slice(0, 10)}.jsonl`, 'application/x-ndjson');
  void app.exported();
}
