//! `GET /`: shows that the gateway is running, and the next steps.

use maud::html;

use crate::{
    brand::Look,
    layout::{Badge, Page},
};

/// The URL of the documentation.
const DOCUMENTATION: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "#readme");

/// Returns the page.
pub(super) fn page(look: &Look) -> String {
    let links = &look.links;
    let gateway = links.gateway();
    let add = "threelo integrations add jira --provider jira \\\n  --client-id ID \\\n  \
               --scopes \"read:jira-work read:jira-user offline_access\"";
    let call = format!(
        "curl {gateway}/proxy/oauth/token/accessible-resources \\\n  -H \"Authorization: Bearer $THREELO_SECRET_KEY\" \
         \\\n  -H \"Provider-Config-Key: jira\" -H \"Connection-Id: …\""
    );
    let body = html! {
        p.quiet { "This gateway connects apps to Jira and Confluence Cloud. Its address is "
            code { (gateway) } "." }
        p { a.button href=(links.dashboard(crate::dashboard::path::OVERVIEW, &[])) { "Open the dashboard" } }
        p.quiet { "Or do the first steps with commands:" }
        h2 { "1. Register the callback" }
        p { "In Atlassian's developer console, give your OAuth 2.0 (3LO) app this callback URL, exactly as shown:" }
        pre { code { (links.callback()) } }
        h2 { "2. Add the app as an integration" }
        pre { code { (add) } }
        h2 { "3. Connect an account" }
        pre { code { "threelo connect jira" } }
        p { "Or create a connect session in your backend and send your user its connect link." }
        h2 { "4. Call" }
        pre { code { (call) } }
        p.quiet { a href=(DOCUMENTATION) rel="noreferrer" { "Read the documentation" }
            " for scopes, settings and what Atlassian's error pages mean." }
    };
    let mut page = Page::new("The gateway is running", Badge::Done, body);
    page.wide = true;
    page.document(look)
}
