//! A client in a process that has installed no TLS provider. A test binary of its own: the others install one.

use threelo_rest::Http;
#[cfg(not(feature = "ring"))]
use threelo_rest::HttpError;

#[cfg(feature = "ring")]
#[test]
fn a_program_needs_no_tls_provider_of_its_own() {
    Http::with_defaults().unwrap();
}

#[cfg(not(feature = "ring"))]
#[test]
fn a_client_without_a_tls_provider_is_an_error_and_no_panic() {
    let error = Http::with_defaults().unwrap_err();
    assert!(matches!(error, HttpError::NoTlsProvider(_)), "{error}");
    assert!(error.to_string().contains("the feature `ring`"), "{error}");
}
