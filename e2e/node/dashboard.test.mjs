// The dashboard in a browser: a newcomer's path with a mouse, without scripts and with the keyboard alone; its accessibility;
// and that it shows what the API answers.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { inWindow, launch } from './lib/browser.mjs';
import { keyboard, mouse, newcomersPath, operator, pagesOf } from './lib/dashboard.mjs';
import { temporaryFolder } from './lib/leftovers.mjs';
import { secretKey, startDev } from './lib/processes.mjs';

const desk = { width: 1280, height: 800 };
const phone = { width: 375, height: 740 };

let browser, folder;

before(async () => {
    folder = await temporaryFolder();
    browser = await launch();
});

after(async () => {
    await browser?.close();
    await folder?.remove();
});

/** A test with a gateway of its own. */
function atGateway(name, flags, steps) {
    test(name, async () => {
        const dev = await startDev(join(folder.path, name.replace(/\W+/g, '-')), flags);
        try {
            await steps(dev);
        } finally {
            await dev.stop();
        }
    });
}

for (const [how, user, hands, options] of [
    ['with a mouse', 'maria', mouse, { viewport: desk }],
    ['without scripts, on a phone in the dark', 'paul', mouse, { viewport: phone, colorScheme: 'dark', javaScriptEnabled: false }],
    ['with the keyboard alone', 'kim', keyboard, { viewport: desk }]
]) {
    const name = `a newcomer gets from an empty gateway to a repaired connection, ${how}`;
    atGateway(name, ['--empty', '--manual-consent'], async (dev) => {
        await inWindow(browser, how, options, (page, context) => newcomersPath({ dev, user, page, context, hands }));
    });
}

/** Makes calls, a third of which fail. */
async function call(dev) {
    const headers = { Authorization: `Bearer ${secretKey}`, 'Provider-Config-Key': dev.integration, 'Connection-Id': dev.connection };
    for (const path of ['myself', 'project/search', 'issue/NOPE-1', 'myself']) {
        await fetch(`${dev.gateway}/proxy/ex/jira/${dev.cloud_id}/rest/api/3/${path}`, { headers });
    }
}

atGateway('no page has a serious fault of accessibility, in light and dark', [], async (dev) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    await call(dev);
    // The scheme changes colours and nothing else, so in the dark only contrast is looked at.
    for (const [colorScheme, rules] of [['light', {}], ['dark', { runOnly: ['color-contrast'] }]]) {
        await inWindow(browser, `axe ${colorScheme}`, { colorScheme, viewport: desk }, async (page) => {
            const faults = async (path) => {
                await page.evaluate(axe);
                const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), rules);
                const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
                return grave.map(({ id, nodes }) => `${path}: ${id} ${nodes.map((node) => node.html).join(' ')}`);
            };
            await page.goto(`${dev.gateway}/dashboard/sign-in`);
            const found = await faults('/dashboard/sign-in');
            await operator(page).signIn(dev.gateway);
            for (const [, path] of pagesOf(dev)) {
                const response = await page.goto(dev.gateway + path);
                assert.equal(response.status(), 200, path);
                found.push(...(await faults(path)));
            }
            for (const path of ['/dashboard/log?id=1', '/dashboard/log?id=99999', '/dashboard/connection?integration=none&connection=none']) {
                await page.goto(dev.gateway + path);
                found.push(...(await faults(path)));
            }
            assert.deepEqual(found, []);
        });
    }
});

atGateway('every page shows what the API answers', [], async (dev) => {
    const api = async (method, path, body) => {
        const headers = { Authorization: `Bearer ${secretKey}`, 'Content-Type': 'application/json' };
        const answer = await fetch(dev.gateway + path, { method, headers, body: body && JSON.stringify(body) });
        assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
        return answer.json();
    };
    await call(dev);
    await api('POST', '/integrations', { provider: 'jira', unique_key: 'second', display_name: 'Second <app>' });
    const key = `provider_config_key=${dev.integration}`;
    await api('PATCH', `/connections/${dev.connection}?${key}`, { tags: { plan: 'pro & more' } });
    await api('POST', '/connections/metadata', { connection_id: dev.connection, provider_config_key: dev.integration, metadata: { a: ['<b>', 1] } });

    await inWindow(browser, 'pages and API', { viewport: desk }, async (page) => {
        const open = (path) => page.goto(`${dev.gateway}/dashboard${path}`);
        const texts = async (selector) => (await page.locator(selector).allTextContents()).map((text) => text.trim());
        const detail = (term) => page.locator(`dt:text-is("${term}") + dd`);
        await operator(page).signIn(dev.gateway);

        const { data: integrations } = await api('GET', '/integrations');
        await open('/integrations');
        assert.deepEqual((await texts('tbody td:first-child a')).sort(), integrations.map((one) => one.display_name).sort());
        assert.deepEqual((await texts('tbody td:first-child .mono')).sort(), integrations.map((one) => one.unique_key).sort());
        for (const { unique_key: key } of integrations) {
            const { data } = await api('GET', `/integrations/${key}`);
            await open(`/integration?key=${key}`);
            assert.equal(await page.locator('h1').textContent(), data.display_name);
            assert.equal(await detail('Unique key').locator('code').textContent(), data.unique_key);
        }

        const { connections } = await api('GET', '/connections');
        await open('/connections');
        const listed = await page.locator('tbody tr').count();
        assert.equal(listed, connections.length);
        for (const one of connections) {
            const whole = await api('GET', `/connections/${one.connection_id}?${key}`);
            await open(`/connection?integration=${one.provider_config_key}&connection=${one.connection_id}`);
            assert.equal(await detail('Connection id').locator('code').textContent(), whole.connection_id);
            assert.deepEqual(JSON.parse(await detail('Metadata').textContent()), whole.metadata);
            const tags = Object.entries(whole.tags).map(([name, value]) => `${name}: ${value}`);
            assert.deepEqual(await detail('Tags').locator('.tag').allTextContents(), tags);
            const site = page.getByRole('row', { name: 'used by default' }).locator('td[data-label="Cloud id"]');
            assert.equal(await site.textContent(), whole.connection_config.cloudId);
            const created = await detail('Created').locator('time').getAttribute('datetime');
            assert.equal(Date.parse(created), Date.parse(whole.created_at));
        }

        const records = async () => (await api('GET', '/logs?limit=50')).data;
        while ((await records()).filter(({ kind }) => kind === 'proxy').length < 4);
        await open('/logs');
        const shown = await page.locator('tbody td:first-child a').evaluateAll((links) => links.map((link) => Number(new URL(link.href).searchParams.get('id'))));
        const logged = await records();
        assert.deepEqual(shown, logged.map(({ id }) => id));
        for (const record of logged) {
            await open(`/log?id=${record.id}`);
            assert.ok((await detail('Status').textContent()).startsWith(String(record.status)));
            assert.equal(await page.locator('h1 + p').textContent(), `${record.method} ${record.path}`);
        }

        const idsOf = async (path) => {
            await open(path);
            return page.locator('tbody td:first-child a').evaluateAll((links) => links.map((link) => Number(new URL(link.href).searchParams.get('id'))));
        };
        const name = encodeURIComponent(logged.find((record) => record.api_key_name).api_key_name);
        for (const [shown, answered] of [
            ['operation=getCurrentUser', 'operation=getCurrentUser'],
            [`key=${name}&kind=proxy`, `apiKey=${name}&kind=proxy`],
            ['status=failed', 'status=400-'],
            ['since=1h', 'since=1h'],
            ['until=1h', 'until=1h'],
            ['text=NOPE', 'text=NOPE'],
            [`connection=${dev.connection}`, `connectionId=${dev.connection}`]
        ]) {
            const { data } = await api('GET', `/logs?limit=50&${answered}`);
            assert.deepEqual(await idsOf(`/logs?${shown}`), data.map(({ id }) => id), shown);
            assert.ok(data.length > 0 || shown === 'until=1h', shown);
        }

        // And the other way round: a change in the dashboard is what the API answers next.
        await open(`/connection/edit?integration=${dev.integration}&connection=${dev.connection}`);
        await page.getByLabel('Tags').fill('plan = free');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Saved.').waitFor();
        const changed = await api('GET', `/connections/${dev.connection}?${key}`);
        assert.deepEqual(changed.tags, { plan: 'free' });
    });
});

atGateway('an access token is copied and shown on no page, with and without scripts', [], async (dev) => {
    const headers = { Authorization: `Bearer ${secretKey}` };
    const answer = await fetch(`${dev.gateway}/connections/${dev.connection}?provider_config_key=${dev.integration}`, { headers });
    const token = (await answer.json()).credentials.access_token;
    for (const javaScriptEnabled of [true, false]) {
        await inWindow(browser, 'copied token', { viewport: desk, javaScriptEnabled }, async (page, context) => {
            const me = operator(page);
            await me.signIn(dev.gateway);
            await page.goto(`${dev.gateway}/dashboard/connection?integration=${dev.integration}&connection=${dev.connection}`);
            const button = page.locator('form.copies button');
            if (javaScriptEnabled) {
                await context.grantPermissions(['clipboard-read', 'clipboard-write']);
                await button.click();
                await page.locator('form.copies').getByText('Copied').waitFor();
                assert.equal(await page.evaluate(() => navigator.clipboard.readText()), token);
            } else {
                const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
                assert.equal(file.suggestedFilename(), 'access-token.txt');
                assert.equal(await readFile(await file.path(), 'utf8'), token);
            }
            assert.ok(!(await page.content()).includes(token));
            await page.goto(`${dev.gateway}/dashboard/audit`);
            await page.getByText('Copied access token of connection').first().waitFor();
        });
    }
});

for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with scripts' : 'without scripts';
    atGateway(`the log is followed, and selected connections are refreshed, ${how}`, [], async (dev) => {
        await inWindow(browser, `live ${how}`, { viewport: desk, javaScriptEnabled }, async (page) => {
            const me = operator(page);
            await me.signIn(dev.gateway);
            await me.go('Logs');
            await page.getByRole('heading', { level: 1, name: 'Logs' }).waitFor();
            await me.follow('Follow');
            await page.getByText('Live').first().waitFor();
            assert.equal(await page.getByRole('link', { name: 'Search projects' }).count(), 0);
            await call(dev);
            // The script adds a row; without it, the page loads itself again.
            await page.getByRole('link', { name: 'Search projects' }).first().waitFor();
            assert.equal(await page.locator('tr.new').count() > 0, javaScriptEnabled);
            await me.follow('Stop');

            await me.go('Connections');
            await me.check(`Select ${dev.connection}`);
            await me.click('Refresh…');
            await page.getByRole('heading', { name: 'Refresh 1 connection?' }).waitFor();
            await me.click('Refresh');
            await page.getByRole('heading', { name: 'Refreshed 1 of 1 connection' }).waitFor();
        });
    });
}

atGateway('the live log says when it has ended', [], async (dev) => {
    await inWindow(browser, 'live ended', { viewport: desk }, async (page, context) => {
        await operator(page).signIn(dev.gateway);
        await page.goto(`${dev.gateway}/dashboard/logs/live`);
        await page.getByText('Live', { exact: true }).waitFor();
        const other = await context.newPage();
        await other.goto(`${dev.gateway}/dashboard`);
        await operator(other).click('Sign out');
        await page.getByText('Ended', { exact: true }).waitFor();
        await page.getByRole('link', { name: 'Follow again' }).waitFor();
    });
});
