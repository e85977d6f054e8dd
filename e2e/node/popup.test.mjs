// `@nangohq/frontend` from npm, unmodified, in a page of another origin: popup, WebSocket, and the
// result of the promise.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';

import { consent, headline, inWindow, launch } from './lib/browser.mjs';
import { backend, controls, integration } from './lib/gateway.mjs';
import { temporaryFolder } from './lib/leftovers.mjs';
import { freePort, startGateway, startSandbox } from './lib/processes.mjs';

const library = join(import.meta.dirname, 'node_modules/@nangohq/frontend/dist');
const page = `<!doctype html><title>The customer's app</title><button>Connect</button><button>Reconnect</button>
<script type="module">
    import Nango from '/nango/index.js';
    const { host, token } = Object.fromEntries(new URLSearchParams(location.search));
    const [connect, reconnect] = document.querySelectorAll('button');
    const start = (method) => () => {
        const nango = new Nango({ host, connectSessionToken: token });
        nango[method]('${integration}').then(
            (result) => { window.outcome = { result }; },
            (error) => { window.outcome = { type: error.type, message: error.message }; }
        );
    };
    connect.onclick = start('auth');
    reconnect.onclick = start('reconnect');
</script>`;

let browser, folder, sandbox, gateway, app, ours, cloud, acme, research;

before(async () => {
    folder = await temporaryFolder();
    sandbox = await startSandbox(folder.path);
    gateway = await startGateway({ folder: folder.path, sandbox: sandbox.url, port: await freePort() });
    ours = backend(gateway.url);
    cloud = controls(sandbox.url);
    await ours.addIntegration();
    [acme, research] = await cloud.sites();
    app = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://app');
        if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(page);
        const file = await readFile(join(library, basename(pathname))).catch(() => null);
        if (!file) return response.writeHead(404).end();
        response.setHeader('Content-Type', 'text/javascript').end(file);
    });
    await new Promise((resolve) => app.listen(0, '127.0.0.1', resolve));
    browser = await launch();
});

after(async () => {
    await browser?.close();
    await new Promise((resolve) => (app ? app.close(resolve) : resolve()));
    await gateway?.stop();
    await sandbox?.stop();
    await folder?.remove();
});

/** Opens the page of the app for a new user, clicks its button, and returns the popup. */
async function click(opener, user) {
    await cloud.addUser(user);
    return press(opener, 'Connect', await ours.sessionToken(user));
}

/** Opens the page of the app with the token of a session, clicks a button, and returns the popup. */
async function press(opener, name, token) {
    const query = new URLSearchParams({ host: gateway.url, token });
    await opener.goto(`http://127.0.0.1:${app.address().port}/?${query}`);
    const popup = opener.waitForEvent('popup');
    await opener.getByRole('button', { name, exact: true }).click();
    return popup;
}

async function outcome(opener) {
    const received = await opener.waitForFunction(() => window.outcome);
    return received.jsonValue();
}

test('nango.auth resolves with the connection and its popup closes', async () => {
    await inWindow(browser, 'popup', {}, async (opener) => {
        const popup = await click(opener, 'popup');
        const closed = new Promise((resolve) => popup.once('close', resolve));
        await consent(popup, { user: 'popup', site: acme });
        const { result } = await outcome(opener);
        await closed;
        assert.equal(result.providerConfigKey, integration);
        assert.equal(result.isPending, false);
        const [connection] = await ours.connectionsOf('popup');
        assert.equal(result.connectionId, connection.connection_id);
    });
});

test('nango.reconnect renews the grant of the connection', async () => {
    await inWindow(browser, 'popup reconnect', {}, async (opener) => {
        await consent(await click(opener, 'returner'), { user: 'returner', site: acme });
        const { result: first } = await outcome(opener);
        const token = await ours.reconnectToken(first.connectionId);
        const popup = await press(opener, 'Reconnect', token);
        const closed = new Promise((resolve) => popup.once('close', resolve));
        await consent(popup, { site: acme });
        const { result: second } = await outcome(opener);
        await closed;
        assert.equal(second.connectionId, first.connectionId);
        assert.equal((await ours.connectionsOf('returner')).length, 1);
    });
});

test('nango.auth waits while the user picks a site in the popup', async () => {
    await inWindow(browser, 'popup with picker', {}, async (opener) => {
        const popup = await click(opener, 'picker');
        await cloud.earlierConsent('picker', acme);
        await consent(popup, { user: 'picker', site: research });
        await headline(popup, 'Choose a site');
        assert.equal(await opener.evaluate(() => window.outcome), undefined);
        await popup.getByRole('radio').first().check();
        const closed = new Promise((resolve) => popup.once('close', resolve));
        await popup.getByRole('button', { name: 'Connect this site' }).click();
        assert.ok((await outcome(opener)).result.connectionId);
        await closed;
    });
});

test('nango.auth rejects with type and message when the user declines', async () => {
    await inWindow(browser, 'popup declined', {}, async (opener) => {
        const popup = await click(opener, 'decliner');
        await consent(popup, { user: 'decliner', site: acme, action: 'Cancel' });
        const received = await outcome(opener);
        assert.equal(received.type, 'callback_err');
        assert.match(received.message, /declined/);
        assert.deepEqual(await ours.connectionsOf('decliner'), []);
    });
});

test('the callback page posts the result of the flow to the channel of its origin', async () => {
    await inWindow(browser, 'channel', {}, async (listener, context) => {
        await cloud.addUser('channel');
        await listener.goto(gateway.url);
        await listener.evaluate(() => {
            window.received = [];
            window.channel = new BroadcastChannel('nango-oauth-callback');
            window.channel.onmessage = (event) => window.received.push(event.data);
        });
        const user = await context.newPage();
        await user.goto(await ours.connectLink('channel'));
        await user.getByRole('button', { name: 'Continue to Atlassian' }).click();
        await consent(user, { user: 'channel', site: acme, action: 'Cancel' });
        await headline(user, 'Access was not granted');
        const received = await listener.waitForFunction(() => window.received[0]);
        const { type, payload } = await received.jsonValue();
        assert.equal(type, 'nango_oauth_callback_error');
        assert.equal(payload.errorType, 'callback_err');
        assert.match(payload.message, /declined/);
    });
});
