//! `POST /connect/telemetry`: taken and forgotten, for connect pages that send it.

use http::StatusCode;

pub(crate) async fn telemetry() -> StatusCode {
    StatusCode::NO_CONTENT
}
