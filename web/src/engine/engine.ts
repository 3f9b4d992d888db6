// The engine: named calls, typed by what C++ wrote into types.ts.
import wasmUrl from '$engine.wasm?url';
import type { Calls } from './types';
import { wasiImports } from './wasi';

export type CallName = keyof Calls;

/** What the engine says when it cannot do something: a sentence, and what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    message: string,
    readonly next: string,
  ) {
    super(message);
  }
}

export interface Engine {
  call<Name extends CallName>(name: Name, request: Calls[Name]['request']): Calls[Name]['answer'];
  /** Takes lines of our own store into the journal, as they lie there. */
  load(lines: string): void;
  /** One more of the same, with a journal of its own, still empty. */
  another(): Engine;
}

interface Exports {
  memory: WebAssembly.Memory;
  _initialize?: () => void;
  unknot_alloc: (size: number) => number;
  unknot_free: (at: number) => void;
  unknot_load: (lines: number, size: number) => void;
  unknot_call: (name: number, nameSize: number, request: number, requestSize: number) => number;
}

/** `remember` gets the module's memory: a measurement looks at its size. */
export function engineOf(
  module: WebAssembly.Module,
  remember?: (memory: WebAssembly.Memory) => void,
): Engine {
  const utf8 = new TextEncoder();
  const text = new TextDecoder('utf-8', { fatal: true });
  // `exports` is set before the module can call any import.
  let exports: Exports | undefined = undefined;
  const memory = (): WebAssembly.Memory => {
    if (!exports) {
      throw new Error('The engine called out before it was there.');
    }
    return exports.memory;
  };
  const instance = new WebAssembly.Instance(module, wasiImports(module, memory));
  const engine = instance.exports as unknown as Exports;
  exports = engine;
  engine._initialize?.();
  remember?.(engine.memory);

  const put = (value: string): [at: number, size: number] => {
    const bytes = utf8.encode(value);
    const at = engine.unknot_alloc(bytes.length || 1);
    if (at === 0) {
      throw new Refusal(
        'internal',
        'There is not enough memory.',
        'Close other tabs and try again.',
      );
    }
    new Uint8Array(engine.memory.buffer, at, bytes.length).set(bytes);
    return [at, bytes.length];
  };

  return {
    another: () => engineOf(module),
    load(lines) {
      const [at, size] = put(lines);
      engine.unknot_load(at, size);
      engine.unknot_free(at);
    },
    call(name, request) {
      const [nameAt, nameSize] = put(name);
      const [requestAt, requestSize] = put(JSON.stringify(request));
      const result = engine.unknot_call(nameAt, nameSize, requestAt, requestSize);
      engine.unknot_free(nameAt);
      engine.unknot_free(requestAt);
      // The memory may have grown: look at its buffer only now.
      const size = new DataView(engine.memory.buffer).getUint32(result, true);
      const json = text.decode(new Uint8Array(engine.memory.buffer, result + 4, size));
      engine.unknot_free(result);
      const answer = JSON.parse(json) as
        | { ok: Calls[typeof name]['answer'] }
        | { error: { code: string; message: string; next: string } };
      if ('error' in answer) {
        throw new Refusal(answer.error.code, answer.error.message, answer.error.next);
      }
      return answer.ok;
    },
  };
}

export async function loadEngine(): Promise<Engine> {
  const response = await fetch(wasmUrl);
  if (!response.ok) {
    throw new Error(`The engine could not be fetched (${response.status}).`);
  }
  // Compiled while it comes, where the server says what it is.
  const streams = response.headers.get('content-type') === 'application/wasm';
  return engineOf(
    await (streams
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer())),
  );
}
