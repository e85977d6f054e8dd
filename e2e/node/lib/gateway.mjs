// A backend that uses plain HTTP, and the controls of the simulated Atlassian.

import { secret, record } from './leftovers.mjs';
import { secretKey } from './processes.mjs';

export const integration = 'jira';

/** A backend of a gateway. */
export function backend(url) {
    const call = async (method, path, body, headers = {}) => {
        const answer = await fetch(url + path, {
            method,
            headers: { Authorization: `Bearer ${secretKey}`, ...(body && { 'Content-Type': 'application/json' }), ...headers },
            body: body && JSON.stringify(body)
        });
        const text = await answer.text();
        if (!answer.ok) record(`${answer.status} ${method} ${path}`, text);
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
        return text && JSON.parse(text);
    };
    const session = async (wanted) => {
        const { data } = await call('POST', '/connect/sessions', { allowed_integrations: [integration], ...wanted });
        secret('session_token', data.token);
        return data;
    };
    return {
        /** Adds the integration for the app of the simulated Atlassian. */
        addIntegration: () =>
            call('POST', '/integrations', {
                provider: 'jira',
                unique_key: integration,
                display_name: 'Acme Planner',
                credentials: {
                    type: 'OAUTH2',
                    client_id: 'threelo-sandbox-client',
                    client_secret: 'threelo-sandbox-secret',
                    scopes: 'read:jira-work,write:jira-work,read:jira-user,offline_access'
                }
            }),
        /** Returns a connect link. */
        connectLink: async (endUser, defaults) => {
            const { connect_link: link } = await session({
                end_user: { id: endUser, display_name: endUser },
                ...(defaults && { integrations_config_defaults: { [integration]: { connection_config: defaults } } })
            });
            return link;
        },
        sessionToken: async (endUser) => (await session({ end_user: { id: endUser } })).token,
        reconnectToken: async (connection) => {
            const body = { connection_id: connection, integration_id: integration };
            const { data } = await call('POST', '/connect/sessions/reconnect', body);
            secret('session_token', data.token);
            return data.token;
        },
        connectionsOf: async (endUser) => (await call('GET', `/connections?endUserId=${encodeURIComponent(endUser)}`)).connections,
        connection: (id) => call('GET', `/connections/${id}?provider_config_key=${integration}`),
        /** Makes a call through the proxy. */
        proxied: (id, path) => call('GET', `/proxy${path}`, undefined, { 'Provider-Config-Key': integration, 'Connection-Id': id })
    };
}

/** The controls of a simulated Atlassian. */
export function controls(url) {
    const call = async (method, path, body) => {
        const answer = await fetch(`${url}/_sandbox${path}`, {
            method,
            headers: { 'Content-Type': 'application/json' },
            body: body && JSON.stringify(body)
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
        return text && JSON.parse(text);
    };
    return {
        sites: () => call('GET', '/sites'),
        addUser: (name) =>
            call('POST', '/users', { account_id: `712020:${name}`, name, email: `${name}@acme.example`, time_zone: 'Europe/Stockholm', guest: false }),
        /** Creates a grant without a browser. */
        earlierConsent: (name, site) =>
            call('POST', '/grants', {
                client_id: 'threelo-sandbox-client',
                account_id: `712020:${name}`,
                sites: [site.id],
                scopes: ['read:jira-work', 'offline_access']
            })
    };
}
