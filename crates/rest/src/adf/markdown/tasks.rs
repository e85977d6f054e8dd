//! Lists of tasks from lists with check boxes.

use serde_json::Value;

use super::super::Node;

/// Returns a list whose items all have a check box as a list of tasks.
pub(super) fn tasks(list: Node, count: &mut usize) -> Node {
    let is_task = |item: &Node| {
        let (first, rest) = item
            .content
            .split_first()
            .map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
        item.attrs.contains_key("done")
            && first.is_none_or(|first| first.kind == "paragraph")
            && rest.iter().all(|node| node.kind == "taskList")
    };
    if list.kind != "bulletList" || !list.content.iter().all(is_task) {
        return without_boxes(list);
    }
    let mut tasks = Node::new("taskList").attr("localId", "");
    for item in list.content {
        *count += 1;
        let done = item.attrs.get("done") == Some(&Value::Bool(true));
        let mut blocks = item.content.into_iter();
        let content = blocks.next().unwrap_or_default().content;
        tasks.content.push(
            Node::new("taskItem")
                .attr("localId", format!("task-{}", count))
                .attr("state", if done { "DONE" } else { "TODO" })
                .with(content),
        );
        tasks.content.extend(blocks);
    }
    let id = format!("tasks-{}", count);
    tasks.attr("localId", id)
}

/// Returns the list with its check boxes as text.
fn without_boxes(mut list: Node) -> Node {
    list.content.iter_mut().for_each(box_as_text);
    list
}

/// Writes the check box of a list item, if it has one, as text.
pub(super) fn box_as_text(item: &mut Node) {
    let Some(done) = item.attrs.remove("done") else {
        return;
    };
    let text = if done == Value::Bool(true) {
        "[x] "
    } else {
        "[ ] "
    };
    match item.content.first_mut() {
        Some(first) if first.kind == "paragraph" => {
            first.content.insert(0, Node::text(text));
        }
        _ => item.content.insert(0, Node::paragraph(text)),
    }
}
