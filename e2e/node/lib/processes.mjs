// The processes under test. Each test file starts its own, on free ports and in its own folder.

import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

import { isGateway, secret, secretsOf } from './leftovers.mjs';

export const secretKey = 'e2e-secret-key-of-thirty-two-characters-or-more';

/** Returns a free port. */
export async function freePort() {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

/**
 * Starts gateway and simulated Atlassian in one process. Returns the object of the first line, `stop`, and
 * `passes`, which moves the clock of the gateway but not that of the simulated Atlassian.
 */
export async function startDev(folder, flags = []) {
    await mkdir(folder, { recursive: true });
    const clock = await movableClock(folder);
    const listen = ['--listen', '127.0.0.1:0', '--sandbox-listen', '127.0.0.1:0'];
    const process = start('dev', ['dev', ...listen, '--data-dir', join(folder, 'data'), ...flags], folder, { THREELO_E2E_CLOCK: clock.file });
    const line = JSON.parse(await process.firstLine());
    isGateway(line.gateway);
    return { ...line, passes: clock.passes, stop: () => secretsOf(line.sandbox).finally(process.stop) };
}

/** Starts the simulated Atlassian alone, so that it survives a restart of the gateway. */
export async function startSandbox(folder) {
    const url = `http://127.0.0.1:${await freePort()}`;
    const process = start('sandbox', ['sandbox', '--listen', url.slice('http://'.length)], folder);
    await answers(`${url}/_sandbox`, process);
    return { url, stop: () => secretsOf(url).finally(process.stop) };
}

/**
 * A server before the login, as at Atlassian: the authorize page is on one host and redirects the
 * browser to another.
 */
export async function startFrontHost(sandbox) {
    const server = createHttpServer(async (request, response) => {
        if (request.method === 'GET') return response.writeHead(302, { Location: sandbox + request.url }).end();
        const answer = await fetch(sandbox + request.url, { method: request.method, headers: { 'Content-Type': request.headers['content-type'] }, body: Readable.toWeb(request), duplex: 'half' });
        response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'application/json' }).end(await answer.text());
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/**
 * Starts a gateway over a simulated Atlassian. `port` and `folder` of an earlier one restart that one,
 * with the same clock; `passes` moves it, without the clock of the simulated Atlassian.
 */
export async function startGateway({ folder, sandbox, port, auth = sandbox, flags = [] }) {
    const listen = `127.0.0.1:${port}`;
    const clock = await movableClock(folder);
    const process = start(
        'gateway',
        ['serve', '--listen', listen, '--public-url', `http://${listen}`, '--data-dir', join(folder, 'data'), '--atlassian-auth-url', auth, '--atlassian-api-url', sandbox, ...flags],
        folder,
        { THREELO_E2E_CLOCK: clock.file }
    );
    const url = `http://${listen}`;
    isGateway(url);
    await answers(`${url}/ready`, process);
    return { url, stop: process.stop, kill: process.kill, passes: clock.passes, logs: process.logs };
}

/** The file with the offset of the gateway's clock. */
async function movableClock(folder) {
    const file = join(folder, 'clock');
    const ahead = () => readFile(file, 'utf8').then(Number, () => 0);
    // Replaced atomically, since the gateway may read it at any time.
    const moveTo = async (milliseconds) => {
        await writeFile(`${file}.new`, String(milliseconds));
        await rename(`${file}.new`, file);
    };
    await moveTo(await ahead());
    return { file, passes: async ({ minutes }) => moveTo((await ahead()) + minutes * 60_000) };
}

function start(name, args, folder, more = {}) {
    const binary = process.env.THREELO_BIN;
    if (!binary) throw new Error('THREELO_BIN must name the binary under test');
    const child = spawn(binary, args, {
        env: { PATH: process.env.PATH, THREELO_SECRET_KEY: secretKey, THREELO_LOG: 'trace', ...more },
        stdio: ['ignore', 'pipe', 'pipe']
    });
    secret('api_key', secretKey);
    // The output of the simulated Atlassian is not searched.
    const kept = (ending) => createWriteStream(name === 'sandbox' ? '/dev/null' : join(folder, `${name}.${ending}`), { flags: 'a' });
    const outputs = [kept('stdout'), kept('stderr')];
    child.stdout.on('data', (chunk) => outputs[0].write(chunk));
    let said = '';
    const logged = new EventEmitter();
    child.stderr.on('data', (chunk) => {
        outputs[1].write(chunk);
        said = (said + chunk).slice(-100_000);
        logged.emit('more');
    });
    const lines = createInterface({ input: child.stdout });
    const first = new Promise((resolve) => lines.once('line', resolve));
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    const died = () => ended.then(({ code, signal }) => Promise.reject(new Error(`${name} ended with ${code ?? signal}:\n${said}`)));
    const end = async (signal) => {
        child.kill(signal);
        await ended;
        lines.close();
        for (const output of outputs) output.end();
    };
    return {
        firstLine: () => Promise.race([first, died()]),
        isRunning: () => child.exitCode === null && child.signalCode === null,
        said: () => said.slice(-4000),
        /** Waits until the log has a line that matches. */
        logs: async (pattern) => {
            while (!pattern.test(said)) await Promise.race([once(logged, 'more'), died()]);
        },
        stop: () => end('SIGTERM'),
        kill: () => end('SIGKILL')
    };
}

/** Waits up to a minute until the URL responds. */
async function answers(url, process) {
    for (let tries = 0; tries < 600; tries += 1) {
        if (!process.isRunning()) throw new Error(`the process ended:\n${process.said()}`);
        const status = await fetch(url).then((answer) => answer.status, () => 0);
        if (status === 200) return;
        await pause(100);
    }
    throw new Error(`nothing answers at ${url}:\n${process.said()}`);
}
