// `@nangohq/node` from npm, unmodified except for its `host`, against `threelo dev`: one test per call.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Nango } from '@nangohq/node';
import { Nango as Nango058 } from 'nango-node-058';

import { temporaryFolder } from './lib/leftovers.mjs';
import { startDev } from './lib/processes.mjs';

let dev, folder, nango, providerConfigKey, connectionId;

before(async () => {
    folder = await temporaryFolder();
    dev = await startDev(folder.path);
    ({ integration: providerConfigKey, connection: connectionId } = dev);
    nango = new Nango({ secretKey: dev.secret_key, host: dev.gateway });
});

after(async () => {
    await dev?.stop();
    await folder?.remove();
});

/** Returns the error of a call. */
async function refusal(promise) {
    const error = await promise.then(() => assert.fail('the call was not refused'), (error) => error);
    return { status: error.response?.status, code: error.response?.data?.error?.code };
}

test("the snippet of Nango's Atlassian page lists the sites", async () => {
    const response = await nango.get({ endpoint: '/oauth/token/accessible-resources', providerConfigKey, connectionId });
    const sites = response.data;
    assert.ok(sites.some((site) => site.id === dev.cloud_id && site.url === dev.site), JSON.stringify(sites));
    assert.ok(sites.every((site) => Array.isArray(site.scopes) && site.name));
});

test('listConnections finds the connection', async () => {
    const { connections } = await nango.listConnections();
    const found = connections.find((connection) => connection.connection_id === connectionId);
    assert.equal(found.provider_config_key, providerConfigKey);
    assert.equal(found.provider, 'atlassian');
    assert.deepEqual(found.errors, []);
    assert.ok(!('credentials' in found), 'no credentials in a list');
});

test('listConnections filters by connection id', async () => {
    assert.equal((await nango.listConnections({ connectionId: 'nobody' })).connections.length, 0);
    assert.equal((await nango.listConnections({ connectionId })).connections.length, 1);
});

test('getConnection returns valid credentials without the refresh token', async () => {
    const connection = await nango.getConnection(providerConfigKey, connectionId);
    assert.equal(connection.connection_id, connectionId);
    assert.equal(connection.credentials.type, 'OAUTH2');
    assert.ok(connection.credentials.access_token.length > 20);
    assert.ok(!JSON.stringify(connection).includes('refresh_token'));
    assert.equal(connection.connection_config.cloudId, dev.cloud_id);
    assert.equal(connection.connection_config.baseUrl, dev.site);
    assert.ok(new Date(connection.credentials.expires_at) > new Date());
});

test('getConnection returns the refresh token when requested', async () => {
    const connection = await nango.getConnection(providerConfigKey, connectionId, false, true);
    assert.ok(connection.credentials.refresh_token.length > 20);
});

test('getConnection refreshes when requested, and the old refresh token is invalid', async () => {
    const before = await nango.getConnection(providerConfigKey, connectionId, false, true);
    const forced = await nango.getConnection(providerConfigKey, connectionId, true, true);
    assert.notEqual(forced.credentials.access_token, before.credentials.access_token);
    assert.notEqual(forced.credentials.refresh_token, before.credentials.refresh_token);
});

test('getConnection of an unknown connection fails with 404 not_found', async () => {
    assert.deepEqual(await refusal(nango.getConnection(providerConfigKey, 'nobody')), { status: 404, code: 'not_found' });
});

test('getToken returns the access token, which works with Atlassian directly', async () => {
    const token = await nango.getToken(providerConfigKey, connectionId);
    const me = await fetch(`${dev.sandbox}/ex/jira/${dev.cloud_id}/rest/api/3/myself`, { headers: { Authorization: `Bearer ${token}` } });
    assert.equal(me.status, 200);
});

test('getRawTokenResponse returns the response of the token endpoint', async () => {
    const raw = await nango.getRawTokenResponse(providerConfigKey, connectionId);
    assert.equal(raw.token_type, 'Bearer');
    assert.ok(raw.scope.includes('read:jira-work'));
});

test('a Jira GET goes through the proxy', async () => {
    const response = await nango.get({ endpoint: `/ex/jira/${dev.cloud_id}/rest/api/3/issue/OPS-1`, providerConfigKey, connectionId });
    assert.equal(response.status, 200);
    assert.equal(response.data.key, 'OPS-1');
});

test('myself says who connected', async () => {
    const endpoint = `/ex/jira/${dev.cloud_id}/rest/api/3/myself`;
    const { data } = await nango.get({ endpoint, providerConfigKey, connectionId });
    assert.equal(data.accountType, 'atlassian');
    assert.ok(data.accountId && data.displayName, JSON.stringify(data));
});

test('the projects of the site are listed', async () => {
    const endpoint = `/ex/jira/${dev.cloud_id}/rest/api/3/project/search`;
    const { data } = await nango.get({ endpoint, providerConfigKey, connectionId });
    assert.ok(data.values.some((project) => project.key === 'OPS'), JSON.stringify(data));
});

test('a search follows the page token to a second page', async () => {
    const page = async (nextPageToken) => {
        const params = { jql: 'project = OPS', maxResults: 2, fields: 'summary', ...(nextPageToken && { nextPageToken }) };
        const endpoint = `/jira/${dev.cloud_id}/rest/api/3/search/jql`;
        return (await nango.get({ endpoint, params, providerConfigKey, connectionId })).data;
    };
    const first = await page();
    assert.equal(first.issues.length, 2);
    const second = await page(first.nextPageToken);
    const keys = [...first.issues, ...second.issues].map((issue) => issue.key);
    assert.ok(second.issues.length > 0 && new Set(keys).size === keys.length, JSON.stringify(keys));
});

test('a Jira POST goes through the proxy and changes Jira', async () => {
    const fields = { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: 'Made by @nangohq/node' };
    const base = `/ex/jira/${dev.cloud_id}/rest/api/3/issue`;
    const made = await nango.post({ endpoint: base, data: { fields }, providerConfigKey, connectionId });
    assert.equal(made.status, 201);
    const read = await nango.get({ endpoint: `${base}/${made.data.key}`, providerConfigKey, connectionId });
    assert.equal(read.data.fields.summary, fields.summary);
});

test('a Jira PUT goes through the proxy and changes the issue', async () => {
    const endpoint = `/ex/jira/${dev.cloud_id}/rest/api/3/issue/OPS-1`;
    const fields = { summary: 'Changed by @nangohq/node' };
    const changed = await nango.put({ endpoint, data: { fields }, providerConfigKey, connectionId });
    assert.equal(changed.status, 204);
    const read = await nango.get({ endpoint, providerConfigKey, connectionId });
    assert.equal(read.data.fields.summary, fields.summary);
});

test('an attachment goes up and comes down with the same bytes', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256));
    const data = new FormData();
    data.append('file', new Blob([bytes]), 'data.bin');
    const base = `/ex/jira/${dev.cloud_id}/rest/api/3`;
    const sent = await nango.post({
        endpoint: `${base}/issue/OPS-1/attachments`,
        headers: { 'X-Atlassian-Token': 'no-check' },
        data,
        providerConfigKey,
        connectionId
    });
    assert.equal(sent.status, 200);
    const [{ id, filename, size }] = sent.data;
    assert.deepEqual([filename, size], ['data.bin', bytes.length]);
    const content = await nango.get({
        endpoint: `${base}/attachment/content/${id}`,
        params: { redirect: 'false' },
        responseType: 'arraybuffer',
        providerConfigKey,
        connectionId
    });
    assert.ok(bytes.equals(Buffer.from(content.data)), `${content.data.byteLength} bytes came back`);
});

test("an error of Jira is forwarded unchanged", async () => {
    const call = nango.get({ endpoint: `/ex/jira/${dev.cloud_id}/rest/api/3/issue/OPS-999999`, providerConfigKey, connectionId });
    const error = await call.then(() => assert.fail('no such issue'), (error) => error);
    assert.equal(error.response.status, 404);
    assert.ok(error.response.data.errorMessages.length > 0);
});

test('setMetadata replaces, updateMetadata merges, getMetadata reads', async () => {
    await nango.setMetadata(providerConfigKey, connectionId, { team: 'ops', level: 1 });
    assert.deepEqual(await nango.getMetadata(providerConfigKey, connectionId), { team: 'ops', level: 1 });
    await nango.updateMetadata(providerConfigKey, connectionId, { level: 2 });
    assert.deepEqual(await nango.getMetadata(providerConfigKey, connectionId), { team: 'ops', level: 2 });
    await nango.setMetadata(providerConfigKey, connectionId, { only: true });
    assert.deepEqual(await nango.getMetadata(providerConfigKey, connectionId), { only: true });
});

test('listIntegrations and getIntegration show the integration', async () => {
    const { configs } = await nango.listIntegrations();
    const listed = configs.find((config) => config.unique_key === providerConfigKey);
    assert.equal(listed.provider, 'atlassian');
    const { data } = await nango.getIntegration({ uniqueKey: providerConfigKey });
    assert.equal(data.unique_key, providerConfigKey);
    assert.ok(!data.credentials, 'no credentials unless asked');
});

test('getIntegration returns the credentials when requested', async () => {
    const { data } = await nango.getIntegration({ uniqueKey: providerConfigKey }, { include: ['credentials'] });
    assert.equal(data.credentials.client_id, 'threelo-sandbox-client');
    assert.ok(data.credentials.scopes.includes('offline_access'));
});

test('an integration is created, changed and deleted', async () => {
    const credentials = { type: 'OAUTH2', client_id: 'c', client_secret: 's', scopes: 'read:jira-work,offline_access' };
    const made = await nango.createIntegration({ provider: 'jira', unique_key: 'jira-made', display_name: 'Made', credentials });
    assert.equal(made.data.unique_key, 'jira-made');
    const changed = await nango.updateIntegration({ uniqueKey: 'jira-made' }, { display_name: 'Changed' });
    assert.equal(changed.data.display_name, 'Changed');
    assert.equal((await nango.getIntegration({ uniqueKey: 'jira-made' })).data.display_name, 'Changed');
    await nango.deleteIntegration('jira-made');
    assert.deepEqual(await refusal(nango.getIntegration({ uniqueKey: 'jira-made' })), { status: 404, code: 'not_found' });
});

test('createIntegration without offline_access is rejected', async () => {
    const credentials = { type: 'OAUTH2', client_id: 'c', client_secret: 's', scopes: 'read:jira-work' };
    const call = nango.createIntegration({ provider: 'jira', unique_key: 'jira-forgetful', credentials });
    assert.deepEqual(await refusal(call), { status: 400, code: 'invalid_body' });
});

test('createConnectSession returns a token, a link and an expiry', async () => {
    const { data } = await nango.createConnectSession({ tags: { end_user_id: 'u-77' }, allowed_integrations: [providerConfigKey] });
    assert.match(data.token, /^nango_connect_session_[a-f0-9]{64}$/);
    assert.equal(new URL(data.connect_link).searchParams.get('session_token'), data.token);
    assert.ok(new Date(data.expires_at) > new Date());
    const page = await fetch(data.connect_link);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-type'), /text\/html/);
});

test('createReconnectSession returns a token for the connection', async () => {
    const { data } = await nango.createReconnectSession({ connection_id: connectionId, integration_id: providerConfigKey });
    assert.match(data.token, /^nango_connect_session_/);
});

test('patchConnection changes the labels', async () => {
    await nango.patchConnection({ connectionId, provider_config_key: providerConfigKey }, { tags: { team: 'blue' } });
    const { connections } = await nango.listConnections({ tags: { team: 'blue' } });
    assert.deepEqual(connections.map((connection) => connection.connection_id), [connectionId]);
});

test('deleteConnection deletes the connection and no other', async () => {
    const grant = await nango.getConnection(providerConfigKey, connectionId, false, true);
    const imported = await fetch(`${dev.gateway}/connections`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${dev.secret_key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
            provider_config_key: providerConfigKey,
            connection_id: 'to-delete',
            connection_config: { cloudId: dev.cloud_id },
            credentials: { type: 'OAUTH2', access_token: grant.credentials.access_token, expires_at: grant.credentials.expires_at }
        })
    });
    assert.equal(imported.status, 201, await imported.text());
    await nango.deleteConnection(providerConfigKey, 'to-delete');
    assert.deepEqual(await refusal(nango.getConnection(providerConfigKey, 'to-delete')), { status: 404, code: 'not_found' });
    assert.equal((await nango.listConnections({ connectionId })).connections.length, 1);
});

test('version 0.58 manages integrations at its own addresses', async () => {
    const old = new Nango058({ secretKey: dev.secret_key, host: dev.gateway });
    const short = { unique_key: 'jira-old', provider: 'jira' };
    const credentials = { oauth_client_id: 'client', oauth_client_secret: 'a-secret', oauth_scopes: 'read:jira-work,offline_access' };
    assert.deepEqual((await old.createIntegration('jira', 'jira-old', credentials)).config, short);
    await old.updateIntegration('jira', 'jira-old', { ...credentials, oauth_scopes: 'write:jira-work,offline_access' });
    const { config } = await old.getIntegration('jira-old', true);
    assert.equal(config.client_secret, 'a-secret');
    assert.equal(config.scopes, 'offline_access,write:jira-work');
    assert.ok((await old.listConnections()).connections.some((connection) => connection.connection_id === connectionId));
    assert.equal((await old.getConnection(providerConfigKey, connectionId)).connection_id, connectionId);
    await old.deleteIntegration('jira-old');
    assert.deepEqual(await refusal(old.getIntegration('jira-old')), { status: 400, code: 'unknown_provider_config' });
});

test('a wrong key is rejected', async () => {
    const stranger = new Nango({ secretKey: 'not-the-key-but-long-enough-to-be-one', host: dev.gateway });
    assert.equal((await refusal(stranger.listConnections())).status, 401);
});
