//! The state of a Confluence site.

use jiff::{SignedDuration, Timestamp};

use super::body::PageBody;
use crate::cloud::files::StoredFile;
use crate::config::Site;

/// The maximum number of pages on one site.
const MAX_PAGES: usize = 50_000;

/// The spaces and pages of a site.
#[derive(Debug, Default)]
pub(crate) struct Confluence {
    pub(crate) spaces: Vec<Space>,
    /// By id, ascending.
    pub(crate) pages: Vec<Page>,
    next_id: u64,
}

/// A space.
#[derive(Debug)]
pub(crate) struct Space {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) homepage: u64,
    pub(crate) author: String,
    pub(crate) created: Timestamp,
}

/// A page.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) id: u64,
    pub(crate) space: u64,
    pub(crate) parent: Option<u64>,
    pub(crate) status: PageStatus,
    pub(crate) title: String,
    pub(crate) body: PageBody,
    pub(crate) author: String,
    pub(crate) created: Timestamp,
    pub(crate) version: u64,
    pub(crate) version_author: String,
    pub(crate) version_message: String,
    pub(crate) updated: Timestamp,
    pub(crate) attachments: Vec<StoredFile>,
}

/// The status of a page: published, draft, or in the trash.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum PageStatus {
    Current,
    Draft,
    Trashed,
}

impl PageStatus {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "current" => Some(Self::Current),
            "draft" => Some(Self::Draft),
            "trashed" => Some(Self::Trashed),
            _ => None,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Draft => "draft",
            Self::Trashed => "trashed",
        }
    }
}

/// The data of a new page.
#[derive(Debug)]
pub(crate) struct NewPage {
    pub(crate) space: u64,
    pub(crate) parent: Option<u64>,
    pub(crate) status: PageStatus,
    pub(crate) title: String,
    pub(crate) body: PageBody,
    pub(crate) author: String,
}

impl Confluence {
    /// Creates the spaces and pages of a site's seed, with dates spread over the past days.
    pub(crate) fn seeded(site: &Site, author: &str, now: Timestamp) -> Self {
        let mut confluence = Self {
            next_id: 65_500,
            ..Self::default()
        };
        for seed in &site.spaces {
            let space = confluence.fresh_id();
            let page = |title: &str, body: &str, parent| NewPage {
                space,
                parent,
                status: PageStatus::Current,
                title: title.to_owned(),
                body: PageBody::Storage(body.to_owned()),
                author: author.to_owned(),
            };
            let long_ago = now - SignedDuration::from_hours(24 * 60);
            let welcome = format!("<p>Welcome to {}.</p>", super::body::escape(&seed.name));
            let home = confluence.add(page(&seed.name, &welcome, None), long_ago);
            let homepage = home.map_or(0, |p| p.id);
            confluence.spaces.push(Space {
                id: space,
                key: seed.key.clone(),
                name: seed.name.clone(),
                homepage,
                author: author.to_owned(),
                created: long_ago,
            });
            for (n, (title, body)) in seed.pages.iter().enumerate() {
                let left = i64::try_from(seed.pages.len() - n).unwrap_or(0);
                let then = now - SignedDuration::from_mins(left * 211);
                confluence.add(page(title, body, Some(homepage)), then);
            }
        }
        confluence
    }

    /// Creates a page; `None` if the site is full.
    pub(crate) fn add(&mut self, new: NewPage, now: Timestamp) -> Option<&Page> {
        if self.pages.len() >= MAX_PAGES {
            return None;
        }
        let id = self.fresh_id();
        self.pages.push(Page {
            id,
            space: new.space,
            parent: new.parent,
            status: new.status,
            title: new.title,
            body: new.body,
            version_author: new.author.clone(),
            author: new.author,
            created: now,
            version: 1,
            version_message: String::new(),
            updated: now,
            attachments: Vec::new(),
        });
        self.pages.last()
    }

    pub(crate) fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|p| p.id.to_string() == id)
    }

    /// Returns the attachments of all pages.
    pub(crate) fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.pages.iter().flat_map(|page| &page.attachments)
    }

    pub(crate) fn page_mut(&mut self, id: &str) -> Option<&mut Page> {
        self.pages.iter_mut().find(|p| p.id.to_string() == id)
    }

    pub(crate) fn space(&self, id: &str) -> Option<&Space> {
        self.spaces.iter().find(|s| s.id.to_string() == id)
    }

    /// Returns whether another page of the space that is not in the trash has this title.
    pub(crate) fn title_is_taken(&self, space: u64, title: &str, except: Option<u64>) -> bool {
        self.pages.iter().any(|p| {
            p.space == space
                && Some(p.id) != except
                && p.status == PageStatus::Current
                && p.title.eq_ignore_ascii_case(title)
        })
    }

    pub(crate) fn fresh_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }
}
