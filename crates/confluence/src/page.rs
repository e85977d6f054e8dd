//! Updates of pages that others may change at the same time.

use threelo_rest::retry::{Attempt, Failure, Idempotency, Jitter, RetryDecision, on_failure};

use crate::{
    Error, ErrorKind,
    ids::PageId,
    typed::{AsId, Model as _},
    v2::{
        common::ContentPropertyUpdateRequestVersion,
        pages::{PageDetails, PageUpdate, PageUpdateBody, Pages, UpdatedPage},
    },
};

/// The number of attempts to update a page that others change at the same time.
const ATTEMPTS: u32 = 5;

impl Pages<'_> {
    /// Reads a published page in storage format, changes it, and writes it as the next version. If somebody else has
    /// changed it in between, this is repeated with the new version, so that no change is lost.
    ///
    /// If no response to the update arrives, or one of status 500 and above, the page is read again: the update is sent
    /// again only if no new version was stored.
    ///
    /// The number of the version is always the next one, whatever the function sets.
    ///
    /// ```no_run
    /// # async fn example(confluence: threelo_confluence::Confluence) -> Result<(), threelo_confluence::Error> {
    /// let page = confluence
    ///     .pages()
    ///     .update_with("65601", |page| {
    ///         let text = page.body.value.get_or_insert_default();
    ///         text.push_str("<p>Checked today.</p>");
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of any request, and [`Error::ChangedMeanwhile`] if others have changed the page during each of five
    /// attempts. A conflict though nobody has changed the page has another cause, and is returned as it is.
    /// [`Error::Lost`], a server error or the conflict if it cannot be determined whether a new version of the page is the
    /// one that was written. [`Error::Decode`] if the response has no text, title or version. A page that is only a draft
    /// is not found.
    pub async fn update_with(
        &self,
        id: impl AsId<PageId> + Send,
        mut change: impl FnMut(&mut PageUpdate) + Send,
    ) -> Result<UpdatedPage, Error> {
        let id = id.to_string();
        let client = self.0.site().client();
        let mut current = self.current(&id).await?;
        let mut update = current.changed(&id, &mut change);
        // The first error after which this update may still be stored.
        let mut lost = None;
        let mut attempts = 0;
        loop {
            let error = match self.update(&id, &update).send().await {
                Ok(updated) => return Ok(updated),
                Err(error) => error,
            };
            let is_conflict = error.kind() == ErrorKind::Conflict;
            if !is_conflict && !may_be_stored(&error) {
                return Err(error);
            }
            let before = current.number;
            current = match self.current(&id).await {
                Ok(current) => current,
                Err(_) => return Err(error),
            };
            let was_sent_once =
                lost.is_none() && error.api().is_some_and(|error| error.retries == 0);
            let stored = match current.number - before {
                ..=0 if is_conflict => return Err(error),
                ..=0 => {
                    let mut attempt = Attempt::first(Idempotency::Idempotent);
                    attempt.retries = attempts;
                    match on_failure(attempt, Failure::Lost, client.policy(), Jitter::NONE) {
                        RetryDecision::Retry { after } => client.clock().sleep(after).await,
                        _ => return Err(error),
                    }
                    None
                }
                1 => Some(current.compare(&update)),
                _ => match self.version(&id, before + 1).await {
                    Ok(version) => Some(version.compare(&update)),
                    Err(_) => Some(Stored::Unknown),
                },
            };
            attempts += 1;
            match stored {
                Some(Stored::Update(page)) => return Ok(*page),
                // The same update again: another one could not be recognised if this one is stored after all.
                None => {
                    lost.get_or_insert(error);
                    continue;
                }
                Some(Stored::Other) => {}
                Some(Stored::Unknown) if is_conflict && was_sent_once => {}
                Some(Stored::Unknown | Stored::Rewritten) => return Err(lost.unwrap_or(error)),
            }
            if attempts == ATTEMPTS {
                return Err(Error::ChangedMeanwhile {
                    page: id,
                    attempts,
                    current: current.number,
                });
            }
            update = current.changed(&id, &mut change);
            lost = None;
        }
    }

    async fn current(&self, id: &str) -> Result<Version, Error> {
        let call = self.get(id).body_format("storage");
        Version::read(call.send().await?).map_err(|path| call.missing(path))
    }

    async fn version(&self, id: &str, number: i64) -> Result<Version, Error> {
        let call = self.get(id).body_format("storage").version(number);
        Version::read(call.send().await?).map_err(|path| call.missing(path))
    }
}

/// Returns whether an update may have been stored despite this error.
fn may_be_stored(error: &Error) -> bool {
    match error {
        Error::Lost { .. } | Error::Body { .. } | Error::Decode(_) => true,
        Error::Api(error) => error.kind == ErrorKind::Server,
        _ => false,
    }
}

/// A stored version of a page.
struct Version {
    page: PageDetails,
    number: i64,
    title: String,
    text: String,
}

/// The relation of a stored version to an update with the same number.
enum Stored {
    /// It is this update.
    Update(Box<UpdatedPage>),
    /// It was written by somebody else.
    Other,
    /// It has the same title and message, but another text, which is hardly the one of the update.
    Unknown,
    /// It has the words of the update, whose text Confluence may have rewritten.
    Rewritten,
}

impl Version {
    /// Reads a page. The error is the path of a member that is missing: an update without it would remove the text or
    /// the title of the page.
    fn read(page: PageDetails) -> Result<Self, &'static str> {
        let number = page.version.as_ref().and_then(|version| version.number);
        let storage = page.body.as_ref().and_then(|body| body.storage.as_ref());
        let text = storage.and_then(|storage| storage.value.clone());
        Ok(Self {
            number: number.ok_or("version.number")?,
            title: page.title.clone().ok_or("title")?,
            text: text.ok_or("body.storage.value")?,
            page,
        })
    }

    /// Returns the update that makes this change.
    fn changed(&self, id: &str, change: &mut impl FnMut(&mut PageUpdate)) -> PageUpdate {
        let mut update = self.next(id);
        change(&mut update);
        update.version.number = Some(self.number + 1);
        update
    }

    /// Returns an update that changes nothing but the number.
    fn next(&self, id: &str) -> PageUpdate {
        let mut body = PageUpdateBody::new().representation("storage");
        body.value = Some(self.text.clone());
        let status = self.page.status.as_ref();
        PageUpdate::new(
            id,
            status.map_or("current", |status| status.as_str()),
            &self.title,
            body,
            ContentPropertyUpdateRequestVersion::new().number(self.number + 1),
        )
    }

    fn compare(&self, update: &PageUpdate) -> Stored {
        let version = self.page.version.as_ref();
        let message = version.and_then(|version| version.message.as_deref());
        let sent = update.version.message.as_deref();
        if self.title != update.title || message.unwrap_or_default() != sent.unwrap_or_default() {
            return Stored::Other;
        }
        let sent = update.body.value.as_deref().unwrap_or_default();
        if sent == self.text
            && let Ok(page) = UpdatedPage::from_value(self.page.to_value())
        {
            return Stored::Update(Box::new(page));
        }
        match words(sent) == words(&self.text) {
            true => Stored::Rewritten,
            false => Stored::Unknown,
        }
    }
}

/// Returns what Confluence keeps of a text when it rewrites it: the letters and digits outside of tags, without those for
/// which HTML has entities.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        let end = match character {
            '<' => '>',
            '&' => ';',
            '\u{80}'..='\u{3ff}' => continue,
            other => {
                words.extend(Some(other).filter(|other| other.is_alphanumeric()));
                continue;
            }
        };
        characters.find(|character| *character == end);
    }
    words
}
