//! Lists and restores deleted connections and integrations.

use std::time::Duration;

use secrecy::ExposeSecret;
use threelo_core::{
    connection::Connection,
    event::EventKind,
    id::{ConnectionKey, EnvironmentId, IntegrationKey, IntegrationRef},
    integration::Integration,
    rotation::OrphanedTokens,
    seal::{SealContext, Sealed},
    storage::{
        DeletedConnection, DeletedIntegration, Listing, PutConnection, PutOutcome, StoreError,
        Subject,
    },
    token::{TokenRow, TokenSet},
};

use crate::{Connect, ConnectError};

/// How long a deleted connection or integration can be restored.
pub const RESTORABLE: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// Maximum number of attempts when the store changes during a restore.
const TRIES: usize = 5;

impl Connect {
    /// Returns the deleted connections that can be restored, latest first, at most 1,000.
    ///
    /// # Errors
    /// [`ConnectError::Store`].
    #[tracing::instrument(level = "debug", skip_all, fields(%environment))]
    pub async fn deleted_connections(
        &self,
        environment: &EnvironmentId,
        integration: Option<&IntegrationKey>,
    ) -> Result<Listing<DeletedConnection>, ConnectError> {
        Ok(self
            .store()
            .deleted_connections(environment, integration.cloned())
            .await?)
    }

    /// Returns whether a connection was deleted and can be restored.
    ///
    /// # Errors
    /// [`ConnectError::Store`], except for a connection that cannot be read.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn is_restorable(&self, key: &ConnectionKey) -> Result<bool, ConnectError> {
        match self.store().deleted_connection(key).await {
            Ok(deleted) => Ok(deleted.is_some()),
            Err(StoreError::Corrupt { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the deleted integrations that can be restored, latest first.
    ///
    /// # Errors
    /// [`ConnectError::Store`].
    #[tracing::instrument(level = "debug", skip_all, fields(%environment))]
    pub async fn deleted_integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<DeletedIntegration>, ConnectError> {
        Ok(self.store().deleted_integrations(environment).await?)
    }

    /// Restores a deleted connection: it works as before unless its grant has ended in the
    /// meantime. Its receivers get the event of a new connection.
    ///
    /// # Errors
    /// [`ConnectError::NotDeleted`] if there is no deleted connection with this key,
    /// [`ConnectError::ConnectionExists`] if another connection has its id,
    /// [`ConnectError::UnknownIntegration`] if its integration does not exist.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.integration,
            connection = %key.connection,
        )
    )]
    pub async fn restore_connection(
        &self,
        key: &ConnectionKey,
    ) -> Result<Connection, ConnectError> {
        for _ in 0..TRIES {
            let Some(deleted) = self.store().deleted_connection(key).await? else {
                return Err(match self.store().connection(key).await? {
                    Some(_) => ConnectError::ConnectionExists(key.clone()),
                    None => ConnectError::NotDeleted(key.clone()),
                });
            };
            self.integration(&key.integration_ref()).await?;
            let put = self.prepare_restore(deleted).await?;
            let connection = put.connection.clone();
            if let PutOutcome::Stored(_) = self.store().restore_connection(put).await? {
                self.changed(&Subject::Connection(key.clone()));
                return Ok(connection);
            }
        }
        Err(ConnectError::Busy(format!("connection {key}")))
    }

    /// Restores a deleted integration with the connections that were deleted along with it. Returns
    /// it, and the keys of the connections. If it fails half-way, the connections that are still
    /// missing can be restored one by one.
    ///
    /// # Errors
    /// [`ConnectError::IntegrationNotDeleted`] if there is no deleted integration with this key.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %key.environment,
            integration = %key.key,
        )
    )]
    pub async fn restore_integration(
        &self,
        key: &IntegrationRef,
    ) -> Result<(Integration, Vec<ConnectionKey>), ConnectError> {
        let deleted = self.store().deleted_integrations(&key.environment).await?;
        let now = self.dependencies.clock.now();
        let deleted = deleted.iter().find(|one| one.integration.key == key.key);
        let Some(deleted) = deleted else {
            return Err(ConnectError::IntegrationNotDeleted(key.key.clone()));
        };
        if !self.store().restore_integration(key, now).await? {
            return Err(ConnectError::IntegrationNotDeleted(key.key.clone()));
        }
        self.changed(&Subject::Integration(key.clone()));
        let mut restored = Vec::new();
        loop {
            let (environment, of) = (&key.environment, Some(key.key.clone()));
            let connections = self.store().deleted_connections(environment, of).await?;
            // The list is sorted by deletion, so connections deleted before the integration come last.
            let along = connections
                .iter()
                .take_while(|one| one.deleted_at >= deleted.deleted_at);
            let before = restored.len();
            for connection in along {
                let key = &connection.connection.key;
                self.restore_connection(key).await?;
                restored.push(key.clone());
            }
            if restored.len() == before {
                return Ok((self.integration(key).await?, restored));
            }
        }
    }

    /// Returns what to store to restore a connection. Its tokens get the next version, so that an operation that
    /// read them before the deletion cannot mistake them for the current ones.
    async fn prepare_restore(
        &self,
        deleted: DeletedConnection,
    ) -> Result<PutConnection, ConnectError> {
        let DeletedConnection {
            mut connection,
            tokens: row,
            ..
        } = deleted;
        let key = &connection.key;
        let context = TokenRow::seal_context(key, row.version);
        let mut tokens = self.open_tokens(key, context, &row.sealed)?;
        // A refresh that was in progress at the deletion has invalidated the tokens of the row.
        let late = self.store().orphaned_tokens(key).await?;
        let late = late
            .iter()
            .find(|late| late.version == row.version && late.granted_at == row.granted_at);
        if let Some(late) = late {
            let context = OrphanedTokens::seal_context(key, late.version);
            let old = std::mem::replace(&mut tokens, self.open_tokens(key, context, &late.sealed)?);
            tokens.refresh = tokens.refresh.or(old.refresh);
        }
        let expected = self.store().token_version(key).await?;
        let version = expected.next();
        let context = TokenRow::seal_context(key, version);
        let tokens = TokenRow {
            version,
            sealed: (self.dependencies.sealer).seal(context, tokens.to_plain().expose_secret()),
            issued_at: tokens.issued_at,
            access_expires_at: tokens.access_expires_at,
            refreshable: tokens.refresh.is_some(),
            rotated_by: None,
            ..row
        };
        connection.revision += 1;
        connection.updated_at = self.dependencies.clock.now();
        Ok(PutConnection {
            events: vec![self.event(&connection, EventKind::Created)],
            tokens,
            expected,
            pending: None,
            connection,
        })
    }

    fn open_tokens(
        &self,
        key: &ConnectionKey,
        context: SealContext<'_>,
        sealed: &Sealed,
    ) -> Result<TokenSet, ConnectError> {
        let plain = self.dependencies.sealer.open(context, sealed)?;
        let tokens = TokenSet::from_plain(&plain).map_err(|error| StoreError::Corrupt {
            what: "deleted_connections.sealed",
            reason: format!("{error}, in {key}"),
        })?;
        Ok(tokens)
    }
}
