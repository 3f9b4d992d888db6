// Checks that the C++ builds have made the engine's module and the body, and brings the engine's
// types into our sources.
// UNKNOT_TYPES names a file to take them from instead.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bodyPath, enginePath } from './engine-path.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

if (!existsSync(enginePath)) {
    console.error(`There is no engine at ${enginePath}: build the preset "wasm" first.`);
    exit(1);
}
if (!existsSync(bodyPath)) {
    console.error(`There is no body at ${bodyPath}: build the target "unknot_skin_files" first.`);
    exit(1);
}

const target = root('web/src/engine/types.ts');
const tool = ['dev', 'release']
    .map((preset) => root(`build/${preset}/tools/types/api_types`))
    .find((path) => existsSync(path));
const types = env.UNKNOT_TYPES
    ? readFileSync(env.UNKNOT_TYPES, 'utf8')
    : tool && execFileSync(tool, { encoding: 'utf8' });
if (types && (!existsSync(target) || readFileSync(target, 'utf8') !== types)) {
    writeFileSync(target, types);
}
if (!existsSync(target)) {
    console.error('There is no src/engine/types.ts: build the target "api_types" first.');
    exit(1);
}
