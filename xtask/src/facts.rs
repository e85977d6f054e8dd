//! Reads the facts about Atlassian's APIs: `xtask/facts/operations.tsv` and `xtask/facts/scopes.tsv`.
//! What the columns mean stands at the top of those files.

use std::collections::HashSet;

use anyhow::{Context as _, Result, bail, ensure};

/// One line of `operations.tsv`.
#[derive(Debug)]
pub(crate) struct Operation<'a> {
    pub(crate) api: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) id: &'a str,
    pub(crate) classic: Vec<&'a str>,
    pub(crate) granular: Vec<&'a str>,
    pub(crate) paging: Paging<'a>,
    pub(crate) deprecated: bool,
    pub(crate) experimental: bool,
    pub(crate) oauth: Availability,
}

/// The column `paging`.
#[derive(Debug)]
pub(crate) enum Paging<'a> {
    Whole,
    Capped,
    /// The styles that differ in nothing but their parameters: the name of the variant in the code.
    Items {
        style: &'static str,
        items: Items<'a>,
    },
    Cursor,
    Start {
        items: Items<'a>,
        last: Option<&'a str>,
    },
    Since,
    After,
}

/// The words for [`Paging::Items`], and the variants of `Paging` in the code.
const STYLES: [(&str, &str); 8] = [
    ("offset", "Offset"),
    ("offset-body", "OffsetInBody"),
    ("offset-limit", "OffsetLimit"),
    ("token", "Token"),
    ("token-body", "TokenInBody"),
    ("page-cursor", "PageCursor"),
    ("starting-after", "StartingAfter"),
    ("next-link", "NextLink"),
];

/// Where the items of a page are.
#[derive(Debug)]
pub(crate) enum Items<'a> {
    Member(&'a str),
    Bare,
    Unknown,
}

/// The column `oauth`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Availability {
    Yes,
    No,
    Anonymous,
    Unknown,
}

/// One line of `scopes.tsv`.
#[derive(Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) name: &'a str,
    pub(crate) product: &'a str,
    pub(crate) kind: Kind,
}

/// The column `kind`.
#[derive(Debug)]
pub(crate) enum Kind {
    Classic,
    Granular,
    Special,
}

/// Reads `operations.tsv`; `scopes` are the only ones it may name.
pub(crate) fn operations<'a>(text: &'a str, scopes: &[Scope]) -> Result<Vec<Operation<'a>>> {
    let known: HashSet<&str> = scopes.iter().map(|scope| scope.name).collect();
    let mut seen = HashSet::new();
    rows(
        text,
        "api\tmethod\tpath\tid\tclassic\tgranular\tpaging\tflags\toauth",
        |cells| {
            let [
                api,
                method,
                path,
                id,
                classic,
                granular,
                paging,
                flags,
                oauth,
            ] = cells;
            let operation = Operation {
                api,
                method,
                path,
                id,
                classic: classic.split_whitespace().collect(),
                granular: granular.split_whitespace().collect(),
                paging: parse_paging(paging)?,
                deprecated: flags.split(',').any(|flag| flag == "deprecated"),
                experimental: flags.split(',').any(|flag| flag == "experimental"),
                oauth: match oauth {
                    "yes" => Availability::Yes,
                    "no" => Availability::No,
                    "anonymous" => Availability::Anonymous,
                    "unknown" => Availability::Unknown,
                    other => bail!("unknown value {other:?} in column oauth"),
                },
            };
            for scope in operation.classic.iter().chain(&operation.granular) {
                ensure!(known.contains(scope), "scope {scope} is not in scopes.tsv");
            }
            ensure!(
                path.starts_with('/'),
                "path {path:?} does not begin with a slash"
            );
            ensure!(
                seen.insert((method, shape(path))),
                "a second operation for {method} {path}"
            );
            Ok(operation)
        },
    )
}

/// Reads `scopes.tsv`.
pub(crate) fn scopes(text: &str) -> Result<Vec<Scope<'_>>> {
    let scopes = rows(text, "scope\tproduct\tkind", |[name, product, kind]| {
        let kind = match kind {
            "classic" => Kind::Classic,
            "granular" => Kind::Granular,
            "special" => Kind::Special,
            other => bail!("unknown value {other:?} in column kind"),
        };
        Ok(Scope {
            name,
            product,
            kind,
        })
    })?;
    ensure!(
        scopes.is_sorted_by(|a, b| a.name < b.name),
        "scopes.tsv is not sorted by name, or has one twice"
    );
    Ok(scopes)
}

fn parse_paging(cell: &str) -> Result<Paging<'_>> {
    let mut parts = cell.split(':');
    let style = parts.next().unwrap_or_default();
    let items = parts.next().map(|items| match items {
        "[]" => Items::Bare,
        "?" => Items::Unknown,
        member => Items::Member(member),
    });
    let last = parts.next();
    let unknown = || format!("unknown value {cell:?} in column paging");
    Ok(match (style, items, last) {
        ("-", None, None) => Paging::Whole,
        ("capped", None, None) => Paging::Capped,
        ("cursor", None, None) => Paging::Cursor,
        ("start", Some(items), last) => Paging::Start { items, last },
        ("since", None, None) => Paging::Since,
        ("after", None, None) => Paging::After,
        (style, Some(items), None) => {
            let known = STYLES.iter().find(|(name, _)| *name == style);
            let (_, style) = known.with_context(unknown)?;
            Paging::Items { style, items }
        }
        _ => return Err(anyhow::anyhow!(unknown())),
    })
}

/// The template with its parameters' names taken away: two templates of one shape match the same paths.
fn shape(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "{}"
        } else {
            segment
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The rows below the comments and the line `columns`, each read by `read`.
fn rows<'a, T, const N: usize>(
    text: &'a str,
    columns: &str,
    mut read: impl FnMut([&'a str; N]) -> Result<T>,
) -> Result<Vec<T>> {
    let mut lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'));
    ensure!(
        lines.next().is_some_and(|(_, line)| line == columns),
        "the columns are not {columns:?}"
    );
    lines
        .map(|(number, line)| {
            let cells: Vec<&str> = line.split('\t').collect();
            let found = cells.len();
            <[&str; N]>::try_from(cells)
                .map_err(|_| anyhow::anyhow!("{found} columns instead of {N}"))
                .and_then(&mut read)
                .with_context(|| format!("line {}", number + 1))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{operations, scopes};

    const SCOPES: &str = "# note\nscope\tproduct\tkind\nread:jira-user\tjira\tclassic\nread:user:jira\tjira\tgranular\n";
    const COLUMNS: &str = "api\tmethod\tpath\tid\tclassic\tgranular\tpaging\tflags\toauth\n";

    fn error(row: &str) -> String {
        let text = format!("{COLUMNS}{row}\n");
        let scopes = scopes(SCOPES).expect("the scopes are well-formed");
        format!(
            "{:#}",
            operations(&text, &scopes).expect_err("the row is wrong")
        )
    }

    #[test]
    fn a_row_becomes_an_operation() {
        let text = format!(
            "{COLUMNS}a\tGET\t/x/{{y}}\tz\tread:jira-user\tread:user:jira\tstart:values:isLastPage\tdeprecated\tno\n"
        );
        let scopes = scopes(SCOPES).expect("the scopes are well-formed");
        let [operation] = &operations(&text, &scopes).expect("the row is well-formed")[..] else {
            panic!("one row makes one operation");
        };
        assert_eq!(
            (
                operation.api,
                operation.method,
                operation.path,
                operation.id
            ),
            ("a", "GET", "/x/{y}", "z")
        );
        assert_eq!(
            (operation.deprecated, operation.experimental),
            (true, false)
        );
    }

    #[test]
    fn a_misspelt_scope_is_reported_with_its_line() {
        assert_eq!(
            error("a\tGET\t/x\tz\tdelete:jira-work\t\t-\t\tyes"),
            "line 2: scope delete:jira-work is not in scopes.tsv"
        );
    }

    #[test]
    fn an_unknown_way_of_paging_is_reported() {
        assert_eq!(
            error("a\tGET\t/x\tz\t\t\toffset\t\tyes"),
            "line 2: unknown value \"offset\" in column paging"
        );
    }

    #[test]
    fn two_operations_of_one_shape_are_reported() {
        let rows = "a\tGET\t/x/{id}\tz\t\t\t-\t\tyes\na\tGET\t/x/{key}\tz\t\t\t-\t\tyes";
        assert_eq!(error(rows), "line 3: a second operation for GET /x/{key}");
    }
}
