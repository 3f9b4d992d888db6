// Prints what a first visit downloads, compressed: the first screen, the engine, the body, and the
// rest. Ends with an error when one of the first three is larger than its budget.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const budget = 200 * 1024;
const engineBudget = 450 * 1024;
const bodyBudget = 350 * 1024;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const sent = (file) => {
    const path = join(dist, file);
    try {
        return statSync(`${path}.br`).size;
    } catch {
        return statSync(path).size;
    }
};
const html = readFileSync(join(dist, 'index.html'), 'utf8');
const first = new Set(['index.html']);
for (const [, file] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)) {
    first.add(file);
}
// What those scripts import at once.
for (const file of first) {
    if (file.endsWith('.js')) {
        const text = readFileSync(join(dist, file), 'utf8');
        for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
            first.add(`assets/${name}`);
        }
    }
}
const all = readdirSync(dist, { recursive: true }).filter(
    (f) => statSync(join(dist, f)).isFile() && !/\.(br|gz)$/.test(f),
);
const kb = (bytes) => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;
const sum = (files) => [...files].reduce((n, f) => n + sent(f), 0);

for (const file of first) {
    console.log(`${kb(sent(file))}  ${file}`);
}
const engine = all.filter((f) => f.endsWith('.wasm'));
// The mesh, what shows it (three's part is most of that), and the page around it.
const body = all.filter((f) => /^assets\/(three|body|body-view|mesh|soften|Find)-/.test(f));
const later = all.filter((f) => ![...first, ...engine, ...body].includes(f));
console.log(`${kb(sum(first))}  the first screen (budget ${budget / 1024} KB)`);
console.log(`${kb(sum(engine))}  the engine with all content (budget ${engineBudget / 1024} KB)`);
for (const file of body) {
    console.log(`${kb(sent(file))}  ${file}`);
}
console.log(`${kb(sum(body))}  the body (budget ${bodyBudget / 1024} KB)`);
console.log(`${kb(sum(later))}  everything else, fetched for use offline`);
if (sum(first) > budget) {
    console.error('The first screen is larger than its budget.');
    exit(1);
}
if (sum(engine) > engineBudget) {
    console.error('The engine is larger than its budget.');
    exit(1);
}
if (sum(body) > bodyBudget) {
    console.error('The body is larger than its budget.');
    exit(1);
}
