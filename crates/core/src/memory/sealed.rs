//! The sealed values.

use async_trait::async_trait;

use super::{MemoryStore, Tables};
use crate::{
    id::IntegrationRef,
    seal::Sealed,
    storage::{SealedColumn, SealedStore, SealedValue, StoreError},
};

#[async_trait]
impl SealedStore for MemoryStore {
    async fn sealed_values<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedValue>,
        limit: u32,
    ) -> Result<Vec<SealedValue>, StoreError> {
        let mut found = Vec::new();
        self.tables()
            .visit(column, |value, _| found.push(value.clone()));
        found.sort_by(|a, b| place(a).cmp(&place(b)));
        found.retain(|value| after.is_none_or(|after| place(value) > place(after)));
        found.truncate(limit as usize);
        Ok(found)
    }

    async fn reseal(&self, value: &SealedValue, sealed: &Sealed) -> Result<bool, StoreError> {
        let mut done = false;
        self.tables().visit(value.column, |found, bytes| {
            if found == value {
                *bytes = sealed.clone();
                done = true;
            }
        });
        Ok(done)
    }
}

fn place(value: &SealedValue) -> (&str, &str, &str, u64, &str) {
    let (environment, integration) = (&value.environment, &value.integration);
    (
        environment,
        integration,
        &value.record,
        value.version,
        &value.row,
    )
}

impl Tables {
    /// Calls a function with every sealed value of a column and its bytes, which it may change.
    fn visit(&mut self, column: SealedColumn, mut see: impl FnMut(&SealedValue, &mut Sealed)) {
        let mut see =
            |integration: IntegrationRef, record: &str, version, row: &str, bytes: &mut Sealed| {
                let value = SealedValue {
                    column,
                    environment: integration.environment.to_string(),
                    integration: integration.key.to_string(),
                    record: record.to_owned(),
                    version,
                    row: row.to_owned(),
                    sealed: bytes.clone(),
                };
                see(&value, bytes);
            };
        match column {
            SealedColumn::Tokens => {
                for (key, row) in &mut self.tokens {
                    let (record, version) = (key.connection.as_str(), row.version.0);
                    see(key.integration_ref(), record, version, "", &mut row.sealed);
                }
            }
            SealedColumn::DeletedTokens => {
                for (key, deleted) in &mut self.restorable {
                    let tokens = &mut deleted.tokens;
                    let (record, version) = (key.connection.as_str(), tokens.version.0);
                    see(
                        key.integration_ref(),
                        record,
                        version,
                        "",
                        &mut tokens.sealed,
                    );
                }
            }
            SealedColumn::OrphanedTokens => {
                for (key, answer) in &mut self.orphaned_tokens {
                    let (record, version) = (key.connection.as_str(), answer.version.0);
                    let (row, bytes) = (answer.id.to_string(), &mut answer.sealed);
                    see(key.integration_ref(), record, version, &row, bytes);
                }
            }
            SealedColumn::ClientSecrets
            | SealedColumn::PreviousClientSecrets
            | SealedColumn::WebhookSecrets => {
                let deleted = self.restorable_integrations.values_mut();
                let deleted = deleted.map(|deleted| &mut deleted.integration);
                for integration in self.integrations.values_mut().chain(deleted) {
                    let key = integration.integration_ref();
                    if let Some(secret) = integration.sealed_mut(column) {
                        see(key, "", 0, "", secret);
                    }
                }
            }
            SealedColumn::Verifiers => {
                for (state, flow) in &mut self.authorizations {
                    let integration = flow.purpose.integration_ref();
                    see(integration, &state.to_hex(), 0, "", &mut flow.verifier);
                }
            }
            SealedColumn::PendingGrants => {
                for (id, grant) in &mut self.pending_grants {
                    let integration = grant.purpose.integration_ref();
                    see(integration, &id.to_hex(), 0, "", &mut grant.tokens);
                }
            }
            SealedColumn::IdempotencyAnswers => {
                for (write, entry) in &mut self.writes {
                    if let Some(answer) = &mut entry.answer {
                        see(write.integration.clone(), write.name(), 0, "", answer);
                    }
                }
            }
        }
    }
}
