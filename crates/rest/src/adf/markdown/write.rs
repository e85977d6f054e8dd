//! Writes Markdown.

use std::collections::BTreeSet;

use super::{
    super::{Document, Mark, Node, json_depth, plain},
    Markdown, PANELS, check,
    read::{self, MAX_JSON_DEPTH},
    text::{Place, escape, fenced, is_language, item_of, line, quoted, target, with_references},
};

pub(super) fn document(document: &Document) -> Markdown {
    let mut writer = Writer::default();
    let mut text = writer.join(&document.content, false, Writer::checked);
    if !text.is_empty() {
        text.push('\n');
    }
    Markdown {
        text,
        losses: writer.losses.into_iter().collect(),
    }
}

#[derive(Default)]
pub(super) struct Writer {
    losses: BTreeSet<String>,
}

impl Writer {
    pub(super) fn lost(&mut self, what: impl Into<String>) {
        self.losses.insert(what.into());
    }

    /// Notes the attributes and marks of a block that Markdown cannot say.
    pub(super) fn check(&mut self, node: &Node, known: &[&str]) {
        // These ids have no meaning outside the document.
        let ignored = ["localId", "uniqueId"];
        for name in node.attrs.keys() {
            if !known.contains(&&**name) && !ignored.contains(&&**name) {
                self.lost(format!("attribute {name} of {}", node.kind));
            }
        }
        if !plain::is_inline(node) && node.kind != "media" {
            for mark in &node.marks {
                self.lost(format!("mark {} of {}", mark.kind, node.kind));
            }
        }
    }

    fn blocks(&mut self, nodes: &[Node]) -> String {
        self.join(nodes, false, Self::block)
    }

    /// Writes blocks; in a tight list, an inner list follows its text without an empty line.
    fn join(
        &mut self,
        nodes: &[Node],
        is_tight: bool,
        write: fn(&mut Self, &Node) -> String,
    ) -> String {
        let mut text = String::new();
        let mut before: Option<&Node> = None;
        for node in nodes {
            let block = write(self, node);
            if block.is_empty() {
                // That a list item or a cell has nothing but an empty paragraph says no more than that it is empty.
                if nodes.len() > 1 || node.kind != "paragraph" {
                    self.lost(format!("empty {}", node.kind));
                }
                continue;
            }
            if let Some(before) = before {
                let is_inner_list = matches!(&*node.kind, "bulletList" | "taskList")
                    // A hyphen alone would make a heading of the line before, and a tag alone HTML of the line behind.
                    && block.lines().next() != Some("-")
                    && !text.ends_with("<br>");
                text.push_str(
                    match is_tight && is_inner_list && before.kind == "paragraph" {
                        true => "\n",
                        false => "\n\n",
                    },
                );
                // Lists that follow each other would become one.
                if marker(before).is_some() && marker(before) == marker(node) {
                    text.push_str("<!-- -->\n\n");
                }
            }
            text.push_str(&block);
            before = Some(node);
        }
        text
    }

    /// Writes a block, and reads it again: one that would be read as something else is kept as it is, so that no
    /// combination of characters that the escapes do not foresee changes a document.
    fn checked(&mut self, node: &Node) -> String {
        let losses = std::mem::take(&mut self.losses);
        let original = std::slice::from_ref(node);
        let mut block = self.block(node);
        let is_deep = json_depth(&node.to_value()) + 2 > MAX_JSON_DEPTH;
        if !block.is_empty() && !is_deep {
            let (read, _) = read::document(&block);
            let is_same = match self.losses.is_empty() {
                true => check::is_same(original, &read.content),
                false => check::has_text(original, &read.content),
            };
            if !is_same {
                self.losses.clear();
                block = self.kept(node);
            }
        }
        self.losses.extend(losses);
        block
    }

    fn block(&mut self, node: &Node) -> String {
        match &*node.kind {
            "paragraph" => {
                self.check(node, &[]);
                self.inline(&node.content, Place::Paragraph)
            }
            "heading" => {
                self.check(node, &["level"]);
                let level = node.attrs.get("level").and_then(serde_json::Value::as_u64);
                let level = usize::try_from(level.unwrap_or(1)).unwrap_or(1).clamp(1, 6);
                let text = self.inline(&node.content, Place::Heading);
                item_of(&format!("{} ", "#".repeat(level)), &text)
            }
            "bulletList" | "orderedList" => self.list(node),
            "taskList" => self.task_list(node),
            "codeBlock" if is_language(node.string("language").unwrap_or_default()) => {
                self.check(node, &["language"]);
                let code: String = node.content.iter().map(plain::of_node).collect();
                fenced(node.string("language").unwrap_or_default(), &code)
            }
            "blockquote" => {
                self.check(node, &[]);
                quoted(&self.blocks(&node.content))
            }
            "panel" => match panel(node) {
                Some(alert) => {
                    self.check(node, &["panelType"]);
                    // An empty list item would belong to the line of the alert.
                    let is_text = node
                        .content
                        .first()
                        .is_some_and(|first| first.kind == "paragraph");
                    let between = if is_text { "\n" } else { "\n\n" };
                    quoted(&format!(
                        "[!{alert}]{between}{}",
                        self.blocks(&node.content)
                    ))
                }
                None => self.kept(node),
            },
            // Three hyphens would be one with the marker of a list item.
            "rule" => {
                self.check(node, &[]);
                "***".to_owned()
            }
            "table" => self.table(node).unwrap_or_else(|| self.kept(node)),
            "mediaSingle" => self.image(node).unwrap_or_else(|| self.kept(node)),
            _ => match node.as_storage() {
                Some(storage) => fenced("storage", storage),
                None => self.kept(node),
            },
        }
    }

    /// Returns a block that Markdown cannot say as the code that it is read back from.
    fn kept(&mut self, node: &Node) -> String {
        let value = node.to_value();
        if json_depth(&value) + 2 > MAX_JSON_DEPTH {
            self.lost(format!("node {} that is nested too deeply", node.kind));
        }
        fenced("adf", &value.to_string())
    }

    fn list(&mut self, list: &Node) -> String {
        self.check(list, &["order"]);
        let first = list.attrs.get("order").and_then(serde_json::Value::as_u64);
        let mut items = Vec::new();
        for (number, item) in (first.unwrap_or(1)..).zip(&list.content) {
            let marker = match &*list.kind {
                "orderedList" => format!("{number}. "),
                _ => "- ".to_owned(),
            };
            self.check(item, &[]);
            let text = self.join(&item.content, true, Self::block);
            items.push(item_of(&marker, &text));
        }
        items.join("\n")
    }

    fn task_list(&mut self, list: &Node) -> String {
        let mut items: Vec<String> = Vec::new();
        for node in &list.content {
            match &*node.kind {
                "taskItem" => {
                    self.check(node, &["state"]);
                    let done = node.string("state") == Some("DONE");
                    let marker = if done { "- [x] " } else { "- [ ] " };
                    let text = self.inline(&node.content, Place::Paragraph);
                    items.push(format!("{marker}{}", text.replace('\n', "\n  ")));
                }
                "taskList" => {
                    let nested = self.task_list(node);
                    items.push(format!("  {}", nested.replace('\n', "\n  ")));
                }
                kind => {
                    self.lost(format!("node {kind} of taskList"));
                    items.push(format!("- [ ] {}", plain::of_node(node).replace('\n', " ")));
                }
            }
        }
        items.join("\n")
    }

    fn table(&mut self, table: &Node) -> Option<String> {
        let rows = &table.content;
        let columns = rows
            .iter()
            .map(|row| row.content.len())
            .max()
            .filter(|count| *count > 0)?;
        let is_header = |row: &Node| row.content.iter().all(|cell| cell.kind == "tableHeader");
        let has_header = is_header(&rows[0]);
        // An empty header stands for none.
        if has_header && plain::of_node(&rows[0]).trim().is_empty() {
            return None;
        }
        // Of other blocks in a cell, the text is written, which these do not have.
        let blocks = rows
            .iter()
            .flat_map(|row| &row.content)
            .flat_map(|cell| &cell.content);
        let mut inside = blocks
            .filter(|block| block.kind != "paragraph")
            .flat_map(|block| &block.content);
        if inside.any(has_storage) {
            return None;
        }
        self.check(table, &[]);
        let mut lines = Vec::new();
        if !has_header {
            lines.push(line(&vec![String::new(); columns]));
        }
        for (at, row) in rows.iter().enumerate() {
            let is_below = at > 0 || !has_header;
            if is_below && row.content.iter().any(|cell| cell.kind == "tableHeader") {
                self.lost("node tableHeader outside of the first row");
            }
            let mut cells: Vec<String> = row.content.iter().map(|cell| self.cell(cell)).collect();
            // The other rows may be shorter than the first one.
            if at == 0 && has_header {
                cells.resize(columns, String::new());
            }
            lines.push(line(&cells));
        }
        lines.insert(1, line(&vec!["---".to_owned(); columns]));
        Some(lines.join("\n"))
    }

    fn cell(&mut self, cell: &Node) -> String {
        self.check(cell, &[]);
        let mut blocks = Vec::new();
        for block in &cell.content {
            blocks.push(match &*block.kind {
                "paragraph" => self.inline(&block.content, Place::Cell),
                _ if block.as_storage().is_some() => {
                    self.inline(std::slice::from_ref(block), Place::Cell)
                }
                kind => {
                    self.lost(format!("node {kind} in a table"));
                    let text = plain::of_node(block);
                    let lines = text.lines().map(|line| {
                        let mut written = String::new();
                        escape(line, Place::Cell, &mut written);
                        written
                    });
                    lines.collect::<Vec<_>>().join("<br>")
                }
            });
        }
        if blocks.len() > 1 {
            self.lost("paragraphs of a table cell");
        }
        blocks.join("<br>")
    }

    fn image(&mut self, node: &Node) -> Option<String> {
        let [media] = &node.content[..] else {
            return None;
        };
        let url = match (media.string("url"), media.string("id")) {
            (Some(url), _) => url.to_owned(),
            (None, Some(id)) => {
                let collection = media.string("collection").unwrap_or_default();
                format!("media:{collection}/{id}")
            }
            (None, None) => return None,
        };
        if node
            .string("layout")
            .is_some_and(|layout| layout != "center")
        {
            self.lost("attribute layout of mediaSingle");
        }
        self.check(node, &["layout"]);
        self.check(media, &["type", "url", "id", "collection", "alt"]);
        for mark in media.marks.iter().filter(|mark| mark.kind != "link") {
            self.lost(format!("mark {} of media", mark.kind));
        }
        let mut alt = String::new();
        escape(
            media.string("alt").unwrap_or_default(),
            Place::Paragraph,
            &mut alt,
        );
        let image = format!("![{alt}]({})", target(&url));
        let link = media.marks.iter().find(|mark| mark.kind == "link");
        Some(match link {
            Some(link) => format!("[{image}]({})", link_target(link)),
            None => image,
        })
    }
}

fn has_storage(node: &Node) -> bool {
    node.as_storage().is_some() || node.content.iter().any(has_storage)
}

/// Returns the target of a link and its title.
pub(super) fn link_target(link: &Mark) -> String {
    let attr = |name: &str| link.attrs.get(name).and_then(|value| value.as_str());
    let url = target(attr("href").unwrap_or_default());
    match attr("title") {
        Some(title) => {
            format!("{url} \"{}\"", with_references(title))
        }
        None => url,
    }
}

fn marker(node: &Node) -> Option<char> {
    match &*node.kind {
        "bulletList" | "taskList" => Some('-'),
        "orderedList" => Some('1'),
        _ => None,
    }
}

fn panel(node: &Node) -> Option<&'static str> {
    let kind = node.string("panelType")?;
    PANELS
        .iter()
        .find(|(_, panel)| *panel == kind)
        .map(|(alert, _)| *alert)
}
