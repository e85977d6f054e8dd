//! docs/clients.md shows the lines with which the tests configure each client.

use std::{fs, path::Path};

#[test]
fn the_examples_of_the_page_about_clients_are_what_the_tests_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("docs/clients.md")).unwrap();
    let mut blocks = 0;
    let mut rest = page.as_str();
    while let Some((_, after)) = rest.split_once("\n```") {
        let (block, after) = after.split_once("\n```").expect("a block ends");
        rest = after;
        let (info, example) = block.split_once('\n').expect("a block has lines");
        let Some((_, file)) = info.split_once(' ') else {
            continue;
        };
        let test = fs::read_to_string(root.join(file)).unwrap();
        assert!(
            unindented(&test).contains(&unindented(example)),
            "{file} does not contain this example of docs/clients.md:\n{example}"
        );
        blocks += 1;
    }
    assert_eq!(blocks, 9, "an example has no test");
}

/// Lines without their indentation.
fn unindented(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n")
}
