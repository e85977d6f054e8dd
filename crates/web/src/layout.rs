//! The layout of every page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::{brand::Look, links::Links};

/// A page, before it has its frame.
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    pub(crate) badge: Badge,
    pub(crate) body: Markup,
    pub(crate) wide: bool,
    /// Where the page redirects to automatically, and after how many seconds; an empty text is the page itself.
    pub(crate) refresh: Option<(u8, String)>,
    pub(crate) report: Option<Report<'a>>,
}

/// What the page's script reports to the page that opened it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Report<'a> {
    Connected {
        integration: &'a str,
        connection: &'a str,
    },
    Failed {
        kind: &'a str,
        message: &'a str,
    },
}

/// The icon above the title.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Badge {
    Link,
    Choice,
    Done,
    Stop,
}

impl<'a> Page<'a> {
    /// Returns a page of normal width that reports nothing.
    pub(crate) fn new(title: &'a str, badge: Badge, body: Markup) -> Self {
        Self {
            title,
            badge,
            body,
            wide: false,
            refresh: None,
            report: None,
        }
    }

    /// The whole document.
    pub(crate) fn document(self, look: &Look) -> String {
        let outcome = self.report.map(|report| match report {
            Report::Connected { .. } => "connected",
            Report::Failed { .. } => "failed",
        });
        let (integration, connection) = match self.report {
            Some(Report::Connected {
                integration,
                connection,
            }) => (Some(integration), Some(connection)),
            _ => (None, None),
        };
        let (kind, message) = match self.report {
            Some(Report::Failed { kind, message }) => (Some(kind), Some(message)),
            _ => (None, None),
        };
        let script = outcome.map(|_| look.script());
        let brand = &look.brand;
        let body = html! {
            body data-outcome=[outcome] data-kind=[kind] data-message=[message]
                data-integration=[integration] data-connection=[connection] {
                main .wide[self.wide] {
                    @match &brand.logo {
                        Some(logo) => p.logo { img src=(logo) alt=(brand.name.as_deref().unwrap_or_default()); },
                        None => span.badge aria-hidden="true" { (self.badge.icon()) },
                    }
                    h1 { (self.title) }
                    (self.body)
                }
                footer {
                    (brand.name.as_deref().unwrap_or(look.words.connects_apps))
                    @if let Some(help) = &brand.help { " · " a href=(help) rel="noreferrer" target="_blank" { (look.words.help) } }
                }
            }
        };
        let style = brand.style.as_deref();
        let language = look.words.language;
        whole(
            look,
            language,
            self.title,
            self.refresh.as_ref(),
            style,
            script,
            body,
        )
    }
}

/// Returns a whole document with this `body` element.
pub(crate) fn document(
    links: &Links,
    title: &str,
    refresh: Option<&(u8, String)>,
    script: Option<String>,
    body: Markup,
) -> String {
    whole(links, "en", title, refresh, None, script, body)
}

fn whole(
    links: &Links,
    language: &str,
    title: &str,
    refresh: Option<&(u8, String)>,
    more_style: Option<&str>,
    script: Option<String>,
    body: Markup,
) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                @if let Some((seconds, refresh)) = refresh {
                    meta http-equiv="refresh" content={ (seconds) "; url=" (refresh) };
                }
                title { (title) " · threelo" }
                link rel="icon" href=(links.mark()) type="image/svg+xml";
                link rel="stylesheet" href=(links.style());
                @if let Some(style) = more_style { link rel="stylesheet" href=(style) data-brand; }
                @if let Some(script) = script { script src=(script) defer {} }
            }
            (body)
        }
    };
    markup.into_string()
}

impl Badge {
    fn icon(self) -> PreEscaped<&'static str> {
        PreEscaped(match self {
            Badge::Link => {
                r#"<svg viewBox="0 0 24 24"><path d="M9.5 14.5l5-5M11 6.5l1.4-1.4a4.6 4.6 0 0 1 6.5 6.5L17.5 13M13 17.5l-1.4 1.4a4.6 4.6 0 0 1-6.5-6.5L6.5 11"/></svg>"#
            }
            Badge::Choice => {
                r#"<svg viewBox="0 0 24 24"><circle cx="6" cy="7" r="2.5"/><circle cx="6" cy="17" r="2.5"/><path d="M12 7h8M12 17h8"/></svg>"#
            }
            Badge::Done => {
                r#"<svg viewBox="0 0 24 24"><path d="M5 12.5l4.700 4.700L19.500 7.300"/></svg>"#
            }
            Badge::Stop => {
                r#"<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.500M12 16.3v.2"/></svg>"#
            }
        })
    }
}
