// The few system calls that the engine's module may import. The engine has no files, clock or
// network: anything it asked for here would be a mistake, so every call fails closed.

const badf = 8; // errno: bad file descriptor
const nosys = 52; // errno: function not supported

/** Functions for exactly the imports that the module names; an unknown one is an error. */
export function wasiImports(
  module: WebAssembly.Module,
  memory: () => WebAssembly.Memory,
): WebAssembly.Imports {
  const word = (at: number, value: number) =>
    new DataView(memory().buffer).setUint32(at, value, true);
  const known: Record<string, (...args: number[]) => number> = {
    // No environment: zero variables, zero bytes.
    environ_sizes_get: (count = 0, size = 0) => {
      word(count, 0);
      word(size, 0);
      return 0;
    },
    environ_get: () => 0,
    fd_write: () => badf,
    fd_read: () => badf,
    fd_seek: () => badf,
    fd_close: () => badf,
    fd_fdstat_get: () => badf,
    clock_time_get: () => nosys,
    random_get: () => nosys,
    proc_exit: (status = 0) => {
      throw new Error(`The engine gave up (status ${status}).`);
    },
  };
  const calls: Record<string, (...args: number[]) => number> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const call = known[name];
    if (from !== 'wasi_snapshot_preview1' || !call) {
      throw new Error(`The engine asks for ${from}.${name}, which is not offered.`);
    }
    calls[name] = call;
  }
  return { wasi_snapshot_preview1: calls };
}
