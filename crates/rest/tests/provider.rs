//! A client in a process without an installed TLS provider. A separate test binary, since the others install one.

use threelo_rest::Http;
#[cfg(not(feature = "ring"))]
use threelo_rest::HttpError;

#[cfg(feature = "ring")]
#[test]
fn a_program_does_not_need_to_install_a_tls_provider() {
    Http::with_defaults().unwrap();
}

#[cfg(not(feature = "ring"))]
#[test]
fn a_client_without_a_tls_provider_is_an_error_instead_of_a_panic() {
    let error = Http::with_defaults().unwrap_err();
    assert!(matches!(error, HttpError::NoTlsProvider(_)), "{error}");
    assert!(error.to_string().contains("the feature `ring`"), "{error}");
}
