//! A browser of few means, for `dev` and `demo`: it keeps cookies, follows redirects, and can
//! send a form.

use anyhow::{Context, bail};
use reqwest::{Response, StatusCode};
use url::Url;

/// The most redirects that a flow has.
const MOST_REDIRECTS: usize = 10;

pub(crate) struct Browser(reqwest::Client);

/// Where the browser has come to.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) url: Url,
    pub(crate) html: String,
}

impl Browser {
    pub(crate) fn new() -> anyhow::Result<Self> {
        let client = reqwest::Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::limited(MOST_REDIRECTS))
            .build()
            .context("the browser can not be made")?;
        Ok(Self(client))
    }

    pub(crate) async fn open(&self, url: Url) -> anyhow::Result<Page> {
        Page::read(self.0.get(url).send().await?).await
    }

    pub(crate) async fn submit(&self, url: Url, form: &[(&str, &str)]) -> anyhow::Result<Page> {
        let origin = url.origin().ascii_serialization();
        let request = self.0.post(url).header("Origin", origin).form(form);
        Page::read(request.send().await?).await
    }
}

impl Page {
    async fn read(response: Response) -> anyhow::Result<Self> {
        let (status, url) = (response.status(), response.url().clone());
        Ok(Self {
            status,
            url,
            html: response.text().await?,
        })
    }

    /// Fails with what the page says, unless it is one that tells of success.
    pub(crate) fn expect_success(self) -> anyhow::Result<Self> {
        if self.status.is_success() {
            return Ok(self);
        }
        bail!("the page says: {} ({})", self.words(), self.status)
    }

    /// The words of the page's main part.
    fn words(&self) -> String {
        let main = self
            .html
            .split_once("<main")
            .map_or(self.html.as_str(), |(_, main)| main);
        let main = main.split_once("</main>").map_or(main, |(main, _)| main);
        let mut text = String::new();
        let mut inside = !std::ptr::eq(main, self.html.as_str());
        for character in main.chars() {
            match character {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    text.push(' ');
                }
                _ if !inside => text.push(character),
                _ => {}
            }
        }
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_page_are_those_of_its_main_part() {
        let page = |html: &str| Page {
            status: StatusCode::BAD_REQUEST,
            url: "http://127.0.0.1".parse().unwrap(),
            html: html.to_owned(),
        };
        let html = "<head><title>x</title></head><main class=a><h1>No  such</h1><p>site</p></main>";
        assert_eq!(page(html).words(), "No such site");
        assert_eq!(page("{\"error\":1}").words(), "{\"error\":1}");
    }
}
