//! `GET /images/template-logos/{name}.svg`: a picture for a provider, drawn by ourselves.

use axum::response::IntoResponse;
use http::header;
use threelo_core::provider::Provider;
use url::Url;

use crate::{ApiError, request::Segment, state::ApiSettings};

/// Where the picture of a provider is.
pub(crate) fn logo_url(settings: &ApiSettings, provider: Provider) -> Url {
    settings.public(&format!("images/template-logos/{provider}.svg"))
}

pub(crate) async fn logo(Segment(file): Segment) -> Result<impl IntoResponse, ApiError> {
    let name = file.strip_suffix(".svg").unwrap_or(&file);
    let provider = name.parse::<Provider>();
    let provider = provider.map_err(|error| ApiError::not_found(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    Ok((headers, picture(provider)))
}

fn picture(provider: Provider) -> &'static str {
    match provider {
        Provider::Atlassian => include_str!("logo/atlassian.svg"),
        Provider::Jira => include_str!("logo/jira.svg"),
        Provider::Confluence => include_str!("logo/confluence.svg"),
    }
}
