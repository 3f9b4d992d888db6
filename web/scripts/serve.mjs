// A small static server for the tests, where the C++ server is not built: the same rules (policy,
// index.html for unknown paths without a dot, precompressed files), nothing more.
//   node scripts/serve.mjs [PORT [FOLDER]]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { policy } from './policy.mjs';

const dist = argv[3] ?? fileURLToPath(new URL('../dist', import.meta.url));
const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.wasm': 'application/wasm',
    '.glb': 'model/gltf-binary',
    '.woff2': 'font/woff2',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
};

const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    let file = join(dist, path);
    if (path.endsWith('/') || !existsSync(file)) {
        if (extname(path) !== '') {
            response.writeHead(404).end();
            return;
        }
        file = join(dist, 'index.html');
    }
    const headers = {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy(),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy':
            'microphone=(self), screen-wake-lock=(self), camera=(self), accelerometer=(self), gyroscope=(self), geolocation=()',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': path.startsWith('/assets/')
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
        vary: 'accept-encoding',
    };
    const accepted = String(request.headers['accept-encoding'] ?? '');
    for (const [coding, suffix] of [
        ['br', '.br'],
        ['gzip', '.gz'],
    ]) {
        if (accepted.includes(coding) && existsSync(file + suffix)) {
            headers['content-encoding'] = coding;
            file += suffix;
            break;
        }
    }
    response.writeHead(200, { ...headers, 'content-length': statSync(file).size });
    createReadStream(file).pipe(response);
});
server.listen(Number(argv[2] ?? 7979), '127.0.0.1');
