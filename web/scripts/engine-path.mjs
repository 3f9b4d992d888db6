// Where the C++ builds leave the engine's module and the body; UNKNOT_ENGINE and UNKNOT_BODY name
// others.
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

const build = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));

export const enginePath = env.UNKNOT_ENGINE ?? build('wasm/web/bridge/engine.wasm');

// Any native build makes the same body.
const bodies = ['release', 'dev'].map((preset) => build(`${preset}/generated/body`));
const bodyFolder = env.UNKNOT_BODY ?? bodies.find((path) => existsSync(path)) ?? bodies[0];
export const bodyPath = `${bodyFolder}/body.glb`;
export const picturesPath = `${bodyFolder}/pictures`;
