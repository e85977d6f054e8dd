//! The sealed cells.

use async_trait::async_trait;

use super::{MemoryStore, Tables};
use crate::{
    id::{ConnectionKey, IntegrationKey},
    seal::Sealed,
    storage::{SealedCell, SealedColumn, SealedStore, StoreError},
};

#[async_trait]
impl SealedStore for MemoryStore {
    async fn sealed_cells<'a>(
        &self,
        column: SealedColumn,
        after: Option<&'a SealedCell>,
        limit: u32,
    ) -> Result<Vec<SealedCell>, StoreError> {
        let mut found = Vec::new();
        self.tables()
            .visit(column, |cell, _| found.push(cell.clone()));
        found.sort_by(|a, b| place(a).cmp(&place(b)));
        found.retain(|cell| after.is_none_or(|after| place(cell) > place(after)));
        found.truncate(limit as usize);
        Ok(found)
    }

    async fn reseal(&self, cell: &SealedCell, sealed: &Sealed) -> Result<bool, StoreError> {
        let mut done = false;
        self.tables().visit(cell.column, |found, bytes| {
            if found == cell {
                *bytes = sealed.clone();
                done = true;
            }
        });
        Ok(done)
    }
}

fn place(cell: &SealedCell) -> (&str, &str, u64, &str) {
    (&cell.integration, &cell.record, cell.version, &cell.row)
}

impl Tables {
    /// Shows every sealed cell of a column, and lets its bytes be changed.
    fn visit(&mut self, column: SealedColumn, mut see: impl FnMut(&SealedCell, &mut Sealed)) {
        let mut see = |integration: &str, record: &str, version, row: &str, bytes: &mut Sealed| {
            let cell = SealedCell {
                column,
                integration: integration.to_owned(),
                record: record.to_owned(),
                version,
                row: row.to_owned(),
                sealed: bytes.clone(),
            };
            see(&cell, bytes);
        };
        let names = |key: &ConnectionKey| (key.integration.to_string(), key.connection.to_string());
        let name = |key: &IntegrationKey| key.to_string();
        match column {
            SealedColumn::Tokens => {
                for (key, row) in &mut self.tokens {
                    let (integration, record) = names(key);
                    see(&integration, &record, row.version.0, "", &mut row.sealed);
                }
            }
            SealedColumn::DeletedTokens => {
                for (key, deleted) in &mut self.restorable {
                    let (integration, record) = names(key);
                    let tokens = &mut deleted.tokens;
                    let version = tokens.version.0;
                    see(&integration, &record, version, "", &mut tokens.sealed);
                }
            }
            SealedColumn::LateAnswers => {
                for (key, answer) in &mut self.late_answers {
                    let (integration, record) = names(key);
                    let (version, row) = (answer.version.0, answer.id.to_string());
                    see(&integration, &record, version, &row, &mut answer.sealed);
                }
            }
            SealedColumn::ClientSecrets
            | SealedColumn::PreviousClientSecrets
            | SealedColumn::WebhookSecrets => {
                let deleted = self.restorable_integrations.values_mut();
                let deleted = deleted.map(|deleted| &mut deleted.integration);
                for integration in self.integrations.values_mut().chain(deleted) {
                    let key = name(&integration.key);
                    if let Some(secret) = integration.sealed_mut(column) {
                        see(&key, "", 0, "", secret);
                    }
                }
            }
            SealedColumn::Verifiers => {
                for (state, flow) in &mut self.authorizations {
                    let integration = name(&flow.purpose.integration);
                    see(&integration, &state.to_hex(), 0, "", &mut flow.verifier);
                }
            }
            SealedColumn::PendingGrants => {
                for (id, grant) in &mut self.pending_grants {
                    let integration = name(&grant.purpose.integration);
                    see(&integration, &id.to_hex(), 0, "", &mut grant.tokens);
                }
            }
        }
    }
}
