// Workouts out of a file: GPX, TCX, FIT, and the export of Apple Health, as a stream, so that a
// gigabyte needs little memory and the page stays alive. Only start, sport, length and distance
// leave this folder: where somebody runs is nobody's business.
import { now } from '$lib/clock';
import { readFit } from './fit';
import { Unreadable, type Found } from './found';
import { XmlReader } from './xml';
import { entriesOf, packedOf, unpacked } from './zip';

export { Unreadable, type Found };

/** Is told the share that is read, 0 to 1; may stop the reading by its signal. */
export interface Watch {
  progress?: (share: number) => void;
  signal?: AbortSignal;
}

const mostBytes = 16 * 2 ** 30;
/** So long the page may stand still. */
const turnMs = 30;

const nextTurn = () => new Promise((done) => setTimeout(done));

/** Reads a stream of XML. `read` says how much of the file has been read for it. */
async function readXml(
  stream: ReadableStream<Uint8Array>,
  share: () => number,
  { progress, signal }: Watch,
): Promise<Found> {
  const reader = new XmlReader();
  const source = stream.getReader();
  let turn = now();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await source.read();
      signal?.throwIfAborted();
      if (done) {
        return reader.finish();
      }
      bytes += value.length;
      if (bytes > mostBytes) {
        throw new Unreadable('large');
      }
      reader.push(value);
      if (now() - turn > turnMs) {
        progress?.(share());
        await nextTurn();
        turn = now();
      }
    }
  } finally {
    await source.cancel().catch(() => undefined);
  }
}

/** A stream that is counted, and the share of `size` that has passed. */
function counted(blob: Blob, size: number) {
  let bytes = 0;
  const stream = blob.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, out) {
        bytes += chunk.length;
        out.enqueue(chunk);
      },
    }),
  );
  return { stream, share: () => Math.min(1, bytes / Math.max(1, size)) };
}

/** Phones name the export in their own language, so that every XML file in the archive is tried.
 * Beside it lies the same for clinics, in another format, and a folder of routes. */
async function readArchive(file: Blob, watch: Watch): Promise<Found> {
  for (const entry of await entriesOf(file)) {
    if (!/\.xml$/i.test(entry.name)) {
      continue;
    }
    const { stream, share } = counted(await packedOf(file, entry), entry.packed);
    try {
      return await readXml(unpacked(entry, stream), share, watch);
    } catch (problem) {
      watch.signal?.throwIfAborted();
      if (!(problem instanceof Unreadable)) {
        throw new Unreadable('archive'); // the browser's own words for broken data
      }
      if (problem.reason !== 'other') {
        throw problem;
      }
    }
  }
  throw new Unreadable('noExport');
}

/** Reads a file by what it holds, whatever its name. Throws Unreadable, and what the signal says. */
export async function readWorkouts(file: Blob, watch: Watch = {}): Promise<Found> {
  const beginning = new TextDecoder('latin1').decode(await file.slice(0, 16).arrayBuffer());
  if (beginning.startsWith('PK')) {
    return readArchive(file, watch);
  }
  if (beginning.slice(8, 12) === '.FIT') {
    return readFit(file);
  }
  const { stream, share } = counted(file, file.size);
  return readXml(stream, share, watch);
}
