//! The headers for the gateway itself.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use threelo_core::id::{ConnectionId, IdempotencyKey, IntegrationKey};

use crate::target::ConnectionName;

/// The most extra attempts that a caller may ask for.
const MAX_RETRIES: u32 = 10;

const IDEMPOTENCY_KEY: &str = "idempotency-key";

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
        let mut control = Self::default();
        for (name, value) in headers {
            let name = name.as_str();
            let mut reader = Reader {
                name,
                value,
                faults: &mut faults,
            };
            match name {
                "provider-config-key" => control.integration = reader.parsed(),
                "connection-id" => control.connection = reader.parsed(),
                "base-url-override" => {
                    control.base_url_override = reader.text().map(str::to_owned);
                }
                "retries" => control.retries = reader.retries(),
                "retry-on" => control.retry_on = reader.statuses(),
                "decompress" => control.decompress = reader.flag().unwrap_or_default(),
                "x-threelo-check-scopes" => {
                    control.check_scopes = reader.flag().unwrap_or_default();
                }
                "x-threelo-rewrite-links" => control.rewrite_links = reader.flag(),
                _ => {}
            }
        }
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
        let mut values = headers.get_all(IDEMPOTENCY_KEY).iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        let mut faults = Vec::new();
        if values.next().is_some() {
            faults.push(InvalidHeader::new(IDEMPOTENCY_KEY, ONCE));
        }
        if value.as_bytes().trim_ascii().is_empty() {
            let problem = "is empty, so the write would not be protected: send a key, or leave the header out";
            faults.push(InvalidHeader::new(IDEMPOTENCY_KEY, problem));
        }
        let mut reader = Reader {
            name: IDEMPOTENCY_KEY,
            value,
            faults: &mut faults,
        };
        let key = reader.parsed();
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

/// Reads one header.
struct Reader<'a> {
    name: &'a str,
    value: &'a HeaderValue,
    faults: &'a mut Vec<InvalidHeader>,
}

impl<'a> Reader<'a> {
    /// The text of the header; clients send an empty one for "not set".
    fn text(&mut self) -> Option<&'a str> {
        match self.value.to_str() {
            Ok(text) => Some(text.trim_ascii()).filter(|text| !text.is_empty()),
            Err(_) => {
                self.invalid("contains characters other than visible ASCII");
                None
            }
        }
    }

    fn parsed<T>(&mut self) -> Option<T>
    where
        T: std::str::FromStr<Err = threelo_core::id::InvalidId>,
    {
        match self.text()?.parse() {
            Ok(id) => Some(id),
            Err(invalid) => {
                self.invalid(&invalid.rule);
                None
            }
        }
    }

    fn retries(&mut self) -> u32 {
        let Some(text) = self.text() else {
            return 0;
        };
        match text.parse::<u32>() {
            Ok(retries) => retries.min(MAX_RETRIES),
            Err(_) => {
                self.invalid("is not a number of extra attempts");
                0
            }
        }
    }

    fn statuses(&mut self) -> Vec<StatusCode> {
        let text = self.text().unwrap_or_default();
        let codes = text
            .split(',')
            .map(str::trim)
            .filter(|code| !code.is_empty());
        match codes.map(str::parse).collect() {
            Ok(statuses) => statuses,
            Err(_) => {
                self.invalid("is not a list of statuses such as 500,502");
                Vec::new()
            }
        }
    }

    fn flag(&mut self) -> Option<bool> {
        match self.text()? {
            text if text.eq_ignore_ascii_case("true") || text == "1" => Some(true),
            text if text.eq_ignore_ascii_case("false") || text == "0" => Some(false),
            _ => {
                self.invalid("is neither true nor false");
                None
            }
        }
    }

    fn invalid(&mut self, problem: &str) {
        self.faults.push(InvalidHeader::new(self.name, problem));
    }
}
