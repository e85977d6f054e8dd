//! Finds the request lines among the bytes of an HTTP/1.1 connection.
//!
//! hyper drops the fragment of a request target silently, and the caller would get the response to another request than
//! the intended one. Request lines with a fragment are made invalid before hyper reads them, so that it refuses them.
//! To change nothing else, this follows the framing of requests by hyper's rules. After what hyper refuses nothing is
//! changed: it closes the connection.

/// Bytes of a line that are kept when it arrives in parts. The lines that matter are shorter.
const KEPT: usize = 128;

/// Follows the requests of one connection.
#[derive(Debug, Default)]
pub(super) struct Framing {
    next: Next,
    /// The length of the body, as far as the headers that were read determine it.
    body: Body,
    /// The beginning of a line whose end has not arrived.
    line: Vec<u8>,
}

/// What the next byte belongs to.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// The request line, or an empty line before it.
    #[default]
    RequestLine,
    HeaderLine,
    /// So many bytes of a body of known length.
    Body(u64),
    ChunkSize,
    /// So many bytes of a chunk.
    Chunk(u64),
    ChunkEnd,
    TrailerLine,
    /// A request that hyper refuses.
    Invalid,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Body {
    #[default]
    None,
    Length(u64),
    Chunked,
    Invalid,
}

impl Framing {
    /// Follows these bytes, and makes request lines with a fragment invalid.
    pub(super) fn refuse_fragments(&mut self, mut bytes: &mut [u8]) {
        while !bytes.is_empty() && self.next != Next::Invalid {
            let length = match self.next {
                Next::Body(left) | Next::Chunk(left) => {
                    usize::try_from(left).map_or(bytes.len(), |left| left.min(bytes.len()))
                }
                _ => {
                    let end = memchr::memchr(b'\n', bytes);
                    end.map_or(bytes.len(), |end| end + 1)
                }
            };
            let (part, rest) = bytes.split_at_mut(length);
            bytes = rest;
            self.follow(part);
        }
    }

    fn follow(&mut self, part: &mut [u8]) {
        let read = part.len() as u64;
        match self.next {
            Next::Body(left) if left == read => self.next = Next::RequestLine,
            Next::Body(left) => self.next = Next::Body(left - read),
            Next::Chunk(left) if left == read => self.next = Next::ChunkEnd,
            Next::Chunk(left) => self.next = Next::Chunk(left - read),
            _ => {
                if self.next == Next::RequestLine {
                    while let Some(fragment) = memchr::memchr(b'#', part) {
                        part[fragment] = 0x7f;
                    }
                }
                if self.line.is_empty() && part.ends_with(b"\n") {
                    return self.line(part);
                }
                let room = KEPT - self.line.len();
                self.line.extend_from_slice(&part[..part.len().min(room)]);
                if part.ends_with(b"\n") {
                    let line = std::mem::take(&mut self.line);
                    self.line(&line);
                }
            }
        }
    }

    /// Notes a line, of which the end is missing if it is long.
    fn line(&mut self, line: &[u8]) {
        let whole = line.strip_suffix(b"\r\n");
        let is_empty = matches!(line, b"\n" | b"\r\n");
        self.next = match (self.next, whole) {
            (Next::RequestLine, _) if is_empty => Next::RequestLine,
            (Next::RequestLine, _) => {
                self.body = Body::None;
                Next::HeaderLine
            }
            (Next::HeaderLine, _) if is_empty => match self.body {
                Body::None | Body::Length(0) => Next::RequestLine,
                Body::Length(length) => Next::Body(length),
                Body::Chunked => Next::ChunkSize,
                Body::Invalid => Next::Invalid,
            },
            (Next::HeaderLine, _) => {
                self.header(line);
                Next::HeaderLine
            }
            // hyper accepts a lone line feed in a head only.
            (Next::ChunkSize, Some(line)) => match chunk_size(line) {
                Some(0) => Next::TrailerLine,
                Some(size) => Next::Chunk(size),
                None => Next::Invalid,
            },
            (Next::ChunkEnd, Some(b"")) => Next::ChunkSize,
            (Next::TrailerLine, Some(b"")) => Next::RequestLine,
            (Next::TrailerLine, Some(_)) => Next::TrailerLine,
            _ => Next::Invalid,
        };
    }

    fn header(&mut self, line: &[u8]) {
        let Some(colon) = memchr::memchr(b':', line) else {
            return;
        };
        let (name, value) = (&line[..colon], line[colon + 1..].trim_ascii());
        let is_whole = line.ends_with(b"\n");
        if name.eq_ignore_ascii_case(b"transfer-encoding") {
            let last = value.rsplit(|byte| *byte == b',').next();
            let is_chunked =
                last.is_some_and(|last| last.trim_ascii().eq_ignore_ascii_case(b"chunked"));
            self.body = match is_chunked && is_whole {
                true => Body::Chunked,
                false => Body::Invalid,
            };
        } else if name.eq_ignore_ascii_case(b"content-length") {
            let length = number(value, 10).filter(|_| is_whole);
            let length = length.map_or(Body::Invalid, Body::Length);
            self.body = match self.body {
                Body::None => length,
                Body::Length(_) if self.body != length => Body::Invalid,
                // A transfer encoding takes precedence.
                before => before,
            };
        }
    }
}

/// Returns the size of a chunk, which an extension may follow.
fn chunk_size(line: &[u8]) -> Option<u64> {
    let is_end = |byte: &u8| matches!(byte, b';' | b' ' | b'\t');
    let end = line.iter().position(is_end).unwrap_or(line.len());
    number(&line[..end], 16)
}

fn number(text: &[u8], radix: u32) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?;
    let is_plain = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    u64::from_str_radix(text, radix).ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Follows these bytes in parts of this size, and returns them as hyper would read them.
    fn followed(bytes: &str, size: usize) -> String {
        let mut framing = Framing::default();
        let mut bytes = bytes.as_bytes().to_vec();
        for part in bytes.chunks_mut(size) {
            framing.refuse_fragments(part);
        }
        String::from_utf8(bytes).unwrap()
    }

    const REQUESTS: [&str; 6] = [
        "GET /1 HTTP/1.1\r\nX-Color: #fff\r\n\r\n",
        "\r\nPOST /2 HTTP/1.1\r\ncontent-length: 5\r\nContent-Length:5 \r\n\r\n#\r\n\r\n",
        "POST /3 HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n3;#=1\r\n#\n#\r\n00A \r\n\r\n\r\n#\r\n\r\n#\r\n0\r\nX-T: #\r\n\r\n",
        "PUT /4 HTTP/1.1\r\nContent-Length: 0\r\nX-Long: #0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890\r\n\r\n",
        "GET /5 HTTP/1.1\nHost: x\n\n",
        "POST /6 HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: gzip, chunked\r\n\r\n4 \r\n\r\n#\n\r\n0\r\n\r\n",
    ];

    #[test]
    fn only_request_lines_are_changed_however_the_bytes_arrive() {
        let all = REQUESTS.concat();
        let after = format!("{all}GET /a#b HTTP/1.1\r\nHost: #\r\n\r\n{all}GET /#");
        let expected = format!("{all}GET /a\x7fb HTTP/1.1\r\nHost: #\r\n\r\n{all}GET /\x7f");
        for size in (1..=after.len()).filter(|size| *size < 200 || *size == after.len()) {
            assert_eq!(followed(&after, size), expected, "{size}");
        }
    }

    #[test]
    fn nothing_is_changed_after_a_body_that_hyper_refuses() {
        for head in [
            "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: +5\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: \r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\n\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\n\r\n",
        ] {
            let bytes = format!("{head}GET /#a HTTP/1.1\r\n\r\n");
            assert_eq!(followed(&bytes, 7), bytes, "{head}");
        }
    }
}
