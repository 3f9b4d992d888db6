// The content security policy of the app, in one place for the build, the tests and the size check.
/** @param {{ inPage?: boolean }} [where] */
export function policy({ inPage = false } = {}) {
    const rules = [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "media-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        // Svelte's own templates, and the addresses of our service worker and timer worker.
        'trusted-types svelte-trusted-html unknot',
    ];
    // A policy in the page may not say who frames it; only a header can.
    if (!inPage) {
        rules.push("frame-ancestors 'none'");
    }
    return rules.join('; ');
}
