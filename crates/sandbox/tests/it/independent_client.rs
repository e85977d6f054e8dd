//! The independent `oauth2` crate performs consent, exchange and refresh.

use std::future::Future;
use std::pin::Pin;

use oauth2::basic::{BasicClient, BasicErrorResponseType};
use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    HttpRequest, HttpResponse, PkceCodeChallenge, RedirectUrl, RefreshToken, RequestTokenError,
    Scope, TokenResponse, TokenUrl,
};
use threelo_sandbox::{Outcome, Sandbox};

use crate::browser::*;

/// Sends the requests of the `oauth2` crate with reqwest.
struct Transport(reqwest::Client);

impl<'c> AsyncHttpClient<'c> for Transport {
    type Error = oauth2::HttpClientError<reqwest::Error>;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Self::Error>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let error = |e| oauth2::HttpClientError::Reqwest(Box::new(e));
            let request = reqwest::Request::try_from(request).map_err(error)?;
            let answer = self.0.execute(request).await.map_err(error)?;
            let mut response = oauth2::http::Response::builder().status(answer.status());
            for (name, value) in answer.headers() {
                response = response.header(name, value);
            }
            let body = answer.bytes().await.map_err(error)?.to_vec();
            response.body(body).map_err(oauth2::HttpClientError::Http)
        })
    }
}

#[tokio::test]
async fn consent_exchange_refresh_and_reuse_work_with_a_standard_oauth_client() {
    for auth in [AuthType::BasicAuth, AuthType::RequestBody] {
        let sandbox = Sandbox::start(config()).await.unwrap();
        let client = BasicClient::new(ClientId::new(CLIENT.to_owned()))
            .set_client_secret(ClientSecret::new(SECRET.to_owned()))
            .set_auth_type(auth)
            .set_auth_uri(AuthUrl::new(format!("{}/authorize", sandbox.auth_url())).unwrap())
            .set_token_uri(TokenUrl::new(format!("{}/oauth/token", sandbox.auth_url())).unwrap())
            .set_redirect_uri(RedirectUrl::new(CALLBACK.to_owned()).unwrap());
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state) = client
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new("read:me".to_owned()))
            .add_scope(Scope::new("read:jira-work".to_owned()))
            .add_scope(Scope::new("offline_access".to_owned()))
            .add_extra_param("audience", "api.atlassian.com")
            .add_extra_param("prompt", "consent")
            .set_pkce_challenge(challenge)
            .url();

        let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        let query: Vec<(&str, String)> =
            query.iter().map(|(n, v)| (n.as_str(), v.clone())).collect();
        let callback = Browser::new(&sandbox).consent(&query, NORTH).await;
        assert_eq!(parameter(&callback, "state").as_ref(), Some(state.secret()));

        let transport = Transport(http());
        let code = AuthorizationCode::new(parameter(&callback, "code").unwrap());
        let first = client
            .exchange_code(code)
            .set_pkce_verifier(verifier)
            .request_async(&transport)
            .await
            .unwrap();
        assert_eq!(first.expires_in().unwrap().as_secs(), 3600);
        let scopes: Vec<&str> = first.scopes().unwrap().iter().map(|s| s.as_str()).collect();
        assert_eq!(scopes, ["offline_access", "read:jira-work", "read:me"]);

        let old = RefreshToken::new(first.refresh_token().unwrap().secret().clone());
        let second = client
            .exchange_refresh_token(&old)
            .request_async(&transport)
            .await
            .unwrap();
        let access = second.access_token().secret();
        assert_eq!(get_json(&sandbox, access, "/me").await.0, 200);

        sandbox.advance(std::time::Duration::from_secs(600));
        let reuse = client
            .exchange_refresh_token(&old)
            .request_async(&transport)
            .await;
        match reuse {
            Err(RequestTokenError::ServerResponse(error)) => {
                assert_eq!(*error.error(), BasicErrorResponseType::UnauthorizedClient);
            }
            other => panic!("reuse was not refused: {other:?}"),
        }
        let outcomes: Vec<Outcome> = sandbox.exchanges().iter().map(|e| e.outcome).collect();
        assert_eq!(
            outcomes,
            [
                Outcome::CodeExchanged,
                Outcome::Rotated,
                Outcome::ReuseAfterLeeway
            ]
        );
    }
}
