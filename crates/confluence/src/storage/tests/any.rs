//! Any page as a document and back, directly and as Markdown: all of its text remains, and what is read is written.

use proptest::prelude::*;

use super::super::{
    Converted, from_document, from_markdown, to_document, to_markdown,
    xml::{self, Xml},
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

/// Returns the text of a page without spaces, the kept text of Markdown included.
fn text(page: &str) -> String {
    let content = xml::parse(page).unwrap();
    let text = content.iter().map(|part| match part {
        Xml::Text(text) => text.clone(),
        Xml::Element(element) => element.text(),
        Xml::Comment => String::new(),
    });
    let text: String = text.collect();
    text.split_whitespace().collect()
}

fn has_text(page: &str, written: &str) -> bool {
    let written = text(written);
    let mut written = written.chars();
    text(page).chars().all(|c| written.any(|other| other == c))
}

proptest! {
    #[test]
    fn the_text_of_a_page_stays_and_a_document_of_it_is_written(page in prop::collection::vec(any_page(), 1..4)) {
        let page = page.concat();
        let Converted { text: document, losses } = to_document(&page).unwrap();
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
            prop_assert!(has_text(&page, &written.text), "{}\n{}\n{}", page, markdown.text, written.text);
        }
    }
}
