//! Flows that lead back to an app on the user's computer.

use std::time::Duration;

use threelo_connect::ConnectError;
use threelo_core::secret::ReturnCode;

use crate::support::Gateway;

#[tokio::test]
async fn an_app_on_the_users_computer_gets_a_code_at_its_own_port_that_its_backend_exchanges_once()
{
    let gateway = Gateway::with_sites(1).await;
    gateway
        .integration("jira", |draft| {
            draft.return_urls = vec!["http://[::1]/done".parse().unwrap()];
        })
        .await;
    let page = "http://[::1]:51234/done";
    let begin = gateway.begin(&[("return_url", page)]).await;
    let seen = gateway.browser().open(begin).await;
    let url = seen.leads_to().unwrap();
    assert!(url.as_str().starts_with(&format!("{page}?code=")), "{url}");
    let parameters: Vec<_> = url.query_pairs().collect();
    let [(_, code)] = &parameters[..] else {
        panic!("the app gets more than a code: {url}");
    };
    let code = ReturnCode::new(code.as_ref());
    let connect = &gateway.connect;
    let exchange = |environment: &str| {
        let (connect, code) = (connect.clone(), code.clone());
        let environment = environment.parse().unwrap();
        async move { connect.exchange_return_code(&environment, &code).await }
    };
    let foreign = exchange("other").await;
    assert!(matches!(foreign, Err(ConnectError::UnknownReturnCode)));
    let connection = exchange("default").await.unwrap();
    let id = gateway.only_connection().await["connection_id"].clone();
    assert_eq!(connection.key.connection.as_str(), id);
    let again = exchange("default").await;
    assert!(matches!(again, Err(ConnectError::UnknownReturnCode)));
}

#[tokio::test]
async fn a_code_of_an_app_expires_after_five_minutes() {
    let gateway = Gateway::with_sites(1).await;
    gateway
        .integration("jira", |draft| {
            draft.return_urls = vec!["http://[::1]/".parse().unwrap()];
        })
        .await;
    let begin = gateway.begin(&[("return_url", "http://[::1]:8080/")]).await;
    let seen = gateway.browser().open(begin).await;
    let url = seen.leads_to().unwrap();
    let (_, code) = url.query_pairs().next().expect("a code");
    gateway.clock.advance(Duration::from_secs(5 * 60));
    let environment = "default".parse().unwrap();
    let code = ReturnCode::new(code.as_ref());
    let late = gateway
        .connect
        .exchange_return_code(&environment, &code)
        .await;
    assert!(matches!(late, Err(ConnectError::UnknownReturnCode)));
}
