//! PKCE (RFC 7636): proves that the client that exchanges a code is the one that requested it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use threelo_core::{
    entropy::{Entropy, random_text},
    secret::PkceVerifier,
};

/// A verifier with its S256 challenge. Atlassian accepts a challenge, but does not document that
/// it checks the verifier: an addition to the client secret, never a replacement.
#[derive(Debug, Clone)]
pub struct Pkce {
    verifier: PkceVerifier,
    challenge: String,
}

impl Pkce {
    /// Returns a random verifier with its challenge.
    pub fn random(entropy: &dyn Entropy) -> Self {
        Self::from_verifier(PkceVerifier::new(random_text(entropy)))
    }

    /// Computes the challenge of an existing verifier.
    pub fn from_verifier(verifier: PkceVerifier) -> Self {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose()));
        Self {
            verifier,
            challenge,
        }
    }

    /// Returns the verifier, which the code exchange sends. Store it encrypted until then.
    pub fn verifier(&self) -> &PkceVerifier {
        &self.verifier
    }

    /// Returns the challenge, which the authorize URL contains.
    pub fn challenge(&self) -> &str {
        &self.challenge
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::entropy::SystemEntropy;

    use super::*;

    #[test]
    fn the_challenge_is_that_of_the_rfc_s_example() {
        let verifier = PkceVerifier::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(
            Pkce::from_verifier(verifier).challenge(),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn a_verifier_has_the_length_and_the_characters_of_the_rfc() {
        let pkce = Pkce::random(&SystemEntropy);
        let text = pkce.verifier().expose();
        assert!((43..=128).contains(&text.len()));
        assert!(
            text.chars()
                .all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))
        );
    }
}
