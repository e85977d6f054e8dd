//! Markdown as documents and back.

use proptest::prelude::*;
use serde_json::json;

mod any;

use super::super::{Document, Mark, Node};
use crate::typed::Model as _;

const EVERYTHING: &str = r#"# Release *1.0* of `threelo`

Text with **bold**, _emphasis_, ~~old~~, `code`, [a link](<https://acme.example/?a=1&amp;b=2> "Title"), [@Maya](<mention:712020:1>),
:smile:, [2026-03-01](<date:1772323200000>), [Done](<status:green>), <https://acme.example/card> and 1 \* 2.

> Somebody said
>
> - this

> [!WARNING]
> Do not.

1. One
2. Two
   - nested
   - **more**

- [x] Done
- [ ] Not [@Maya](<mention:712020:1>)
  - [ ] nested

```rust
fn main() {}
```

| Name | Value |
| --- | --- |
| `a` | 1<br>2 |
| x \| y | **z** |

![A chart](<https://acme.example/chart.png>)

***
"#;

#[test]
fn markdown_becomes_the_nodes_that_it_means() {
    let document = Document::from_markdown(
        "## Hi\n\nAsk [@Maya](mention:7) :+1:\n\n> [!TIP]\n> So.\n\n- [ ] a",
    );
    assert_eq!(
        document.to_value(),
        json!({"type": "doc", "version": 1, "content": [
            {"type": "heading", "attrs": {"level": 2}, "content": [{"type": "text", "text": "Hi"}]},
            {"type": "paragraph", "content": [
                {"type": "text", "text": "Ask "},
                {"type": "mention", "attrs": {"id": "7", "text": "@Maya"}},
                {"type": "text", "text": " "},
                {"type": "emoji", "attrs": {"shortName": ":+1:"}},
            ]},
            {"type": "panel", "attrs": {"panelType": "success"}, "content": [
                {"type": "paragraph", "content": [{"type": "text", "text": "So."}]},
            ]},
            {"type": "taskList", "attrs": {"localId": "tasks-1"}, "content": [
                {"type": "taskItem", "attrs": {"localId": "task-1", "state": "TODO"},
                 "content": [{"type": "text", "text": "a"}]},
            ]},
        ]})
    );
}

#[test]
fn every_construct_survives_the_way_to_markdown_and_back() {
    let document = Document::from_markdown(EVERYTHING);
    let written = document.to_markdown();
    assert_eq!(written.losses, [] as [String; 0]);
    assert_eq!(
        Document::from_markdown(&written.text),
        document,
        "{}",
        written.text
    );
    // The second time, not even the text changes.
    assert_eq!(
        Document::from_markdown(&written.text).to_markdown().text,
        written.text
    );
}

#[test]
fn blocks_that_markdown_cannot_say_are_kept_and_formatting_is_listed() {
    let expand = Node::new("expand")
        .attr("title", "More")
        .with([Node::paragraph("x")]);
    let underlined = Node::text("u").mark(Mark::new("underline"));
    let document = Document::from_iter([expand.clone(), Node::paragraph(underlined)]);
    let written = document.to_markdown();
    assert_eq!(written.losses, ["mark underline"]);
    let read = Document::from_markdown(&written.text);
    assert_eq!(read.content, [expand, Node::paragraph("u")]);
}

#[test]
fn times_and_paths_with_colons_are_no_emoji() {
    for text in [
        "at 10:30:00",
        "std::fmt::Write",
        "a:b:c",
        ":",
        "::",
        ": x :",
    ] {
        let document = Document::from_markdown(text);
        assert_eq!(document.content, [Node::paragraph(text)], "{text}");
    }
    let text = "not an emoji: :smile:";
    let document = Document::from_iter([Node::paragraph(text)]);
    let written = document.to_markdown().text;
    assert_eq!(Document::from_markdown(&written), document, "{written}");
}

#[test]
fn lists_that_follow_each_other_stay_two() {
    let document = Document::from_iter([Node::bullet_list(["a"]), Node::bullet_list(["b"])]);
    let written = document.to_markdown().text;
    assert_eq!(Document::from_markdown(&written), document, "{written}");
}

/// Text of any characters that begins and ends with a letter.
fn word() -> impl Strategy<Value = String> {
    let middle = r##"[a-zäß0-9 .:;!?()\[\]{}<>*_`~|&#+=\\/"'@$%^-]{0,12}"##;
    ("[a-z]", middle, "[a-z]").prop_map(|(start, middle, end)| format!("{start}{middle}{end}"))
}

/// Any text that does not begin or end with a space.
fn any_line() -> impl Strategy<Value = String> {
    r##"[a-z0-9.:;!?()\[\]{}<>*_`~|&#+=\\/"'@$%^-]{1,3}( [a-z0-9.:;!?()\[\]{}<>*_`~|&#+=\\/"'@$%^-]{1,5}){0,3}"##
}

fn inline() -> impl Strategy<Value = Node> {
    prop_oneof![
        4 => word().prop_map(Node::text),
        1 => word().prop_map(|text| Node::text(text).strong()),
        1 => word().prop_map(|text| Node::text(text).em()),
        1 => word().prop_map(|text| Node::text(text).strike()),
        1 => word().prop_map(|text| Node::text(text).strong().em()),
        1 => word().prop_map(|text| Node::text(text).code()),
        1 => word().prop_map(|text| Node::text(text).link("https://acme.example/?a=(1)&b=2")),
        1 => word().prop_map(|text| Node::mention("712020:1", &format!("@{text}"))),
        1 => Just(Node::emoji("smile")),
        1 => Just(Node::card("https://acme.example/a?b=c&d")),
        1 => Just(Node::hard_break()),
    ]
}

/// Inline nodes with a space between them.
fn sentence() -> impl Strategy<Value = Vec<Node>> {
    (word(), prop::collection::vec(inline(), 0..5), word()).prop_map(|(first, inner, last)| {
        let mut nodes = vec![Node::text(first + " ")];
        for node in inner {
            let is_break = node.kind == "hardBreak";
            nodes.push(node);
            if !is_break {
                nodes.push(Node::text(" "));
            }
        }
        nodes.push(Node::text(last));
        joined(nodes)
    })
}

/// Joins texts without formatting.
fn joined(nodes: Vec<Node>) -> Vec<Node> {
    let mut joined: Vec<Node> = Vec::new();
    for node in nodes {
        match joined.last_mut() {
            Some(last)
                if last.kind == "text" && node.kind == "text" && last.marks == node.marks =>
            {
                let text = node.text.unwrap_or_default();
                last.text.get_or_insert_default().push_str(&text);
            }
            _ => joined.push(node),
        }
    }
    joined
}

fn block() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        4 => sentence().prop_map(Node::paragraph),
        1 => (1..=6_u8, word()).prop_map(|(level, text)| Node::heading(level, Node::text(text))),
        1 => "[a-z`~ \n]{0,20}[a-z`]".prop_map(|code| Node::code_block(Some("text"), code)),
        1 => Just(Node::rule()),
        1 => word().prop_map(|alt| Node::image("https://acme.example/a.png", &alt)),
        1 => prop::collection::vec(prop::collection::vec(word(), 2), 1..4)
            .prop_map(|rows| Node::table(vec!["a".to_owned(), "b".to_owned()], rows)),
        1 => word().prop_map(|title| Node::new("expand").attr("title", title)),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let item =
            (sentence(), prop::collection::vec(inner.clone(), 0..2)).prop_map(|(text, rest)| {
                Node::new("listItem")
                    .with([Node::paragraph(text)])
                    .with(rest)
            });
        let items = prop::collection::vec(item, 1..4).boxed();
        let blocks = prop::collection::vec(inner, 1..3).boxed();
        prop_oneof![
            items
                .clone()
                .prop_map(|items| Node::new("bulletList").with(items)),
            items.prop_map(|items| Node::new("orderedList").with(items)),
            blocks.clone().prop_map(Node::quote),
            blocks.prop_map(|blocks| Node::panel("note", blocks)),
        ]
    })
}

proptest! {
    #[test]
    fn a_document_survives_the_way_to_markdown_and_back(blocks in prop::collection::vec(block(), 0..4)) {
        let document = Document::from_iter(blocks);
        let written = document.to_markdown();
        prop_assert_eq!(&written.losses, &[] as &[String], "{}", written.text);
        let read = Document::from_markdown(&written.text);
        prop_assert_eq!(read, document, "{}", written.text);
    }

    #[test]
    fn a_paragraph_of_any_text_stays_one(lines in prop::collection::vec(any_line(), 1..4)) {
        let document = Document::from_iter([Node::paragraph(lines.join("\n"))]);
        let written = document.to_markdown().text;
        // The escapes suffice, so that the paragraph need not be kept as it is.
        prop_assert!(!written.contains("```adf"), "{}", written);
        prop_assert_eq!(Document::from_markdown(&written), document, "{}", written);
    }

    #[test]
    fn any_markdown_is_read(markdown in "[ a-z0-9*_`~|&#+=<>!\\[\\]():\n\\\\-]{0,80}") {
        let document = Document::from_markdown(&markdown);
        // What was read once is read again in the same way.
        let written = document.to_markdown().text;
        Document::from_markdown(&written);
        prop_assert!(!written.contains("\n\n\n\n"));
    }
}

#[test]
fn comments_are_not_published_and_what_stands_beside_them_is() {
    for (markdown, text) in [
        ("<!--\nsecret note\n-->\n\ntext", "text"),
        ("<!-- a --> visible", "visible"),
        ("a <!-- x --> b", "a  b"),
        ("<!-- a\n--> one <!-- b --> two", "one  two"),
    ] {
        let document = Document::from_markdown(markdown);
        assert_eq!(document.plain_text().trim(), text, "{markdown}");
    }
}

#[test]
fn a_hundred_thousand_quotes_within_each_other_end_no_program() {
    for deep in ["> ".repeat(100_000) + "text", "- ".repeat(20_000) + "text"] {
        let document = Document::from_markdown(&deep);
        assert_eq!(document.plain_text().trim(), "text");
        document.to_markdown();
    }
}

#[test]
fn a_mark_between_a_letter_and_punctuation_is_listed_as_lost_and_leaves_no_asterisks() {
    let strong = Node::text("(b)").mark(Mark::new("strong"));
    let paragraph = Node::new("paragraph").with([Node::text("a"), strong, Node::text("c")]);
    let written = Document::from_iter([paragraph]).to_markdown();
    assert_eq!(written.losses, ["mark strong next to a word"]);
    let read = Document::from_markdown(&written.text);
    assert_eq!(read.plain_text().trim(), "a(b)c");
}

/// Took quadratic time: minutes for some of these texts.
#[test]
fn a_long_line_with_colons_links_or_formatting_is_written_as_markdown_in_linear_time() {
    let size = 1 << 17;
    for pattern in [
        "2026-11-30 11:48:02.123 level:info target:http msg:ok ",
        ":",
        ":smile:",
        "see http://a.example/x y ",
        "http://",
        "~~a",
        "[@x](<mention:y>) ",
        "[a](http://x) ",
        "a_b ",
        "1.",
    ] {
        let document = Document::from_markdown(&pattern.repeat(size / pattern.len()));
        let written = document.to_markdown();
        let read = Document::from_markdown(&written.text);
        // Not with `assert_eq!`, which would print it.
        assert!(read == document, "{pattern}");
    }
    let digits = "1".repeat(size / 2) + &".".repeat(size / 2);
    let document = Document::from(&*digits);
    let written = document.to_markdown();
    assert!(Document::from_markdown(&written.text) == document);
}

#[test]
fn emphasis_that_is_ten_thousand_deep_is_one_mark() {
    let markdown = "*a **b ".repeat(5_000) + "c" + &" b** a*".repeat(5_000);
    let document = Document::from_markdown(&markdown);
    let marks = document.content[0]
        .content
        .iter()
        .map(|node| node.marks.len());
    assert_eq!(marks.max(), Some(2));
}

#[test]
fn a_table_with_one_long_row_is_written_without_a_cell_for_each_column_in_each_row() {
    let header = vec!["a"; 500];
    let document = Document::from_iter([Node::table(header, vec![vec!["b"]; 500])]);
    let written = document.to_markdown().text;
    assert_eq!(written.matches('b').count(), 500);
    assert!(written.len() < 10_000, "{}", written.len());
}

#[test]
fn what_a_document_cannot_say_of_markdown_is_listed() {
    for (markdown, loss) in [
        ("![alt](http://x/i.png \"Title\")", "title of an image"),
        (
            "```rust ignore\nx\n```",
            "text behind the language of a code block",
        ),
        ("| a |\n| --- |\n| b | c |", "surplus cell of a table row"),
        ("| a |\n| :-: |\n| b |", "alignment of a table column"),
        ("a [](http://x) b", "link without text"),
        ("[a :smile: b](http://x)", "mark link of emoji"),
        ("a <!-- note --> b", "comment"),
        ("<!-- note -->\n\na", "comment"),
        ("a **`code`**", "mark strong of code"),
        ("a **:smile:**", "mark strong of emoji"),
        ("[**@Maya**](mention:7)", "mark strong of mention"),
        ("[march](date:1772323200000)", "text of a date"),
        (
            "a [![alt](http://x/i.png)](http://y)",
            "address of a linked image within a line",
        ),
    ] {
        let read = Document::convert_markdown(markdown);
        assert_eq!(read.losses, [loss], "{markdown}");
        assert_eq!(read.document, Document::from_markdown(markdown));
    }
    // What `to_markdown` writes between two lists is no loss, and neither are empty cells.
    for markdown in [
        "- a\n\n<!-- -->\n\n- b",
        "| a | b |\n| --- | --- |\n| c |\n| d | e | |\n\n[a](http://x)",
        EVERYTHING,
    ] {
        let read = Document::convert_markdown(markdown);
        assert_eq!(read.losses, [] as [String; 0], "{markdown}");
    }
}

#[test]
fn a_badge_keeps_its_link() {
    let markdown = "[![build](<http://x/i.png>)](<http://y> \"Title\")\n";
    let document = Document::from_markdown(markdown);
    let link = Mark::new("link")
        .attr("href", "http://y")
        .attr("title", "Title");
    let mut image = Node::image("http://x/i.png", "build");
    image.content[0].marks.push(link);
    assert_eq!(document.content, [image]);
    let written = document.to_markdown();
    assert_eq!(written.losses, [] as [String; 0]);
    assert_eq!(written.text, markdown);
    // Within a line the image becomes a link, as any other.
    let document = Document::from_markdown("See [![build](http://x/i.png)](http://y).");
    let link = Node::text("build").link("http://y");
    let line = [Node::text("See "), link, Node::text(".")];
    assert_eq!(document.content, [Node::paragraph(line)]);
}

#[test]
fn a_mention_in_a_link_leaves_no_brackets_in_the_page() {
    for (node, kind) in [
        (Node::mention("7", "@Maya"), "mention"),
        (Node::new("date").attr("timestamp", "1772323200000"), "date"),
        (
            Node::new("status")
                .attr("text", "Done")
                .attr("color", "green"),
            "status",
        ),
        (Node::card("http://y"), "inlineCard"),
        (Node::storage_inline("<ac:image />"), "inlineExtension"),
    ] {
        let line = |linked: Node| {
            let before = Node::text("See ").link("http://x");
            Document::from_iter([Node::paragraph([before, linked])])
        };
        let written = line(node.clone().link("http://x")).to_markdown();
        assert_eq!(written.losses, [format!("mark link of {kind}")]);
        let read = Document::from_markdown(&written.text);
        assert_eq!(
            read.plain_text(),
            line(node).plain_text(),
            "{}",
            written.text
        );
    }
}

#[test]
fn an_emoji_that_does_not_follow_from_its_name_is_listed_as_lost() {
    let emoji = |id: &str, text: &str| {
        let emoji = Node::emoji("smile").attr("id", id).attr("text", text);
        Document::from_iter([Node::paragraph(emoji)])
            .to_markdown()
            .losses
    };
    assert_eq!(emoji("1f604", "😄"), [] as [String; 0]);
    assert_eq!(emoji("atlassian-check_mark", ":smile:"), [] as [String; 0]);
    assert_eq!(
        emoji("5f1e2a90-01ab-4c2d-9e3f-000000000000", "ours"),
        ["attribute id of emoji", "attribute text of emoji"]
    );
}

#[test]
fn a_document_as_deep_as_is_accepted_is_written_as_markdown_in_a_small_thread() {
    for kind in ["blockquote", "bulletList", "expand"] {
        let paragraph = Node::paragraph("x");
        let deep = (0..125).fold(paragraph, |node, _| Node::new(kind).with([node]));
        let document = Document::from_iter([deep]);
        assert_eq!(Document::from_value(document.to_value()).unwrap(), document);
        let written = document.to_markdown();
        assert!(written.text.contains('x'), "{kind}");
        let is_kept = kind == "expand";
        let loss = is_kept.then_some("node expand that is nested too deeply");
        assert_eq!(written.losses, Vec::from_iter(loss));
    }
}

#[test]
fn a_document_from_deeply_nested_markdown_is_read_again_by_serde_json() {
    let list: String = (0..60)
        .map(|at| format!("{}- [x] w{at}\n", "  ".repeat(at)))
        .collect();
    let table = "| a |\n| --- |\n| [b](http://x) |\n";
    let quotes = table
        .lines()
        .map(|line| format!("{}{line}\n", "> ".repeat(80)));
    let expand = Node::new("expand").with([Node::paragraph("x")]);
    let expand = (0..30).fold(expand, |node, _| Node::new("expand").with([node]));
    let expand = Document::from_iter([expand]).to_markdown().text;
    let expand = expand
        .lines()
        .map(|line| format!("{}{line}\n", "> ".repeat(40)));
    for (markdown, loss) in [
        (list, "blocks nested more deeply than 50 levels"),
        (quotes.collect(), "blocks nested more deeply than 50 levels"),
        (
            expand.collect(),
            "node of the language adf that is nested too deeply",
        ),
    ] {
        let read = Document::convert_markdown(&markdown);
        assert_eq!(read.losses, [loss]);
        let body = json!({"issueUpdates": [{"fields": {"description": read.document.to_value()}}]});
        let body = body.to_string();
        serde_json::from_str::<serde_json::Value>(&body).unwrap();
        for word in markdown
            .split_whitespace()
            .filter(|word| word.starts_with('w'))
        {
            assert!(body.contains(word), "{word}");
        }
    }
}

#[test]
fn an_empty_line_is_no_text_with_a_tag() {
    let lines = [
        Node::paragraph("a"),
        Node::paragraph(Node::hard_break()),
        Node::paragraph("b"),
    ];
    let document = Document::from_iter(lines);
    let written = document.to_markdown();
    assert_eq!(written.text, "a\n\n<br>\n\nb\n");
    assert_eq!(Document::from_markdown(&written.text), document);
}

/// Text whose formatting is lost was written as if it did not begin a line.
#[test]
fn bold_text_at_the_start_of_a_line_makes_no_list_and_no_quotation() {
    for (nodes, text) in [
        ([Node::text("12"), Node::text(". x").strong()], "12. x"),
        ([Node::text(">a,").strong(), Node::text("b")], ">a,b"),
    ] {
        let written = Document::from_iter([Node::paragraph(nodes)]).to_markdown();
        assert_eq!(written.losses, ["mark strong next to a word"]);
        let read = Document::from_markdown(&written.text);
        assert_eq!(read.content, [Node::paragraph(text)], "{}", written.text);
    }
}

#[test]
fn what_was_silently_changed_is_read_as_it_was() {
    let item = |node: Node| Node::new("bulletList").with([Node::new("listItem").with([node])]);
    let in_table = |node: Node| {
        let cell = |node: Node| Node::new("tableCell").with([Node::paragraph(node)]);
        Node::new("table").with([Node::new("tableRow").with([cell(node), cell(Node::text("b"))])])
    };
    let titled = Mark::new("link")
        .attr("href", "http://x")
        .attr("title", "a\n\n\"b\" | c");
    for block in [
        item(Node::rule()),
        item(Node::paragraph("x\u{a0}")),
        in_table(Node::text("a").link("http://x/a|b<c>")),
        in_table(Node::mention("a|b", "@Maya")),
        Node::paragraph(Node::text("a").mark(titled)),
        Node::paragraph(Node::text(":smile:").strong()),
        Node::paragraph("not a link: https://acme.example"),
        Node::code_block(Some("ad f"), "{\"type\":\"rule\"}"),
        Node::code_block(Some("c`"), "x"),
    ] {
        let document = Document::from_iter([block]);
        let written = document.to_markdown();
        assert_eq!(written.losses, [] as [String; 0], "{}", written.text);
        assert_eq!(
            Document::from_markdown(&written.text),
            document,
            "{}",
            written.text
        );
    }
}

#[test]
fn a_link_that_only_looks_like_a_date_keeps_its_text() {
    let document = Document::from_markdown("[march](date:2026-03-01) [x](mention:)");
    let march = Node::text("march").link("date:2026-03-01");
    let line = [march, Node::text(" "), Node::text("x").link("mention:")];
    assert_eq!(document.content, [Node::paragraph(line)]);
}

#[test]
fn addresses_without_brackets_are_links_and_those_of_mail_have_their_scheme() {
    let url = "https://acme.example/a_b?c=(d)";
    for (before, markdown, behind) in [
        ("See ", url.to_owned(), "."),
        ("(", url.to_owned(), ")"),
        ("", url.to_owned(), ", \""),
    ] {
        let document = Document::from_markdown(&format!("{before}{markdown}{behind}"));
        let nodes = [
            Node::text(before),
            Node::text(url).link(url),
            Node::text(behind),
        ];
        let nodes = nodes
            .into_iter()
            .filter(|node| node.text.as_deref() != Some(""));
        assert_eq!(
            document.content,
            [Node::paragraph(nodes.collect::<Vec<_>>())]
        );
    }
    for text in [
        "https:// x",
        "xhttps://acme.example",
        "https\\://acme.example",
        "`https://x`",
    ] {
        let document = Document::from_markdown(text);
        let is_link = |node: &Node| node.marks.iter().any(|mark| mark.kind == "link");
        assert!(!document.content[0].content.iter().any(is_link), "{text}");
    }
    let document = Document::from_markdown("<me@acme.example>");
    let mail = Node::text("me@acme.example").link("mailto:me@acme.example");
    assert_eq!(document.content, [Node::paragraph(mail)]);
}

/// The spaces before it began a paragraph that took the place of everything around it.
#[test]
fn an_indented_tag_in_a_list_does_not_empty_the_document() {
    let document = Document::from_markdown("- a\n\n    <b>\n\nc");
    assert_eq!(document.plain_text(), "a\n<b>\n\nc");
}
