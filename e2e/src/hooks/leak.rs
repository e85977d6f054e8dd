//! A gateway that leaks access tokens, to prove that the search for leaks finds them.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::State,
    http::header::CONTENT_LENGTH,
    middleware::map_response_with_state,
    response::Response,
};
use secrecy::SecretSlice;
use threelo_core::{
    seal::{SealContext, SealError, Sealed, Sealer},
    token::TokenSet,
};
use threelo_proxy::hooks::TestHooks;

/// Where access tokens are leaked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Into {
    /// A log line whenever tokens are encrypted.
    Log,
    /// The body of every error response, once a token was encrypted.
    Errors,
    /// The database: tokens are stored as plain text.
    Database,
}

/// The access token that was encrypted last.
type Last = Arc<Mutex<String>>;

/// Makes the gateway leak into `log`, `errors` or `database`.
///
/// # Panics
/// For any other place.
pub(super) fn into(place: &str, hooks: &mut TestHooks) {
    let place = match place {
        "log" => Into::Log,
        "errors" => Into::Errors,
        "database" => Into::Database,
        other => panic!("there is no leak into {other}: choose log, errors or database"),
    };
    let last = Last::default();
    let shown = last.clone();
    hooks.sealer.add(move |inner| {
        let last = last.clone();
        Arc::new(Leaking { place, inner, last })
    });
    if place == Into::Errors {
        hooks.router.add(move |router: Router| {
            router.layer(map_response_with_state(shown.clone(), add_to_errors))
        });
    }
}

struct Leaking {
    place: Into,
    inner: Arc<dyn Sealer>,
    last: Last,
}

impl Sealer for Leaking {
    fn seal(&self, context: SealContext<'_>, plain: &[u8]) -> Sealed {
        if let Ok(tokens) = TokenSet::from_plain(&SecretSlice::from(plain.to_vec())) {
            let token = tokens.access.expose();
            match self.place {
                Into::Log => tracing::info!("sealing {token}"),
                Into::Errors => {
                    token.clone_into(&mut self.last.lock().expect("no holder of the lock panics"))
                }
                Into::Database => return Sealed::from_bytes(plain.to_vec()),
            }
        }
        self.inner.seal(context, plain)
    }

    fn open(
        &self,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<SecretSlice<u8>, SealError> {
        let plain = SecretSlice::from(sealed.as_bytes().to_vec());
        if TokenSet::from_plain(&plain).is_ok() {
            return Ok(plain);
        }
        self.inner.open(context, sealed)
    }
}

async fn add_to_errors(State(last): State<Last>, answer: Response) -> Response {
    if answer.status().as_u16() < 400 {
        return answer;
    }
    let (mut head, body) = answer.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let token = last.lock().expect("no holder of the lock panics").clone();
    head.headers.remove(CONTENT_LENGTH);
    let body = [&body[..], token.as_bytes()].concat();
    Response::from_parts(head, Body::from(body))
}
