//! `POST /integrations/quickstart`: refused, since this gateway has no OAuth apps to share.

use crate::{ApiError, request::Segment};

pub(crate) async fn quickstart(Segment(key): Segment) -> ApiError {
    if key == "quickstart" {
        let message = "there are no shared OAuth apps here: create one in Atlassian's developer \
                       console, then POST /integrations with its client id and secret";
        return ApiError::member("provider", message);
    }
    ApiError::not_found("create an integration with POST /integrations")
}
