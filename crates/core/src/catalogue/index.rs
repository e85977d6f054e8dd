//! From method and path to operation, in well under a microsecond and without allocating.

use http::Method;

use super::Operation;

/// A lookup over a static table of operations: a tree of path segments.
///
/// How a path is matched:
/// - Segment by segment, byte for byte. A percent-encoded segment is opaque: `%2F` never splits it, and an
///   encoded literal is not that literal.
/// - A literal segment wins over a parameter, from left to right; where the literal leads to no operation
///   of this method, the parameter is tried.
/// - A parameter takes any one segment but an empty one, `.` and `..`, which servers read as something else.
/// - One slash at the end names the same operation; an empty segment elsewhere names none.
#[derive(Debug)]
pub struct Index {
    nodes: Vec<Node>,
}

const ROOT: usize = 0;

/// A place in the tree. Children are positions in `Index::nodes`.
#[derive(Debug, Default)]
struct Node {
    /// Sorted by length, then by text.
    literals: Vec<(&'static str, usize)>,
    parameter: Option<usize>,
    operations: Vec<&'static Operation>,
}

impl Index {
    /// An index over `operations`. When two of them have the same method and shape of path, the first one wins.
    pub fn new(operations: &'static [Operation]) -> Self {
        let mut index = Self {
            nodes: vec![Node::default()],
        };
        for operation in operations {
            let end = index.grow(operation.path);
            index.nodes[end].operations.push(operation);
        }
        index
    }

    /// The same index, in which paths below `alias` also lead to what is below `path`.
    ///
    /// Has no effect when nothing is below `path`, or when `alias` has operations of its own.
    pub fn with_alias(mut self, alias: &'static str, path: &'static str) -> Self {
        let Some(target) = self.walk(path) else {
            return self;
        };
        let (parent, name) = alias.rsplit_once('/').unwrap_or(("", alias));
        let parent = self.grow(parent);
        let parent = &mut self.nodes[parent];
        if let Err(place) = parent.place(name) {
            parent.literals.insert(place, (name, target));
        }
        self
    }

    /// The operation for `method` on `path`; `path` has no query and begins with a slash.
    pub fn find(&self, method: &Method, path: &str) -> Option<&'static Operation> {
        let path = path.strip_prefix('/')?;
        self.descend(ROOT, method, path.strip_suffix('/').unwrap_or(path))
    }

    fn descend(&self, node: usize, method: &Method, path: &str) -> Option<&'static Operation> {
        let node = &self.nodes[node];
        let (segment, rest) = split(path);
        let onward = |child: usize| match rest {
            Some(rest) => self.descend(child, method, rest),
            None => self.nodes[child].operation(method),
        };
        node.literal(segment)
            .and_then(onward)
            .or_else(|| node.parameter(segment).and_then(onward))
    }

    /// Returns the node of a template, and creates it if necessary.
    fn grow(&mut self, template: &'static str) -> usize {
        let mut node = ROOT;
        for segment in template.split('/').filter(|segment| !segment.is_empty()) {
            let new = self.nodes.len();
            node = self.nodes[node].child(segment, new);
            if node == new {
                self.nodes.push(Node::default());
            }
        }
        node
    }

    /// The node that a path of literals leads to.
    fn walk(&self, path: &str) -> Option<usize> {
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        segments.try_fold(ROOT, |node, segment| self.nodes[node].literal(segment))
    }
}

impl Node {
    /// Where a literal is, or belongs. The length decides before the text does: most comparisons then
    /// touch no text at all.
    fn place(&self, segment: &str) -> Result<usize, usize> {
        self.literals.binary_search_by(|(literal, _)| {
            literal
                .len()
                .cmp(&segment.len())
                .then_with(|| (*literal).cmp(segment))
        })
    }

    /// The child for this literal.
    fn literal(&self, segment: &str) -> Option<usize> {
        self.place(segment).ok().map(|place| self.literals[place].1)
    }

    /// Returns the child for a parameter, if this segment may be the value of one.
    fn parameter(&self, segment: &str) -> Option<usize> {
        self.parameter
            .filter(|_| !matches!(segment, "" | "." | ".."))
    }

    fn operation(&self, method: &Method) -> Option<&'static Operation> {
        self.operations
            .iter()
            .copied()
            .find(|operation| operation.method == *method)
    }

    /// The child for a segment of a template; `new` when there was none.
    fn child(&mut self, segment: &'static str, new: usize) -> usize {
        if segment.starts_with('{') {
            return *self.parameter.get_or_insert(new);
        }
        match self.place(segment) {
            Ok(place) => self.literals[place].1,
            Err(place) => {
                self.literals.insert(place, (segment, new));
                new
            }
        }
    }
}

/// The first segment and, after its slash, the rest.
fn split(path: &str) -> (&str, Option<&str>) {
    match path.as_bytes().iter().position(|byte| *byte == b'/') {
        Some(slash) => (&path[..slash], Some(&path[slash + 1..])),
        None => (path, None),
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::Index;
    use crate::catalogue::{Api, Operation};

    const fn get(path: &'static str) -> Operation {
        Operation::new(Api::JiraPlatform, Method::GET, path, path)
    }

    static TABLE: &[Operation] = &[
        get("/rest/api/3/issue/{key}"),
        Operation::new(
            Api::JiraPlatform,
            Method::POST,
            "/rest/api/3/issue/bulk",
            "bulk",
        ),
        get("/rest/api/3/issue/picker"),
        get("/rest/api/3/issue/picker/recent"),
        get("/rest/api/3/issue/{key}/comment/{id}"),
        get("/rest/api/3/issue"),
    ];

    fn found(method: Method, path: &str) -> Option<&'static str> {
        let index = Index::new(TABLE).with_alias("/rest/api/2", "/rest/api/3");
        index.find(&method, path).map(|operation| operation.id)
    }

    #[test]
    fn a_parameter_takes_any_one_segment() {
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/PROJ-1"),
            Some("/rest/api/3/issue/{key}")
        );
        let comment = found(Method::GET, "/rest/api/3/issue/PROJ-1/comment/10001");
        assert_eq!(comment, Some("/rest/api/3/issue/{key}/comment/{id}"));
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/PROJ-1/unheard-of"),
            None
        );
    }

    #[test]
    fn a_literal_wins_over_a_parameter() {
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/picker"),
            Some("/rest/api/3/issue/picker")
        );
    }

    #[test]
    fn a_literal_of_another_method_leaves_the_path_to_the_parameter() {
        assert_eq!(found(Method::POST, "/rest/api/3/issue/bulk"), Some("bulk"));
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/bulk"),
            Some("/rest/api/3/issue/{key}")
        );
    }

    #[test]
    fn a_literal_that_leads_nowhere_leaves_the_path_to_the_parameter() {
        let comment = found(Method::GET, "/rest/api/3/issue/picker/comment/7");
        assert_eq!(comment, Some("/rest/api/3/issue/{key}/comment/{id}"));
    }

    #[test]
    fn encoded_segments_are_opaque() {
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/A%2Fcomment%2F1"),
            Some("/rest/api/3/issue/{key}")
        );
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/%70icker"),
            Some("/rest/api/3/issue/{key}")
        );
        assert_eq!(found(Method::GET, "/rest/api/%33/issue/A-1"), None);
    }

    #[test]
    fn one_slash_at_the_end_changes_nothing() {
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/picker/"),
            Some("/rest/api/3/issue/picker")
        );
        assert_eq!(
            found(Method::GET, "/rest/api/3/issue/"),
            Some("/rest/api/3/issue")
        );
        assert_eq!(found(Method::GET, "/rest/api/3/issue//"), None);
    }

    #[test]
    fn empty_and_dot_segments_match_no_parameter() {
        assert_eq!(found(Method::GET, "/rest/api/3/issue//comment/1"), None);
        assert_eq!(found(Method::GET, "/rest/api/3/issue/.."), None);
        assert_eq!(found(Method::GET, "/rest/api/3/issue/."), None);
    }

    #[test]
    fn an_alias_leads_to_the_same_operations() {
        assert_eq!(
            found(Method::GET, "/rest/api/2/issue/A-1"),
            Some("/rest/api/3/issue/{key}")
        );
        assert_eq!(found(Method::GET, "/rest/api/4/issue/A-1"), None);
    }

    #[test]
    fn an_alias_of_nothing_has_no_effect() {
        let index = Index::new(TABLE).with_alias("/rest/api/9", "/rest/none");
        assert!(index.find(&Method::GET, "/rest/api/9/issue").is_none());
    }

    #[test]
    fn odd_paths_are_not_in_the_catalogue() {
        for path in [
            "",
            "/",
            "//",
            "rest/api/3/issue",
            "/rest",
            "/rest/api/3",
            "*",
        ] {
            assert_eq!(found(Method::GET, path), None, "{path:?}");
        }
        assert_eq!(found(Method::HEAD, "/rest/api/3/issue"), None);
    }
}
