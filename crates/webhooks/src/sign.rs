//! The two signatures that `@nangohq/node` knows: `verifyIncomingWebhookRequest` checks the first,
//! older receivers the second.

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::{Digest, Sha256};
use threelo_core::secret::WebhookSigningKey;

const HMAC: HeaderName = HeaderName::from_static("x-nango-hmac-sha256");
const LEGACY: HeaderName = HeaderName::from_static("x-nango-signature");

/// The headers that sign a body.
pub(crate) fn signatures(key: &WebhookSigningKey, body: &[u8]) -> HeaderMap {
    let key = key.expose().as_bytes();
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(body);
    let mac = hex::encode(mac.finalize().into_bytes());
    let legacy = hex::encode(
        Sha256::new()
            .chain_update(key)
            .chain_update(body)
            .finalize(),
    );
    let value =
        |text: String| HeaderValue::try_from(text).expect("hex digits are fit for a header");
    [(HMAC, value(mac)), (LEGACY, value(legacy))]
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The output of `printf '%s' '{"a":1}' | openssl dgst -sha256 -hmac 'signing key'`, and by
    /// `printf '%s' 'signing key{"a":1}' | openssl dgst -sha256`.
    #[test]
    fn signatures_match_openssl() {
        let signed = signatures(&WebhookSigningKey::new("signing key"), br#"{"a":1}"#);
        assert_eq!(
            signed[HMAC],
            "d13fb98d825fa23e8603899b76322211cc476f8f550d38255f40f090a61bdaa0"
        );
        assert_eq!(
            signed[LEGACY],
            "501946e746b075420c87a752ded54e478f0135e73d256db3bc83f55056f14fd3"
        );
    }
}
