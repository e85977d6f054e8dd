//! The JSON shapes that several endpoints share.

mod connection;
mod end_user;
mod integration;
mod tags;
mod time;

pub(crate) use connection::{deadlines, full, listed};
pub(crate) use end_user::{EndUserInput, OrganizationInput};
pub(crate) use integration::{
    AppInput, TokenRequestInput, integration, public_integration, return_urls, scopes,
};
pub(crate) use tags::tags;
pub(crate) use time::{offset, zulu};

use serde::{Deserialize, Deserializer};
use threelo_connect::Field;
use threelo_webhooks::check_host;
use url::Url;

use crate::state::ApiSettings;

/// Tells a member that is null from one that is absent.
pub(crate) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Checks the place where a connection's events go; empty means the usual place. What a name stands
/// for is checked when events are sent.
pub(crate) fn webhook_url_override(text: &str, settings: &ApiSettings) -> Result<(), Field> {
    /// Longer addresses are not understood everywhere.
    const LONGEST: usize = 2_048;

    let is_web = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    let invalid = |message: String| Err(Field::new("webhook_url_override", message));
    if text.is_empty() {
        return Ok(());
    }
    if text.len() > LONGEST {
        return invalid(format!("must have at most {LONGEST} bytes"));
    }
    let Some(url) = Url::parse(text).ok().filter(is_web) else {
        return invalid("must be an http or https URL, or empty".to_owned());
    };
    match check_host(&url) {
        Err(forbidden) if !settings.webhook_link_local => {
            invalid(format!("cannot be used: {forbidden}"))
        }
        _ => Ok(()),
    }
}
