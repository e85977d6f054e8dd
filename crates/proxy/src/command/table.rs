//! Tables for people.

use std::borrow::Cow;

use crate::output::{self, printable};

/// Prints rows under a header, with two spaces between columns.
///
/// # Errors
/// When nothing can be printed.
pub(super) fn print<const N: usize>(header: [&str; N], rows: &[[String; N]]) -> anyhow::Result<()> {
    output::line(format(header, rows).trim_end_matches('\n'))
}

fn format<const N: usize>(header: [&str; N], rows: &[[String; N]]) -> String {
    let rows: Vec<[Cow<'_, str>; N]> = rows
        .iter()
        .map(|row| std::array::from_fn(|column| printable(&row[column])))
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells
            .chain([header[column].chars().count()])
            .max()
            .unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let line = |cells: [&str; N]| {
        let padded = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:<width$}"));
        let line = padded.collect::<Vec<_>>().join("  ");
        format!("{}\n", line.trim_end())
    };
    let mut text = line(header);
    for row in &rows {
        text.push_str(&line(std::array::from_fn(|column| &*row[column])));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_can_neither_control_the_terminal_nor_begin_a_row() {
        let rows = [["\u{1b}[2J\nok".to_owned(), "b".to_owned()]];
        assert_eq!(
            format(["NAME", "X"], &rows),
            "NAME           X\n\\u{1b}[2J\\nok  b\n"
        );
    }

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [
            ["a".to_owned(), "bcd".to_owned()],
            ["Ünïcödé".to_owned(), String::new()],
        ];
        assert_eq!(
            format(["NAME", "X"], &rows),
            "NAME     X\na        bcd\nÜnïcödé\n"
        );
    }
}
