// Events, received and verified as described in Nango's documentation, with `@nangohq/node` from npm.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';

import { Nango } from '@nangohq/node';

import { secret, temporaryFolder } from './lib/leftovers.mjs';
import { startDev } from './lib/processes.mjs';

const signingKey = 'the signing key of these journeys';

let dev, folder, nango, receiver;

before(async () => {
    folder = await temporaryFolder();
    secret('api_key', signingKey);
    receiver = await startReceiver();
    dev = await startDev(folder.path, ['--webhook-url', receiver.url, '--webhook-signing-key', signingKey, '--webhook-deletions']);
    nango = new Nango({ secretKey: dev.secret_key, webhookSigningKey: signingKey, host: dev.gateway });
});

after(async () => {
    await dev?.stop();
    await receiver?.stop();
    await folder?.remove();
});

/** A receiver of events; `next` waits for the next request. */
async function startReceiver() {
    const waiting = [];
    const got = [];
    const server = createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        const event = { body, headers: request.headers };
        waiting.length ? waiting.shift()(event) : got.push(event);
        response.writeHead(204).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}/hooks?from=threelo`,
        next: () => (got.length ? Promise.resolve(got.shift()) : new Promise((resolve) => waiting.push(resolve))),
        stop: () => new Promise((resolve) => server.close(resolve))
    };
}

test('both checks of the SDK accept the event of a new connection', async () => {
    const { body, headers } = await receiver.next();
    assert.ok(nango.verifyIncomingWebhookRequest(body, headers));
    assert.ok(nango.verifyWebhookSignature(headers['x-nango-signature'], JSON.parse(body)));
    const event = JSON.parse(body);
    assert.equal(event.from, 'nango');
    assert.equal(event.type, 'auth');
    assert.equal(event.operation, 'creation');
    assert.equal(event.success, true);
    assert.equal(event.connectionId, dev.connection);
    assert.equal(event.providerConfigKey, dev.integration);

    assert.ok(!nango.verifyIncomingWebhookRequest(body.replace('creation', 'deletion'), headers), 'a changed body');
    const stranger = new Nango({ secretKey: dev.secret_key, host: dev.gateway });
    assert.ok(!stranger.verifyIncomingWebhookRequest(body, headers), 'another key');
});

test('a deletion is sent as an event if that is enabled', async () => {
    await nango.deleteConnection(dev.integration, dev.connection);
    const { body, headers } = await receiver.next();
    assert.ok(nango.verifyIncomingWebhookRequest(body, headers));
    assert.equal(JSON.parse(body).operation, 'deletion');
});
