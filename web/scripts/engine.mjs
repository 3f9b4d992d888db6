// Brings what the C++ build made into the web's sources: the engine's module and its types.
// UNKNOT_ENGINE and UNKNOT_TYPES name other files.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const target = {
    engine: root('web/src/engine/engine.wasm'),
    types: root('web/src/engine/types.ts'),
};

const engine = env.UNKNOT_ENGINE ?? root('build/wasm/web/bridge/engine.wasm');
if (existsSync(engine)) {
    if (!existsSync(target.engine) || !readFileSync(engine).equals(readFileSync(target.engine))) {
        copyFileSync(engine, target.engine);
    }
}
if (!existsSync(target.engine)) {
    console.error(`There is no engine at ${engine}: build the preset "wasm" first.`);
    exit(1);
}

const tool = ['dev', 'release']
    .map((p) => root(`build/${p}/tools/types/api_types`))
    .find(existsSync);
const types = env.UNKNOT_TYPES
    ? readFileSync(env.UNKNOT_TYPES, 'utf8')
    : tool && execFileSync(tool, { encoding: 'utf8' });
if (types && (!existsSync(target.types) || readFileSync(target.types, 'utf8') !== types)) {
    writeFileSync(target.types, types);
}
if (!existsSync(target.types)) {
    console.error('There is no src/engine/types.ts: build the target "api_types" first.');
    exit(1);
}
