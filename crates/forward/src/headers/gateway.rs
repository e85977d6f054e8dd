//! The headers for the gateway itself.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use threelo_core::id::{ConnectionId, IdempotencyKey, IntegrationKey};

use crate::target::ConnectionName;

/// The most extra attempts that a caller may ask for.
const MAX_RETRIES: u32 = 10;

const PROVIDER_CONFIG_KEY: HeaderName = HeaderName::from_static("provider-config-key");
const CONNECTION_ID: HeaderName = HeaderName::from_static("connection-id");
const BASE_URL_OVERRIDE: HeaderName = HeaderName::from_static("base-url-override");
const RETRIES: HeaderName = HeaderName::from_static("retries");
const RETRY_ON: HeaderName = HeaderName::from_static("retry-on");
const DECOMPRESS: HeaderName = HeaderName::from_static("decompress");
const CHECK_SCOPES: HeaderName = HeaderName::from_static("x-threelo-check-scopes");
const REWRITE_LINKS: HeaderName = HeaderName::from_static("x-threelo-rewrite-links");
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

const ONCE: &str = "occurs more than once: send it once";

/// The headers by which a caller controls the gateway.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GatewayHeaders {
    /// `Provider-Config-Key`.
    pub integration: Option<IntegrationKey>,
    /// `Connection-Id`.
    pub connection: Option<ConnectionId>,
    /// `Base-Url-Override`, unless empty.
    pub base_url_override: Option<String>,
    /// `Retries`: how many extra attempts; ten at most.
    pub retries: u32,
    /// `Retry-On`: more statuses that are worth another attempt.
    pub retry_on: Vec<StatusCode>,
    /// `Decompress`: the caller wants the response uncompressed.
    pub decompress: bool,
    /// `X-Threelo-Check-Scopes`: refuse the call before it is sent if the grant lacks a scope.
    pub check_scopes: bool,
    /// `X-Threelo-Rewrite-Links`: whether links in the response lead to the gateway; by default the
    /// integration decides.
    pub rewrite_links: Option<bool>,
}

/// A header that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("header {header} {problem}")]
pub struct InvalidHeader {
    /// The header, in lower case.
    pub header: String,
    /// What is wrong with it, and what to do.
    pub problem: String,
}

impl InvalidHeader {
    fn new(header: &str, problem: impl Into<String>) -> Self {
        Self {
            header: header.to_owned(),
            problem: problem.into(),
        }
    }
}

impl GatewayHeaders {
    /// Reads the gateway's headers, and checks what the HTTP library does not: duplicates and framing.
    ///
    /// # Errors
    /// Every [`InvalidHeader`] of the request.
    pub fn read(headers: &HeaderMap) -> Result<Self, Vec<InvalidHeader>> {
        let mut faults = duplicates(headers);
        faults.extend(framing(headers));
        let mut reader = Reader {
            headers,
            faults: &mut faults,
        };
        let control = Self {
            integration: reader.parsed(&PROVIDER_CONFIG_KEY),
            connection: reader.parsed(&CONNECTION_ID),
            base_url_override: reader.text(&BASE_URL_OVERRIDE).map(str::to_owned),
            retries: reader.retries(),
            retry_on: reader.retry_on(),
            decompress: reader.flag(&DECOMPRESS),
            check_scopes: reader.flag(&CHECK_SCOPES),
            rewrite_links: reader.optional_flag(&REWRITE_LINKS),
        };
        if faults.is_empty() {
            Ok(control)
        } else {
            Err(faults)
        }
    }

    /// Reads `Idempotency-Key`, which is only looked at for methods that it applies to.
    ///
    /// # Errors
    /// The [`InvalidHeader`], if the key is empty, too long, not visible ASCII, or there are several.
    pub fn idempotency_key(
        headers: &HeaderMap,
    ) -> Result<Option<IdempotencyKey>, Vec<InvalidHeader>> {
        let mut faults = Vec::new();
        if headers.get_all(IDEMPOTENCY_KEY).iter().nth(1).is_some() {
            faults.push(InvalidHeader::new(IDEMPOTENCY_KEY.as_str(), ONCE));
        }
        let mut reader = Reader {
            headers,
            faults: &mut faults,
        };
        let key = reader.parsed(&IDEMPOTENCY_KEY);
        let is_empty = |value: &HeaderValue| value.as_bytes().trim_ascii().is_empty();
        if headers.get(IDEMPOTENCY_KEY).is_some_and(is_empty) {
            let problem = "is empty, so the write would not be protected: send a key, or leave the header out";
            faults.push(InvalidHeader::new(IDEMPOTENCY_KEY.as_str(), problem));
        }
        if faults.is_empty() {
            Ok(key)
        } else {
            Err(faults)
        }
    }

    /// Returns the connection that the headers name.
    ///
    /// # Errors
    /// A [`InvalidHeader`] for each header that is missing.
    pub fn key(&self) -> Result<ConnectionName, Vec<InvalidHeader>> {
        match (&self.integration, &self.connection) {
            (Some(integration), Some(connection)) => {
                Ok(ConnectionName::new(integration.clone(), connection.clone()))
            }
            (integration, connection) => {
                let mut faults = Vec::new();
                if integration.is_none() {
                    let problem = "is missing: name the integration that the call is for";
                    faults.push(InvalidHeader::new("provider-config-key", problem));
                }
                if connection.is_none() {
                    let problem = "is missing: name the connection that the call is for";
                    faults.push(InvalidHeader::new("connection-id", problem));
                }
                Err(faults)
            }
        }
    }
}

/// Whether this header is for the gateway itself.
pub(super) fn is_for_the_gateway(name: &str) -> bool {
    matches!(
        name,
        "provider-config-key"
            | "connection-id"
            | "base-url-override"
            | "retries"
            | "retry-on"
            | "decompress"
            | "forward-headers-on-redirect"
    ) || name.starts_with("nango-")
        || name.starts_with("x-threelo-")
}

fn duplicates(headers: &HeaderMap) -> Vec<InvalidHeader> {
    let once = |name: &HeaderName| {
        matches!(
            *name,
            header::AUTHORIZATION | header::HOST | header::CONTENT_LENGTH
        ) || is_for_the_gateway(name.as_str())
    };
    if headers.len() == headers.keys_len() {
        return Vec::new();
    }
    let several = |name: &HeaderName| headers.get_all(name).iter().nth(1).is_some();
    headers
        .keys()
        .filter(|name| several(name) && once(name))
        .map(|name| InvalidHeader::new(name.as_str(), ONCE))
        .collect()
}

fn framing(headers: &HeaderMap) -> Option<InvalidHeader> {
    let mut codings = headers.get_all(header::TRANSFER_ENCODING).iter();
    let coding = codings.next()?;
    let only_chunked =
        coding.as_bytes().eq_ignore_ascii_case(b"chunked") && codings.next().is_none();
    if only_chunked && !headers.contains_key(header::CONTENT_LENGTH) {
        return None;
    }
    let problem = "makes the length of the body ambiguous: send either Content-Length or Transfer-Encoding: chunked";
    Some(InvalidHeader::new("transfer-encoding", problem))
}

struct Reader<'a> {
    headers: &'a HeaderMap,
    faults: &'a mut Vec<InvalidHeader>,
}

impl<'a> Reader<'a> {
    /// The text of a header; clients send an empty one for "not set".
    fn text(&mut self, name: &HeaderName) -> Option<&'a str> {
        let value = self.headers.get(name)?;
        match value.to_str() {
            Ok(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Err(_) => {
                self.invalid(name, "contains characters other than visible ASCII");
                None
            }
        }
    }

    fn parsed<T>(&mut self, name: &HeaderName) -> Option<T>
    where
        T: std::str::FromStr<Err = threelo_core::id::InvalidId>,
    {
        match self.text(name)?.parse() {
            Ok(id) => Some(id),
            Err(invalid) => {
                self.invalid(name, &invalid.rule);
                None
            }
        }
    }

    fn retries(&mut self) -> u32 {
        let Some(text) = self.text(&RETRIES) else {
            return 0;
        };
        match text.parse::<u32>() {
            Ok(retries) => retries.min(MAX_RETRIES),
            Err(_) => {
                self.invalid(&RETRIES, "is not a number of extra attempts");
                0
            }
        }
    }

    fn retry_on(&mut self) -> Vec<StatusCode> {
        let text = self.text(&RETRY_ON).unwrap_or_default();
        let codes = text
            .split(',')
            .map(str::trim)
            .filter(|code| !code.is_empty());
        match codes.map(str::parse).collect() {
            Ok(statuses) => statuses,
            Err(_) => {
                self.invalid(&RETRY_ON, "is not a list of statuses such as 500,502");
                Vec::new()
            }
        }
    }

    fn flag(&mut self, name: &HeaderName) -> bool {
        self.optional_flag(name).unwrap_or_default()
    }

    fn optional_flag(&mut self, name: &HeaderName) -> Option<bool> {
        match self.text(name)? {
            text if text.eq_ignore_ascii_case("true") || text == "1" => Some(true),
            text if text.eq_ignore_ascii_case("false") || text == "0" => Some(false),
            _ => {
                self.invalid(name, "is neither true nor false");
                None
            }
        }
    }

    fn invalid(&mut self, name: &HeaderName, problem: &str) {
        self.faults.push(InvalidHeader::new(name.as_str(), problem));
    }
}
