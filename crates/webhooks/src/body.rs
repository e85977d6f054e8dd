//! The body of a delivery: Nango's members, with sorted keys, and a few of our own.

use serde_json::{Map, Value, json};
use threelo_core::{
    Timestamp,
    connection::EndUser,
    event::{Event, EventKind, EventSubject},
};

/// Returns the JSON of an event, with the name of its environment.
pub(crate) fn body(event: &Event, environment: &str) -> String {
    let (operation, failure) = operation(&event.kind);
    let mut body = json!({
        "from": "nango",
        // Receivers that only know Nango's types ignore ours.
        "type": match event.subject {
            EventSubject::Connection(_) => "auth",
            EventSubject::Integration(_) => "integration",
        },
        "operation": operation,
        "success": failure.is_none(),
        "providerConfigKey": event.subject.integration(),
        "provider": event.provider,
        "authMode": "OAUTH2",
        "environment": environment,
        // Our own, and signed with the rest: a delivery may arrive twice.
        "eventId": event.id,
        "occurredAt": utc_millis(event.at),
    });
    if let Some(connection) = event.subject.connection() {
        body["connectionId"] = json!(connection);
        body["tags"] = json!(event.tags);
    }
    if let Some(user) = &event.end_user {
        body["endUser"] = end_user(user);
    }
    if let Some((kind, description)) = failure {
        body["error"] = json!({ "type": kind, "description": description });
    }
    match &event.kind {
        EventKind::Expiring { ends_at } => body["expiresAt"] = utc_millis(*ends_at).into(),
        EventKind::SiteRenamed { cloud_id, from, to } => {
            body["site"] = json!({ "cloudId": cloud_id, "from": from, "to": to });
        }
        EventKind::ScopesReduced { missing } => body["missingScopes"] = json!(missing),
        _ => {}
    }
    sorted(body).to_string()
}

/// Returns the operation of an event, and the type and reason of a failure.
fn operation(kind: &EventKind) -> (&'static str, Option<(&str, &str)>) {
    match kind {
        EventKind::Created => ("creation", None),
        EventKind::Overridden => ("override", None),
        EventKind::Deleted => ("deletion", None),
        EventKind::AuthorizationFailed {
            reconnect,
            error,
            reason,
        } => {
            let operation = if *reconnect { "override" } else { "creation" };
            (operation, Some((error, reason)))
        }
        EventKind::RefreshFailed { reason } => {
            ("refresh", Some(("refresh_token_external_error", reason)))
        }
        // The code that calls are refused with from then on.
        EventKind::NeedsReconnect { reason } => {
            ("refresh", Some(("connection_refresh_exhausted", reason)))
        }
        // Our own.
        EventKind::IntegrationBroken { reason } => {
            ("broken", Some(("integration_credentials_refused", reason)))
        }
        EventKind::IntegrationRecovered => ("recovered", None),
        EventKind::Expiring { .. } => ("expiring", None),
        EventKind::SiteRenamed { .. } => ("site_renamed", None),
        EventKind::ScopesReduced { .. } => (
            "scopes_reduced",
            Some((
                "connection_scopes_reduced",
                "the last refresh returned fewer scopes than the user consented to: calls that need the missing ones \
                 are refused until the user consents again",
            )),
        ),
        _ => ("unknown", None),
    }
}

/// `2026-02-03T09:15:00.000Z`.
fn utc_millis(at: Timestamp) -> String {
    format!("{at:.3}")
}

fn end_user(user: &EndUser) -> Value {
    let mut shown = json!({ "endUserId": user.id, "tags": user.tags.clone().unwrap_or_default() });
    if let Some(email) = &user.email {
        shown["endUserEmail"] = email.as_str().into();
    }
    if let Some(organization) = &user.organization {
        shown["organizationId"] = organization.id.as_str().into();
    }
    shown
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.into_iter().collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            let members = members
                .into_iter()
                .map(|(name, value)| (name, sorted(value)));
            Value::Object(members.collect::<Map<_, _>>())
        }
        Value::Array(values) => values.into_iter().map(sorted).collect(),
        plain => plain,
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::{
        connection::Organization,
        id::{ConnectionKey, IntegrationRef},
        provider::Provider,
    };

    use super::*;

    fn event(kind: EventKind) -> Event {
        let (integration, connection) = ("jira-cloud".parse(), "customer-17".parse());
        Event {
            id: "e-1".into(),
            sequence: 7,
            at: Timestamp::UNIX_EPOCH,
            kind,
            subject: ConnectionKey::new(
                "default".parse().unwrap(),
                integration.unwrap(),
                connection.unwrap(),
            )
            .into(),
            provider: Provider::Jira,
            tags: [("plan".to_owned(), "pro".to_owned())].into(),
            end_user: None,
            webhook_url_override: None,
        }
    }

    #[test]
    fn a_creation_is_written_with_sorted_keys() {
        assert_eq!(
            body(&event(EventKind::Created), "staging"),
            r#"{"authMode":"OAUTH2","connectionId":"customer-17","environment":"staging","eventId":"e-1","from":"nango","occurredAt":"1970-01-01T00:00:00.000Z","operation":"creation","provider":"jira","providerConfigKey":"jira-cloud","success":true,"tags":{"plan":"pro"},"type":"auth"}"#
        );
    }

    #[test]
    fn a_failure_has_its_type_and_reason() {
        let reason = "the password was changed".to_owned();
        for (kind, error_type) in [
            (
                EventKind::RefreshFailed {
                    reason: reason.clone(),
                },
                "refresh_token_external_error",
            ),
            (
                EventKind::NeedsReconnect { reason },
                "connection_refresh_exhausted",
            ),
        ] {
            let body: Value = serde_json::from_str(&body(&event(kind), "staging")).unwrap();
            assert_eq!(
                (&body["operation"], &body["success"]),
                (&json!("refresh"), &json!(false))
            );
            let error = json!({"description": "the password was changed", "type": error_type});
            assert_eq!(body["error"], error);
        }
    }

    #[test]
    fn a_failed_connect_attempt_is_a_creation_or_an_override_without_success() {
        for (reconnect, operation) in [(false, "creation"), (true, "override")] {
            let kind = EventKind::AuthorizationFailed {
                reconnect,
                error: "callback_err".to_owned(),
                reason: "access was declined".to_owned(),
            };
            let body: Value = serde_json::from_str(&body(&event(kind), "staging")).unwrap();
            assert_eq!(body["type"], "auth");
            assert_eq!(body["operation"], operation);
            assert_eq!(body["success"], false);
            assert_eq!(body["connectionId"], "customer-17");
            let error = json!({"description": "access was declined", "type": "callback_err"});
            assert_eq!(body["error"], error);
        }
    }

    #[test]
    fn a_broken_integration_has_a_type_of_its_own_and_no_connection() {
        let reason = "Atlassian refuses the OAuth app".to_owned();
        let broken = Event {
            subject: EventSubject::Integration(IntegrationRef::new(
                "default".parse().unwrap(),
                "jira-cloud".parse().unwrap(),
            )),
            ..event(EventKind::IntegrationBroken { reason })
        };
        assert_eq!(
            body(&broken, "staging"),
            r#"{"authMode":"OAUTH2","environment":"staging","error":{"description":"Atlassian refuses the OAuth app","type":"integration_credentials_refused"},"eventId":"e-1","from":"nango","occurredAt":"1970-01-01T00:00:00.000Z","operation":"broken","provider":"jira","providerConfigKey":"jira-cloud","success":false,"type":"integration"}"#
        );
    }

    #[test]
    fn an_expiry_warning_has_the_time_of_expiry() {
        let ends_at = "2027-03-01T09:00:00Z".parse().unwrap();
        let body: Value =
            serde_json::from_str(&body(&event(EventKind::Expiring { ends_at }), "staging"))
                .unwrap();
        assert_eq!(body["operation"], "expiring");
        assert_eq!(body["expiresAt"], "2027-03-01T09:00:00.000Z");
    }

    #[test]
    fn a_renamed_site_is_reported_with_both_addresses_and_its_cloud_id() {
        let cloud_id = "1324a887-45db-1bf4-1e99-ef0ff456d421";
        let renamed = event(EventKind::SiteRenamed {
            cloud_id: cloud_id.parse().unwrap(),
            from: "acme.atlassian.net".into(),
            to: "globex.atlassian.net".into(),
        });
        let body: Value = serde_json::from_str(&body(&renamed, "staging")).unwrap();
        assert_eq!(body["operation"], "site_renamed");
        assert_eq!(body["success"], true);
        let site = json!({"cloudId": cloud_id, "from": "acme.atlassian.net", "to": "globex.atlassian.net"});
        assert_eq!(body["site"], site);
    }

    #[test]
    fn reduced_scopes_are_a_failure_that_names_them() {
        let missing = ["write:jira-work"].into_iter().collect();
        let reduced = event(EventKind::ScopesReduced { missing });
        let body: Value = serde_json::from_str(&body(&reduced, "staging")).unwrap();
        assert_eq!(body["operation"], "scopes_reduced");
        assert_eq!(body["error"]["type"], "connection_scopes_reduced");
        assert_eq!(body["missingScopes"], json!(["write:jira-work"]));
    }

    #[test]
    fn the_end_user_has_nangos_member_names() {
        let user = EndUser {
            id: "u-77".into(),
            display_name: Some("Mina".into()),
            email: Some("mina@example.org".into()),
            tags: None,
            organization: Some(Organization {
                id: "o-5".into(),
                display_name: None,
            }),
        };
        let event = Event {
            end_user: Some(user),
            ..event(EventKind::Created)
        };
        let body: Value = serde_json::from_str(&body(&event, "staging")).unwrap();
        assert_eq!(
            body["endUser"],
            json!({"endUserEmail": "mina@example.org", "endUserId": "u-77", "organizationId": "o-5", "tags": {}})
        );
    }
}
