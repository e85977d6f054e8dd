//! Splits a query into words, quoted texts and symbols.

/// A token of a query.
#[derive(Debug)]
pub(crate) enum Token {
    Word(String),
    Quoted(String),
    Sign(String),
}

impl Token {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Word(text) | Self::Quoted(text) | Self::Sign(text) => text,
        }
    }
}

/// Splits a query into its tokens.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(&c) = chars.peek() {
        match c {
            _ if c.is_whitespace() => {
                chars.next();
            }
            '"' | '\'' => {
                chars.next();
                tokens.push(Token::Quoted(quoted(&mut chars, c)?));
            }
            '(' | ')' | ',' | '~' | '=' => {
                chars.next();
                tokens.push(Token::Sign(c.to_string()));
            }
            '!' | '<' | '>' => {
                chars.next();
                let mut sign = c.to_string();
                if let Some(&next) = chars.peek()
                    && (next == '=' || (c == '!' && next == '~'))
                {
                    sign.push(next);
                    chars.next();
                }
                tokens.push(Token::Sign(sign));
            }
            _ => {
                let mut word = String::new();
                while let Some(&c) = chars.peek() {
                    if c.is_whitespace() || "\"'(),~=!<>".contains(c) {
                        break;
                    }
                    word.push(c);
                    chars.next();
                }
                tokens.push(Token::Word(word));
            }
        }
    }
    Ok(tokens)
}

fn quoted(
    chars: &mut std::iter::Peekable<std::str::Chars<'_>>,
    end: char,
) -> Result<String, String> {
    let mut text = String::new();
    while let Some(c) = chars.next() {
        match c {
            '\\' => text.extend(chars.next()),
            _ if c == end => return Ok(text),
            _ => text.push(c),
        }
    }
    Err("Error in the query: a quoted text does not end.".to_owned())
}
