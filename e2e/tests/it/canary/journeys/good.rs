//! Successful use.

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Method, header};
use serde_json::{Value, json};
use threelo_leaks::Kind;
use url::Url;

use crate::canary::world::{INTEGRATION, World};

/// A completed flow, and the parameters to replay it.
pub(super) struct Flow {
    pub(super) callback: Url,
    pub(super) session_token: String,
}

/// A browser with cookies that does not follow redirects.
pub(super) fn browser() -> Result<Client> {
    let none = reqwest::redirect::Policy::none();
    Ok(Client::builder()
        .redirect(none)
        .cookie_store(true)
        .build()?)
}

/// Creates a connect session; its token is a secret.
pub(super) async fn session(world: &mut World) -> Result<String> {
    let wanted = json!({ "end_user": { "id": "u-1" }, "allowed_integrations": [INTEGRATION] });
    let session: Value = world
        .api(Method::POST, "/connect/sessions")
        .json(&wanted)
        .send()
        .await?
        .json()
        .await?;
    let token = session["data"]["token"]
        .as_str()
        .context("a session has a token")?
        .to_owned();
    world.secret(Kind::SessionToken, &token);
    let link = format!("{}/connect?session_token={token}", world.gateway);
    let page = world.http.get(link).send().await?.text().await?;
    // The form contains this token and no other secret.
    world.shows("the connect page", &page.replace(&token, ""));
    Ok(token)
}

/// Runs the flow at Atlassian, and returns the callback URL; state and code are secrets.
pub(super) async fn consent(world: &mut World, browser: &Client, token: &str) -> Result<Url> {
    let begin = format!(
        "{}/oauth/connect/{INTEGRATION}?connect_session_token={token}",
        world.gateway
    );
    let away = browser.get(begin).send().await?;
    for cookie in away.headers().get_all(header::SET_COOKIE) {
        let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
        let (_, nonce) = pair.split_once('=').context("a cookie has a value")?;
        world.secret(Kind::Cookie, nonce);
    }
    let authorize = location(&away)?;
    let state = parameter(&authorize, "state")?;
    world.secret(Kind::State, &state);
    let back = location(&browser.get(authorize).send().await?)?;
    if let Ok(code) = parameter(&back, "code") {
        world.secret(Kind::Code, &code);
    }
    Ok(back)
}

/// Connects a user with a connect session and the site picker.
pub(super) async fn connect(world: &mut World) -> Result<Flow> {
    let token = session(world).await?;
    let browser = browser()?;
    let callback = consent(world, &browser, &token).await?;
    let mut answer = browser.get(callback.clone()).send().await?;
    let mut at = callback.clone();
    while answer.status().is_redirection() {
        at = at.join(answer.headers()[header::LOCATION].to_str()?)?;
        answer = browser.get(at.clone()).send().await?;
    }
    let picker = answer.text().await?;
    let form = between(&picker, "<form method=\"post\" action=\"", "\"")?;
    let site = between(&picker, "name=\"cloud_id\" value=\"", "\"")?;
    let action = at.join(&form.replace("&amp;", "&"))?;
    let longest = action
        .path_segments()
        .into_iter()
        .flatten()
        .map(str::to_owned);
    let longest = longest.chain(action.query_pairs().map(|(_, value)| value.into_owned()));
    let pending = longest
        .max_by_key(String::len)
        .context("a form has a target")?;
    world.secret(Kind::PendingGrant, &pending);
    world.shows("the picker", &picker.replace(&pending, ""));

    let chosen = browser
        .post(action)
        .header(header::ORIGIN, &world.gateway)
        .form(&[("cloud_id", site)])
        .send()
        .await?;
    ensure!(
        chosen.status() == 200,
        "the choice was answered with {}",
        chosen.status()
    );
    let page = world.record("the connected page", chosen).await?;
    ensure!(page.contains("Connected"), "{page}");

    let listed: Value = world
        .api(Method::GET, "/connections")
        .send()
        .await?
        .json()
        .await?;
    let id = listed["connections"][0]["connection_id"]
        .as_str()
        .context("it is listed")?;
    world.connection = id.to_owned();
    collect_tokens(world, "").await?;
    Ok(Flow {
        callback,
        session_token: token,
    })
}

/// Reads the connection's tokens, which are secrets.
pub(super) async fn collect_tokens(world: &mut World, more: &str) -> Result<()> {
    let path = format!(
        "/connections/{}?provider_config_key={INTEGRATION}&refresh_token=true{more}",
        world.connection
    );
    let answer = world.api(Method::GET, &path).send().await?;
    ensure!(answer.status() == 200, "{}", answer.text().await?);
    let connection: Value = answer.json().await?;
    for kind in [Kind::AccessToken, Kind::RefreshToken] {
        let token = connection["credentials"][kind.as_str()]
            .as_str()
            .context("there are tokens")?;
        world.secret(kind, token);
    }
    Ok(())
}

/// Calls, refreshes and lists.
pub(super) async fn use_it(world: &mut World) -> Result<()> {
    let sites = world
        .proxied(Method::GET, "/oauth/token/accessible-resources")
        .send()
        .await?;
    ensure!(sites.status() == 200, "{}", sites.status());
    let sites = world.record("the sites", sites).await?;
    let sites: Value = serde_json::from_str(&sites)?;
    let site = sites[0]["id"]
        .as_str()
        .context("there is a site")?
        .to_owned();
    for path in [
        format!("/ex/jira/{site}/rest/api/3/myself"),
        "/me".to_owned(),
    ] {
        let answer = world.proxied(Method::GET, &path).send().await?;
        world.record(&path, answer).await?;
    }
    for _ in 0..2 {
        collect_tokens(world, "&force_refresh=true").await?;
    }
    for path in [
        "/",
        "/connections",
        "/integrations",
        "/health",
        "/ready",
        "/providers",
    ] {
        let answer = world.api(Method::GET, path).send().await?;
        world.record(path, answer).await?;
    }
    Ok(())
}

/// Imports a grant that another system obtained.
pub(super) async fn import(world: &mut World) -> Result<()> {
    let access = "canary-imported-access-token.Hb3nQ8sW5yT1uJ6kM4vX9zC2aE7rD0fG";
    let refresh = "canary-imported-refresh-token.Lp6oI2uY8tR4eW0qA5sD9fG3hJ7kZ1xC";
    world.secret(Kind::AccessToken, access);
    world.secret(Kind::RefreshToken, refresh);
    let grant = json!({
        "provider_config_key": INTEGRATION,
        "connection_id": "imported",
        "connection_config": { "cloudId": "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11" },
        "credentials": { "type": "OAUTH2", "access_token": access, "refresh_token": refresh,
                         "expires_at": "2020-01-01T00:00:00Z" },
    });
    let made = world
        .api(Method::POST, "/connections")
        .json(&grant)
        .send()
        .await?;
    ensure!(made.status() == 201, "{}", made.text().await?);
    // It has expired, and Atlassian does not know its refresh token.
    let call = world
        .api(Method::GET, "/proxy/oauth/token/accessible-resources")
        .header("Provider-Config-Key", INTEGRATION)
        .header("Connection-Id", "imported");
    world.refuses("a call with a dead grant", call).await?;
    let path = format!("/connections/imported?provider_config_key={INTEGRATION}");
    let read = world.api(Method::GET, &path);
    world.refuses("a dead grant's credentials", read).await?;
    Ok(())
}

fn location(answer: &reqwest::Response) -> Result<Url> {
    let to = answer.headers().get(header::LOCATION);
    let to = to.with_context(|| format!("{} leads nowhere: {}", answer.url(), answer.status()))?;
    Ok(answer.url().join(to.to_str()?)?)
}

fn parameter(url: &Url, name: &str) -> Result<String> {
    let found = url.query_pairs().find(|(key, _)| key == name);
    Ok(found
        .with_context(|| format!("no {name} in {url}"))?
        .1
        .into_owned())
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Result<&'a str> {
    let rest = text
        .split_once(before)
        .with_context(|| format!("no {before} in {text}"))?
        .1;
    Ok(rest.split_once(after).context("it ends")?.0)
}
