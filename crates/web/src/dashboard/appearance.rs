//! Settings: the appearance of the pages on which users connect.

use axum::response::Response;
use http::StatusCode;
use maud::{Markup, html};
use threelo_core::appearance::{Appearance, Color, Logo};
use threelo_http::Query;
use url::Url;

use super::{
    Answer,
    failure::Failure,
    form::Form,
    frame::{self, Section},
    guard::{Visit, done},
    path,
};
use crate::brand;

/// The colours of the gateway itself.
const USUAL: [&str; 2] = ["#1a5fd0", "#7fb2ff"];

/// What was entered.
struct Entered {
    name: String,
    help_url: String,
    accent: String,
    accent_dark: String,
}

impl Entered {
    fn of(appearance: &Appearance) -> Self {
        let color = |color: Option<Color>| color.map(|color| color.to_string());
        Self {
            name: appearance.name.clone().unwrap_or_default(),
            help_url: appearance
                .help_url
                .as_ref()
                .map(Url::to_string)
                .unwrap_or_default(),
            accent: color(appearance.accent).unwrap_or_default(),
            accent_dark: color(appearance.accent_dark).unwrap_or_default(),
        }
    }

    /// Returns the appearance with the logo that was chosen, or the present one.
    fn read(&self, form: &Form, present: Option<Logo>) -> Result<Appearance, Vec<String>> {
        let mut faults = Vec::new();
        if self.name.len() > Appearance::MAX_NAME {
            let most = Appearance::MAX_NAME;
            faults.push(format!("the name is longer than {most} bytes: shorten it"));
        }
        let mut color = |text: &str| match text {
            "" => None,
            text => text
                .parse::<Color>()
                .map_err(|error| faults.push(error.to_string()))
                .ok(),
        };
        let (accent, accent_dark) = (color(&self.accent), color(&self.accent_dark));
        let help_url = match &*self.help_url {
            "" => None,
            text => match text.parse::<Url>() {
                Ok(url) if matches!(url.scheme(), "https" | "http" | "mailto") => Some(url),
                _ => {
                    faults.push(format!(
                        "{text:?} is not the address of a page: write one such as https://app.example.com/help"
                    ));
                    None
                }
            },
        };
        let logo = match form.file("logo") {
            Some(content) => Logo::new(content.to_vec())
                .map_err(|error| faults.push(error.to_string()))
                .ok(),
            None => present.filter(|_| !form.is_ticked("remove_logo")),
        };
        match faults.is_empty() {
            true => Ok(Appearance {
                name: Some(self.name.clone()).filter(|name| !name.is_empty()),
                help_url,
                accent,
                accent_dark,
                logo,
            }),
            false => Err(faults),
        }
    }
}

/// The form.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let connect = &visit.dashboard.connect;
    let present = connect.appearance(&visit.caller.environment).await?;
    let entered = Entered::of(&present);
    let notice = frame::notice(&query);
    Ok(page(
        &visit,
        StatusCode::OK,
        &notice,
        &present,
        &entered,
        &[],
    ))
}

fn page(
    visit: &Visit,
    status: StatusCode,
    notice: &Markup,
    present: &Appearance,
    entered: &Entered,
    faults: &[String],
) -> Response {
    let links = &visit.dashboard.links;
    let logo = brand::logo_link(links, &visit.caller.environment, present);
    let body = html! {
        (notice)
        h1 { "Settings" }
        (frame::settings_tabs(visit, path::APPEARANCE))
        (frame::faults(faults))
        p.quiet { "How the pages look on which your users connect. They apply to the environment " strong { (visit.environment) } "." }
        form.form method="post" enctype="multipart/form-data" action=(links.dashboard(path::APPEARANCE, &[])) {
            (frame::csrf(visit))
            label for="name" { "Name" }
            input #name type="text" name="name" value=(entered.name) maxlength=(Appearance::MAX_NAME) placeholder="Acme Planner";
            p.hint { "The name of your product, at the bottom of each page." }
            label for="help_url" { "Help" }
            input #help_url type="url" name="help_url" value=(entered.help_url) placeholder="https://app.example.com/help";
            p.hint { "A page to which users can turn; each page has a link to it." }
            label for="logo" { "Logo" }
            @if let Some(logo) = &logo {
                p { img.logo src=(logo) alt="The present logo"; }
                label.check { input type="checkbox" name="remove_logo"; span { "Remove it" } }
            }
            input #logo type="file" name="logo" accept="image/png,image/jpeg,image/webp,image/gif";
            p.hint { "PNG, JPEG, WebP or GIF, up to " (Logo::MAX / 1024) " KB. It is shown 40 pixels high." }
            (color("accent", "Colour of buttons", &entered.accent, USUAL[0]))
            (color("accent_dark", "Colour of buttons in the dark", &entered.accent_dark, USUAL[1]))
            p.hint { "The text on them is black or white, whichever is easier to read. Leave a field empty for the colour of the gateway." }
            p.actions { button.primary type="submit" { "Save" } }
        }
    };
    frame::page_with(visit, status, Section::Settings, "Appearance", body)
}

/// Returns the field of a colour, with a button in that colour.
fn color(name: &str, label: &str, entered: &str, usual: &str) -> Markup {
    let shown = entered.parse::<Color>().or_else(|_| usual.parse());
    html! {
        label for=(name) { (label) }
        div.color {
            input id=(name) type="text" name=(name) value=(entered) maxlength="7" placeholder=(usual) spellcheck="false";
            @if let Ok(shown) = shown {
                svg width="120" height="34" role="img" aria-label={ "A button in " (shown) } {
                    rect width="120" height="34" rx="6" fill=(shown) {}
                    text x="60" y="22" text-anchor="middle" font-size="14" fill=(shown.text()) { "Continue" }
                }
            }
        }
    }
}

/// Changes the appearance.
pub(super) async fn update(visit: Visit) -> Answer {
    let (connect, environment) = (&visit.dashboard.connect, &visit.caller.environment);
    let form = &visit.form;
    let present = connect.appearance(environment).await?;
    let entered = Entered {
        name: form.text("name").to_owned(),
        help_url: form.text("help_url").to_owned(),
        accent: form.text("accent").to_owned(),
        accent_dark: form.text("accent_dark").to_owned(),
    };
    let appearance = match entered.read(form, present.logo.clone()) {
        Ok(appearance) => appearance,
        Err(faults) => {
            let status = StatusCode::BAD_REQUEST;
            return Ok(page(&visit, status, &html! {}, &present, &entered, &faults));
        }
    };
    if !connect.set_appearance(environment, &appearance).await? {
        return Err(Failure::not_found(
            "The environment of your key was removed.",
        ));
    }
    let to = visit.dashboard.links.dashboard(path::APPEARANCE, &[]);
    Ok(done(&to, "saved", &visit.environment))
}
