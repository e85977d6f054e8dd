//! The associated data of encryption, which binds the ciphertext to its cell.

use threelo_core::seal::SealContext;

use crate::key::KeyId;

/// Returns the associated data of a cell. Each field is prefixed with its length, so that different
/// cells never have the same associated data.
pub(crate) fn data(format: u8, vault_id: &str, cell: SealContext<'_>, key: KeyId) -> Vec<u8> {
    let version = cell.version.to_be_bytes();
    let fields: [&[u8]; 9] = [
        &[format],
        vault_id.as_bytes(),
        cell.table.as_bytes(),
        cell.column.as_bytes(),
        cell.environment.as_bytes(),
        cell.integration.as_bytes(),
        cell.record.as_bytes(),
        &key.0,
        &version,
    ];
    let mut data = Vec::with_capacity(256);
    for field in fields {
        data.extend_from_slice(&(field.len() as u64).to_be_bytes());
        data.extend_from_slice(field);
    }
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_moved_between_fields_changes_the_associated_data() {
        let cell = |integration, record| SealContext {
            table: "tokens",
            column: "sealed",
            environment: "default",
            integration,
            record,
            version: 1,
        };
        let key = KeyId([7; 8]);
        let one = data(1, "v", cell("ab", "c"), key);
        let other = data(1, "v", cell("a", "bc"), key);
        assert_ne!(one, other);
    }
}
