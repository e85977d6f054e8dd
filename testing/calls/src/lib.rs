//! What the examples `call_everything` of the product crates share: how a mock is asked for a response, and the counts
//! of what became of the calls.
//!
//! The mock is Prism, which validates each request against an OpenAPI document before it makes a response.

use std::{error::Error as StdError, time::Duration};

use serde_json::Value;

/// How the mock makes a response from the schema, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Making {
    /// The same one each time, which Prism refuses to do for a large one.
    Fixed,
    /// At random.
    Random,
}

impl Making {
    /// Returns the value of the header `Prefer` that asks for it.
    pub fn preference(self) -> &'static str {
        match self {
            Self::Fixed => "dynamic=false",
            Self::Random => "dynamic=true",
        }
    }

    /// Returns the time that the mock may take: the first response of a schema with a hundred others in it takes long.
    pub fn patience(self) -> Duration {
        Duration::from_secs(match self {
            Self::Fixed => 60,
            Self::Random => 180,
        })
    }

    /// Returns the JSON of a response.
    ///
    /// # Errors
    /// The response is not JSON, or is null at random, since documents call whole objects nullable.
    pub fn json(self, body: &[u8]) -> Result<Value, Failure> {
        match serde_json::from_slice(body).map_err(Failure::of)? {
            Value::Null if self == Self::Random => Err(Failure::NotMade),
            value => Ok(value),
        }
    }
}

/// Why a call was not decoded.
#[derive(Debug)]
pub enum Failure {
    /// The mock accepted the request, but could not make a response in this way.
    NotMade,
    /// The operation takes another kind of token.
    Unauthorized,
    /// The request was refused, or the response is not of the documented type.
    Wrong(String),
}

impl Failure {
    /// Returns the failure with the words of an error.
    pub fn of(error: impl StdError) -> Self {
        Self::Wrong(error.to_string())
    }
}

/// Returns an error if Prism reports in its header `sl-violations` that the request contradicts the document. What it
/// reports about its own response does not count.
///
/// # Errors
/// The first violation.
pub fn check_violations(header: &[u8]) -> Result<(), Failure> {
    // A long list is cut off, so that it is not JSON.
    let text = String::from_utf8_lossy(header);
    let mut violations = text.split("{\"location\":").skip(1);
    match violations.find(|of| of.starts_with("[\"request\"") && of.contains("\"Error\"")) {
        Some(violation) => Err(Failure::Wrong(format!("the mock reports {violation}"))),
        None => Ok(()),
    }
}

/// What became of the calls of one API.
#[derive(Debug)]
pub struct Report {
    api: &'static str,
    ways: &'static [Making],
    known: &'static [(&'static str, &'static str)],
    decoded: usize,
    not_made: usize,
    known_refusals: usize,
    failed: usize,
}

impl Report {
    /// Returns a report without calls; `known` has the operations that are refused through no fault of the call, as
    /// `METHOD PATH`, with the reason.
    pub fn new(
        api: &'static str,
        arguments: &Arguments,
        known: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self {
            api,
            ways: match arguments.fixed {
                true => &[Making::Fixed],
                false => &[Making::Fixed, Making::Random],
            },
            known,
            decoded: 0,
            not_made: 0,
            known_refusals: 0,
            failed: 0,
        }
    }

    /// Calls an operation in one way after the other, until the mock makes a response, and counts the outcome.
    pub async fn call(
        &mut self,
        name: &str,
        operation: &str,
        send: impl AsyncFn(Making) -> Result<(), Failure>,
    ) {
        for &making in self.ways {
            match send(making).await {
                Ok(()) => {
                    self.decoded += 1;
                    return;
                }
                Err(Failure::NotMade) => {}
                Err(Failure::Unauthorized) => {
                    return self.refused(name, operation, "401 Unauthorized");
                }
                Err(Failure::Wrong(problem)) => return self.refused(name, operation, &problem),
            }
        }
        println!("{operation} ({name}): accepted; the mock cannot make a response");
        self.not_made += 1;
    }

    fn refused(&mut self, name: &str, operation: &str, problem: &str) {
        if let Some((_, reason)) = self.known.iter().find(|(known, _)| *known == operation) {
            println!("{operation} ({name}): known: {reason}");
            self.known_refusals += 1;
        } else {
            println!("{operation} ({name}): FAILED: {problem}");
            self.failed += 1;
        }
    }

    /// Prints the counts, and returns how many calls failed.
    pub fn finish(self) -> usize {
        let Self {
            api,
            decoded,
            not_made,
            known_refusals,
            failed,
            ..
        } = self;
        let called = decoded + not_made + known_refusals + failed;
        println!(
            "{api}: {called} operations called; {decoded} accepted and decoded, {not_made} accepted but the mock \
             could not make a response, {known_refusals} refused for a known reason, {failed} failed"
        );
        failed
    }
}

/// The arguments of the examples.
#[derive(Debug)]
pub struct Arguments {
    /// The address of the server.
    pub base: String,
    /// Whether no response is made at random, which makes Prism hang on a schema that contains itself.
    pub fixed: bool,
    /// The APIs to call; all if there are none.
    pub apis: Vec<String>,
}

impl Arguments {
    /// Returns the address without its path.
    pub fn origin(&self) -> &str {
        let path = self.base.match_indices('/').nth(2);
        path.map_or(&self.base, |(at, _)| &self.base[..at])
    }

    /// Returns those of the process: `--base URL [--fixed] [API …]`.
    ///
    /// # Errors
    /// They are others.
    pub fn of_process() -> Result<Self, String> {
        Self::parse(std::env::args().skip(1))
    }

    fn parse(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = arguments.peekable();
        match (arguments.next(), arguments.next()) {
            (Some(flag), Some(base)) if flag == "--base" => Ok(Self {
                base,
                fixed: arguments.next_if(|next| next == "--fixed").is_some(),
                apis: arguments.collect(),
            }),
            _ => Err("usage: call_everything --base URL [--fixed] [API …]".to_owned()),
        }
    }

    /// Whether this API is to be called.
    pub fn includes(&self, api: &str) -> bool {
        self.apis.is_empty() || self.apis.iter().any(|wanted| wanted == api)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_errors_of_the_request_are_violations() {
        let of_request =
            br#"[{"location":["request","query"],"severity":"Error","message":"must be integer"}]"#;
        let of_response =
            br#"[{"location":["response","body"],"severity":"Error","message":"must be string"}]"#;
        assert!(check_violations(of_request).is_err());
        assert!(check_violations(of_response).is_ok());
    }

    #[test]
    fn a_null_that_was_made_at_random_says_nothing() {
        assert!(Making::Fixed.json(b"null").unwrap().is_null());
        assert!(matches!(
            Making::Random.json(b"null"),
            Err(Failure::NotMade)
        ));
    }

    #[test]
    fn the_address_comes_before_the_apis() {
        let parse = |line: &str| Arguments::parse(line.split(' ').map(str::to_owned));
        let given = parse("--base http://localhost:1/mock --fixed jira-software").unwrap();
        assert_eq!(given.origin(), "http://localhost:1");
        assert!(given.fixed && given.includes("jira-software") && !given.includes("jira-platform"));
        assert!(
            parse("--base http://localhost")
                .unwrap()
                .includes("jira-platform")
        );
        assert!(parse("http://localhost").unwrap_err().starts_with("usage"));
    }
}
