// Records what is searched for secrets after all tests: files, output and responses of the gateway, and
// the list of secrets. Each test file has its own folder.

import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = process.env.THREELO_LEFTOVERS;

// The names of `Kind::as_str`: the search refuses any other, and only after all tests.
const kindsFile = new URL('../../../testing/leaks/src/kind.rs', import.meta.url);
const kinds = new Set(Array.from(readFileSync(kindsFile, 'utf8').matchAll(/=> "(\w+)"/g), ([, name]) => name));

let folder;
let outputs = 0;
const gateways = new Set();

/** A folder for the processes' files. It is kept if it will be searched, and removed after the test otherwise. */
export async function temporaryFolder() {
    if (all) mkdirSync(all, { recursive: true });
    const path = await mkdtemp(join(all || tmpdir(), 'node-'));
    folder = path;
    return { path, remove: () => (all ? undefined : rm(path, { recursive: true, force: true })) };
}

/** Records a secret; `kind` is the name that the search uses. Short texts are skipped, since they match by chance. */
export function secret(kind, value) {
    if (!kinds.has(kind)) throw new Error(`no kind of secret in ${kindsFile.pathname} is named ${kind}`);
    if (folder && value?.length >= 16) appendFileSync(join(folder, 'secrets.txt'), `${kind}\t${value}\n`);
}

/** Records the secrets that the simulated Atlassian issued and received. */
export async function secretsOf(sandbox) {
    const secrets = await fetch(`${sandbox}/_sandbox/secrets`).then((answer) => answer.json());
    for (const { kind, value } of secrets) secret(kind, value);
}

/** Records an error or a page, which must not contain secrets. */
export function record(what, text) {
    if (!folder) return;
    mkdirSync(join(folder, 'output'), { recursive: true });
    const number = String(outputs++).padStart(3, '0');
    writeFileSync(join(folder, 'output', `${number}-${what.replace(/\W+/g, '-').slice(0, 60)}`), text);
}

/** Marks the pages of this URL as pages of the gateway. */
export const isGateway = (url) => gateways.add(new URL(url).origin);

/** Records the gateway's pages in a browser window, and its cookies. Resolves when all are recorded. */
export function watch(context) {
    const kept = [];
    context.on('response', (response) => {
        const url = new URL(response.url());
        const html = response.headers()['content-type']?.startsWith('text/html');
        const redirects = response.status() >= 300 && response.status() < 400;
        if (gateways.has(url.origin) && html && !redirects) kept.push(keep(url, response));
    });
    return async () => {
        await Promise.all(kept);
        for (const cookie of await context.cookies([...gateways])) secret('cookie', cookie.value);
    };
}

async function keep(url, response) {
    // The last response of a closed window is not available.
    let page = await response.text().catch(() => '');
    // The pages before Atlassian contain the token of their link, and no other secret.
    const token = url.searchParams.get('session_token') ?? url.searchParams.get('connect_session_token');
    if (token && response.ok()) page = page.replaceAll(token, '');
    // The page after the creation of an API key shows it, once.
    const created = response.request().method() === 'POST' && page.match(/threelo_[\w-]{43}/);
    if (created) {
        secret('api_key', created[0]);
        page = page.replaceAll(created[0], '');
    }
    record(`${response.status()} ${url.pathname}`, page);
}
