//! The list of promises is complete.

use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn every_promise_is_in_the_list_once() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/conformance");
    let list = fs::read_to_string(folder.join("promises.rs")).unwrap();
    let listed: Vec<_> = list
        .lines()
        .map(str::trim)
        .filter(|line| line.contains('_') && line.chars().all(|c| c.is_alphanumeric() || c == '_'))
        .map(str::to_owned)
        .collect();

    let mut written = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("pub async fn ") {
                written.insert(rest.split('(').next().unwrap().to_owned());
            }
        }
    }
    assert!(written.len() > 90, "{}", written.len());
    let once: BTreeSet<_> = listed.iter().cloned().collect();
    assert_eq!(once.len(), listed.len());
    assert_eq!(once, written);
}
