//! A browser: follows redirects, and sends the gateway's cookie to the gateway only.

use std::sync::Mutex;

use reqwest::{Client, RequestBuilder, Response, StatusCode, header};
use threelo_leaks::Kind;
use url::Url;

use super::leftovers;

/// A response of any kind.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) url: Url,
    pub(crate) status: StatusCode,
    pub(crate) headers: header::HeaderMap,
    pub(crate) body: String,
}

pub(crate) struct Browser {
    http: Client,
    gateway: Url,
    cookie: Mutex<Option<String>>,
}

impl Browser {
    pub(crate) fn new(http: Client, gateway: &Url) -> Self {
        Self {
            http,
            gateway: gateway.clone(),
            cookie: Mutex::default(),
        }
    }

    /// Opens a page and follows redirects, as long as they lead to the gateway or the cloud.
    pub(crate) async fn open(&self, url: Url) -> Seen {
        let mut seen = self.step(url).await;
        for _ in 0..10 {
            match seen.leads_to() {
                Some(next) if next.host_str() == Some("127.0.0.1") => {
                    seen = self.step(next).await;
                }
                _ => break,
            }
        }
        seen
    }

    /// Opens a page, but follows no redirect.
    pub(crate) async fn step(&self, url: Url) -> Seen {
        self.send(self.http.get(url)).await
    }

    /// Sends a form and follows redirects.
    pub(crate) async fn submit(&self, url: Url, fields: &[(&str, &str)]) -> Seen {
        let form = self
            .http
            .post(url)
            .header("sec-fetch-site", "same-origin")
            .form(fields);
        let seen = self.send(form).await;
        match seen.leads_to() {
            Some(next) if next.host_str() == Some("127.0.0.1") => self.open(next).await,
            _ => seen,
        }
    }

    /// Sends any request as this browser.
    pub(crate) async fn send(&self, request: RequestBuilder) -> Seen {
        let mut request = request.build().unwrap();
        let to_gateway = request.url().origin() == self.gateway.origin();
        if to_gateway && let Some(cookie) = &*self.cookie.lock().unwrap() {
            request
                .headers_mut()
                .insert(header::COOKIE, cookie.parse().unwrap());
        }
        let answer = self.http.execute(request).await.unwrap();
        if to_gateway {
            self.keep_cookie(&answer);
        }
        let seen = Seen {
            url: answer.url().clone(),
            status: answer.status(),
            headers: answer.headers().clone(),
            body: answer.text().await.unwrap(),
        };
        // The links of a connect page hold the token of its own session.
        if to_gateway && seen.url.path() != "/connect" {
            leftovers::output(seen.url.path(), &seen.body);
        }
        seen
    }

    pub(crate) fn cookie(&self) -> Option<String> {
        self.cookie.lock().unwrap().clone()
    }

    fn keep_cookie(&self, answer: &Response) {
        if let Some(set) = answer.headers().get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            let (_, nonce) = pair.split_once('=').unwrap();
            leftovers::secret(Kind::Cookie, nonce);
            *self.cookie.lock().unwrap() = Some(pair.to_owned());
        }
    }
}

impl Seen {
    /// Where a redirect leads.
    pub(crate) fn leads_to(&self) -> Option<Url> {
        let to = self.headers.get(header::LOCATION)?.to_str().unwrap();
        Some(self.url.join(to).unwrap())
    }

    /// The headline of the page.
    pub(crate) fn headline(&self) -> &str {
        let (_, after) = self.body.split_once("<h1>").expect(&self.body);
        after.split('<').next().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
}
