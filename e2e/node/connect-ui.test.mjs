// `openConnectUI` of `@nangohq/frontend` from npm, unmodified, in a page of another origin: our page in its frame.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';

import { consent, fits, inWindow, launch } from './lib/browser.mjs';
import { backend, controls, integration } from './lib/gateway.mjs';
import { temporaryFolder } from './lib/leftovers.mjs';
import { freePort, startGateway, startSandbox } from './lib/processes.mjs';

const library = join(import.meta.dirname, 'node_modules/@nangohq/frontend/dist');
const page = `<!doctype html><title>The customer's app</title><h1>Acme Planner</h1>
<script type="module">
    import Nango from '/nango/index.js';
    const { base, api, token } = Object.fromEntries(new URLSearchParams(location.search));
    window.events = [];
    window.ui = new Nango().openConnectUI({
        baseURL: base, apiURL: api, sessionToken: token, onEvent: (event) => window.events.push(event)
    });
</script>`;

let browser, folder, sandbox, gateway, app, stranger, ours, cloud, acme;

before(async () => {
    folder = await temporaryFolder();
    sandbox = await startSandbox(folder.path);
    [app, stranger] = await Promise.all([serveApp(), serveApp()]);
    gateway = await startGateway({
        folder: folder.path, sandbox: sandbox.url, port: await freePort(), flags: ['--connect-ui-origins', app.url]
    });
    ours = backend(gateway.url);
    cloud = controls(sandbox.url);
    await ours.addIntegration();
    [acme] = await cloud.sites();
    browser = await launch();
});

after(async () => {
    await browser?.close();
    await gateway?.stop();
    await sandbox?.stop();
    await Promise.all([app?.stop(), stranger?.stop()]);
    await folder?.remove();
});

/** Serves the customer's page on a port, which is an origin of its own. */
async function serveApp() {
    const server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://app');
        if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(page);
        const file = await readFile(join(library, basename(pathname))).catch(() => null);
        if (!file) return response.writeHead(404).end();
        response.setHeader('Content-Type', 'text/javascript').end(file);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Opens the customer's page, which opens the connect UI; returns what is in the frame. */
async function openUI(opener, user, { at = app, path = '', token } = {}) {
    await cloud.addUser(user);
    const query = new URLSearchParams({ base: gateway.url + path, api: gateway.url, token: token ?? (await ours.sessionToken(user)) });
    await opener.goto(`${at.url}/?${query}`);
    return opener.frameLocator('#connect-ui');
}

const received = (opener, type) =>
    opener.waitForFunction((type) => window.events.find((event) => event.type === type), type).then((event) => event.jsonValue());

/** Clicks the button of the only integration, and returns the popup. */
async function begin(opener, frame) {
    const popup = opener.waitForEvent('popup');
    await frame.getByRole('button', { name: 'Continue to Atlassian' }).click();
    return popup;
}

for (const path of ['', '/connect']) {
    test(`openConnectUI at the gateway's ${path || 'root'} ends in a connect event with the connection`, async () => {
        await inWindow(browser, `connect ui ${path}`, {}, async (opener) => {
            const user = `ui${path.replace('/', '-')}`;
            const frame = await openUI(opener, user, { path });
            await frame.getByRole('heading', { name: 'Connect Acme Planner' }).waitFor();
            const popup = await begin(opener, frame);
            const closed = new Promise((resolve) => popup.once('close', resolve));
            await consent(popup, { user, site: acme });
            const { payload } = await received(opener, 'connect');
            await closed;
            const [connection] = await ours.connectionsOf(user);
            assert.deepEqual(payload, { providerConfigKey: integration, connectionId: connection.connection_id, isPending: false });
            await frame.getByRole('heading', { name: 'Connected' }).waitFor();
            await frame.getByRole('button', { name: 'Done' }).click();
            await opener.locator('#connect-ui').waitFor({ state: 'detached' });
        });
    });
}

test('a page on the way with a Cross-Origin-Opener-Policy does not keep the popup open', async () => {
    await inWindow(browser, 'connect ui coop', {}, async (opener, context) => {
        await context.route(`${sandbox.url}/**`, async (route) => {
            const response = await route.fetch({ maxRedirects: 0 });
            await route.fulfill({ response, headers: { ...response.headers(), 'Cross-Origin-Opener-Policy': 'same-origin' } });
        });
        const frame = await openUI(opener, 'coop');
        const popup = await begin(opener, frame);
        const closed = new Promise((resolve) => popup.once('close', resolve));
        await popup.getByLabel('Account').waitFor();
        await popup.reload();
        assert.equal(await popup.evaluate(() => window.opener), null, 'the policy has no effect');
        await consent(popup, { user: 'coop', site: acme });
        assert.ok((await received(opener, 'connect')).payload.connectionId);
        await closed;
    });
});

test('an error of the consent is shown in plain words, and the user can try again', async () => {
    await inWindow(browser, 'connect ui declined', {}, async (opener) => {
        const frame = await openUI(opener, 'ui-no');
        const popup = await begin(opener, frame);
        await consent(popup, { user: 'ui-no', site: acme, action: 'Cancel' });
        const { payload } = await received(opener, 'error');
        assert.equal(payload.errorType, 'callback_err');
        await frame.getByRole('alert').getByText('access was declined at Atlassian').waitFor();
        await popup.close();
        await frame.getByRole('button', { name: 'Try again' }).click();
        await frame.getByRole('button', { name: 'Continue to Atlassian' }).waitFor();
    });
});

test('a session that has ended is reported in the frame and in an error event', async () => {
    await inWindow(browser, 'connect ui ended', {}, async (opener) => {
        const token = `nango_connect_session_${'0'.repeat(64)}`;
        const frame = await openUI(opener, 'ui-ended', { token });
        await frame.getByRole('heading', { name: 'This link has expired' }).waitFor();
        assert.equal((await received(opener, 'error')).payload.errorType, 'invalid_session');
    });
});

test('the page is not shown in a frame of an origin that is not configured', async () => {
    const context = await browser.newContext();
    try {
        const opener = await context.newPage();
        const refused = opener.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
        await openUI(opener, 'ui-stranger', { at: stranger });
        await refused;
        assert.deepEqual(await opener.evaluate(() => window.events), []);
        assert.ok(!opener.frames().some((frame) => frame.url().startsWith(gateway.url)));
        await gateway.logs(/connect-ui-origins/);
    } finally {
        await context.close();
    }
});

for (const [how, close] of [
    ['the Escape key', (opener) => opener.keyboard.press('Escape')],
    ['the close button', (opener, frame) => frame.getByRole('button', { name: 'Close' }).click()],
    ['a click outside', (opener) => opener.mouse.click(5, 5)]
]) {
    test(`${how} closes the connect UI`, async () => {
        await inWindow(browser, `connect ui ${how}`, {}, async (opener) => {
            const frame = await openUI(opener, 'ui-close');
            await frame.getByRole('button', { name: 'Continue to Atlassian' }).waitFor();
            await close(opener, frame);
            await received(opener, 'close');
            await opener.locator('#connect-ui').waitFor({ state: 'detached' });
        });
    });
}

test('the tab key stays in the dialog, in both directions', async () => {
    await inWindow(browser, 'connect ui focus', {}, async (opener) => {
        const frame = await openUI(opener, 'ui-focus');
        await frame.getByRole('button', { name: 'Continue to Atlassian' }).waitFor();
        for (const key of ['Tab', 'Shift+Tab']) {
            for (let presses = 0; presses < 8; presses += 1) {
                await opener.keyboard.press(key);
                assert.ok(await frame.locator('[role=dialog] :focus').count(), `${key} left the dialog`);
            }
        }
    });
});

for (const [name, options] of [
    ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' }],
    ['desktop', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }]
]) {
    test(`the connect UI fits a ${name}`, async () => {
        await inWindow(browser, `connect ui ${name}`, options, async (opener) => {
            const frame = await openUI(opener, `ui-${name}`);
            await frame.getByRole('button', { name: 'Continue to Atlassian' }).waitFor();
            await fits(opener.frames()[1]);
            const pictures = process.env.THREELO_SCREENSHOTS;
            if (pictures) await opener.screenshot({ path: join(pictures, `connect-ui-${name}.png`) });
        });
    });
}
