//! The health of an integration: whether Atlassian accepts the credentials of its app.

use threelo_core::{
    clock::Clock,
    entropy::{Entropy, random_uuid},
    event::{Event, EventKind},
    integration::{Integration, IntegrationHealth},
    storage::IntegrationStore,
};

use crate::token_endpoint::TokenError;

/// Records what a response of the token endpoint shows about the credentials that were sent, which
/// are those of `integration` as it was read before. A refused app breaks the integration, new
/// tokens prove that it works, and any other response shows nothing. The store is written only when
/// the state changes, together with the event. A store error is logged; the next response records
/// the same.
pub async fn record_health(
    store: &dyn IntegrationStore,
    integration: &Integration,
    answer: Result<(), &TokenError>,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
) {
    let Some((health, kind)) = change(integration, answer, clock) else {
        return;
    };
    let event = Event {
        id: random_uuid(entropy),
        sequence: 0,
        at: clock.now(),
        kind,
        subject: integration.integration_ref().into(),
        provider: integration.provider,
        tags: Default::default(),
        end_user: None,
        webhook_url_override: None,
    };
    let key = &integration.integration_ref();
    let environment = &key.environment;
    let noted = store.record_health(key, integration.revision, &health, &event);
    match noted.await {
        Ok(true) => match health.reason() {
            Some(reason) => {
                tracing::warn!(%environment, integration = %key.key, reason, "integration broken");
            }
            None => tracing::info!(%environment, integration = %key.key, "integration works again"),
        },
        // Another instance noted it first, or the integration was changed since.
        Ok(false) => {}
        Err(error) => {
            tracing::warn!(%environment, integration = %key.key, %error, "could not store the integration's health");
        }
    }
}

/// Returns what [`record_health`] has to write; `None` where nothing changes.
fn change(
    integration: &Integration,
    answer: Result<(), &TokenError>,
    clock: &dyn Clock,
) -> Option<(IntegrationHealth, EventKind)> {
    match answer {
        Ok(()) if integration.health != IntegrationHealth::Ok => {
            Some((IntegrationHealth::Ok, EventKind::IntegrationRecovered))
        }
        Err(error @ TokenError::IntegrationBroken { .. })
            if integration.health.reason().is_none() =>
        {
            let reason = error.to_string();
            let health = IntegrationHealth::CredentialsRefused {
                since: clock.now(),
                reason: reason.clone(),
            };
            Some((health, EventKind::IntegrationBroken { reason }))
        }
        _ => None,
    }
}
