// Writes .br and .gz beside everything that compresses, for a server that hands them out as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
for (const file of readdirSync(dist, { recursive: true })) {
    if (!/\.(html|js|css|svg|json|webmanifest|wasm|glb|txt)$/.test(file)) {
        continue;
    }
    const path = join(dist, file);
    const bytes = readFileSync(path);
    const brotli = brotliCompressSync(bytes, {
        params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
    });
    writeFileSync(`${path}.br`, brotli);
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
