//! The resolution of time: all stores keep milliseconds.

use jiff::Timestamp;

use crate::{
    api_key::ApiKeyRecord,
    connection::Connection,
    environment::Environment,
    event::Event,
    flow::{PendingAuthorization, PendingGrant},
    integration::{Integration, IntegrationHealth, OAuthApp, PreviousSecret},
    request_log::RequestRecord,
    rotation::OrphanedTokens,
    session::ConnectSession,
    storage::VaultHeader,
    token::{TokenRow, TokenStatus},
};

/// A value that can be stored.
pub trait ToMillis {
    /// Returns the value as a store returns it: with times truncated to milliseconds.
    fn to_millis(&self) -> Self;
}

impl ToMillis for VaultHeader {
    fn to_millis(&self) -> Self {
        Self {
            copied_at: self.copied_at.map(|at| at.to_millis()),
            ..self.clone()
        }
    }
}

impl ToMillis for Timestamp {
    fn to_millis(&self) -> Self {
        // The last representable second has no milliseconds.
        Timestamp::from_millisecond(self.as_millisecond())
            .or_else(|_| Timestamp::from_second(self.as_second()))
            .expect("it is a moment, so its second is one")
    }
}

impl<T: ToMillis> ToMillis for Option<T> {
    fn to_millis(&self) -> Self {
        self.as_ref().map(ToMillis::to_millis)
    }
}

impl ToMillis for TokenStatus {
    fn to_millis(&self) -> Self {
        let mut status = self.clone();
        match &mut status {
            TokenStatus::Active => {}
            TokenStatus::Failing { since, .. } | TokenStatus::NeedsReconnect { since, .. } => {
                *since = since.to_millis();
            }
            TokenStatus::Confirming {
                since,
                decision_deadline,
                ..
            } => {
                (*since, *decision_deadline) = (since.to_millis(), decision_deadline.to_millis());
            }
        }
        status
    }
}

impl ToMillis for IntegrationHealth {
    fn to_millis(&self) -> Self {
        let mut health = self.clone();
        match &mut health {
            Self::Ok => {}
            Self::CredentialsRefused { since, .. } | Self::CredentialsReplaced { since } => {
                *since = since.to_millis();
            }
        }
        health
    }
}

macro_rules! kept {
    ($($record:ty: $($time:ident),+;)+) => {$(
        impl ToMillis for $record {
            fn to_millis(&self) -> Self {
                Self { $($time: self.$time.to_millis(),)+ ..self.clone() }
            }
        }
    )+};
}

kept! {
    ApiKeyRecord: created_at, expires_at, last_used_at, revoked_at;
    PendingAuthorization: created_at, expires_at;
    ConnectSession: created_at, expires_at;
    Connection: created_at, updated_at, last_fetched_at;
    Environment: created_at;
    Event: at;
    Integration: created_at, updated_at, app, health;
    OAuthApp: previous_secret;
    PreviousSecret: replaced_at, new_refused_at;
    PendingGrant: created_at, expires_at;
    RequestRecord: at;
    OrphanedTokens: granted_at, received_at;
    TokenRow: issued_at, access_expires_at, granted_at, status;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_truncated_not_rounded() {
        let fine = Timestamp::new(1, 2_999_999).unwrap();
        assert_eq!(fine.to_millis(), Timestamp::new(1, 2_000_000).unwrap());
        assert_eq!(
            Timestamp::MIN.to_millis().to_millis(),
            Timestamp::MIN.to_millis()
        );
        assert_eq!(
            Timestamp::MAX.to_millis().to_millis(),
            Timestamp::MAX.to_millis()
        );
    }
}
