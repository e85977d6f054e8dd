//! The receivers of an event.

use threelo_core::{
    delivery::{NewDelivery, Receiver},
    event::{Event, EventKind},
};

use crate::WebhookSettings;

impl WebhookSettings {
    /// Returns the deliveries of an event, one for each receiver.
    pub(crate) fn deliveries(&self, event: &Event) -> Vec<NewDelivery> {
        let receivers = self.receivers(event).into_iter();
        let deliveries = receivers.map(|receiver| NewDelivery {
            event: event.sequence,
            subject: event.subject.clone(),
            receiver,
        });
        deliveries.collect()
    }

    fn receivers(&self, event: &Event) -> Vec<Receiver> {
        if event.kind == EventKind::Deleted && !self.deletions {
            return Vec::new();
        }
        if let Some(url) = &event.webhook_url_override {
            if self.signing_key.is_some() {
                return vec![Receiver::PerConnection(url.clone())];
            }
            let subject = &event.subject;
            tracing::warn!(
                environment = %subject.environment(), integration = %subject.integration(),
                connection = subject.connection().map(tracing::field::display),
                "events are not sent to the receiver of a connection: set THREELO_WEBHOOK_SIGNING_KEY, \
                 so that it can verify them"
            );
            return Vec::new();
        }
        let usual = [
            (&self.primary, Receiver::Primary),
            (&self.secondary, Receiver::Secondary),
        ];
        let usual = usual.into_iter().filter(|(url, _)| url.is_some());
        usual.map(|(_, receiver)| receiver).collect()
    }

    /// Returns the address of a receiver; `None` if it is no longer configured.
    pub(crate) fn address(&self, receiver: &Receiver) -> Option<String> {
        match receiver {
            Receiver::Primary => self.primary.as_ref().map(|url| url.to_string()),
            Receiver::Secondary => self.secondary.as_ref().map(|url| url.to_string()),
            Receiver::PerConnection(url) => Some(url.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::{
        Timestamp, id::ConnectionKey, provider::Provider, secret::WebhookSigningKey,
    };

    use super::*;

    fn settings() -> WebhookSettings {
        WebhookSettings {
            primary: Some("https://one.example/hooks".parse().unwrap()),
            secondary: Some("https://two.example/hooks".parse().unwrap()),
            signing_key: Some(WebhookSigningKey::new("a key")),
            deletions: false,
            link_local: false,
        }
    }

    fn event(kind: EventKind, own: Option<&str>) -> Event {
        Event {
            id: "e-1".into(),
            sequence: 7,
            at: Timestamp::UNIX_EPOCH,
            kind,
            subject: ConnectionKey::new(
                "default".parse().unwrap(),
                "jira".parse().unwrap(),
                "a".parse().unwrap(),
            )
            .into(),
            provider: Provider::Jira,
            tags: Default::default(),
            end_user: None,
            webhook_url_override: own.map(str::to_owned),
        }
    }

    #[test]
    fn an_event_is_sent_to_both_addresses_or_to_the_connections_own() {
        let usual = settings().receivers(&event(EventKind::Created, None));
        assert_eq!(usual, [Receiver::Primary, Receiver::Secondary]);
        let own = settings().receivers(&event(EventKind::Created, Some("https://own.example")));
        assert_eq!(own, [Receiver::PerConnection("https://own.example".into())]);
    }

    #[test]
    fn deletions_are_sent_on_demand_only() {
        let deleted = event(EventKind::Deleted, None);
        assert_eq!(settings().receivers(&deleted), []);
        let on_demand = WebhookSettings {
            deletions: true,
            ..settings()
        };
        assert_eq!(on_demand.receivers(&deleted).len(), 2);
    }

    #[test]
    fn nothing_is_sent_without_a_signing_key() {
        let unsigned = WebhookSettings::default();
        let own = event(EventKind::Created, Some("https://own.example"));
        assert_eq!(unsigned.receivers(&own), []);
    }
}
