//! A minimal browser for `dev` and `demo`: it keeps cookies, follows redirects, submits forms, and
//! follows `<meta http-equiv="refresh">`.

use anyhow::{Context, bail};
use reqwest::{Response, StatusCode};
use url::Url;

/// Maximum number of redirects.
const MAX_REDIRECTS: usize = 10;

pub(crate) struct Browser(reqwest::Client);

/// A page that the browser has loaded.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) url: Url,
    pub(crate) html: String,
}

impl Browser {
    pub(crate) fn new() -> anyhow::Result<Self> {
        let client = reqwest::Client::builder()
            .no_proxy()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::limited(MAX_REDIRECTS))
            .build()
            .context("cannot create the HTTP client")?;
        Ok(Self(client))
    }

    pub(crate) async fn open(&self, url: Url) -> anyhow::Result<Page> {
        Page::read(self.0.get(url).send().await?).await
    }

    /// Submits the form of a page, with its hidden fields and these fields.
    pub(crate) async fn submit(
        &self,
        page: &Page,
        fields: &[(&str, &str)],
    ) -> anyhow::Result<Page> {
        let (_, form) = page
            .html
            .split_once("<form")
            .context("the page has no form")?;
        let form = form.split_once("</form>").map_or(form, |(form, _)| form);
        let action = attribute(form, "action").context("the form has no action")?;
        let url = page.url.join(&action)?;
        let hidden = form
            .split("<input")
            .skip(1)
            .filter(|tag| tag.contains("type=\"hidden\""));
        let mut all: Vec<(String, String)> = hidden
            .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?)))
            .collect();
        all.extend(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let request = if attribute(form, "method").as_deref() == Some("post") {
            let origin = url.origin().ascii_serialization();
            self.0.post(url).header("Origin", origin).form(&all)
        } else {
            self.0.get(url).query(&all)
        };
        Page::read(request.send().await?).await
    }

    /// Follows the `<meta http-equiv="refresh">` of a page.
    pub(crate) async fn follow_refresh(&self, page: &Page) -> anyhow::Result<Page> {
        let target = page.html.split("<meta").find_map(|tag| {
            let content =
                attribute(tag, "content").filter(|_| tag.contains("http-equiv=\"refresh\""))?;
            Some(content.split_once("url=")?.1.to_owned())
        });
        let target = target.context("the page has no automatic redirect")?;
        self.open(page.url.join(&target)?).await
    }
}

/// Returns the value of the first attribute with this name.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = value.split_once('"')?;
    let plain = [
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let value = plain
        .iter()
        .fold(value.to_owned(), |text, (escaped, character)| {
            text.replace(escaped, character)
        });
    Some(value)
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

    /// Returns an error with the text of the page unless its status is a success.
    pub(crate) fn expect_success(self) -> anyhow::Result<Self> {
        if self.status.is_success() {
            return Ok(self);
        }
        bail!("the page says: {} ({})", self.text(), self.status)
    }

    /// Returns the text of the main element.
    fn text(&self) -> String {
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
    fn an_attribute_is_read_without_its_escapes() {
        let tag = r#"<a class="b" href="/x?a=1&amp;lt;=&quot;" data-href="no">"#;
        assert_eq!(attribute(tag, "href").as_deref(), Some("/x?a=1&lt;=\""));
        assert_eq!(attribute(tag, "id"), None);
    }

    #[test]
    fn the_text_of_a_page_is_that_of_its_main_element() {
        let page = |html: &str| Page {
            status: StatusCode::BAD_REQUEST,
            url: "http://127.0.0.1".parse().unwrap(),
            html: html.to_owned(),
        };
        let html = "<head><title>x</title></head><main class=a><h1>No  such</h1><p>site</p></main>";
        assert_eq!(page(html).text(), "No such site");
        assert_eq!(page("{\"error\":1}").text(), "{\"error\":1}");
    }
}
