// How the tests and scripts start Chromium: Debian's, quiet, never downloading anything.
import { env } from 'node:process';

export const launch = {
    executablePath: env.UNKNOT_CHROMIUM ?? '/usr/bin/chromium',
    args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
    ],
};
