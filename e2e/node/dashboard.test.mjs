// A newcomer's path through the dashboard, in a browser with and without scripts: from an empty gateway to a
// call, and to a dead connection that works again.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { consent, fits, headline, inWindow, launch } from './lib/browser.mjs';
import { controls } from './lib/gateway.mjs';
import { temporaryFolder } from './lib/leftovers.mjs';
import { freePort, secretKey, startGateway, startSandbox } from './lib/processes.mjs';

const user = 'newcomer';
const looks = [
    ['with scripts', { viewport: { width: 1280, height: 800 } }],
    ['without scripts, on a phone in the dark', { viewport: { width: 375, height: 740 }, colorScheme: 'dark', javaScriptEnabled: false }]
];

let browser, folder, sandbox, gateway, cloud;

before(async () => {
    folder = await temporaryFolder();
    sandbox = await startSandbox(folder.path);
    cloud = controls(sandbox.url);
    await cloud.addUser(user);
    const port = await freePort();
    gateway = await startGateway({ folder: folder.path, sandbox: sandbox.url, port });
    browser = await launch();
});

after(async () => {
    await browser?.close();
    await gateway?.stop();
    await sandbox?.stop();
    await folder?.remove();
});

/** Follows a link of the navigation. */
const go = (page, name) => page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name }).click();
const click = (page, name) => page.getByRole('button', { name, exact: true }).click();
const follow = (page, name) => page.getByRole('link', { name, exact: true }).click();

async function signIn(page) {
    await page.goto(`${gateway.url}/`);
    await follow(page, 'Open the dashboard');
    await headline(page, 'Sign in');
    await page.getByLabel('API key').fill(secretKey);
    await click(page, 'Sign in');
}

/** Opens the tab of a button, consents there with `give`, and closes it. */
async function connectInNewTab(page, context, button, give) {
    const opened = context.waitForEvent('page');
    await click(page, button);
    const tab = await opened;
    await tab.getByRole('button', { name: /^(Continue to Atlassian|Reconnect)$/ }).click();
    await give(tab);
    await tab.getByRole('heading', { level: 1 }).filter({ hasText: /connected|Choose a site/i }).waitFor();
    await tab.close();
}

const pages = [
    '', '/connections', '/connection?C', '/connection/edit?C', '/connection/delete?C', '/connect', '/connect?C', '/try?C',
    '/try?C&method=GET&path=/rest/api/3/issue/{issueIdOrKey}', '/integrations', '/integration?key=jira',
    '/integrations/new', '/integration/edit?key=jira', '/integration/app?key=jira', '/integration/delete?key=jira', '/logs', '/settings', '/audit'
];

for (const [name, options] of looks) {
    test(`a newcomer gets from an empty gateway to a call, ${name}`, async () => {
        const [acme] = await cloud.sites();
        const key = name === 'with scripts' ? 'jira' : 'jira-2';
        await inWindow(browser, name, options, async (page, context) => {
            await signIn(page);
            if (key === 'jira') await headline(page, 'Welcome');
            await page.goto(`${gateway.url}/dashboard/integrations/new`);
            await page.getByLabel('Unique key').fill(key);
            await page.getByLabel('Client ID').fill('threelo-sandbox-client');
            await page.getByLabel('Client secret').fill('threelo-sandbox-secret');
            await page.getByLabel('Display name').fill('Acme Planner');
            await fits(page);
            await click(page, 'Create integration');
            await headline(page, 'Acme Planner');

            await follow(page, 'Add connection');
            await headline(page, 'Add connection');
            await connectInNewTab(page, context, 'Connect my own account', (tab) => consent(tab, { user, site: acme }));
            await page.goto(`${gateway.url}/dashboard/connections?integration=${key}`);
            await page.locator('td a.name').click();
            await page.getByText('Working').first().waitFor();
            await fits(page);

            await follow(page, 'Try it');
            await page.getByRole('searchbox').fill('get current user');
            await click(page, 'Search');
            await page.getByText('/rest/api/3/myself').click();
            await headline(page, 'Get current user');
            await click(page, 'Send');
            await page.getByText('200 OK').waitFor();
            await page.getByText(`${user}@acme.example`).first().waitFor();
            await fits(page);

            // A record appears in the log a moment after its call.
            await go(page, 'Logs');
            while (!(await page.getByRole('link', { name: 'Get current user' }).count())) await page.reload();
            await page.getByRole('link', { name: 'Get current user' }).first().click();
            await page.getByText('Answered by').waitFor();

            await go(page, 'Settings');
            await page.getByLabel('Name').fill(`reports-${key}`);
            await page.getByLabel('proxy', { exact: true }).check();
            await click(page, 'Create API key');
            await headline(page, 'Copy your new key now');
            const shown = await page.locator('.snippet code').textContent();
            assert.match(shown, /^threelo_/);
            await follow(page, 'I have copied it');
            const row = page.getByRole('row', { name: new RegExp(`reports-${key}`) });
            await row.getByText('Rotate or revoke').click();
            await row.getByRole('button', { name: 'Rotate' }).click();
            await headline(page, 'Copy your new key now');

            await go(page, 'Connections');
            await page.goto(`${gateway.url}/dashboard/connections?integration=${key}`);
            await page.locator('td a.name').click();
            await follow(page, 'Reconnect');
            await connectInNewTab(page, context, 'Reconnect here', async (tab) => {
                // The browser is still signed in at Atlassian.
                await tab.getByLabel('Use app on').selectOption(acme.id);
                await tab.getByRole('button', { name: 'Accept' }).click();
            });

            await go(page, 'Settings');
            await follow(page, 'Audit log');
            for (const change of ['Signed in', 'Created integration', 'Called Atlassian', 'Created API key', 'Rotated API key']) {
                await page.getByText(change).first().waitFor();
            }
            await fits(page);
            await click(page, 'Sign out');
            await page.getByText('You are signed out.').waitFor();
        });
    });
}

test('no page has a serious fault of accessibility, in light and dark', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    for (const colorScheme of ['light', 'dark']) {
        await inWindow(browser, `axe ${colorScheme}`, { colorScheme, viewport: { width: 1280, height: 800 } }, async (page) => {
            const faults = async (path) => {
                await page.evaluate(axe);
                const { violations } = await page.evaluate(() => globalThis.axe.run());
                const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
                return grave.map(({ id, nodes }) => `${path}: ${id} ${nodes.map((node) => node.html).join(' ')}`);
            };
            await page.goto(`${gateway.url}/dashboard/sign-in`);
            const found = await faults('/sign-in');
            await signIn(page);
            await page.goto(`${gateway.url}/dashboard/connections?integration=jira`);
            const link = await page.locator('td a.name').first().getAttribute('href');
            for (const path of pages) {
                await page.goto(`${gateway.url}/dashboard${path.replace('C', link.split('?')[1])}`);
                found.push(...(await faults(path)));
            }
            assert.deepEqual(found, []);
        });
    }
});
