//! `GET /assets/{file}`: the style sheet, the script and the icon, embedded in the binary.
//!
//! A file's name holds a hash of its content, so browsers may cache it forever.

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

/// The script of the page of `openConnectUI`.
pub(crate) static CONNECT_UI: Asset = Asset {
    stem: "connect-ui",
    extension: "js",
    content_type: "text/javascript; charset=utf-8",
    content: include_str!("../assets/connect-ui.js"),
};

/// The style sheet of the dashboard.
pub(crate) static DASHBOARD_STYLE: Asset = Asset {
    stem: "dashboard",
    extension: "css",
    content_type: "text/css; charset=utf-8",
    content: include_str!("../assets/dashboard.css"),
};

/// The script of the dashboard, without which everything works too.
pub(crate) static DASHBOARD_SCRIPT: Asset = Asset {
    stem: "dashboard",
    extension: "js",
    content_type: "text/javascript; charset=utf-8",
    content: include_str!("../assets/dashboard.js"),
};

/// The icon.
pub(crate) static MARK: Asset = Asset {
    stem: "mark",
    extension: "svg",
    content_type: "image/svg+xml",
    content: include_str!("../assets/mark.svg"),
};

/// An embedded file.
#[derive(Debug)]
pub(crate) struct Asset {
    stem: &'static str,
    extension: &'static str,
    content_type: &'static str,
    content: &'static str,
}

impl Asset {
    /// The name, which contains a hash of the content.
    pub(crate) fn file_name(&self) -> String {
        let hash = hex::encode(&Sha256::digest(self.content)[..6]);
        format!("{}.{hash}.{}", self.stem, self.extension)
    }
}

/// Returns the file with this name.
pub(crate) async fn asset(Path(file): Path<String>) -> Response {
    let Some(asset) = [
        &STYLE,
        &SCRIPT,
        &CONNECT_UI,
        &DASHBOARD_STYLE,
        &DASHBOARD_SCRIPT,
        &MARK,
    ]
    .into_iter()
    .find(|asset| asset.file_name() == file) else {
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
        // An SVG opened on its own is a document, which must not run scripts.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'",
        ),
    ];
    (headers, asset.content).into_response()
}
