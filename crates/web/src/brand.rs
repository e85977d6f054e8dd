//! The look of the pages for end users: the operator's name, logo, colours and help, from the dashboard.
//!
//! The content-security policy allows no inline style, so the colours are a style sheet of their own.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use sha2::{Digest, Sha256};
use threelo_core::{
    appearance::{Appearance, Color},
    id::EnvironmentId,
};
use threelo_http::Segment;

use crate::{
    links::{Links, path},
    router::{Shared, Web},
    words::{ENGLISH, Words},
};

/// The links of a page, its look and its language.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    pub(crate) links: Links,
    pub(crate) brand: Brand,
    pub(crate) words: &'static Words,
}

impl std::ops::Deref for Look {
    type Target = Links;

    fn deref(&self) -> &Links {
        &self.links
    }
}

impl From<Links> for Look {
    /// Returns the look of the gateway itself, in English.
    fn from(links: Links) -> Self {
        Self {
            links,
            brand: Brand::default(),
            words: &ENGLISH,
        }
    }
}

/// What an operator has set.
#[derive(Debug, Clone, Default)]
pub(crate) struct Brand {
    pub(crate) name: Option<String>,
    pub(crate) help: Option<String>,
    /// The link to the style sheet.
    pub(crate) style: Option<String>,
    /// The link to the logo.
    pub(crate) logo: Option<String>,
}

impl Brand {
    fn new(links: &Links, environment: &EnvironmentId, appearance: &Appearance) -> Self {
        let link = |pattern, content: &[u8]| versioned(links, pattern, environment, content);
        let css = style_sheet(appearance);
        let logo = appearance.logo.as_ref();
        Self {
            name: appearance.name.clone(),
            help: appearance.help_url.as_ref().map(ToString::to_string),
            style: (!css.is_empty()).then(|| link(path::STYLE, css.as_bytes())),
            logo: logo.map(|logo| link(path::LOGO, logo.content())),
        }
    }
}

/// Returns a link that changes with the content, so that browsers may cache it.
fn versioned(links: &Links, pattern: &str, environment: &EnvironmentId, content: &[u8]) -> String {
    let version = hex::encode(&Sha256::digest(content)[..6]);
    format!("{}?v={version}", links.path(pattern, environment.as_str()))
}

/// Returns the link to the logo of an environment.
pub(crate) fn logo_link(
    links: &Links,
    environment: &EnvironmentId,
    appearance: &Appearance,
) -> Option<String> {
    Brand::new(links, environment, appearance).logo
}

impl Shared {
    /// Returns the look of an environment's pages. A store that cannot be read does not keep a page from being shown.
    pub(crate) async fn look(&self, environment: &EnvironmentId, words: &'static Words) -> Look {
        let appearance = self.connect.appearance(environment).await;
        let appearance = appearance.unwrap_or_else(|error| {
            tracing::warn!(%error, "the appearance of an environment cannot be read");
            Appearance::default()
        });
        let brand = Brand::new(&self.links, environment, &appearance);
        Look {
            brand,
            ..self.plain_look(words)
        }
    }

    /// Returns the look of pages before the environment is known.
    pub(crate) fn plain_look(&self, words: &'static Words) -> Look {
        Look {
            words,
            ..self.links.clone().into()
        }
    }
}

/// `GET /connect/style/{environment}`: the colours.
pub(crate) async fn style(State(web): State<Web>, Segment(environment): Segment) -> Response {
    let css = find(&web, &environment)
        .await
        .map(|found| style_sheet(&found));
    match css.filter(|css| !css.is_empty()) {
        Some(css) => file("text/css; charset=utf-8", css.into_bytes()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `GET /connect/logo/{environment}`: the logo.
pub(crate) async fn logo(State(web): State<Web>, Segment(environment): Segment) -> Response {
    match find(&web, &environment).await.and_then(|found| found.logo) {
        Some(logo) => file(logo.content_type(), logo.content().to_vec()),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn find(web: &Web, environment: &str) -> Option<Appearance> {
    let environment = environment.parse().ok()?;
    web.connect.appearance(&environment).await.ok()
}

fn file(content_type: &'static str, content: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
    ];
    (headers, content).into_response()
}

/// Returns the style sheet with the colours; empty if there are none. A [`Color`] is only digits, so nothing in it can end a rule.
fn style_sheet(appearance: &Appearance) -> String {
    let rules = |accent: Color| {
        let text = accent.text();
        format!(
            "button:not(.second):not(.close),.button:not(.second),button:not(.second):not(.close):hover,\
             .button:not(.second):hover,.badge{{background:{accent};color:{text}}}\
             button:not(.second):not(.close):hover,.button:not(.second):hover{{filter:brightness(.92)}}"
        )
    };
    let light = appearance.accent.map(rules);
    let dark = appearance.accent_dark.map(rules);
    let dark = dark.map(|dark| format!("@media (prefers-color-scheme:dark){{{dark}}}"));
    [light, dark].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_has_readable_text_on_both_grounds() {
        let css = style_sheet(&Appearance {
            accent: Some("#7a1fa2".parse().unwrap()),
            accent_dark: Some("#ffe27a".parse().unwrap()),
            ..Appearance::default()
        });
        assert!(css.contains("{background:#7a1fa2;color:#ffffff}"), "{css}");
        let (_, dark) = css
            .split_once("@media (prefers-color-scheme:dark){")
            .unwrap();
        assert!(dark.contains("{background:#ffe27a;color:#000000}"), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        assert_eq!(style_sheet(&Appearance::default()), "");
    }
}
