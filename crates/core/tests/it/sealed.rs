//! Key rotation finds every sealed value.

use std::{fs, path::Path};

use threelo_core::storage::SealedColumn;

#[test]
fn every_table_that_values_are_sealed_for_is_among_the_sealed_columns() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut tables = Vec::new();
    for entry in fs::read_dir(crates).unwrap() {
        let source = entry.unwrap().path().join("src");
        // The vault's own check value is in its header, which is not a record.
        if source.is_dir() && !source.ends_with("vault/src") {
            collect(&source, &mut tables);
        }
    }
    assert!(tables.len() >= 5, "{tables:?}");
    for table in tables {
        // A one-time code is handed out and not stored; a key that is replaced makes it invalid.
        if table == "return_codes" {
            continue;
        }
        let known = SealedColumn::ALL.map(|column| column.names().0);
        assert!(known.contains(&&*table), "add {table} to SealedColumn");
    }
}

fn collect(folder: &Path, tables: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, tables);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let places = text.match_indices("table: \"");
            tables.extend(places.filter_map(|(at, found)| {
                let rest = &text[at + found.len()..];
                rest.split('"').next().map(str::to_owned)
            }));
        }
    }
}
