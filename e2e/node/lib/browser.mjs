// A real browser and its user.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { watch } from './leftovers.mjs';

const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'].find((path) => existsSync(path));

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? installed, args: flags });

/**
 * Runs a test in a new browser context. Violations of the page's policy are failures, and a failed test
 * leaves screenshots.
 */
export async function inWindow(browser, name, options, journey) {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(15_000);
    const kept = watch(context);
    const forbidden = [];
    context.on('console', (message) => {
        if (/content security policy/i.test(message.text())) forbidden.push(message.text());
    });
    try {
        await journey(await context.newPage(), context);
        assert.deepEqual(forbidden, [], 'the policy forbids what a page needs');
    } catch (error) {
        error.message += `\npictures: ${await pictures(context, name)}`;
        throw error;
    } finally {
        await kept();
        await context.close();
    }
}

async function pictures(context, name) {
    const parent = process.env.THREELO_SCREENSHOTS ?? (await mkdtemp(join(tmpdir(), 'threelo-e2e-pictures-')));
    await mkdir(parent, { recursive: true });
    for (const [number, page] of context.pages().entries()) {
        const path = join(parent, `${name.replace(/\W+/g, '-')}-${number}.png`);
        await page.screenshot({ path, fullPage: true }).catch(() => {});
    }
    return parent;
}

/** Waits until the browser has left the gateway. */
export const atTheLogin = (page) => page.getByLabel('Account').waitFor();

/** Logs in to the simulated Atlassian, unless the browser is logged in, and completes its consent page. */
export async function consent(page, { user, site, action = 'Accept' }) {
    if (user) {
        await page.getByLabel('Account').selectOption(`${user}@acme.example`);
        await page.getByRole('button', { name: 'Continue' }).click();
    }
    if (site) await page.getByLabel('Use app on').selectOption(site.id);
    await page.getByRole('button', { name: action }).click();
}

/** Returns the headline, once a page of the gateway is shown. */
export async function headline(page, expected) {
    await page.getByRole('heading', { level: 1, name: expected }).waitFor();
}

/** Checks that no element overflows at this width. */
export async function fits(page) {
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(tooWide <= 0, `the page is ${tooWide} px wider than the window`);
}
