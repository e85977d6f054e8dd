// A user connects with a browser: connect link, consent, working connection. The gateway and the
// simulated Atlassian are separate processes, so that one can be restarted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { atTheLogin, consent, fits, headline, inWindow, launch } from './lib/browser.mjs';
import { backend, controls, integration } from './lib/gateway.mjs';
import { temporaryFolder } from './lib/leftovers.mjs';
import { freePort, startFrontHost, startGateway, startSandbox } from './lib/processes.mjs';

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' };

let browser, folder, sandbox, front, gateway, port, ours, cloud, acme, research;

before(async () => {
    folder = await temporaryFolder();
    sandbox = await startSandbox(folder.path);
    front = await startFrontHost(sandbox.url);
    port = await freePort();
    gateway = await start();
    ours = backend(gateway.url);
    cloud = controls(sandbox.url);
    await ours.addIntegration();
    [acme, research] = await cloud.sites();
    browser = await launch();
});

after(async () => {
    await browser?.close();
    await gateway?.stop();
    await front?.stop();
    await sandbox?.stop();
    await folder?.remove();
});

/** Starts or restarts the gateway. */
const start = () => startGateway({ folder: folder.path, sandbox: sandbox.url, auth: front.url, port });

/** A test with a separate user, which starts at the connect page. */
function journey(name, options, steps) {
    test(name, async () => {
        const user = name.replace(/\W+/g, '-');
        await cloud.addUser(user);
        const link = await ours.connectLink(user);
        await inWindow(browser, name, options, (page, context) => steps({ page, context, user, link }));
    });
}

/** Opens the connect link and goes to the consent page. */
async function begin(page, link) {
    await page.goto(link);
    await headline(page, 'Connect Acme Planner');
    await page.getByRole('button', { name: 'Continue to Atlassian' }).click();
}

/** Stops the browser before the callback, and returns the callback URL. */
async function interruptedCallback(page, steps) {
    // Routes of Playwright do not see the targets of redirects; the DevTools protocol does.
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Fetch.enable', { patterns: [{ urlPattern: `${gateway.url}/oauth/callback*` }] });
    const stopped = new Promise((resolve) => {
        protocol.once('Fetch.requestPaused', async ({ requestId, request }) => {
            await protocol.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
            resolve(request.url);
        });
    });
    await steps();
    const url = await stopped;
    await protocol.detach();
    return url;
}

async function onlyConnection(user) {
    const connections = await ours.connectionsOf(user);
    assert.equal(connections.length, 1);
    return ours.connection(connections[0].connection_id);
}

async function nothingIsStored(user) {
    assert.deepEqual(await ours.connectionsOf(user), []);
}

async function isUsable(connection, site) {
    assert.equal(connection.connection_config.cloudId, site.id);
    const me = await ours.proxied(connection.connection_id, `/ex/jira/${site.id}/rest/api/3/myself`);
    assert.ok(me.accountId);
}

// The consent page is two redirects to other hosts away from the form.
journey('one site leads to a usable connection', {}, async ({ page, user, link }) => {
    await begin(page, link);
    await consent(page, { user, site: acme });
    await headline(page, 'Connected');
    const connection = await onlyConnection(user);
    await page.getByText(connection.connection_id).waitFor();
    await isUsable(connection, acme);
});

journey('two sites are asked about, and the chosen one is used', {}, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await begin(page, link);
    await consent(page, { user, site: research });
    await headline(page, 'Choose a site');
    await nothingIsStored(user);
    await page.getByRole('radio', { name: new RegExp(`${research.name}\\.atlassian\\.net`) }).check();
    await page.getByRole('button', { name: 'Connect this site' }).click();
    await headline(page, 'Connected');
    await isUsable(await onlyConnection(user), research);
});

journey('the picker works with the keyboard alone', {}, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await begin(page, link);
    await consent(page, { user, site: research });
    await headline(page, 'Choose a site');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await headline(page, 'Connected');
    assert.equal((await ours.connectionsOf(user)).length, 1);
});

journey('the whole way works without scripts, on a phone', { ...phone, javaScriptEnabled: false }, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await begin(page, link);
    await consent(page, { user, site: research });
    await headline(page, 'Choose a site');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Connect this site' }).click();
    await headline(page, 'Connected');
    assert.equal((await ours.connectionsOf(user)).length, 1);
});

journey('every page of the way fits a phone', phone, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await page.goto(link);
    await fits(page);
    await begin(page, link);
    await consent(page, { user, site: research });
    await headline(page, 'Choose a site');
    await fits(page);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Connect this site' }).click();
    await headline(page, 'Connected');
    await fits(page);
    await page.goto(gateway.url);
    await headline(page, 'The gateway is running');
    await fits(page);
});

journey('a gateway that is killed between consent and picker takes the flow up again', {}, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await begin(page, link);
    await consent(page, { user, site: research });
    await headline(page, 'Choose a site');
    await gateway.kill();
    gateway = await start();
    await page.getByRole('radio', { name: new RegExp(`${acme.name}\\.atlassian\\.net`) }).check();
    await page.getByRole('button', { name: 'Connect this site' }).click();
    await headline(page, 'Connected');
    await isUsable(await onlyConnection(user), acme);
});

journey('a gateway that is killed while the user consents takes the flow up again', {}, async ({ page, user, link }) => {
    await begin(page, link);
    await atTheLogin(page);
    await gateway.kill();
    gateway = await start();
    await consent(page, { user, site: acme });
    await headline(page, 'Connected');
    await isUsable(await onlyConnection(user), acme);
});

journey('a page “Connected” that is reloaded says so again and changes nothing', {}, async ({ page, context, user, link }) => {
    let callback;
    context.on('request', (request) => {
        if (request.url().includes('/oauth/callback?')) callback = request.url();
    });
    await begin(page, link);
    await consent(page, { user, site: acme });
    await headline(page, 'Connected');
    const before = await onlyConnection(user);
    await page.goto(callback);
    await headline(page, 'Connected');
    assert.equal((await onlyConnection(user)).updated_at, before.updated_at);
});

journey('another browser cannot finish a sign-in, and the right one still can', {}, async ({ page, user, link }) => {
    const callback = await interruptedCallback(page, async () => {
        await begin(page, link);
        await consent(page, { user, site: acme });
    });
    await inWindow(browser, 'the other browser', {}, async (other) => {
        await other.goto(callback);
        await headline(other, 'This sign-in began in another browser');
        await other.getByText('What to do').waitFor();
    });
    await nothingIsStored(user);
    await page.goto(callback);
    await headline(page, 'Connected');
    await onlyConnection(user);
});

journey('a consent that takes longer than ten minutes is reported as expired, and nothing is stored', {}, async ({ page, user, link }) => {
    await begin(page, link);
    await atTheLogin(page);
    await gateway.passes({ minutes: 11 });
    await consent(page, { user, site: acme });
    await headline(page, 'This sign-in took too long');
    await page.getByText('Nothing was stored').waitFor();
    await nothingIsStored(user);
});

journey('a consent that takes nine minutes leads to a connection', {}, async ({ page, user, link }) => {
    await begin(page, link);
    await atTheLogin(page);
    await gateway.passes({ minutes: 9 });
    await consent(page, { user, site: acme });
    await headline(page, 'Connected');
    await isUsable(await onlyConnection(user), acme);
});

journey('another browser cannot choose the site', {}, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await begin(page, link);
    await consent(page, { user, site: research });
    await headline(page, 'Choose a site');
    const picker = new URL(await page.locator('form').getAttribute('action'), page.url());
    const stolen = await fetch(picker, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: gateway.url },
        body: new URLSearchParams({ cloud_id: acme.id })
    });
    assert.ok(stolen.status >= 400, `it was answered with ${stolen.status}`);
    assert.match(await stolen.text(), /This sign-in began in another browser/);
    await nothingIsStored(user);
});

journey('a consent that the user declines is reported, and nothing is stored', {}, async ({ page, user, link }) => {
    await begin(page, link);
    await consent(page, { user, site: acme, action: 'Cancel' });
    await headline(page, 'Access was not granted');
    await page.getByText('choose Accept').waitFor();
    await nothingIsStored(user);
});

journey('a code that Atlassian rejects is reported, and nothing is stored', {}, async ({ page, user, link }) => {
    const callback = await interruptedCallback(page, async () => {
        await begin(page, link);
        await consent(page, { user, site: acme });
    });
    const url = new URL(callback);
    url.searchParams.set('code', 'made-up');
    await page.goto(url.href);
    await headline(page, 'Atlassian did not accept the sign-in');
    await nothingIsStored(user);
});

journey('a site that the grant does not reach is reported with those that it reaches', {}, async ({ page, user, link }) => {
    await page.goto(link);
    await page.getByLabel('Your Atlassian site').fill('somebody-elses');
    await page.getByRole('button', { name: 'Continue to Atlassian' }).click();
    await consent(page, { user, site: acme });
    await headline(page, 'You have no access to that site');
    await page.getByText(`${acme.name}.atlassian.net`).waitFor();
    await nothingIsStored(user);
});

journey('a site typed as an address is found', {}, async ({ page, user, link }) => {
    await cloud.earlierConsent(user, acme);
    await page.goto(link);
    await page.getByLabel('Your Atlassian site').fill(` HTTPS://${research.name.toUpperCase()}.atlassian.net/wiki/ `);
    await page.getByRole('button', { name: 'Continue to Atlassian' }).click();
    await consent(page, { user, site: research });
    await headline(page, 'Connected');
    await isUsable(await onlyConnection(user), research);
});

journey('a site that the session sets is not asked for', {}, async ({ page, user }) => {
    await cloud.earlierConsent(user, acme);
    await page.goto(await ours.connectLink(user, { domain: acme.name }));
    assert.equal(await page.getByLabel('Your Atlassian site').count(), 0);
    await page.getByRole('button', { name: 'Continue to Atlassian' }).click();
    await consent(page, { user, site: research });
    await headline(page, 'Connected');
    await isUsable(await onlyConnection(user), acme);
});

test('an unknown link is reported', async () => {
    await inWindow(browser, 'unknown link', phone, async (page) => {
        await page.goto(`${gateway.url}/connect?session_token=nango_connect_session_${'0'.repeat(64)}`);
        await headline(page, 'This link has expired');
        await fits(page);
        const begun = `${gateway.url}/oauth/connect/${integration}?connect_session_token=nango_connect_session_${'0'.repeat(64)}`;
        await page.goto(begun);
        await headline(page, 'This link has expired');
    });
});
