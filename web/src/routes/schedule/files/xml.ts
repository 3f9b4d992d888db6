// A stream of XML, read as it comes and bounded: memory does not grow with the file. No entity is
// ever expanded: the reader knows those of XML only, and passes over document types.
import { SaxesParser } from 'saxes';
import { Unreadable, type Found } from './found';
import { shapeOf, type Shape } from './shapes';
import { trimmed } from './values';

const mostDepth = 64;
const mostText = 256;
/** The longest tag, comment or text between two tags, in characters. */
const mostPending = 1024 * 1024;
const mostAtOnce = 256 * 1024;
/** The XML declaration stands in so many bytes. */
const declared = 128;

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1);

export class XmlReader {
  readonly #parser = new SaxesParser();
  #decoder: TextDecoder | undefined;
  #head = new Uint8Array();
  readonly #path: string[] = [];
  #shape: Shape | undefined;
  #type: string | undefined;
  #text = '';
  #pending = 0;

  constructor() {
    const parser = this.#parser;
    const heard = () => {
      this.#pending = 0;
    };
    parser.on('doctype', (text) => {
      heard();
      this.#type = /^\s*HealthData(?=[\s[]|$)/.exec(text)?.[0].trim();
      if (this.#type === undefined) {
        throw new Unreadable('type');
      }
    });
    parser.on('comment', heard);
    parser.on('processinginstruction', heard);
    parser.on('cdata', (text) => {
      heard();
      this.#text += text.slice(0, mostText - this.#text.length);
    });
    parser.on('text', (text) => {
      heard();
      this.#text += text.slice(0, mostText - this.#text.length);
    });
    parser.on('opentag', ({ name, attributes }) => {
      heard();
      if (this.#path.length >= mostDepth) {
        throw new Unreadable('large');
      }
      this.#path.push(local(name));
      this.#text = '';
      this.#shape ??= shapeOf(this.#path[0] ?? '', this.#type);
      this.#shape.open(this.#path, (wanted) => {
        const found = attributes[wanted];
        if (found !== undefined) {
          return found;
        }
        const other = Object.keys(attributes).find((each) => local(each) === wanted);
        return other === undefined ? '' : (attributes[other] ?? '');
      });
    });
    parser.on('closetag', () => {
      heard();
      this.#shape?.close(this.#path, trimmed(this.#text));
      this.#text = '';
      this.#path.pop();
    });
  }

  /** Bytes in pieces of any size. Throws Unreadable. */
  push(bytes: Uint8Array) {
    if (this.#decoder) {
      this.#read(this.#decoder, bytes);
      return;
    }
    const head = new Uint8Array(this.#head.length + bytes.length);
    head.set(this.#head);
    head.set(bytes, this.#head.length);
    this.#head = head;
    if (head.length >= declared) {
      this.#begin();
    }
  }

  /** What the XML declaration says, or UTF-8; those two, as in the program. */
  #begin(): TextDecoder {
    const start = new TextDecoder('latin1').decode(this.#head.subarray(0, declared));
    const latin = /^<\?xml[^>]*\sencoding\s*=\s*["']iso-8859-1["']/i.test(start);
    this.#decoder = new TextDecoder(latin ? 'iso-8859-1' : 'utf-8', { fatal: true });
    this.#read(this.#decoder, this.#head);
    return this.#decoder;
  }

  #read(decoder: TextDecoder, bytes: Uint8Array) {
    for (let at = 0; at < bytes.length; at += mostAtOnce) {
      this.#attempt(() => {
        const piece = decoder.decode(withoutControls(bytes.subarray(at, at + mostAtOnce)), {
          stream: true,
        });
        this.#pending += piece.length;
        this.#parser.write(piece);
      });
      if (this.#pending > mostPending) {
        throw new Unreadable('large');
      }
    }
  }

  finish(): Found {
    const decoder = this.#decoder ?? this.#begin();
    this.#attempt(() => {
      this.#parser.write(decoder.decode()).close();
    });
    if (!this.#shape) {
      throw new Unreadable('xml');
    }
    return this.#shape.found;
  }

  #attempt(act: () => void) {
    try {
      act();
    } catch (problem) {
      throw problem instanceof Unreadable ? problem : new Unreadable('xml');
    }
  }
}

/** Control characters that XML forbids, but that names of devices do hold, as spaces. */
function withoutControls(bytes: Uint8Array): Uint8Array {
  let clean: Uint8Array | undefined;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) {
      clean ??= bytes.slice();
      clean[i] = 0x20;
    }
  }
  return clean ?? bytes;
}
