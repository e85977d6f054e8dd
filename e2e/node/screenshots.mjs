// Takes pictures of every page of the dashboard, in light, dark and at the width of a phone: `cargo xtask screenshots`.

import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { launch } from './lib/browser.mjs';
import { operator, pagesOf } from './lib/dashboard.mjs';
import { temporaryFolder } from './lib/leftovers.mjs';
import { secretKey, startDev } from './lib/processes.mjs';

const [target] = process.argv.slice(2);
if (!target) throw new Error('name the folder for the pictures');
await mkdir(target, { recursive: true });

const looks = [
    ['light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['phone', { viewport: { width: 375, height: 760 }, colorScheme: 'light' }],
    // For the README.
    ['small', { viewport: { width: 1080, height: 600 }, colorScheme: 'light' }],
    ['phone-dark', { viewport: { width: 375, height: 760 }, colorScheme: 'dark' }]
];

const people = ['Amara Okafor', 'Jonas Weber', 'Sakura Tanaka', 'Lucía Fernández', 'Noah Martin', 'Priya Nair', 'Elif Demir', 'Tom Becker'];

/** A day in the life of a gateway: imported connections, calls of which some fail, and a connection that has died. */
async function fill(dev) {
    const headers = { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' };
    const post = async (path, body) => {
        const answer = await fetch(dev.gateway + path, { method: 'POST', headers, body: JSON.stringify(body) });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    };
    const call = (path, method = 'GET', connection = dev.connection) =>
        fetch(`${dev.gateway}/proxy/ex/jira/${dev.cloud_id}/rest/api/3/${path}`, {
            method,
            headers: { ...headers, 'Provider-Config-Key': dev.integration, 'Connection-Id': connection }
        }).then((answer) => answer.arrayBuffer());
    for (const [n, name] of people.entries()) {
        await post('/connections', {
            provider_config_key: dev.integration,
            connection_id: `customer-${1041 + 17 * n}`,
            credentials: { type: 'OAUTH2', access_token: `an-access-token-${n}-of-nobody-000000`, refresh_token: `a-refresh-token-${n}-of-nobody-00000` },
            end_user: { id: `user-${n}`, display_name: name, email: `${name.split(' ')[0].toLowerCase()}@example.com` },
            tags: { plan: n % 3 ? 'team' : 'enterprise' },
            connection_config: { cloudId: dev.cloud_id, baseUrl: dev.site }
        });
    }
    for (let hour = 0; hour < 20; hour += 1) {
        const busy = Math.round(3 + 3 * Math.sin(hour / 3));
        for (let n = 0; n < busy; n += 1) await call(['myself', 'project/search', 'search/jql?jql=project%20%3D%20ACME&fields=summary'][n % 3]);
        if (hour % 5 === 3) await call('issue/NOPE-1');
        // Atlassian refuses the tokens of this connection.
        if (hour > 13) await call('myself', 'GET', 'customer-1041');
        await dev.passes({ minutes: 60 });
    }
    await call('myself');
}

const folder = await temporaryFolder();
const browser = await launch();
const dev = await startDev(join(folder.path, 'full'));
try {
    await fill(dev);
    for (const [look, options] of looks) {
        const context = await browser.newContext(options);
        const page = await context.newPage();
        const picture = (name) => page.screenshot({ path: join(target, `${name}-${look}.png`), fullPage: look !== 'small' });
        await page.goto(`${dev.gateway}/dashboard/sign-in`);
        await picture('sign-in');
        await operator(page).signIn(dev.gateway);
        for (const [name, path] of pagesOf(dev)) {
            await page.goto(dev.gateway + path);
            // A page that follows the log is never idle.
            await page.waitForLoadState('load');
            await picture(name);
        }
        await page.goto(`${dev.gateway}/dashboard/logs?status=failed`);
        await page.locator('tbody a').first().click();
        await page.locator('dl').waitFor();
        await picture('log');
        await context.close();
    }
} finally {
    await dev.stop();
    await browser.close();
    await folder.remove();
}
const pictures = (await readdir(target)).filter((name) => name.endsWith('.png'));
const sizes = await Promise.all(pictures.map((name) => stat(join(target, name)).then(({ size }) => size)));
console.log(`${pictures.length} pictures in ${target}, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)} KB`);
