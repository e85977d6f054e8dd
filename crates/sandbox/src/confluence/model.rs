//! The state of a Confluence site.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::body::PageBody;
use super::restrictions::Restriction;
use super::tasks::{Conversion, Task};
use crate::cloud::answer::{Call, Refusal};
use crate::cloud::errors;
use crate::cloud::files::StoredFile;
use crate::config::Site;

/// The maximum number of pages on one site.
const MAX_PAGES: usize = 50_000;

/// The contents of a site.
#[derive(Debug, Default)]
pub(crate) struct Confluence {
    pub(crate) spaces: Vec<Space>,
    /// By id, ascending.
    pub(crate) pages: Vec<Page>,
    /// By id, ascending.
    pub(crate) comments: Vec<Comment>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) conversions: Vec<Conversion>,
    /// The ids of labels by prefix and name.
    labels: BTreeMap<(String, String), u64>,
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
    pub(crate) properties: Vec<Property>,
}

/// What kind of content something is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Page,
    BlogPost,
}

impl Kind {
    /// Returns the name in types of content.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::BlogPost => "blogpost",
        }
    }
}

/// A page or a blog post.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) id: u64,
    pub(crate) kind: Kind,
    pub(crate) space: u64,
    pub(crate) parent: Option<u64>,
    /// The place among its siblings, lowest first.
    pub(crate) position: u64,
    pub(crate) status: PageStatus,
    pub(crate) author: String,
    pub(crate) created: Timestamp,
    /// Oldest first; there is always one.
    pub(crate) versions: Vec<Version>,
    pub(crate) attachments: Vec<StoredFile>,
    pub(crate) labels: Vec<Label>,
    pub(crate) properties: Vec<Property>,
    /// Who may read, and who may update.
    pub(crate) read: Restriction,
    pub(crate) update: Restriction,
}

/// A version of a page or comment.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) number: u64,
    pub(crate) title: String,
    pub(crate) body: PageBody,
    pub(crate) author: String,
    pub(crate) message: String,
    pub(crate) minor: bool,
    pub(crate) at: Timestamp,
}

/// A comment at the foot of a page, or a reply to one.
#[derive(Clone, Debug)]
pub(crate) struct Comment {
    pub(crate) id: u64,
    pub(crate) page: u64,
    pub(crate) parent: Option<u64>,
    /// Oldest first; there is always one.
    pub(crate) versions: Vec<Version>,
}

/// A label of a page.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Label {
    pub(crate) id: u64,
    pub(crate) prefix: String,
    pub(crate) name: String,
}

/// A property of a page or space.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) id: u64,
    pub(crate) key: String,
    pub(crate) value: Value,
    pub(crate) version: u64,
    pub(crate) author: String,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) message: String,
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
#[derive(Clone, Debug)]
pub(crate) struct NewPage {
    pub(crate) kind: Kind,
    pub(crate) space: u64,
    pub(crate) parent: Option<u64>,
    pub(crate) status: PageStatus,
    pub(crate) title: String,
    pub(crate) body: PageBody,
    pub(crate) author: String,
}

impl Page {
    /// Returns the current version.
    pub(crate) fn latest(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }

    /// Returns the version that was current at `at`; `None` if the page did not exist yet.
    pub(crate) fn version_at(&self, at: Timestamp) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.at <= at)
    }

    /// Returns whether an account may see the page.
    pub(crate) fn is_visible_to(&self, account: &str) -> bool {
        self.read.admits(account)
    }
}

impl Comment {
    /// Returns the current version.
    pub(crate) fn latest(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }
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
                kind: Kind::Page,
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
                properties: Vec::new(),
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
    pub(crate) fn add(&mut self, new: NewPage, now: Timestamp) -> Option<&mut Page> {
        if self.pages.len() >= MAX_PAGES {
            return None;
        }
        let id = self.fresh_id();
        self.pages.push(Page {
            id,
            kind: new.kind,
            space: new.space,
            parent: new.parent,
            position: id,
            status: new.status,
            versions: vec![Version {
                number: 1,
                title: new.title,
                body: new.body,
                author: new.author.clone(),
                message: String::new(),
                minor: false,
                at: now,
            }],
            author: new.author,
            created: now,
            attachments: Vec::new(),
            labels: Vec::new(),
            properties: Vec::new(),
            read: Restriction::default(),
            update: Restriction::default(),
        });
        self.pages.last_mut()
    }

    pub(crate) fn page(&self, id: &str) -> Option<&Page> {
        let id = id.parse().ok()?;
        self.page_of(id)
    }

    pub(crate) fn page_of(&self, id: u64) -> Option<&Page> {
        let at = self.pages.binary_search_by_key(&id, |page| page.id).ok()?;
        Some(&self.pages[at])
    }

    pub(crate) fn page_mut(&mut self, id: &str) -> Option<&mut Page> {
        let id = id.parse().ok()?;
        let at = self.pages.binary_search_by_key(&id, |page| page.id).ok()?;
        Some(&mut self.pages[at])
    }

    /// Returns content that is not in the trash and that the caller may see, for an operation of version 1.
    pub(crate) fn found_v1(&self, id: &str, call: &Call<'_>) -> Result<&Page, Refusal> {
        self.page(id)
            .filter(|page| page.status != PageStatus::Trashed)
            .filter(|page| page.is_visible_to(&call.account_id))
            .ok_or_else(|| {
                let text = format!("No content found with id: {id}");
                errors::confluence_v1(http::StatusCode::NOT_FOUND, &text).into()
            })
    }

    /// Returns content of a kind that the caller may see, for an operation of version 2.
    pub(crate) fn found_v2(&self, id: &str, call: &Call<'_>) -> Result<&Page, Refusal> {
        self.page(id)
            .filter(|page| page.is_visible_to(&call.account_id))
            .filter(|page| page.kind == kind_of(call))
            .ok_or_else(not_found)
    }

    /// Returns the attachments of all pages.
    pub(crate) fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.pages.iter().flat_map(|page| &page.attachments)
    }

    pub(crate) fn space(&self, id: &str) -> Option<&Space> {
        self.spaces.iter().find(|s| s.id.to_string() == id)
    }

    /// Returns the space of a page.
    pub(crate) fn space_of(&self, page: &Page) -> Option<&Space> {
        self.spaces.iter().find(|space| space.id == page.space)
    }

    /// Returns the pages directly below a page that are not in the trash, in order.
    pub(crate) fn children(&self, id: u64) -> Vec<&Page> {
        let mut found: Vec<&Page> = self
            .pages
            .iter()
            .filter(|p| p.parent == Some(id) && p.status == PageStatus::Current)
            .collect();
        found.sort_by_key(|page| page.position);
        found
    }

    /// Returns whether another page of the space that is not in the trash has this title.
    pub(crate) fn title_is_taken(
        &self,
        kind: Kind,
        space: u64,
        title: &str,
        except: Option<u64>,
    ) -> bool {
        self.pages.iter().any(|p| {
            p.kind == kind
                && p.space == space
                && Some(p.id) != except
                && p.status == PageStatus::Current
                && p.latest().title.eq_ignore_ascii_case(title)
        })
    }

    /// Returns the label with this name, which has one id on the whole site.
    pub(crate) fn label(&mut self, prefix: &str, name: &str) -> Label {
        let key = (prefix.to_owned(), name.to_owned());
        let known = self.labels.get(&key).copied();
        let id = known.unwrap_or_else(|| self.fresh_id());
        self.labels.insert(key, id);
        Label {
            id,
            prefix: prefix.to_owned(),
            name: name.to_owned(),
        }
    }

    pub(crate) fn fresh_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }
}

/// Returns the kind of content that the operation of a call is about.
pub(crate) fn kind_of(call: &Call<'_>) -> Kind {
    match call.operation.path.contains("/blogposts") {
        true => Kind::BlogPost,
        false => Kind::Page,
    }
}

/// Returns the 404 of version 2.
pub(crate) fn not_found() -> Refusal {
    errors::confluence_v2(http::StatusCode::NOT_FOUND, "Not Found").into()
}

/// Returns the 400 of version 2.
pub(crate) fn bad_request(text: &str) -> Refusal {
    errors::confluence_v2(http::StatusCode::BAD_REQUEST, text).into()
}
