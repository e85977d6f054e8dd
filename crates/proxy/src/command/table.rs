//! Tables for people.

/// Prints rows under a header, columns apart by two blanks.
pub(super) fn print<const N: usize>(header: [&str; N], rows: &[[String; N]]) {
    print!("{}", format(header, rows));
}

fn format<const N: usize>(header: [&str; N], rows: &[[String; N]]) -> String {
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
    for row in rows {
        text.push_str(&line(std::array::from_fn(|column| row[column].as_str())));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

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
