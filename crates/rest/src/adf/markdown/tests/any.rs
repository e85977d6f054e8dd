//! Any document as Markdown and back: what is not listed as lost is the same.

use proptest::{prelude::*, sample::subsequence};

use super::super::{
    super::{Document, Mark, Node},
    check,
};
use crate::typed::Model as _;

/// What has a meaning in Markdown in some place, or is a space of another kind.
const PIECES: [&str; 48] = [
    "a",
    "B",
    "é",
    "7",
    "12.",
    "1)",
    ". ",
    ", ",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\u{a0}",
    "\u{301}",
    "😀",
    ">",
    "<",
    "<br>",
    "<!--",
    "|",
    "\\",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~",
    "~~",
    "#",
    "# ",
    "+ ",
    "- ",
    "---",
    "=",
    "===",
    "[",
    "]",
    "](",
    "(",
    ")",
    "!",
    "&",
    "&amp;",
    ":",
    ":smile:",
    "https://x.example",
    "[!NOTE]",
];

/// Parts of Markdown, each with a word that neither a name nor a number can be. Links that follow each other have
/// different addresses, since otherwise they are one.
const MARKDOWN: [&str; 46] = [
    "QZ ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "    ",
    "```\n",
    "```QZ\n",
    "| QZ | QZ |\n| --- | --- |\n",
    "| QZ |",
    "**",
    "_",
    "~~",
    "`",
    "[QZ](http://QZ)x",
    "![QZ](http://QZ/i)",
    "<QZ>",
    "<div>QZ</div>",
    "<!-- QZ -->",
    "<br>",
    "- [ ] ",
    "\\",
    ":QZ:",
    "https://QZ.QZ/",
    "# ",
    "===\n",
    "---\n",
    "<details>\n",
    "&amp;",
    "[@QZ](mention:QZ)",
    "[2026-03-01](date:1772323200000)",
    "[QZ](status:QZ)",
    "<https://QZ>",
    "<QZ@QZ.QZ>",
    "<script>QZ\n",
    "<?QZ?>",
    "<![CDATA[QZ]]>",
    "<pre>QZ</pre>",
    "[",
    "](",
    ")",
    "[!NOTE]\n",
    "  \n",
    "\t",
    "<a href=\"QZ\">",
];

fn any_text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(&PIECES[..]), 1..5);
    pieces.prop_map(|pieces| pieces.concat())
}

fn marks() -> impl Strategy<Value = Vec<Mark>> {
    let link = any_text()
        .prop_map(|text| Mark::new("link").attr("href", format!("https://a.example/{text}")));
    let title = (any_text(), any_text())
        .prop_map(|(url, title)| Mark::new("link").attr("href", url).attr("title", title));
    let plain = subsequence(vec!["strong", "em", "strike", "code"], 0..=2)
        .prop_map(|kinds| kinds.into_iter().map(Mark::new).collect());
    prop_oneof![
        3 => Just(Vec::new()),
        3 => plain,
        1 => link.prop_map(|link| vec![link]),
        1 => title.prop_map(|link| vec![Mark::new("strong"), link]),
        1 => Just(vec![Mark::new("underline")]),
    ]
}

fn any_inline() -> impl Strategy<Value = Node> {
    let node = prop_oneof![
        8 => any_text().prop_map(Node::text),
        1 => Just(Node::hard_break()),
        1 => (any_text(), any_text()).prop_map(|(id, text)| Node::mention(&id, &text)),
        1 => any_text().prop_map(|text| Node::new("status").attr("color", "green").attr("text", text)),
        1 => Just(Node::new("date").attr("timestamp", "1772323200000")),
        1 => Just(Node::emoji("smile")),
        1 => any_text().prop_map(|text| Node::card(&format!("https://a.example/{text}"))),
        1 => any_text().prop_map(|text| Node::storage_inline(&text)),
    ];
    (node, marks()).prop_map(|(node, marks)| marks.into_iter().fold(node, Node::mark))
}

fn any_line() -> impl Strategy<Value = Vec<Node>> {
    prop::collection::vec(any_inline(), 0..4)
}

fn any_block() -> impl Strategy<Value = Node> {
    let language = prop::sample::select(vec![
        "", "rust", "c++", "ad f", "adf", "a`b", "a\\_b", "&amp;",
    ]);
    let cell = (
        prop::sample::select(vec!["tableCell", "tableHeader"]),
        any_line(),
    )
        .prop_map(|(kind, line)| Node::new(kind).with([Node::paragraph(line)]));
    let row = prop::collection::vec(cell, 1..3).prop_map(|cells| Node::new("tableRow").with(cells));
    let leaf = prop_oneof![
        6 => any_line().prop_map(Node::paragraph),
        1 => (1..=6_u8, any_line()).prop_map(|(level, line)| Node::heading(level, line)),
        1 => (language, any_text()).prop_map(|(language, code)| Node::code_block(Some(language), code)),
        1 => Just(Node::rule()),
        1 => (any_text(), any_text()).prop_map(|(url, alt)| Node::image(&format!("https://a.example/{url}"), &alt)),
        1 => prop::collection::vec(row, 1..3).prop_map(|rows| Node::new("table").with(rows)),
        1 => prop::collection::vec((any::<bool>(), any_line()), 1..3).prop_map(Node::task_list),
        1 => any_text().prop_map(|title| Node::new("expand").attr("title", title)),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let blocks = prop::collection::vec(inner, 0..3).boxed();
        let items = prop::collection::vec(
            blocks
                .clone()
                .prop_map(|blocks| Node::new("listItem").with(blocks)),
            1..3,
        )
        .boxed();
        prop_oneof![
            items
                .clone()
                .prop_map(|items| Node::new("bulletList").with(items)),
            (items, 0..20_u64).prop_map(|(items, first)| Node::new("orderedList")
                .attr("order", first)
                .with(items)),
            blocks.clone().prop_map(Node::quote),
            blocks.prop_map(|blocks| Node::panel("note", blocks)),
        ]
    })
}

proptest! {
    #[test]
    fn no_word_of_markdown_is_dropped_silently(
        parts in prop::collection::vec(prop::sample::select(&MARKDOWN[..]), 1..8)
    ) {
        let markdown = parts.concat();
        let read = Document::convert_markdown(&markdown);
        let words = |text: &str| text.matches("QZ").count();
        let json = read.document.to_value().to_string();
        prop_assert!(words(&json) >= words(&markdown) || !read.losses.is_empty(), "{}", json);
        let written = read.document.to_markdown();
        let again = Document::from_markdown(&written.text).content;
        let is_same = check::is_same(&read.document.content, &again);
        prop_assert!(is_same || !written.losses.is_empty(), "{}\n{:?}", written.text, again);
    }

    #[test]
    fn what_is_not_listed_is_the_same_after_the_way_to_markdown_and_back(
        blocks in prop::collection::vec(any_block(), 1..4)
    ) {
        let written = Document::from_iter(blocks.clone()).to_markdown();
        let read = Document::from_markdown(&written.text).content;
        match written.losses.is_empty() {
            true => prop_assert!(check::is_same(&blocks, &read), "{}\n{:?}", written.text, read),
            false => prop_assert!(check::has_text(&blocks, &read), "{}\n{:?}", written.text, read),
        }
    }
}
