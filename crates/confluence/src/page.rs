//! Updates of pages that others may change at the same time.

use crate::{
    Error, ErrorKind,
    ids::PageId,
    typed::AsId,
    v2::{
        common::ContentPropertyUpdateRequestVersion,
        pages::{PageUpdate, PageUpdateBody, Pages, UpdatedPage},
    },
};

/// The number of attempts to update a page that others change at the same time.
const ATTEMPTS: u32 = 5;

impl Pages<'_> {
    /// Reads a published page in storage format, changes it, and writes it as the next version. If somebody else has
    /// changed it in between, this is repeated with the new version, so that no change is lost.
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
    /// attempts. A conflict though nobody has changed the page has another cause, and is returned as it is. A page
    /// that is only a draft is not found.
    pub async fn update_with(
        &self,
        id: impl AsId<PageId> + Send,
        mut change: impl FnMut(&mut PageUpdate) + Send,
    ) -> Result<UpdatedPage, Error> {
        let id = id.to_string();
        let mut attempts = 0;
        let mut conflict: Option<(i64, Error)> = None;
        loop {
            let page = self.get(&id).body_format("storage").send().await?;
            let current = page.version.and_then(|version| version.number).unwrap_or(0);
            match conflict.take() {
                Some((before, error)) if before == current => return Err(error),
                Some(_) if attempts == ATTEMPTS => {
                    return Err(Error::ChangedMeanwhile {
                        page: id,
                        attempts,
                        current,
                    });
                }
                _ => {}
            }
            // A text that is not in the response stays absent, so that the page does not lose it.
            let mut body = PageUpdateBody::new().representation("storage");
            body.value = page.body.and_then(|body| body.storage?.value);
            let status = page
                .status
                .as_ref()
                .map_or("current", |status| status.as_str());
            let mut update = PageUpdate::new(
                &id,
                status,
                page.title.unwrap_or_default(),
                body,
                ContentPropertyUpdateRequestVersion::new().number(current + 1),
            );
            change(&mut update);
            attempts += 1;
            match self.update(&id, &update).send().await {
                Err(error) if error.kind() == ErrorKind::Conflict => {
                    conflict = Some((current, error));
                }
                result => return result,
            }
        }
    }
}
