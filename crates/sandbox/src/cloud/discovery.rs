//! `/.well-known/openid-configuration`, as far as it is publicly known.

use axum::Json;
use http::HeaderMap;
use http::header::HOST;
use serde_json::{Value, json};

/// Describes the authorization server. The real document describes Atlassian's own tenant: an app that asks
/// for `openid` gets an error page.
pub(crate) async fn configuration(headers: HeaderMap) -> Json<Value> {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let issuer = format!("http://{}", host.unwrap_or("localhost"));
    Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/oauth/token"),
        "revocation_endpoint": format!("{issuer}/oauth/revoke"),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
    }))
}
