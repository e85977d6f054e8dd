//! The associated data of encryption, which binds the ciphertext to its place.

use threelo_core::seal::SealContext;

use crate::key::KeyId;

/// Returns the associated data of a sealed value. Each field is prefixed with its length, so that different
/// sealed values never have the same associated data.
pub(crate) fn data(format: u8, vault_id: &str, context: SealContext<'_>, key: KeyId) -> Vec<u8> {
    let version = context.version.to_be_bytes();
    let fields: [&[u8]; 9] = [
        &[format],
        vault_id.as_bytes(),
        context.table.as_bytes(),
        context.column.as_bytes(),
        context.environment.as_bytes(),
        context.integration.as_bytes(),
        context.record.as_bytes(),
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
        let context = |integration, record| SealContext {
            table: "tokens",
            column: "sealed",
            environment: "default",
            integration,
            record,
            version: 1,
        };
        let key = KeyId([7; 8]);
        let one = data(1, "v", context("ab", "c"), key);
        let other = data(1, "v", context("a", "bc"), key);
        assert_ne!(one, other);
    }
}
