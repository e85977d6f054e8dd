//! Every route with its permission and its description in the OpenAPI document, in one table. The router
//! and the document are built from the table, so a route cannot be missing in one of them.

use http::Method;
use serde_json::{Value, json};
use threelo_core::permission::Permission as P;
use threelo_http::{
    Access::{AnyKey, AnyKeyOrSession, Everyone, Key, KeyOrSession, Session},
    Endpoint,
};

use crate::{
    compat, config_alias, connections, health, integrations, logs, openapi, providers, sessions,
    state::Api,
};

const GET: Method = Method::GET;
const POST: Method = Method::POST;
const PUT: Method = Method::PUT;
const PATCH: Method = Method::PATCH;
const DELETE: Method = Method::DELETE;

/// Returns the table of all routes.
pub(crate) fn table() -> Vec<Endpoint<Api>> {
    let mut table = integrations_table();
    table.extend(connections_table("/connections"));
    table.extend(sessions_table());
    table.extend(open_table());
    // For older clients.
    let old = config_table().into_iter();
    let old = old.chain(connections_table("/connection"));
    let old = old.chain(bare_metadata_table());
    table.extend(old.map(Endpoint::deprecated));
    table.extend(compat_table());
    table
}

fn integrations_table() -> Vec<Endpoint<Api>> {
    let (all, one) = ("/integrations", "/integrations/{key}");
    vec![
        Endpoint::documented(
            GET,
            all,
            KeyOrSession(P::IntegrationsList),
            integrations::list,
            "List integrations; with a connect session those that it allows.",
        )
        .answers(200, "IntegrationList"),
        Endpoint::documented(
            POST,
            all,
            Key(P::IntegrationsCreate),
            integrations::create,
            "Create an integration.",
        )
        .answers(200, "IntegrationData"),
        Endpoint::documented(
            GET,
            one,
            Key(P::IntegrationsRead),
            integrations::get,
            "Read an integration; `include=credentials` adds its secrets, for keys that may read them.",
        )
        .query("include", include())
        .answers(200, "IntegrationData")
        .refuses(404, "not_found"),
        Endpoint::documented(
            POST,
            one,
            Key(P::IntegrationsCreate),
            integrations::quickstart,
            "Nango's `/integrations/quickstart`, which is refused: the gateway has no OAuth apps to share.",
        )
        .refuses(400, "invalid_body")
        .refuses(404, "not_found"),
        Endpoint::documented(
            PATCH,
            one,
            Key(P::IntegrationsUpdate),
            integrations::patch,
            "Change an integration; absent members stay.",
        )
        .answers(200, "IntegrationData")
        .refuses(404, "not_found")
        .refuses(409, "conflict"),
        Endpoint::documented(
            DELETE,
            one,
            Key(P::IntegrationsDelete),
            integrations::delete,
            "Delete an integration with its connections.",
        )
        .answers(200, "Success")
        .refuses(404, "not_found"),
        Endpoint::documented(
            GET,
            "/providers",
            AnyKeyOrSession,
            providers::list,
            "List providers.",
        )
        .query("search", json!({ "type": "string" }))
        .answers(200, "ProviderList"),
        Endpoint::documented(
            GET,
            "/providers/{name}",
            AnyKeyOrSession,
            providers::get,
            "Read a provider.",
        )
        .answers(200, "ProviderData")
        .refuses(404, "not_found"),
        Endpoint::documented(
            GET,
            "/providers/{name}/templates",
            AnyKey,
            providers::templates,
            "Always empty: the gateway runs no code of its customers.",
        )
        .answers(200, "EmptyData"),
    ]
}

/// The routes of connections; older clients use the word in the singular.
fn connections_table(all: &str) -> Vec<Endpoint<Api>> {
    let (metadata, one) = (&format!("{all}/metadata"), &format!("{all}/{{id}}"));
    let of_integration = |endpoint: Endpoint<Api>| {
        endpoint
            .required_query("provider_config_key", integration_key())
            .refuses(400, "unknown_provider_config")
    };
    vec![
        Endpoint::documented(
            GET,
            all,
            Key(P::ConnectionsList),
            connections::list,
            "List connections, newest first.",
        )
        .query("connectionId", text())
        .query("search", text())
        .query("endUserId", text())
        .query("endUserOrganizationId", text())
        .query("integrationId", text())
        .query("state", state())
        .query("expires_before", json!({ "type": "string", "format": "date-time" }))
        .query("expiring_in_days", number(0, u32::MAX.into()))
        .query("limit", number(1, 2000))
        .query("page", number(0, u32::MAX.into()))
        .answers(200, "ConnectionList"),
        Endpoint::documented(
            POST,
            all,
            Key(P::ConnectionsCreate),
            connections::import,
            "Import tokens that were obtained elsewhere.",
        )
        .answers(201, "Connection")
        .refuses(404, "not_found")
        .refuses(409, "conflict"),
        Endpoint::documented(
            POST,
            metadata,
            Key(P::ConnectionsUpdate),
            connections::replace,
            "Replace the metadata of all named connections, or of none.",
        )
        .answers(201, "Metadata")
        .refuses(404, "unknown_connection"),
        Endpoint::documented(
            PATCH,
            metadata,
            Key(P::ConnectionsUpdate),
            connections::merge,
            "Set members of the metadata of all named connections, or of none.",
        )
        .answers(200, "Metadata")
        .refuses(404, "unknown_connection"),
        of_integration(
            Endpoint::documented(
                GET,
                one,
                Key(P::ConnectionsRead),
                connections::get,
                "Read a connection with valid credentials, refreshed if needed; without them for keys \
                 that may not read credentials.",
            )
            .query("force_refresh", flag())
            .query("refresh_token", flag())
            .answers(200, "Connection")
            .refuses(400, "invalid_credentials")
            .refuses(404, "not_found")
            .refuses(424, "invalid_credentials"),
        ),
        of_integration(
            Endpoint::documented(
                PATCH,
                one,
                Key(P::ConnectionsUpdate),
                connections::patch,
                "Change end user, tags, event URL or default site of a connection; absent members stay.",
            )
            .answers(200, "Success")
            .refuses(404, "not_found"),
        ),
        of_integration(
            Endpoint::documented(
                DELETE,
                one,
                Key(P::ConnectionsDelete),
                connections::delete,
                "Delete a connection; it can be restored for 31 days.",
            )
            .answers(200, "Success")
            .refuses(400, "unknown_connection"),
        ),
    ]
}

fn sessions_table() -> Vec<Endpoint<Api>> {
    let write = Key(P::ConnectSessionsWrite);
    vec![
        Endpoint::documented(
            POST,
            "/connect/sessions",
            write,
            sessions::create,
            "Permit a browser to make a connection.",
        )
        .answers(201, "NewSession")
        .refuses(503, "quarantined"),
        Endpoint::documented(
            POST,
            "/connect/sessions/reconnect",
            write,
            sessions::reconnect,
            "Permit a browser to reconnect a connection.",
        )
        .answers(201, "NewSession")
        .refuses(503, "quarantined"),
        Endpoint::documented(
            POST,
            "/connect/sessions/exchange",
            write,
            sessions::exchange,
            "Exchange the code that an app on a user's computer got at its `return_url`, once.",
        )
        .answers(200, "ExchangedCode")
        .refuses(400, "invalid_return_code")
        .refuses(404, "not_found"),
        Endpoint::documented(
            GET,
            "/connect/session",
            Session,
            sessions::get,
            "Read what a connect page needs to know of its session.",
        )
        .answers(200, "Session"),
        Endpoint::documented(
            DELETE,
            "/connect/session",
            Session,
            sessions::delete,
            "End the session.",
        )
        .answers(204, None),
        Endpoint::documented(
            POST,
            "/connect/telemetry",
            Everyone,
            sessions::telemetry,
            "Accepted and ignored, for connect pages that send it.",
        )
        .answers(204, None),
        Endpoint::documented(
            POST,
            "/connect/verifications",
            write,
            sessions::verify,
            "Accept the user of a sign-in that waits at the `verify_url` of its session.",
        )
        .answers(200, "Verified")
        .refuses(404, "not_found"),
        Endpoint::documented(
            GET,
            "/logs",
            Key(P::LogsRead),
            logs::list,
            "List what the gateway did, newest first; with `follow=true`, follow it as server-sent events.",
        )
        .query("integrationId", integration_key())
        .query("connectionId", text())
        .query("apiKey", text())
        .query("operation", text())
        .query(
            "kind",
            json!({ "enum": ["proxy", "authorization", "refresh", "event"] }),
        )
        .query("status", text())
        .query("origin", text())
        .query("path", text())
        .query("text", text())
        .query("since", text())
        .query("until", text())
        .query("before", number(0, i64::MAX))
        .query("after", number(0, i64::MAX))
        .query("limit", number(1, 1000))
        .answers(200, "LogPage"),
    ]
}

/// The routes without a credential.
fn open_table() -> Vec<Endpoint<Api>> {
    vec![
        Endpoint::documented(
            GET,
            "/openapi.json",
            Everyone,
            openapi::document,
            "This document.",
        )
        .answers(200, "Object"),
        Endpoint::documented(
            GET,
            "/providers.json",
            Everyone,
            providers::catalogue,
            "List all providers by name.",
        )
        .answers(200, "ProviderCatalogue"),
        Endpoint::documented(
            GET,
            "/images/template-logos/{file}",
            Everyone,
            providers::logo,
            "Read the picture of a provider, an SVG image.",
        )
        .answers(200, "image/svg+xml")
        .refuses(404, "not_found"),
        Endpoint::documented(
            GET,
            "/health",
            Everyone,
            health::health,
            "Whether the process answers.",
        )
        .answers(200, "Health"),
        Endpoint::documented(
            GET,
            "/ready",
            Everyone,
            health::ready,
            "Whether the store takes writes.",
        )
        .answers(200, "Health")
        .refuses(503, "not_ready"),
    ]
}

/// Integrations for version 0.58 of the SDK and older ones.
fn config_table() -> Vec<Endpoint<Api>> {
    let (all, one) = ("/config", "/config/{key}");
    vec![
        Endpoint::documented(
            GET,
            all,
            Key(P::IntegrationsList),
            config_alias::list,
            "List integrations.",
        )
        .answers(200, "ConfigList"),
        Endpoint::documented(
            POST,
            all,
            Key(P::IntegrationsCreate),
            config_alias::create,
            "Create an integration.",
        )
        .answers(200, "ConfigData"),
        Endpoint::documented(
            PUT,
            all,
            Key(P::IntegrationsUpdate),
            config_alias::change,
            "Change the OAuth app of an integration.",
        )
        .answers(200, "ConfigData")
        .refuses(400, "unknown_provider_config")
        .refuses(409, "conflict"),
        Endpoint::documented(
            GET,
            one,
            Key(P::IntegrationsRead),
            config_alias::get,
            "Read an integration; `include_creds=true` adds its secrets, for keys that may read them.",
        )
        .query("include_creds", flag())
        .answers(200, "ConfigData")
        .refuses(400, "unknown_provider_config"),
        Endpoint::documented(
            DELETE,
            one,
            Key(P::IntegrationsDelete),
            config_alias::delete,
            "Delete an integration with its connections.",
        )
        .answers(204, None)
        .refuses(400, "unknown_provider_config"),
    ]
}

fn bare_metadata_table() -> Vec<Endpoint<Api>> {
    let path = "/connection/{id}/metadata";
    let table = [
        Endpoint::documented(
            POST,
            path,
            Key(P::ConnectionsUpdate),
            connections::replace_bare,
            "Replace the metadata of a connection by the body.",
        )
        .answers(201, "Object"),
        Endpoint::documented(
            PATCH,
            path,
            Key(P::ConnectionsUpdate),
            connections::merge_bare,
            "Set members of the metadata of a connection.",
        )
        .answers(200, "Object"),
    ];
    let named = table.map(|endpoint| {
        endpoint
            .required_header("Provider-Config-Key", integration_key())
            .refuses(404, "unknown_connection")
    });
    named.into()
}

/// Calls of the SDK without a meaning here.
fn compat_table() -> Vec<Endpoint<Api>> {
    let empty = ["/environment-variables", "/scripts/config"].map(|path| {
        let summary = "Always empty: the gateway runs no code of its customers.";
        Endpoint::documented(GET, path, AnyKey, compat::nothing, summary).answers(200, "EmptyList")
    });
    let mut table = Vec::from(empty);
    for path in ["/auth/{*rest}", "/api-auth/{*rest}", "/oauth2/auth/{key}"] {
        let methods = [GET, POST, PUT, PATCH, DELETE];
        table.extend(methods.map(|method| {
            let summary = "Sign-in without consent, which is refused: Atlassian's OAuth apps need the \
                           consent of a user.";
            Endpoint::documented(method, path, Everyone, compat::other_sign_in, summary)
                .refuses(400, "invalid_auth_mode")
        }));
    }
    table
}

fn text() -> Value {
    json!({ "type": "string", "minLength": 1 })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn number(least: i64, most: i64) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": most })
}

fn state() -> Value {
    json!({ "enum": ["active", "failing", "confirming", "needs_reconnect"] })
}

fn include() -> Value {
    let word = json!({ "enum": ["webhook", "credentials"] });
    json!({ "type": "array", "items": word, "maxItems": 2 })
}

fn integration_key() -> Value {
    json!({ "$ref": "#/components/schemas/IntegrationKey" })
}
