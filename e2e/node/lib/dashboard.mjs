// An operator of the dashboard: the path from an empty gateway to a repaired connection, walked with a mouse or with
// the keyboard alone, and the list of pages.

import assert from 'node:assert/strict';

import { consent, fits, headline } from './browser.mjs';
import { controls } from './gateway.mjs';
import { secretKey } from './processes.mjs';

/** Uses a page with a mouse. */
export const mouse = {
    press: (target) => target.click(),
    type: (target, text) => target.fill(text),
    check: (target) => target.check()
};

/** Uses a page with the keyboard alone: every element is reached with the tab key, and shows that it has the focus. */
export const keyboard = {
    press: async (target) => {
        await reach(target);
        await target.page().keyboard.press('Enter');
    },
    type: async (target, text) => {
        await reach(target);
        await target.page().keyboard.press('Control+A');
        await target.page().keyboard.type(text);
    },
    check: async (target) => {
        await reach(target);
        await target.page().keyboard.press('Space');
    }
};

async function reach(target) {
    const page = target.page();
    await target.waitFor();
    for (let presses = 0; presses < 250; presses += 1) {
        const focus = await target.evaluate((element) => {
            if (element !== document.activeElement) return undefined;
            return { outline: getComputedStyle(element).outlineStyle, of: element.outerHTML.slice(0, 200) };
        });
        if (focus) {
            // The pages of the connect flow draw the focus around the field.
            if (page.url().includes('/dashboard')) assert.notEqual(focus.outline, 'none', `the focus is not visible: ${focus.of}`);
            return;
        }
        await page.keyboard.press('Tab');
    }
    throw new Error(`250 presses of the tab key do not reach ${target}`);
}

/** A person at a page of the dashboard. */
export function operator(page, hands = mouse) {
    const link = (name) => page.getByRole('link', { name, exact: true }).first();
    const button = (name) => page.getByRole('button', { name, exact: true }).first();
    return {
        follow: (name) => hands.press(link(name)),
        click: (name) => hands.press(button(name)),
        fill: (label, text) => hands.type(page.getByLabel(label, { exact: true }), text),
        check: (label) => hands.check(page.getByLabel(label, { exact: true })),
        press: (target) => hands.press(target),
        type: (target, text) => hands.type(target, text),
        /** Follows a link of the navigation. */
        go: (name) => hands.press(page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link', { name })),
        signIn: async (gateway) => {
            await page.goto(`${gateway}/`);
            await hands.press(link('Open the dashboard'));
            await headline(page, 'Sign in');
            await hands.type(page.getByLabel('API key'), secretKey);
            await hands.press(button('Sign in'));
        },
        /** Opens the tab of a button, connects there with `give`, and closes it. */
        connectInNewTab: async (context, name, give) => {
            const opened = context.waitForEvent('page');
            await hands.press(button(name));
            const tab = await opened;
            await hands.press(tab.getByRole('button', { name: /^(Continue to Atlassian|Reconnect)$/ }));
            await give(tab);
            // The tab closes itself half a second after it shows that; only after a success.
            await headline(tab, 'Connected').catch((error) => { if (!tab.isClosed()) throw error; });
            await tab.close();
        }
    };
}

/**
 * Walks from an empty gateway to a call, to its record in the log, to a rotated API key, and to a dead connection that
 * works again.
 */
export async function newcomersPath({ dev, user, page, context, hands }) {
    const cloud = controls(dev.sandbox);
    const [acme, research] = await cloud.sites();
    await cloud.addUser(user);
    // Together with this grant, the consent below covers two sites, one of which has to be chosen.
    await cloud.earlierConsent(user, acme);
    const me = operator(page, hands);

    await me.signIn(dev.gateway);
    await headline(page, 'Welcome');
    await fits(page);
    await me.follow('Create integration');
    await me.fill('Client ID', dev.client_id);
    await me.fill('Client secret', dev.client_secret);
    await me.fill('Display name', 'Acme Planner');
    await fits(page);
    await me.click('Create integration');
    await headline(page, 'Acme Planner');

    await me.follow('Add connection');
    await headline(page, 'Add connection');
    await me.connectInNewTab(context, 'Connect my own account', async (tab) => {
        await consent(tab, { user, site: research });
        await headline(tab, 'Choose a site');
        await hands.check(tab.getByRole('radio').first());
        await hands.press(tab.getByRole('button', { name: 'Connect this site' }));
    });
    await me.go('Connections');
    await me.press(page.locator('td a.name'));
    await page.getByText('Working').first().waitFor();
    await fits(page);

    await me.follow('Try it');
    await me.type(page.getByRole('searchbox'), 'get current user');
    await me.click('Search');
    await me.press(page.getByRole('link', { name: '/rest/api/3/myself' }).first());
    await headline(page, 'Get current user');
    await me.click('Send');
    await page.getByText('200 OK').waitFor();
    await page.getByText(`${user}@acme.example`).first().waitFor();
    await fits(page);

    await me.go('Logs');
    await headline(page, 'Logs');
    const record = page.getByRole('link', { name: 'Get current user' }).first();
    // A record appears in the log a moment after its call.
    while (!(await record.count())) await page.reload();
    await me.press(record);
    await page.getByText('Answered by').waitFor();
    await fits(page);

    await me.go('Settings');
    await me.fill('Name', 'reports');
    await me.check('proxy');
    await me.click('Create API key');
    await headline(page, 'Copy your new key now');
    const key = await page.locator('.snippet code').textContent();
    assert.match(key, /^threelo_/);
    await me.follow('I have copied it');
    const row = page.getByRole('row', { name: /reports/ });
    await me.press(row.locator('summary').last());
    await me.press(row.getByRole('button', { name: 'Rotate' }));
    await headline(page, 'Copy your new key now');
    assert.notEqual(await page.locator('.snippet code').textContent(), key);

    await cloud.revoke(user);
    await me.go('Connections');
    await me.press(page.locator('td a.name'));
    // Atlassian is asked three times, minutes apart, before the user is.
    while (!(await page.getByText('Needs reconnect').count())) {
        await me.click('Refresh now');
        await headline(page, 'The tokens were not refreshed');
        await dev.passes({ minutes: 4 });
        await page.goBack();
        await page.reload();
    }
    await fits(page);
    await me.follow('Reconnect');
    await me.connectInNewTab(context, 'Reconnect here', async (tab) => {
        // The browser is still signed in at Atlassian.
        await tab.getByLabel('Use app on').selectOption(acme.id);
        await tab.getByRole('button', { name: 'Accept' }).click();
    });
    await me.go('Connections');
    await me.press(page.locator('td a.name'));
    await page.getByText('Working').first().waitFor();

    await me.go('Settings');
    await me.follow('Audit log');
    for (const change of ['Signed in', 'Created integration', 'Created connect link', 'Called Atlassian', 'Created API key', 'Rotated API key']) {
        await page.getByText(change).first().waitFor();
    }
    await fits(page);
    await me.click('Sign out');
    await page.getByText('You are signed out.').waitFor();
}

/** The pages of a gateway that has the integration and the connection of `dev`: the name and the path of each. */
export function pagesOf(dev) {
    const integration = `key=${dev.integration}`;
    const connection = `integration=${dev.integration}&connection=${dev.connection}`;
    const operation = encodeURIComponent('/rest/api/3/issue/{issueIdOrKey}');
    return [
        ['overview', ''],
        ['integrations', '/integrations'],
        ['integration', `/integration?${integration}`],
        ['integration-new', '/integrations/new'],
        ['integration-edit', `/integration/edit?${integration}`],
        ['integration-scopes', `/integration/scopes?${integration}&from=log`],
        ['integration-credentials', `/integration/app?${integration}`],
        ['integration-delete', `/integration/delete?${integration}`],
        ['connections', '/connections'],
        ['connection', `/connection?${connection}`],
        ['connection-add', '/connect'],
        ['connection-reconnect', `/connect?${connection}`],
        ['connection-edit', `/connection/edit?${connection}`],
        ['connection-delete', `/connection/delete?${connection}`],
        ['try', `/try?${connection}`],
        ['try-operation', `/try?${connection}&method=GET&path=${operation}`],
        ['logs', '/logs'],
        ['logs-live', '/logs/live'],
        ['settings-keys', '/settings'],
        ['settings-environments', '/settings/environments'],
        ['settings-appearance', '/settings/appearance'],
        ['settings-events', '/settings/events'],
        ['settings-audit', '/audit']
    ].map(([name, path]) => [name, `/dashboard${path}`]);
}
