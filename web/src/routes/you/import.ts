// Reads a journal's file in pieces, so that its size does not matter: each piece goes to the engine,
// what is new is stored, and the page may draw in between.
import type { Summary } from '$engine/types';
import { app } from '$lib/app.svelte';

export interface ImportState {
  running: boolean;
  bytes: number;
  size: number;
  added: number;
  summary: Summary | undefined;
}

const most = 256 * 1024;

export async function importJournal(
  file: Blob,
  signal: AbortSignal,
  tell: (state: ImportState) => void,
): Promise<ImportState> {
  const utf8 = new TextDecoder();
  let state: ImportState = {
    running: true,
    bytes: 0,
    size: file.size,
    added: 0,
    summary: undefined,
  };
  const push = async (text: string, last: boolean) => {
    const { summary, added, lines } = app.call('journal_push', { text, last });
    await app.keep(lines);
    state = { ...state, running: !last, added, summary };
    tell(state);
  };
  try {
    while (state.bytes < file.size && !signal.aborted) {
      const piece = await file.slice(state.bytes, state.bytes + most).arrayBuffer();
      state = { ...state, bytes: state.bytes + piece.byteLength };
      await push(utf8.decode(piece, { stream: true }), false);
      await new Promise((go) => setTimeout(go));
    }
    await push(utf8.decode(), true);
  } catch (problem) {
    // Whatever happened, the next import begins anew.
    app.call('journal_push', { text: '', last: true });
    throw problem;
  }
  return state;
}
