//! `GET /assets/{file}`: the style sheet, the script and the mark, kept in the binary.
//!
//! A file's name holds a hash of its content, so browsers may keep it for ever.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

/// The style sheet of every page.
pub(crate) static STYLE: Asset = Asset {
    stem: "threelo",
    extension: "css",
    content_type: "text/css; charset=utf-8",
    content: include_str!("../assets/threelo.css"),
};

/// The script with which a page at the end of a flow reports to its opener.
pub(crate) static SCRIPT: Asset = Asset {
    stem: "callback",
    extension: "js",
    content_type: "text/javascript; charset=utf-8",
    content: include_str!("../assets/callback.js"),
};

/// The picture in the browser's tab.
pub(crate) static MARK: Asset = Asset {
    stem: "mark",
    extension: "svg",
    content_type: "image/svg+xml",
    content: include_str!("../assets/mark.svg"),
};

/// A file.
#[derive(Debug)]
pub(crate) struct Asset {
    stem: &'static str,
    extension: &'static str,
    content_type: &'static str,
    content: &'static str,
}

impl Asset {
    /// Its name, which changes with its content.
    pub(crate) fn file_name(&self) -> String {
        let hash = hex::encode(&Sha256::digest(self.content)[..6]);
        format!("{}.{hash}.{}", self.stem, self.extension)
    }
}

/// Answers with the file of this name.
pub(crate) async fn asset(Path(file): Path<String>) -> Response {
    let Some(asset) = [&STYLE, &SCRIPT, &MARK]
        .into_iter()
        .find(|asset| asset.file_name() == file)
    else {
        return (
            StatusCode::NOT_FOUND,
            "no such file: reload the page that asks for it\n",
        )
            .into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, asset.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // A picture opened by itself is a document, and runs nothing then.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'",
        ),
    ];
    (headers, asset.content).into_response()
}
