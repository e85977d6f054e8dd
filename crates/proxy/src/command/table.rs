//! Text tables.

use std::borrow::Cow;

use crate::output::{self, errln, printable};

/// Prints rows under a header, with two spaces between columns.
///
/// # Errors
/// If standard output cannot be written.
pub(super) fn print<const N: usize>(
    header: [&'static str; N],
    rows: &[[String; N]],
) -> anyhow::Result<()> {
    Table::new(header).print(rows)
}

/// Warns on standard error about rows that are missing from a list because they cannot be read.
pub(super) fn warn_unreadable(names: &[String], advice: &str) {
    for name in names {
        errln!("warning: {name} cannot be read from the database and is not listed; {advice}");
    }
}

/// A table that is printed in parts: later rows are aligned with earlier ones if they fit.
pub(super) struct Table<const N: usize> {
    /// `None` once it is printed.
    header: Option<[&'static str; N]>,
    widths: [usize; N],
}

impl<const N: usize> Table<N> {
    pub(super) fn new(header: [&'static str; N]) -> Self {
        Self {
            widths: header.map(|name| name.chars().count()),
            header: Some(header),
        }
    }

    /// Prints rows, after the header the first time.
    ///
    /// # Errors
    /// If standard output cannot be written.
    pub(super) fn print(&mut self, rows: &[[String; N]]) -> anyhow::Result<()> {
        match self.format(rows) {
            text if text.is_empty() => Ok(()),
            text => output::line(text.trim_end_matches('\n')),
        }
    }

    fn format(&mut self, rows: &[[String; N]]) -> String {
        let rows: Vec<[Cow<'_, str>; N]> = rows
            .iter()
            .map(|row| std::array::from_fn(|column| printable(&row[column])))
            .collect();
        for row in &rows {
            for (width, cell) in self.widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let line = |cells: [&str; N]| {
            let padded = cells
                .iter()
                .zip(self.widths)
                .map(|(cell, width)| format!("{cell:<width$}"));
            let line = padded.collect::<Vec<_>>().join("  ");
            format!("{}\n", line.trim_end())
        };
        let mut text = self.header.take().map(line).unwrap_or_default();
        for row in &rows {
            text.push_str(&line(std::array::from_fn(|column| &*row[column])));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_can_neither_control_the_terminal_nor_start_a_row() {
        let rows = [["\u{1b}[2J\nok".to_owned(), "b".to_owned()]];
        assert_eq!(
            Table::new(["NAME", "X"]).format(&rows),
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
            Table::new(["NAME", "X"]).format(&rows),
            "NAME     X\na        bcd\nÜnïcödé\n"
        );
    }

    #[test]
    fn later_rows_are_aligned_with_earlier_ones() {
        let mut table = Table::new(["NAME", "X"]);
        let row = |name: &str| [name.to_owned(), "x".to_owned()];
        assert_eq!(table.format(&[row("wider")]), "NAME   X\nwider  x\n");
        assert_eq!(table.format(&[]), "");
        assert_eq!(table.format(&[row("a")]), "a      x\n");
    }
}
