// Operators sign in to the dashboard at a real OpenID Connect provider (npm: oidc-provider): with scripts, without, with
// the keyboard alone; and what the provider's accounts may do.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Provider } from 'oidc-provider';

import { fits, headline, inWindow, launch } from './lib/browser.mjs';
import { keyboard, mouse, operator } from './lib/dashboard.mjs';
import { secret, temporaryFolder } from './lib/leftovers.mjs';
import { freePort, secretKey, startGateway, startSandbox } from './lib/processes.mjs';

const desk = { width: 1280, height: 800 };
const phone = { width: 375, height: 740 };
const people = {
    maya: { name: 'Maya Maier', groups: ['platform', 'threelo-admins'] },
    otto: { name: 'Otto Olsen', groups: ['support'] },
    eve: { name: 'Eve', groups: ['sales'] }
};

let browser, folder, sandbox, gateway, provider, flags;

before(async () => {
    folder = await temporaryFolder();
    browser = await launch();
    sandbox = await startSandbox(folder.path);
    const port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}/dashboard/sign-in/oidc/callback`);
    flags = [
        '--oidc-issuer', provider.issuer, '--oidc-client-id', provider.id, '--oidc-client-secret', provider.secret,
        '--oidc-name', 'Acme', '--oidc-scopes', 'openid profile groups', '--oidc-roles', 'threelo-admins=admin,support=viewer@default'
    ];
    gateway = await startGateway({ folder: folder.path, sandbox: sandbox.url, port, flags });
});

after(async () => {
    await browser?.close();
    await gateway?.stop();
    await provider?.stop();
    await sandbox?.stop();
    await folder?.remove();
});

/** Starts a provider with the accounts above, whose login page accepts every password. */
async function startProvider(redirectUri) {
    const port = await freePort();
    const issuer = `http://127.0.0.1:${port}`;
    const [id, clientSecret] = ['threelo', randomBytes(24).toString('base64url')];
    secret('client_secret', clientSecret);
    const oidc = new Provider(issuer, {
        clients: [{ client_id: id, client_secret: clientSecret, redirect_uris: [redirectUri] }],
        scopes: ['openid', 'profile', 'groups'],
        claims: { openid: ['sub'], profile: ['name'], groups: ['groups'] },
        findAccount: (_, login) => people[login] && { accountId: login, claims: () => ({ sub: login, ...people[login] }) },
        cookies: { keys: [randomBytes(16).toString('hex')] }
    });
    const server = createServer(oidc.callback()).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return {
        issuer,
        id,
        secret: clientSecret,
        stop: () => {
            server.closeAllConnections();
            return new Promise((resolve) => server.close(resolve));
        }
    };
}

/** A window whose browser is not signed in anywhere. The login page of the provider asks for a font of another host. */
function window(how, options, steps) {
    return inWindow(browser, how, options, async (page, context) => {
        await context.route(/googleapis/, (route) => route.abort());
        await steps(page);
    });
}

/** Logs in at the provider and consents. */
async function logIn(page, login, hands = mouse) {
    await hands.type(page.getByPlaceholder('Enter any login'), login);
    await hands.type(page.getByPlaceholder('and password'), 'any');
    await hands.press(page.getByRole('button', { name: 'Sign-in' }));
    await hands.press(page.getByRole('button', { name: 'Continue' }));
}

for (const [how, hands, options] of [
    ['with a mouse', mouse, { viewport: desk }],
    ['without scripts, on a phone in the dark', mouse, { viewport: phone, colorScheme: 'dark', javaScriptEnabled: false }],
    ['with the keyboard alone', keyboard, { viewport: desk }]
]) {
    test(`an administrator signs in at the provider, works and signs out, ${how}`, async () => {
        await window(how, options, async (page) => {
            const me = operator(page, hands);
            await page.goto(`${gateway.url}/dashboard/settings`);
            await headline(page, 'Sign in');
            await fits(page);
            await me.follow('Sign in with Acme');
            await logIn(page, 'maya', hands);
            // The page that was asked for first.
            await headline(page, 'Settings');
            await fits(page);
            const name = how.replace(/\W+/g, '-');
            await me.fill('Name', name);
            await me.check('proxy');
            await me.click('Create API key');
            await headline(page, 'Copy your new key now');
            await me.follow('I have copied it');
            await me.follow('Audit log');
            const row = (change, of) => page.locator('tbody tr').filter({ hasText: change }).filter({ hasText: of }).first();
            assert.match(await row('Created API key', name).textContent(), /Maya Maier/);
            await row('Signed in', 'Maya Maier, admin').waitFor();
            await me.click('Sign out');
            await page.getByText('You are signed out.').waitFor();
            await page.goto(`${gateway.url}/dashboard/audit`);
            await headline(page, 'Sign in');
        });
    });
}

test('a viewer sees the pages of one environment, and is told which role a change needs', async () => {
    await window('viewer', { viewport: desk }, async (page) => {
        await page.goto(`${gateway.url}/dashboard`);
        await operator(page).follow('Sign in with Acme');
        await logIn(page, 'otto');
        await page.getByText('Otto Olsen').waitFor();
        const refused = await page.goto(`${gateway.url}/dashboard/integrations/new`);
        assert.equal(refused.status(), 403);
        await headline(page, 'Your role does not allow this');
        await page.getByText('Your role, viewer, lacks the permission').waitFor();
    });
});

test('an account without a role is refused in words, and a key still opens the dashboard', async () => {
    await window('no role', { viewport: phone }, async (page) => {
        await page.goto(`${gateway.url}/dashboard`);
        await operator(page).follow('Sign in with Acme');
        await logIn(page, 'eve');
        const alert = await page.getByRole('alert').textContent();
        assert.match(alert, /Eve, has no role here.*"groups", "sales"/);
        await fits(page);
        await page.getByLabel('API key').fill(secretKey);
        await page.getByRole('button', { name: 'Sign in', exact: true }).click();
        await headline(page, 'Welcome');
    });
});

test('a person who declines at the provider comes back to the sign-in page', async () => {
    await window('declined', { viewport: desk }, async (page) => {
        await page.goto(`${gateway.url}/dashboard`);
        await operator(page).follow('Sign in with Acme');
        await page.getByRole('link', { name: /Cancel/ }).click();
        await page.getByText('access_denied').waitFor();
        await headline(page, 'Sign in');
    });
});

test('the sign-in page has no serious fault of accessibility', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    for (const colorScheme of ['light', 'dark']) {
        await window(`axe ${colorScheme}`, { colorScheme, viewport: desk }, async (page) => {
            await page.goto(`${gateway.url}/dashboard/sign-in`);
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() => globalThis.axe.run());
            const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
            assert.deepEqual(grave.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`), []);
        });
    }
});

test('doctor checks the provider', async () => {
    const run = promisify(execFile);
    const doctor = async (issuer) => {
        const settings = flags.with(1, issuer);
        const args = ['doctor', '--json', '--data-dir', join(folder.path, 'data'), '--public-url', gateway.url, '--atlassian-auth-url', sandbox.url, '--atlassian-api-url', sandbox.url];
        const options = { env: { PATH: process.env.PATH }, encoding: 'utf8' };
        const { stdout } = await run(process.env.THREELO_BIN, [...args, ...settings], options).catch((error) => error);
        return JSON.parse(stdout).find(({ check }) => check === 'identity provider');
    };
    const good = await doctor(provider.issuer);
    assert.equal(good.state, 'ok', good.found);
    assert.match(good.found, /\/dashboard\/sign-in\/oidc\/callback/);
    const bad = await doctor(`${provider.issuer}/other`);
    assert.equal(bad.state, 'failed', bad.found);
});
