//! An identity provider that answers as a test wants.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use threelo_core::secret::ClientSecret;
use threelo_web::oidc::OidcSettings;

use super::CALLBACK;

/// An identity provider that answers as a test wants.
#[derive(Clone)]
pub(super) struct Provider {
    pub(super) issuer: String,
    answers: Arc<Mutex<Answers>>,
}

#[derive(Default)]
pub(super) struct Answers {
    pub(super) metadata: Map<String, Value>,
    /// The claims of the next ID token.
    pub(super) claims: Map<String, Value>,
    pub(super) user_info: Map<String, Value>,
    /// The PKCE challenge of the present sign-in.
    pub(super) challenge: String,
    pub(super) is_code_used: bool,
    /// The `Authorization` header and the form of the last request for a token.
    pub(super) request: (String, BTreeMap<String, String>),
}

impl Provider {
    pub(super) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let answers = Answers {
            metadata: object(json!({
                "issuer": issuer,
                "authorization_endpoint": format!("{issuer}/authorize?tenant=1"),
                "token_endpoint": format!("{issuer}/token"),
                "userinfo_endpoint": format!("{issuer}/userinfo"),
            })),
            ..Answers::default()
        };
        let provider = Self {
            issuer,
            answers: Arc::new(Mutex::new(answers)),
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/token", post(token))
            .route("/userinfo", get(user_info))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        provider
    }

    pub(super) fn answers(&self) -> MutexGuard<'_, Answers> {
        self.answers.lock().unwrap()
    }

    pub(super) fn settings(&self) -> OidcSettings {
        let mut settings = OidcSettings::new(self.issuer.parse().unwrap(), "threelo");
        settings.client_secret = Some(ClientSecret::new("kept from every page & log"));
        settings
    }
}

async fn metadata(State(provider): State<Provider>) -> Json<Map<String, Value>> {
    Json(provider.answers().metadata.clone())
}

async fn token(
    State(provider): State<Provider>,
    headers: HeaderMap,
    Form(form): Form<BTreeMap<String, String>>,
) -> Response {
    let mut answers = provider.answers();
    let authorization = headers.get("authorization");
    let authorization = authorization.map_or("", |value| value.to_str().unwrap());
    answers.request = (authorization.to_owned(), form.clone());
    let verifier = form.get("code_verifier").cloned().unwrap_or_default();
    let is_proven = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) == answers.challenge;
    if answers.is_code_used
        || !is_proven
        || form["redirect_uri"] != format!("https://gateway.example.com{CALLBACK}")
    {
        let refusal = json!({ "error": "invalid_grant", "error_description": "the code was used" });
        return (StatusCode::BAD_REQUEST, Json(refusal)).into_response();
    }
    answers.is_code_used = true;
    let encoded = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let header = encoded(&json!({ "alg": "RS256" }));
    let claims = encoded(&Value::Object(answers.claims.clone()));
    Json(json!({ "access_token": "at", "token_type": "Bearer", "id_token": format!("{header}.{claims}.c2ln") }))
        .into_response()
}

async fn user_info(State(provider): State<Provider>, headers: HeaderMap) -> Response {
    match headers.get("authorization") {
        Some(token) if token == "Bearer at" => {
            Json(provider.answers().user_info.clone()).into_response()
        }
        _ => StatusCode::UNAUTHORIZED.into_response(),
    }
}

pub(super) fn object(value: Value) -> Map<String, Value> {
    let Value::Object(members) = value else {
        panic!("not an object: {value}")
    };
    members
}
