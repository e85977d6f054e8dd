//! The W3C trace context, by which the spans of several programs form one trace.
//!
//! Source: <https://www.w3.org/TR/trace-context/>.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::entropy::Entropy;

/// A span in a trace, as the header `traceparent` names it. Its text has a span's parent at the end if
/// it is known: `00-{trace}-{span}-{flags}` or `00-{trace}-{span}-{flags}<{parent}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TraceContext {
    /// The id of the trace, not 0.
    pub trace: u128,
    /// The id of the span, not 0.
    pub span: u64,
    /// The id of the span's parent in this trace.
    pub parent: Option<u64>,
    /// Whether the caller records the trace.
    pub sampled: bool,
}

/// A text that is not a trace context.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a W3C trace context")]
pub struct InvalidTrace;

impl TraceContext {
    /// Starts a trace.
    pub fn start(entropy: &dyn Entropy) -> Self {
        Self {
            trace: u128::from(random(entropy)) << 64 | u128::from(random(entropy)),
            span: random(entropy),
            parent: None,
            sampled: true,
        }
    }

    /// Returns a new span below this one.
    pub fn child(self, entropy: &dyn Entropy) -> Self {
        Self {
            span: random(entropy),
            parent: Some(self.span),
            ..self
        }
    }

    /// Returns the value of the header `traceparent` that names this span.
    pub fn traceparent(&self) -> String {
        let flags = u8::from(self.sampled);
        format!("00-{:032x}-{:016x}-{flags:02x}", self.trace, self.span)
    }

    /// Parses the header `traceparent`. Later versions may append fields, which are ignored.
    ///
    /// # Errors
    /// If it is not valid; then it is to be ignored.
    pub fn from_traceparent(text: &str) -> Result<Self, InvalidTrace> {
        fn number(text: &str, length: usize) -> Result<u128, InvalidTrace> {
            let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            if text.len() != length || !text.bytes().all(digit) {
                return Err(InvalidTrace);
            }
            u128::from_str_radix(text, 16).map_err(|_| InvalidTrace)
        }
        let mut fields = text.split('-');
        let mut next = |length| number(fields.next().unwrap_or_default(), length);
        let (version, trace) = (next(2)?, next(32)?);
        let (span, flags) = (next(16)?, next(2)?);
        let more = fields.next().is_some();
        if version == 0xff || (version == 0 && more) || trace == 0 || span == 0 {
            return Err(InvalidTrace);
        }
        Ok(Self {
            trace,
            span: u64::try_from(span).map_err(|_| InvalidTrace)?,
            parent: None,
            sampled: flags & 1 == 1,
        })
    }
}

/// Returns a random number other than 0.
fn random(entropy: &dyn Entropy) -> u64 {
    let mut bytes = [0; 8];
    entropy.fill(&mut bytes);
    u64::from_be_bytes(bytes).max(1)
}

impl fmt::Display for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.traceparent())?;
        match self.parent {
            Some(parent) => write!(f, "<{parent:016x}"),
            None => Ok(()),
        }
    }
}

impl FromStr for TraceContext {
    type Err = InvalidTrace;

    fn from_str(text: &str) -> Result<Self, InvalidTrace> {
        let Some((own, parent)) = text.split_once('<') else {
            return Self::from_traceparent(text);
        };
        let parent = u64::from_str_radix(parent, 16).map_err(|_| InvalidTrace)?;
        Ok(Self {
            parent: Some(parent),
            ..Self::from_traceparent(own)?
        })
    }
}

impl TryFrom<String> for TraceContext {
    type Error = InvalidTrace;

    fn try_from(text: String) -> Result<Self, InvalidTrace> {
        text.parse()
    }
}

impl From<TraceContext> for String {
    fn from(trace: TraceContext) -> Self {
        trace.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SystemEntropy;

    const CALLER: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    #[test]
    fn a_traceparent_is_read_as_the_standard_says() {
        let trace = TraceContext::from_traceparent(CALLER).unwrap();
        assert_eq!(trace.trace, 0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c);
        assert_eq!(trace.span, 0xb7ad_6b71_6920_3331);
        assert!(trace.sampled);
        assert_eq!(trace.traceparent(), CALLER);
        let later = format!("cc-{}-later", &CALLER[3..]);
        assert_eq!(TraceContext::from_traceparent(&later), Ok(trace));
        for wrong in [
            "",
            "00",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
        ] {
            assert!(TraceContext::from_traceparent(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_child_stays_in_the_trace_and_names_its_parent() {
        let caller = TraceContext::from_traceparent(CALLER).unwrap();
        let child = caller.child(&SystemEntropy);
        assert_eq!(child.trace, caller.trace);
        assert_eq!(child.parent, Some(caller.span));
        assert_ne!(child.span, caller.span);
        assert_eq!(child.to_string().parse(), Ok(child));
    }
}
