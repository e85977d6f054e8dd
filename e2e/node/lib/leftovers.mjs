// What this file's journeys leave to be searched for secrets when all tests have ended: files of the
// gateway, what it printed and told, and which secrets there were. Each test file has a folder of its own.

import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = process.env.THREELO_LEFTOVERS;

let folder;
let told = 0;
const gateways = new Set();

/** A folder for the processes' files. It stays where somebody will search it, and else goes away with the test. */
export async function temporaryFolder() {
    if (all) mkdirSync(all, { recursive: true });
    const path = await mkdtemp(join(all || tmpdir(), 'node-'));
    folder = path;
    return { path, remove: () => (all ? undefined : rm(path, { recursive: true, force: true })) };
}

/** Something that must be found nowhere; `kind` as the search calls it. What is shorter is found by chance. */
export function secret(kind, value) {
    if (folder && value?.length >= 16) appendFileSync(join(folder, 'secrets.txt'), `${kind}\t${value}\n`);
}

/** What the simulated cloud gave out and was shown. */
export async function secretsOf(sandbox) {
    const secrets = await fetch(`${sandbox}/_sandbox/secrets`).then((answer) => answer.json());
    for (const { kind, value } of secrets) secret(kind, value);
}

/** An error or a page in which there must be no secret. */
export function tells(what, text) {
    if (!folder) return;
    mkdirSync(join(folder, 'told'), { recursive: true });
    const number = String(told++).padStart(3, '0');
    writeFileSync(join(folder, 'told', `${number}-${what.replace(/\W+/g, '-').slice(0, 60)}`), text);
}

/** The pages of this address are the gateway's. */
export const isGateway = (url) => gateways.add(new URL(url).origin);

/** Keeps the gateway's pages that a browser window gets, and its cookies; ends when all are kept. */
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
    // A window that is closed takes its last answer along.
    let page = await response.text().catch(() => '');
    // The pages on the way to Atlassian hand their link's token on, and show nothing else.
    const token = url.searchParams.get('session_token') ?? url.searchParams.get('connect_session_token');
    if (token && response.ok()) page = page.replaceAll(token, '');
    tells(`${response.status()} ${url.pathname}`, page);
}
