//! Any page as a document and back, directly and as Markdown: all of its text remains, and what is read is written.

use proptest::prelude::*;
use quick_xml::{Reader, escape::resolve_html5_entity, events::Event};
use threelo_confluence::{
    adf::{Document, Mark, Node},
    storage::{Converted, from_document, from_markdown, to_document, to_markdown},
};

const TEXTS: [&str; 20] = [
    "a",
    "B ",
    " c",
    "7",
    "12.",
    ". ",
    "&gt;",
    "&lt;br&gt;",
    "|",
    "*",
    "_",
    ":smile:",
    "https://x.example",
    "&nbsp;",
    " ",
    "\n",
    "- ",
    "# ",
    "`",
    "&amp;amp;",
];

/// Elements around others, among them ones in places where they do not belong.
const ELEMENTS: [(&str, &str); 30] = [
    ("<p>", "</p>"),
    ("<p style=\"margin-left: 30px;\">", "</p>"),
    ("<h2>", "</h2>"),
    ("<strong>", "</strong>"),
    ("<em>", "</em>"),
    ("<del>", "</del>"),
    ("<u>", "</u>"),
    ("<sub>", "</sub>"),
    ("<code>", "</code>"),
    ("<span>", "</span>"),
    ("<a href=\"http://a.example/?a=1&amp;b=|\">", "</a>"),
    (
        "<a href=\"http://a.example\" data-card-appearance=\"inline\">",
        "</a>",
    ),
    ("<ul>", "</ul>"),
    ("<ul><li>", "</li></ul>"),
    ("<ol start=\"3\"><li>", "</li><li/></ol>"),
    ("<li>", "</li>"),
    ("<blockquote>", "</blockquote>"),
    ("<pre>", "</pre>"),
    ("<table><caption>", "</caption></table>"),
    (
        "<table><tbody><tr><th>a</th></tr><tr><td>",
        "</td></tr></tbody></table>",
    ),
    ("<table><tbody><tr>", "</tr></tbody></table>"),
    (
        "<ac:task-list><ac:task><ac:task-body>",
        "</ac:task-body></ac:task></ac:task-list>",
    ),
    (
        "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body>",
        "</ac:rich-text-body></ac:structured-macro>",
    ),
    (
        "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body>",
        "</ac:plain-text-body></ac:structured-macro>",
    ),
    (
        "<ac:structured-macro ac:name=\"code\"><ac:rich-text-body>",
        "</ac:rich-text-body></ac:structured-macro>",
    ),
    (
        "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">",
        "</ac:parameter></ac:structured-macro>",
    ),
    (
        "<ac:structured-macro ac:name=\"jira\"><ac:default-parameter>",
        "</ac:default-parameter></ac:structured-macro>",
    ),
    (
        "<ac:link><ri:user ri:account-id=\"712020:1\" /><ac:link-body>",
        "</ac:link-body></ac:link>",
    ),
    (
        "<ac:link><ri:user ri:account-id=\"712020:1\" /><ac:plain-text-link-body>",
        "</ac:plain-text-link-body></ac:link>",
    ),
    ("<time datetime=\"2026-03-01\">", "</time>"),
];

fn any_page() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        6 => prop::sample::select(&TEXTS[..]).prop_map(str::to_owned),
        1 => Just("<br />".to_owned()),
        1 => Just("<hr />".to_owned()),
        1 => Just("<ac:structured-macro ac:name=\"toc\" />".to_owned()),
        1 => Just("<ac:image><ri:attachment ri:filename=\"a.png\" /></ac:image>".to_owned()),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let inside = prop::collection::vec(inner, 0..4);
        (prop::sample::select(&ELEMENTS[..]), inside)
            .prop_map(|((open, close), inside)| format!("{open}{}{close}", inside.concat()))
    })
}

const WORDS: [&str; 16] = [
    "a", "é", "7", "12.", ", ", ">", "<br>", "|", "*", "\"", "&", "&amp;", ":smile:", "]]>",
    "\u{a0}", "\u{1}",
];

/// Any text that does not begin or end with a space, which is not a part of a line.
fn any_text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&WORDS[..]), 1..5)
        .prop_map(|words| words.concat().trim_matches(' ').to_owned())
}

fn any_inline() -> impl Strategy<Value = Node> {
    let node = prop_oneof![
        8 => any_text().prop_map(Node::text),
        1 => Just(Node::hard_break()),
        1 => (any_text(), any_text()).prop_map(|(id, text)| Node::mention(&id, &text)),
        1 => (any_text(), prop::sample::select(vec!["green", "neutral", "teal"]))
            .prop_map(|(text, color)| Node::new("status").attr("color", color).attr("text", text)),
        1 => prop::sample::select(vec!["0", "1772323200000", "1", "x"])
            .prop_map(|time| Node::new("date").attr("timestamp", time)),
        1 => any_text().prop_map(|name| Node::emoji(&name)),
        1 => any_text().prop_map(|text| Node::card(&format!("https://a.example/{text}"))),
    ];
    let marks = prop::sample::subsequence(
        vec!["strong", "em", "strike", "underline", "code", "textColor"],
        0..=2,
    );
    let link = prop::option::of((any_text(), any_text()));
    (node, marks, link).prop_map(|(node, marks, link)| {
        // A link around something else is kept as it is.
        let is_text = node.kind == "text";
        let link = link.filter(|_| is_text);
        let marks = marks.into_iter().map(Mark::new);
        let link =
            link.map(|(href, title)| Mark::new("link").attr("href", href).attr("title", title));
        link.into_iter().chain(marks).fold(node, Node::mark)
    })
}

fn any_block() -> impl Strategy<Value = Node> {
    let line = || prop::collection::vec(any_inline(), 0..4);
    let leaf = prop_oneof![
        6 => line().prop_map(Node::paragraph),
        1 => (1..=6_u8, line()).prop_map(|(level, line)| Node::heading(level, line)),
        1 => (any_text(), any_text()).prop_map(|(language, code)| Node::code_block(Some(&language), code)),
        1 => Just(Node::rule()),
        1 => (any_text(), any_text()).prop_map(|(url, alt)| Node::image(&url, &alt)),
        1 => prop::collection::vec((any::<bool>(), line()), 1..3).prop_map(Node::task_list),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let blocks = prop::collection::vec(inner, 0..3).boxed();
        let item = blocks
            .clone()
            .prop_map(|blocks| Node::new("listItem").with(blocks));
        let cell = (
            prop::sample::select(vec!["tableCell", "tableHeader"]),
            blocks.clone(),
        )
            .prop_map(|(kind, blocks)| Node::new(kind).with(blocks));
        prop_oneof![
            prop::collection::vec(item, 1..3).prop_map(|items| Node::new("bulletList").with(items)),
            prop::collection::vec(cell, 1..3)
                .prop_map(|cells| Node::new("table").with([Node::new("tableRow").with(cells)])),
            blocks.clone().prop_map(Node::quote),
            blocks.prop_map(|blocks| Node::panel("success", blocks)),
        ]
    })
}

/// Returns the nodes without what has no meaning: ids, the order of marks, borders between texts, empty attributes.
fn normal(nodes: Vec<Node>) -> Vec<Node> {
    let mut normal: Vec<Node> = Vec::new();
    for mut node in nodes {
        node.attrs
            .retain(|name, value| name != "localId" && *value != "");
        node.marks.sort_by(|a, b| a.kind.cmp(&b.kind));
        node.content = self::normal(node.content);
        if let ("tableCell" | "tableHeader", []) = (&*node.kind, &node.content[..]) {
            node.content.push(Node::new("paragraph"));
        }
        match (normal.last_mut(), &node.text) {
            (Some(last), Some(text)) if last.text.is_some() && last.marks == node.marks => {
                last.text.get_or_insert_default().push_str(text);
            }
            (_, Some(text)) if text.is_empty() => {}
            _ => normal.push(node),
        }
    }
    normal
}

/// Returns the text of a page without spaces, the kept text of Markdown included.
fn text(page: &str) -> String {
    to_document(page).unwrap();
    let mut reader = Reader::from_str(page);
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Text(part) => text.push_str(&part.xml10_content()),
            Event::CData(part) => text.push_str(&part.xml10_content()),
            Event::GeneralRef(name) => match name.resolve_char_ref().unwrap() {
                Some(character) => text.push(character),
                None => text.push_str(resolve_html5_entity(&name).unwrap()),
            },
            Event::Eof => break,
            _ => {}
        }
    }
    text.split_whitespace().collect()
}

/// Returns the names of the elements of a page, without empty paragraphs and formatting, which has no meaning around
/// spaces.
fn blocks(page: &str) -> Vec<String> {
    let formatting = ["strong", "em", "del", "code", "br", "a"];
    let page = page.replace("<p></p>", "");
    let names = page
        .split('<')
        .skip(1)
        .filter_map(|tag| tag.split([' ', '>', '/']).next());
    let names = names.filter(|name| !name.is_empty() && !formatting.contains(name));
    names.map(str::to_owned).collect()
}

fn has_text(page: &str, written: &str) -> bool {
    let written = text(written);
    let mut written = written.chars();
    text(page).chars().all(|c| written.any(|other| other == c))
}

proptest! {
    #[test]
    fn what_is_not_listed_is_the_same_after_the_way_to_storage_format_and_back(block in any_block()) {
        let document = Document::from_iter([block]);
        let written = from_document(&document);
        let read = to_document(&written.text).unwrap();
        if written.losses.is_empty() && read.losses.is_empty() {
            prop_assert_eq!(normal(read.text.content), normal(document.content), "{}", written.text);
        }
    }

    #[test]
    fn the_text_of_a_page_stays_and_a_document_of_it_is_written(page in prop::collection::vec(any_page(), 1..4)) {
        let page = page.concat();
        let Converted { text: document, losses, .. } = to_document(&page).unwrap();
        let written = from_document(&document);
        prop_assert_eq!(&written.losses, &[] as &[String], "{}", page);
        if !losses.iter().any(|loss| loss == "text of a card") {
            prop_assert!(has_text(&page, &written.text), "{}\n{}", page, written.text);
        }
        let again = to_document(&written.text).unwrap();
        prop_assert_eq!(&again.losses, &[] as &[String], "{}", written.text);
        // An image alone in a paragraph is a block from then on.
        let second = from_document(&again.text).text;
        let third = from_document(&to_document(&second).unwrap().text).text;
        prop_assert_eq!(&third, &second, "{}", page);
    }

    #[test]
    fn the_text_of_a_page_stays_in_markdown(page in prop::collection::vec(any_page(), 1..4)) {
        let page = page.concat();
        let markdown = to_markdown(&page).unwrap();
        if !markdown.losses.iter().any(|loss| loss == "text of a card") {
            let written = from_markdown(&markdown.text);
            if markdown.losses.is_empty() && written.losses.is_empty() {
                let page = from_document(&to_document(&page).unwrap().text).text;
                prop_assert_eq!(blocks(&page), blocks(&written.text), "{}\n{}", page, markdown.text);
            }
            prop_assert!(has_text(&page, &written.text), "{}\n{}\n{}", page, markdown.text, written.text);
        }
    }
}
