// Clients of Atlassian's APIs from npm, unmodified but for their host, through the gateway's base URL.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';

import { Version3Client } from 'jira.js-5';
import { createCloudClient } from 'jira.js-6';
import { ConfluenceClient } from 'confluence.js-2';
import { createV1Client, createV2Client } from 'confluence.js-3';

import { temporaryFolder } from './lib/leftovers.mjs';
import { startDev } from './lib/processes.mjs';

let dev, folder, gateway, apiKey, integration, connection;

before(async () => {
    folder = await temporaryFolder();
    dev = await startDev(folder.path);
    ({ gateway, secret_key: apiKey, integration, connection } = dev);
});

after(async () => {
    await dev?.stop();
    await folder?.remove();
});

// The clients warn when an answer does not match its schema.
const warnings = [];
const warn = console.warn;

beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words) => warnings.push(words.join(' '));
});

afterEach(() => {
    console.warn = warn;
    assert.deepEqual(warnings, []);
});

const file = Buffer.from(Array.from({ length: 100_000 }, (_, n) => n % 256));
const summary = 'Made by jira.js';
const newIssue = (text = summary) => ({ fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' }, summary: text } });

/** The status of a call that is refused. */
async function statusOf(call) {
    const error = await call.then(() => assert.fail('the call was not refused'), (error) => error);
    // confluence.js 2 throws the body of the answer.
    return error.status ?? error.response?.status ?? error.statusCode;
}

describe('jira.js 5', () => {
    let client;

    before(() => {
        client = new Version3Client({
            host: `${gateway}/c/${integration}/${connection}/jira`,
            authentication: { basic: { email: 'threelo@example.com', apiToken: apiKey } },
            baseRequestConfig: { headers: { 'X-Threelo-Rewrite-Links': 'true' } },
        });
    });

    test('knows the user', async () => {
        assert.match((await client.myself.getCurrentUser()).emailAddress, /@acme\.example$/);
    });

    test('lists projects', async () => {
        const { values } = await client.projects.searchProjects();
        assert.deepEqual(values.map((project) => project.key), ['OPS', 'WEB']);
    });

    test('searches more than one page', async () => {
        const search = { jql: 'project = OPS ORDER BY key', maxResults: 30, fields: ['summary'] };
        const first = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearch(search);
        const second = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearch({ ...search, nextPageToken: first.nextPageToken });
        assert.equal(new Set([...first.issues, ...second.issues].map((issue) => issue.key)).size, 60);
    });

    test('creates, changes and reads an issue', async () => {
        const { key } = await client.issues.createIssue(newIssue());
        await client.issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Changed' } });
        const issue = await client.issues.getIssue({ issueIdOrKey: key });
        assert.equal(issue.fields.summary, 'Changed');
        assert.ok(issue.self.startsWith(gateway), issue.self);
    });

    test('attaches a file and reads it back', async () => {
        const { key } = await client.issues.createIssue(newIssue());
        const [attached] = await client.issueAttachments.addAttachment({ issueIdOrKey: key, attachment: { filename: 'data.bin', file } });
        const content = await client.issueAttachments.getAttachmentContent({ id: attached.id });
        assert.ok(Buffer.from(content).equals(file));
    });

    test('gets the error of Jira', async () => {
        assert.equal(await statusOf(client.issues.getIssue({ issueIdOrKey: 'OPS-999999' })), 404);
    });
});

describe('jira.js 6', () => {
    let client;

    before(() => {
        client = createCloudClient({
            host: `${gateway}/c/${integration}/${connection}/jira`,
            auth: { type: 'bearer', token: apiKey },
            headers: { 'X-Threelo-Rewrite-Links': 'true' },
        });
    });

    test('knows the server and the user', async () => {
        assert.equal((await client.serverInfo.getServerInfo()).deploymentType, 'Cloud');
        assert.match((await client.myself.getCurrentUser()).emailAddress, /@acme\.example$/);
    });

    test('lists projects, issue types and fields', async () => {
        const { values } = await client.projects.searchProjects({});
        assert.deepEqual(values.map((project) => project.key), ['OPS', 'WEB']);
        const project = await client.projects.getProject({ projectIdOrKey: 'OPS' });
        assert.ok(project.issueTypes.some((kind) => kind.name === 'Task'));
        assert.ok((await client.issueFields.getFields()).some((field) => field.id === 'summary'));
    });

    test('searches more than one page', async () => {
        const search = { jql: 'project = OPS ORDER BY key', maxResults: 30, fields: ['*all'] };
        const first = await client.issueSearch.searchAndReconsileIssuesUsingJql(search);
        const second = await client.issueSearch.searchAndReconsileIssuesUsingJqlPost({ ...search, nextPageToken: first.nextPageToken });
        assert.equal(new Set([...first.issues, ...second.issues].map((issue) => issue.key)).size, 60);
    });

    test('creates, changes and reads an issue', async () => {
        const { key } = await client.issues.createIssue(newIssue());
        await client.issues.editIssue({ issueIdOrKey: key, fields: { summary: 'Changed' } });
        const issue = await client.issues.getIssue({ issueIdOrKey: key });
        assert.equal(issue.fields.summary, 'Changed');
        assert.ok(issue.self.startsWith(gateway), issue.self);
    });

    test('attaches a file and reads it back', async () => {
        const { key } = await client.issues.createIssue(newIssue());
        const attachments = { filename: 'data.bin', content: file };
        const [attached] = await client.issueAttachments.addAttachment({ issueIdOrKey: key, attachments });
        const content = await client.issueAttachments.getAttachmentContent({ id: attached.id });
        assert.ok(Buffer.from(content).equals(file));
    });

    test('gets the error of Jira', async () => {
        assert.equal(await statusOf(client.issues.getIssue({ issueIdOrKey: 'OPS-999999' })), 404);
    });
});

describe('confluence.js 2', () => {
    let client;

    before(() => {
        client = new ConfluenceClient({
            host: `${gateway}/c/${integration}/${connection}/confluence`,
            authentication: { basic: { email: 'threelo@example.com', apiToken: apiKey } },
            baseRequestConfig: { headers: { 'X-Threelo-Rewrite-Links': 'true' } },
        });
    });

    test('knows the user', async () => {
        assert.match((await client.users.getCurrentUser()).email, /@acme\.example$/);
    });

    test('searches more than one page', async () => {
        const cql = 'type = page AND space = OPS ORDER BY title';
        const first = await client.search.searchByCQL({ cql, limit: 15 });
        const cursor = new URL(first._links.next, gateway).searchParams.get('cursor');
        const second = await client.search.searchByCQL({ cql, limit: 15, cursor });
        assert.equal(new Set([...first.results, ...second.results].map((result) => result.content.id)).size, 30);
    });

    test('attaches a file and reads it back', async () => {
        const { results } = await client.search.searchByCQL({ cql: 'type = page AND title ~ "Restart checkout"' });
        const { id } = results[0].content;
        const attachments = { filename: 'two.bin', file, minorEdit: true };
        const attached = await client.contentAttachments.createAttachments({ id, attachments });
        const content = await client.contentAttachments.downloadAttachment({ id, attachmentId: attached.results[0].id });
        assert.ok(Buffer.from(content).equals(file));
    });

    // It has only the first version of the API, of which Atlassian has removed the pages and spaces.
    test('gets the error of the removed page operations of version 1', async () => {
        assert.equal(await statusOf(client.content.getContentById({ id: '65502' })), 410);
    });
});

describe('confluence.js 3', () => {
    let v1, v2;

    before(() => {
        const config = {
            host: `${gateway}/c/${integration}/${connection}/confluence`,
            auth: { type: 'basic', email: 'threelo@example.com', apiToken: apiKey },
            headers: { 'X-Threelo-Rewrite-Links': 'true' },
        };
        v1 = createV1Client(config);
        v2 = createV2Client(config);
    });

    const space = async () => (await v2.space.getSpaces({ keys: ['OPS'] })).results[0];

    test('knows the user', async () => {
        assert.match((await v1.users.getCurrentUser({})).email, /@acme\.example$/);
    });

    test('lists more than one page of pages', async () => {
        const search = { spaceId: [(await space()).id], limit: 20 };
        const first = await v2.page.getPages(search);
        const cursor = new URL(first._links.next, gateway).searchParams.get('cursor');
        const second = await v2.page.getPages({ ...search, cursor });
        assert.ok(second.results.length > 5);
        assert.ok(!first.results.some((page) => page.id === second.results[0].id));
    });

    test('searches by CQL', async () => {
        const { results } = await v1.search.searchByCQL({ cql: 'type = page AND space = OPS', limit: 5 });
        assert.equal(results.length, 5);
    });

    test('creates, changes and reads a page', async () => {
        const body = { representation: 'storage', value: '<p>Text</p>' };
        const first = { spaceId: (await space()).id, status: 'current', title: 'Made by confluence.js', body };
        const made = await v2.page.createPage({ body: first });
        await v2.page.updatePage({ id: made.id, body: { id: made.id, status: 'current', title: 'Changed', body, version: { number: 2 } } });
        const page = await v2.page.getPageById({ id: made.id, bodyFormat: 'storage' });
        assert.equal(page.title, 'Changed');
        assert.equal(page.body.storage.value, body.value);
        assert.ok(page._links.base.startsWith(gateway), page._links.base);
    });

    test('attaches a file and reads it back', async () => {
        const body = { representation: 'storage', value: '' };
        const { id } = await v2.page.createPage({ body: { spaceId: (await space()).id, status: 'current', title: 'With a file', body } });
        await v1.contentAttachments.createAttachment({ id, attachments: { filename: 'data.bin', content: file } });
        const { results } = await v2.attachment.getPageAttachments({ id });
        assert.equal(results[0].title, 'data.bin');
        const content = await v1.contentAttachments.downloadAttatchment({ id, attachmentId: results[0].id });
        assert.ok(Buffer.from(content).equals(file));
    });

    test('gets the error of Confluence', async () => {
        assert.equal(await statusOf(v2.page.getPageById({ id: 99999999 })), 404);
    });
});
