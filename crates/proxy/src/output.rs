//! What commands print: results on standard output, notes on standard error.
//!
//! Everything printed here passes through `printable`, so that stored or remote text cannot
//! control the operator's terminal. If the reader of standard output has closed it, as in
//! `threelo logs | head -1`, printing returns [`OutputClosed`], and the command ends without an error.

use std::{
    borrow::Cow,
    fmt::{self, Display},
    io::{self, Write},
    process::ExitCode,
};

use anyhow::Context;
use serde::Serialize;

/// Prints a line on standard output; takes what `format!` takes.
macro_rules! outln {
    ($($text:tt)*) => { $crate::output::line(format_args!($($text)*)) };
}

/// Prints a line on standard error; takes what `format!` takes.
macro_rules! errln {
    ($($text:tt)*) => { $crate::output::note(format_args!($($text)*)) };
}

pub(crate) use {errln, outln};

/// The reader of standard output has closed it.
#[derive(Debug)]
pub struct OutputClosed;

impl Display for OutputClosed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("standard output was closed by its reader")
    }
}

impl std::error::Error for OutputClosed {}

/// Prints text and a line break on standard output.
///
/// # Errors
/// [`OutputClosed`] if the reader has closed it, otherwise the I/O error.
pub(crate) fn line(text: impl Display) -> anyhow::Result<()> {
    bytes(printable_lines(&format!("{text}\n")).as_bytes())
}

/// Prints a value as one line of JSON on standard output.
///
/// # Errors
/// As [`line`].
pub(crate) fn json(value: &impl Serialize) -> anyhow::Result<()> {
    let json = serde_json::to_string(value)?;
    bytes(format!("{}\n", printable_json(&json)).as_bytes())
}

/// Logs that a server could not print something. The server keeps running without a reader.
pub(crate) fn or_warn(printed: anyhow::Result<()>) {
    if let Err(error) = printed {
        tracing::warn!("cannot print: {error:#}");
    }
}

/// Prints text and a line break on standard error. Failures are ignored.
pub(crate) fn note(text: impl Display) {
    let _ = io::stderr().write_all(printable_lines(&format!("{text}\n")).as_bytes());
}

/// Prints a question on standard error.
///
/// # Errors
/// If standard error cannot be written.
pub(crate) fn ask(text: impl Display) -> io::Result<()> {
    let mut stderr = io::stderr();
    stderr.write_all(printable_lines(&text.to_string()).as_bytes())?;
    stderr.flush()
}

/// Prints an error and returns the exit code of the process. Closed standard output is not an error.
pub fn exit_code(result: anyhow::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<OutputClosed>() => ExitCode::SUCCESS,
        Err(error) => {
            errln!("threelo: {}", causes(&error));
            ExitCode::FAILURE
        }
    }
}

/// Returns the messages of an error and its causes, without those that already end the message
/// before them.
fn causes(error: &anyhow::Error) -> String {
    let mut text = String::new();
    for cause in error.chain() {
        let cause = cause.to_string();
        if text.ends_with(&cause) {
            continue;
        }
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&cause);
    }
    text
}

/// Returns whether the other end of standard output, a pipe, is closed.
pub(crate) fn is_closed() -> bool {
    #[cfg(unix)]
    {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};

        let stdout = io::stdout();
        let mut watched = [PollFd::new(&stdout, PollFlags::empty())];
        let no_wait = Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        let polled = poll(&mut watched, Some(&no_wait));
        polled.is_ok() && (watched[0].revents()).intersects(PollFlags::ERR | PollFlags::HUP)
    }
    #[cfg(not(unix))]
    false
}

/// Writes bytes to standard output unchanged. They must not contain stored or remote text.
///
/// # Errors
/// As [`line`].
pub(crate) fn bytes(bytes: &[u8]) -> anyhow::Result<()> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(OutputClosed.into()),
        written => written.context("cannot write to standard output"),
    }
}

/// Escapes, as `\u{1b}`, every character that a terminal does not show as itself: control
/// characters, line breaks, and invisible ones such as those that change the writing direction.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    escape(text, |character, escaped| {
        escaped.extend(character.escape_default());
    })
}

/// As [`printable`], but keeps line breaks.
fn printable_lines(text: &str) -> Cow<'_, str> {
    escape(text, |character, escaped| match character {
        '\n' => escaped.push('\n'),
        _ => escaped.extend(character.escape_default()),
    })
}

/// Escapes the same characters in a JSON text, where they occur only within strings. The JSON value
/// stays the same.
fn printable_json(json: &str) -> Cow<'_, str> {
    escape(json, |character, escaped| match character {
        '\n' => escaped.push('\n'),
        _ => {
            for unit in character.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        }
    })
}

fn escape(text: &str, write_escaped: impl Fn(char, &mut String)) -> Cow<'_, str> {
    if text.chars().all(is_shown) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match is_shown(character) {
            true => escaped.push(character),
            false => write_escaped(character, &mut escaped),
        }
    }
    Cow::Owned(escaped)
}

/// Returns whether a terminal shows this character as itself.
fn is_shown(character: char) -> bool {
    if character == ' ' || character.is_ascii_graphic() {
        return true;
    }
    // The standard library knows which characters can be printed. It escapes a combining mark only
    // at the beginning of a text, hence the letter before it.
    let mut text = String::from("a");
    text.push(character);
    text.escape_debug().eq(text.chars())
}

/// Writes a name as one word of a shell.
pub(crate) fn shell_word(name: &str) -> Cow<'_, str> {
    // Only a NUL, which no name can contain, has no quoted form.
    shlex::try_quote(name).unwrap_or(Cow::Borrowed(name))
}

/// Writes log lines to standard error, with control characters escaped. Failures are ignored.
pub(crate) struct LogWriter {
    escape: fn(&str) -> Cow<'_, str>,
}

impl LogWriter {
    /// For lines of text. Keeps the colours of the lines themselves.
    pub(crate) fn text() -> Self {
        Self {
            escape: |text| {
                // The subscriber has already escaped this character in values.
                const COLOUR: char = '\u{1b}';
                escape(text, |character, escaped| match character {
                    '\n' | COLOUR => escaped.push(character),
                    _ => escaped.extend(character.escape_default()),
                })
            },
        }
    }

    /// For lines of JSON.
    pub(crate) fn json() -> Self {
        Self {
            escape: printable_json,
        }
    }
}

impl Write for LogWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        let _ = io::stderr().write_all((self.escape)(&text).as_bytes());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terminal_control_characters_are_escaped() {
        for (text, wanted) in [
            ("\u{1b}[2J\u{7}", "\\u{1b}[2J\\u{7}"),
            ("a\r\nb\tc\u{7f}", "a\\r\\nb\\tc\\u{7f}"),
            // Some terminals interpret this single byte as the start of a control sequence.
            ("\u{9b}31m", "\\u{9b}31m"),
            ("\u{202e}txt.exe\u{2066}", "\\u{202e}txt.exe\\u{2066}"),
            (
                "a\u{200b}b\u{feff}\u{2028}",
                "a\\u{200b}b\\u{feff}\\u{2028}",
            ),
            ("\u{e0041}", "\\u{e0041}"),
        ] {
            assert_eq!(printable(text), wanted);
        }
    }

    #[test]
    fn names_of_users_stay_readable() {
        for text in [
            "Zoë O'Neil",
            "Zoe\u{308}",
            "山田 \"太郎\"",
            "हिन्दी",
            "C:\\x",
            "🎉",
        ] {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn a_name_with_a_space_is_quoted_for_a_shell() {
        assert_eq!(shell_word("jira-cloud"), "jira-cloud");
        assert_eq!(shell_word("Jira Cloud"), "'Jira Cloud'");
    }

    #[test]
    fn escaping_does_not_change_the_json_value() {
        let text = "\u{1b}\u{9b}\u{202e}\u{e0041}\"\\ü";
        let json = serde_json::to_string(text).unwrap();
        let shown = printable_json(&json);
        assert!(shown.chars().all(is_shown), "{shown}");
        assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), text);
    }
}
