//! `GET /openapi.json`.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::Value;
use threelo_api::{Access, Route, routes};

use crate::support::{Answer, Gateway};

async fn document() -> Value {
    let gateway = Gateway::with_sites(0).await;
    let answer = Answer::of(gateway.bare(Method::GET, "/openapi.json")).await;
    answer.ok()
}

#[tokio::test]
async fn the_document_has_every_route_and_no_other() {
    let document = document().await;
    let mut described = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            described.insert(format!("{} {path}", method.to_uppercase()));
        }
    }
    let line = |Route { method, path, .. }| format!("{method} {}", path.replace("{*", "{"));
    let served: BTreeSet<_> = routes().into_iter().map(line).collect();
    assert_eq!(described, served);
}

#[tokio::test]
async fn every_operation_names_its_credential_and_its_errors() {
    let document = document().await;
    for Route {
        method,
        path,
        access,
        ..
    } in routes()
    {
        let method = method.as_str().to_lowercase();
        let operation = &document["paths"][path.replace("{*", "{")][&method];
        let permission = match access {
            Access::Key(needed) | Access::KeyOrSession(needed) => Some(needed.as_str()),
            _ => None,
        };
        assert_eq!(
            operation["x-permission"].as_str(),
            permission,
            "{method} {path}"
        );
        let is_open = operation["security"].as_array().unwrap().is_empty();
        assert_eq!(is_open, access == Access::Everyone, "{method} {path}");
        let responses = operation["responses"].as_object().unwrap();
        assert!(!responses.is_empty(), "{method} {path}");
        assert_eq!(responses.contains_key("401"), !is_open, "{method} {path}");
        assert_eq!(
            responses.contains_key("403"),
            permission.is_some(),
            "{method} {path}"
        );
        let has_body = operation.get("requestBody").is_some();
        assert_eq!(responses.contains_key("413"), has_body, "{method} {path}");
    }
}

#[tokio::test]
async fn every_reference_of_the_document_leads_somewhere() {
    let document = document().await;
    let text = document.to_string();
    for rest in text.split("\"$ref\":\"#").skip(1) {
        let (pointer, _) = rest.split_once('"').unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer}");
    }
}

#[tokio::test]
async fn operation_ids_are_unique() {
    let document = document().await;
    let mut ids = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        for operation in item.as_object().unwrap().values() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(ids.insert(id.to_owned()), "{id}");
        }
    }
}
