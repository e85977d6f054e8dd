//! Storage format as documents and as Markdown, and back.

use proptest::prelude::*;

mod any;

use threelo_confluence::{
    adf::{Document, Mark, Node},
    storage::{Converted, from_document, from_markdown, to_document, to_markdown},
};

const PAGE: &str = r#"<h1>Release</h1>
<p>Text with <strong>bold</strong>, <em>emphasis</em>, <s>old</s>, <code>code</code>,&nbsp;<a href="https://acme.example/?a=1&amp;b=2">a
   link</a>, <ac:link><ri:user ri:account-id="712020:1" /></ac:link>, <time datetime="2026-03-01" />,
<ac:emoticon ac:name="smile" ac:emoji-shortname=":smile:" ac:emoji-id="1f604" /> and 1 &lt; 2 &ouml;.</p>
<ul><li>One</li><li><p>Two</p><ol start="3"><li>nested</li></ol></li></ul>
<ac:task-list>
<ac:task><ac:task-id>7</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body><span class="placeholder-inline-tasks">Ask</span></ac:task-body></ac:task>
</ac:task-list>
<ac:structured-macro ac:name="code" ac:schema-version="1"><ac:parameter ac:name="language">rust</ac:parameter><ac:plain-text-body><![CDATA[a < b && c]]></ac:plain-text-body></ac:structured-macro>
<blockquote><p>Said</p></blockquote>
<ac:structured-macro ac:name="note"><ac:rich-text-body><p>Careful</p></ac:rich-text-body></ac:structured-macro>
<table><colgroup><col /></colgroup><tbody><tr><th><p>Name</p></th></tr><tr><td>x</td></tr></tbody></table>
<ac:image ac:alt="A chart"><ri:attachment ri:filename="chart.png" /></ac:image>
<hr />"#;

#[test]
fn storage_format_becomes_the_markdown_that_it_means() {
    let Converted { text, losses, .. } = to_markdown(PAGE).unwrap();
    let expected = "# Release\n\n\
        Text with **bold**, _emphasis_, ~~old~~, `code`,\u{a0}[a link](<https://acme.example/?a=1&amp;b=2>), \
        [@712020:1](<mention:712020:1>), [2026-03-01](<date:1772323200000>), :smile: and 1 < 2 ö.\n\n\
        - One\n- Two\n\n  3. nested\n\n<!-- -->\n\n- [x] Ask\n\n```rust\na < b && c\n```\n\n> Said\n\n> [!WARNING]\n> Careful\n\n\
        | Name |\n| --- |\n| x |\n\n![A chart](<attachment:chart.png>)\n\n***\n";
    assert_eq!(plain_targets(&text), plain_targets(expected));
    assert_eq!(losses, [] as [String; 0]);
}

/// Removes what Markdown allows to be written in several ways.
fn plain_targets(markdown: &str) -> String {
    markdown
        .replace("](<", "](")
        .replace(">)", ")")
        .replace("&amp;", "&")
        .replace("1 \\< 2", "1 < 2")
}

#[test]
fn a_macro_is_kept_as_it_is() {
    let macros = [
        r#"<ac:structured-macro ac:name="jira" ac:schema-version="1" ac:macro-id="5-a"><ac:parameter ac:name="key">ACME-1</ac:parameter></ac:structured-macro>"#,
        r#"<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">A &amp; B</ac:parameter><ac:rich-text-body><p>Text</p><p>&nbsp;</p></ac:rich-text-body></ac:structured-macro>"#,
        r#"<ac:structured-macro ac:name="code"><ac:parameter ac:name="title">T</ac:parameter><ac:plain-text-body><![CDATA[```
x]]></ac:plain-text-body></ac:structured-macro>"#,
        r#"<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>"#,
    ];
    for kept in macros {
        let page = format!("<p>Before</p>{kept}<p>After</p>");
        let Converted { text, losses, .. } = to_markdown(&page).unwrap();
        assert_eq!(losses, [] as [String; 0], "{text}");
        assert_eq!(from_markdown(&text).text, page, "{text}");
        let page = format!("<ul><li><p>Item</p>{kept}</li></ul>");
        let Converted { text, .. } = to_markdown(&page).unwrap();
        assert_eq!(from_markdown(&text).text, page, "{text}");
    }
}

#[test]
fn a_macro_within_a_line_and_a_link_to_a_page_are_kept_as_they_are() {
    let kept = r#"<ac:link><ri:page ri:content-title="Plan (old) | new" /><ac:link-body>the plan</ac:link-body></ac:link>"#;
    for page in [
        format!("<p>See {kept}, please.</p>"),
        format!(
            "<table><tbody><tr><th><p>A</p></th></tr><tr><td><p>{kept}</p></td></tr></tbody></table>"
        ),
        format!(
            "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Read {kept}</ac:task-body></ac:task></ac:task-list>"
        ),
    ] {
        let Converted { text, losses, .. } = to_markdown(&page).unwrap();
        assert_eq!(losses, [] as [String; 0], "{text}");
        assert_eq!(from_markdown(&text).text, page, "{text}");
    }
}

#[test]
fn what_is_lost_is_listed() {
    let page =
        r#"<p style="text-align: center;">a <span style="color: red;">b</span> <u>c</u></p>"#;
    let Converted { losses, .. } = to_markdown(page).unwrap();
    assert_eq!(
        losses,
        [
            "attribute style of p",
            "attribute style of span",
            "mark underline"
        ]
    );
    let document = Document::from_iter([Node::new("decisionList")]);
    assert_eq!(from_document(&document).losses, ["node decisionList"]);
}

#[test]
fn text_that_is_not_well_formed_is_refused_with_its_position() {
    for (page, message) in [
        ("<p>a</b>", "at byte 4"),
        ("<p>a", "at byte 0: <p> does not end"),
        ("<p>&nothing;</p>", "at byte 3: unknown entity &nothing;"),
    ] {
        let error = to_document(page).unwrap_err().to_string();
        assert!(error.contains(message), "{page}: {error}");
    }
}

/// Text of any characters that begins and ends with a letter.
fn word() -> impl Strategy<Value = String> {
    let middle = r##"[a-zäß0-9 .:;!?()\[\]{}<>*_`~|&#+=\\/"'@$%^-]{0,12}"##;
    ("[a-z]", middle, "[a-z]").prop_map(|(start, middle, end)| format!("{start}{middle}{end}"))
}

fn inline() -> impl Strategy<Value = Node> {
    prop_oneof![
        4 => word().prop_map(Node::text),
        1 => word().prop_map(|text| Node::text(text).strong()),
        1 => word().prop_map(|text| Node::text(text).strong().em().strike()),
        1 => word().prop_map(|text| Node::text(text).code()),
        1 => word().prop_map(|text| Node::text(text).link("https://acme.example/?a=(1)&b=2").em()),
        1 => word().prop_map(|text| Node::text(text).mark(Mark::new("underline"))),
        1 => word().prop_map(|text| Node::text(text).mark(Mark::new("subsup").attr("type", "sub"))),
        1 => word().prop_map(|text| Node::mention("712020:1", &format!("@{text}"))),
        1 => Just(Node::emoji("smile")),
        1 => Just(Node::card("https://acme.example/a?b=c&d")),
        1 => Just(Node::hard_break()),
        1 => Just(Node::new("date").attr("timestamp", "1772323200000")),
        1 => word().prop_map(|text| Node::new("status").attr("color", "green").attr("text", text)),
        1 => word().prop_map(|text| Node::storage_inline(&link_to_page(&text))),
    ]
}

fn link_to_page(title: &str) -> String {
    let title = quick_xml::escape::escape(title);
    format!("<ac:link><ri:page ri:content-title=\"{title}\" /></ac:link>")
}

/// Returns a line that begins with a word, and in which texts of the same formatting do not follow each other.
fn line() -> impl Strategy<Value = Vec<Node>> {
    let rest = proptest::collection::vec(inline(), 0..5);
    (word(), rest).prop_map(|(first, rest)| {
        let mut nodes = vec![Node::text(first)];
        nodes.extend(rest);
        nodes.dedup_by(|b, a| a.kind == "text" && b.kind == "text" && a.marks == b.marks);
        nodes
    })
}

fn block() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        4 => line().prop_map(|line| Node::new("paragraph").with(line)),
        1 => (1..=6_u8, line()).prop_map(|(level, line)| Node::heading(level, line)),
        1 => Just(Node::rule()),
        1 => (prop_oneof![Just(None), Just(Some("rust"))], "[ -~\n]{1,30}").prop_map(|(language, code)| {
            Node::code_block(language, code)
        }),
        1 => word().prop_map(|alt| Node::image("attachment:a & b.png", &alt)),
        1 => word().prop_map(|text| Node::storage_block(&format!(
            "<ac:structured-macro ac:name=\"toc\">{}</ac:structured-macro>",
            link_to_page(&text)
        ))),
        1 => proptest::collection::vec((any::<bool>(), line()), 1..3).prop_map(Node::task_list),
    ];
    leaf.prop_recursive(3, 20, 3, |inner| {
        let blocks = proptest::collection::vec(inner, 1..3);
        prop_oneof![
            blocks.clone().prop_map(Node::quote),
            blocks
                .clone()
                .prop_map(|blocks| Node::panel("warning", blocks)),
            proptest::collection::vec(blocks.clone(), 1..3).prop_map(|items| {
                let items = items
                    .into_iter()
                    .map(|item| Node::new("listItem").with(item));
                Node::new("orderedList").attr("order", 3).with(items)
            }),
            proptest::collection::vec(blocks, 1..3).prop_map(|cells| {
                let cells = cells
                    .into_iter()
                    .map(|cell| Node::new("tableCell").attr("colspan", 2).with(cell));
                Node::new("table").with([Node::new("tableRow").with(cells)])
            }),
        ]
    })
}

/// Returns the nodes without the spaces around texts, of which XHTML and Markdown ignore those at the ends of a line.
fn without_spaces(mut nodes: Vec<Node>) -> Vec<Node> {
    for node in &mut nodes {
        node.text = node.text.take().map(|text| text.trim().to_owned());
        node.content = without_spaces(std::mem::take(&mut node.content));
    }
    nodes.retain(|node| node.text.as_deref() != Some(""));
    nodes
}

/// Returns the nodes without the ids of tasks, which are not kept.
fn without_ids(mut nodes: Vec<Node>) -> Vec<Node> {
    for node in &mut nodes {
        node.attrs.remove("localId");
        node.content = without_ids(std::mem::take(&mut node.content));
    }
    nodes
}

proptest! {
    #[test]
    fn a_document_survives_the_way_to_storage_format_and_back(
        blocks in proptest::collection::vec(block(), 0..4)
    ) {
        let document = Document::from_iter(blocks);
        let written = from_document(&document);
        prop_assert_eq!(&written.losses, &[] as &[String]);
        let read = to_document(&written.text).unwrap();
        prop_assert_eq!(&read.losses, &[] as &[String], "{}", written.text);
        prop_assert_eq!(
            without_ids(read.text.content),
            without_ids(document.content),
            "{}",
            written.text
        );
    }

    #[test]
    fn markdown_survives_the_way_to_storage_format_and_back(
        blocks in proptest::collection::vec(block(), 0..4)
    ) {
        // What Markdown can say of any document.
        let markdown = Document::from_iter(blocks).to_markdown().text;
        let stored = from_markdown(&markdown);
        prop_assert_eq!(&stored.losses, &[] as &[String]);
        let read = to_document(&stored.text).unwrap();
        prop_assert_eq!(
            without_spaces(without_ids(read.text.content)),
            without_spaces(without_ids(Document::from_markdown(&markdown).content)),
            "{}",
            stored.text
        );
    }

    #[test]
    fn any_well_formed_text_is_read(text in "(<p>|</p>|<b>|</b>|<ac:link>|</ac:link>|a| |&amp;|\n|<br />){0,12}") {
        if let Ok(Converted { text, .. }) = to_document(&text) {
            let written = from_document(&text).text;
            prop_assert!(to_document(&written).is_ok(), "{written}");
        }
    }
}

#[test]
fn elements_that_are_thousands_deep_are_an_error_and_end_no_program() {
    let deep = "<b>".repeat(5_000) + "text" + &"</b>".repeat(5_000);
    let error = to_document(&deep).unwrap_err().to_string();
    assert!(
        error.contains("more than 200 elements within each other"),
        "{error}"
    );
}

#[test]
fn widths_of_columns_are_listed_as_lost() {
    let table = r#"<table><colgroup><col style="width: 10px;" /></colgroup><tbody><tr><td>x</td></tr></tbody></table>"#;
    let losses = to_markdown(table).unwrap().losses;
    assert!(!losses.is_empty());
}

#[test]
fn a_linked_image_keeps_its_link_and_leaves_no_brackets_in_the_page() {
    let image = r#"<ac:image><ri:attachment ri:filename="f.png" /></ac:image>"#;
    let page = format!(r#"<p><a href="http://x">{image}</a></p>"#);
    let Converted { text, losses, .. } = to_markdown(&page).unwrap();
    assert_eq!(text, "[![](<attachment:f.png>)](<http://x>)\n");
    assert_eq!(losses, [] as [String; 0]);
    assert_eq!(from_markdown(&text).text, page);
    let status = r#"<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">Done</ac:parameter></ac:structured-macro>"#;
    let mention = r#"<ac:link><ri:user ri:account-id="7" /></ac:link>"#;
    let date = r#"<time datetime="2026-03-01" />"#;
    for inside in [image, status, mention, date] {
        let page = format!(r#"<p>See <a href="http://x">this <strong>{inside}</strong></a>.</p>"#);
        let Converted { text, losses, .. } = to_markdown(&page).unwrap();
        assert_eq!(losses, [] as [String; 0], "{text}");
        assert_eq!(from_markdown(&text).text, page, "{text}");
    }
}

#[test]
fn what_markdown_cannot_say_of_a_page_is_listed() {
    for (page, loss) in [
        ("<p>a<!-- note --></p>", "comment"),
        ("<!-- note --><p>a</p>", "comment"),
        ("<ul><!-- note --><li>a</li></ul>", "comment"),
        (r#"<ul class="x"><li>a</li></ul>"#, "attribute class of ul"),
        (r#"<ul><li class="x">a</li></ul>"#, "attribute class of li"),
        (
            r#"<p><code>a <strong>b</strong></code></p>"#,
            "mark strong of code",
        ),
        (
            r#"<p><ac:emoticon ac:name="x" ac:emoji-shortname=":x:" ac:emoji-fallback="ours" /></p>"#,
            "attribute text of emoji",
        ),
        (
            r#"<ac:structured-macro ac:name="info" data-layout="wide"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>"#,
            "attribute data-layout of ac:structured-macro",
        ),
    ] {
        assert_eq!(to_markdown(page).unwrap().losses, [loss], "{page}");
    }
    // Ids that Confluence sets itself are no loss.
    let page = r#"<p local-id="1">a</p><ac:structured-macro ac:name="info" ac:schema-version="1" ac:macro-id="2" ac:local-id="3"><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>
        <ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-uuid>8</ac:task-uuid><ac:task-status>complete</ac:task-status><ac:task-body>c</ac:task-body></ac:task></ac:task-list>"#;
    assert_eq!(to_markdown(page).unwrap().losses, [] as [String; 0]);
}

#[test]
fn what_a_page_cannot_say_of_markdown_is_listed() {
    let written = from_markdown("![alt](http://x/i.png \"Title\") <!-- note -->");
    assert_eq!(written.losses, ["comment", "title of an image"]);
}

#[test]
fn a_hundred_lists_within_each_other_are_written_so_that_they_are_read_again() {
    let list: String = (0..100)
        .map(|at| format!("{}- w{at}\n", "  ".repeat(at)))
        .collect();
    let table = |blocks: Vec<Node>| {
        let cell = Node::new("tableCell").with(blocks);
        Node::new("table").with([Node::new("tableRow").with([cell])])
    };
    let inner = Node::paragraph(Node::text("w0").strong().em().strike().link("http://x"));
    let deep = |wrap: &dyn Fn(Vec<Node>) -> Node| {
        let nodes = (0..100).fold(inner.clone(), |node, _| wrap(vec![node]));
        Document::from_iter([nodes])
    };
    for document in [
        deep(&|blocks| Node::new("bulletList").with([Node::new("listItem").with(blocks)])),
        deep(&|blocks| Node::panel("info", blocks)),
        deep(&table),
    ] {
        let written = from_document(&document);
        assert_eq!(written.losses, ["blocks nested too deeply"]);
        assert!(written.text.contains("w0"));
        to_document(&written.text).unwrap();
    }
    let written = from_markdown(&list);
    assert_eq!(written.losses, ["blocks nested more deeply than 50 levels"]);
    let read = to_document(&written.text).unwrap();
    for at in 0..100 {
        assert!(written.text.contains(&format!("w{at}")));
    }
    assert_eq!(read.losses, [] as [String; 0]);
}

#[test]
fn a_page_of_many_levels_becomes_a_document_that_serde_json_reads_and_stays_the_same() {
    for (open, close) in [
        ("<ul><li>", "</li></ul>"),
        ("<ac:task-list>", "</ac:task-list>"),
        ("<blockquote>", "</blockquote>"),
        ("<table><tbody><tr><td>", "</td></tr></tbody></table>"),
    ] {
        let levels = 190 / open.matches('<').count();
        let page = format!("{}<p>x</p>{}", open.repeat(levels), close.repeat(levels));
        let Converted { text, losses, .. } = to_document(&page).unwrap();
        assert_eq!(losses, [] as [String; 0]);
        let json = serde_json::to_string(&text).unwrap();
        serde_json::from_str::<serde_json::Value>(&json).unwrap();
        if !open.contains("task") {
            assert_eq!(from_document(&text).text, page);
        }
    }
}

#[test]
fn an_empty_line_of_a_page_stays_empty() {
    let page = "<p>a</p><p><br /></p><p>b</p>";
    let Converted { text, losses, .. } = to_markdown(page).unwrap();
    assert_eq!(losses, [] as [String; 0]);
    assert_eq!(from_markdown(&text).text, page, "{text}");
}

/// Parts of a page that documents do not have were dropped, or moved out of their element.
#[test]
fn an_element_with_parts_that_a_document_does_not_have_is_kept_as_it_is() {
    for page in [
        "<pre>a<strong>b</strong><br/>c</pre>",
        "<table><caption>Sales</caption><tbody><tr><td>a</td></tr></tbody></table>",
        "<table><tbody><tr>lost<td>a</td></tr></tbody></table>",
        "<ul>lost<li>a</li></ul>",
        "<ul><li>a</li><ul><li>b</li></ul></ul>",
        r#"<ac:structured-macro ac:name="code"><ac:default-parameter>x</ac:default-parameter><ac:plain-text-body>a</ac:plain-text-body></ac:structured-macro>"#,
        r#"<ac:structured-macro ac:name="code"><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>"#,
        r#"<ac:structured-macro ac:name="info"><ac:rich-text-body><p>a</p></ac:rich-text-body><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>"#,
        r#"<p>at <time datetime="2026-03-01">noon</time></p>"#,
    ] {
        let Converted { text, losses, .. } = to_markdown(page).unwrap();
        assert_eq!(losses, [] as [String; 0], "{page}");
        assert_eq!(from_markdown(&text).text, page, "{text}");
    }
}

#[test]
fn a_mention_with_a_plain_text_keeps_its_name() {
    let page = r#"<p><ac:link><ri:user ri:account-id="7" /><ac:plain-text-link-body><![CDATA[Maya]]></ac:plain-text-link-body></ac:link></p>"#;
    assert_eq!(to_markdown(page).unwrap().text, "[@Maya](<mention:7>)\n");
}

#[test]
fn a_macro_in_the_text_of_a_list_item_or_cell_does_not_end_the_line() {
    let jira = r#"<ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">ACME-1</ac:parameter></ac:structured-macro>"#;
    for (open, close) in [
        ("<ul><li>", "</li></ul>"),
        ("<table><tbody><tr><th>", "</th></tr></tbody></table>"),
    ] {
        for line in [
            format!("See {jira} now"),
            format!("{jira} <em>now</em>"),
            format!("See {jira}"),
        ] {
            let text = to_markdown(&format!("{open}{line}{close}")).unwrap().text;
            let written = from_markdown(&text).text;
            assert_eq!(written, format!("{open}<p>{line}</p>{close}"), "{text}");
        }
    }
}

#[test]
fn what_storage_format_cannot_say_of_a_document_is_listed() {
    let aligned = Mark::new("alignment").attr("align", "center");
    let image = Node::image("http://x/a.png", "").attr("layout", "wide");
    let caption = Node::new("caption").with([Node::text("Sales")]);
    for (node, losses) in [
        (
            Node::paragraph("a").mark(aligned),
            &["mark alignment of paragraph"][..],
        ),
        (
            image.with([caption]),
            &[
                "attribute layout of mediaSingle",
                "node caption of mediaSingle",
            ],
        ),
        (
            Node::new("inlineCard").attr("data", "{}"),
            &["node inlineCard"],
        ),
        (
            Node::new("date").attr("timestamp", "1772323200001"),
            &["time of a date"],
        ),
        (Node::new("emoji").attr("text", "😀"), &["node emoji"]),
    ] {
        let written = from_document(&Document::from_iter([node]));
        assert_eq!(written.losses, losses, "{}", written.text);
        assert!(!written.text.contains("href=\"\""));
    }
}

#[test]
fn control_characters_which_xml_does_not_have_are_not_written() {
    let nodes = [
        Node::paragraph(Node::text("a\u{0}b").link("http://x/\u{1}?\n")),
        Node::code_block(Some("x\u{b}"), "c\u{1b}[0m"),
        Node::image("http://x/\u{2}", "\u{3}"),
    ];
    let written = from_document(&Document::from_iter(nodes));
    assert_eq!(written.losses, ["control characters"]);
    let is_control = |c: char| c < ' ';
    assert!(!written.text.contains(is_control), "{}", written.text);
    let read = to_document(&written.text).unwrap().text;
    let link = Node::text("ab").link("http://x/?\n");
    assert_eq!(read.content[0], Node::paragraph(link));
}
