// Where the C++ build leaves the engine's module; UNKNOT_ENGINE names another.
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

export const enginePath =
    env.UNKNOT_ENGINE ??
    fileURLToPath(new URL('../../build/wasm/web/bridge/engine.wasm', import.meta.url));
