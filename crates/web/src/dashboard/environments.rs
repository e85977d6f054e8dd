//! Settings: environments. Only operators of the environment `default` come here
//! ([`Caller::may`](threelo_core::caller::Caller::may)): the pages reach every environment.

use http::StatusCode;
use maud::{Markup, html};
use threelo_core::{
    api_key::ApiKeyRecord,
    environment::{Environment, NameError, RemoveError},
    id::EnvironmentId,
};
use threelo_http::Query;

use super::{
    Answer,
    failure::Failure,
    frame::{self, Section},
    guard::{Visit, about, done},
    path, time,
};

/// The list of environments, with the form of a new one.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    page(&visit, StatusCode::OK, frame::notice(&query), &[]).await
}

async fn page(visit: &Visit, status: StatusCode, notice: Markup, faults: &[String]) -> Answer {
    let environments = visit.dashboard.environments.environments().await?;
    let links = &visit.dashboard.links;
    let body = html! {
        (notice)
        h1 { "Settings" }
        (frame::settings_tabs(visit, path::ENVIRONMENTS))
        (frame::faults(faults))
        p.quiet { "Environments are separate spaces of integrations, connections, keys and logs, such as one for tests and one for customers. \
            An API key belongs to one of them: to work in another one here, sign in with a key of it. Only operators of this \
            environment, " (EnvironmentId::DEFAULT) ", see this list." }
        table.cards {
            thead { tr { th { "Environment" } th { "Created" } th { "" } } }
            tbody { @for one in &environments { (row(visit, one)) } }
        }
        h2 #new { "New environment" }
        form.form method="post" action=(links.dashboard(path::NEW_ENVIRONMENT, &[])) {
            (frame::csrf(visit))
            label for="name" { "Name" }
            input #name type="text" name="name" required maxlength="64" spellcheck="false" placeholder="test";
            p.hint { "Letters, digits, - and _, beginning with a letter or digit. The environment gets an API key with the permissions and the end of yours, which is shown once." }
            p.actions { button.primary type="submit" { "Create environment" } }
        }
    };
    Ok(frame::page_with(
        visit,
        status,
        Section::Settings,
        "Environments",
        body,
    ))
}

fn row(visit: &Visit, one: &Environment) -> Markup {
    let links = &visit.dashboard.links;
    let is_own = one.id == visit.caller.environment;
    html! {
        tr {
            td { span.name { (one.name) } @if is_own { " " span.tag { "yours" } } }
            td.tight data-label="Created" { (time::relative(visit.now, one.created_at)) }
            td { @if !is_own { details {
                summary { "Rename or remove" }
                form.actions method="post" action=(links.dashboard(path::RENAME_ENVIRONMENT, &[])) {
                    (frame::csrf(visit))
                    input type="hidden" name="id" value=(one.id.as_str());
                    input type="text" name="name" value=(one.name) required maxlength="64" spellcheck="false" aria-label={ "New name of " (one.name) };
                    button type="submit" { "Rename" }
                }
                p.hint { "Everything in it stays, and its keys stay valid." }
                form method="post" action=(links.dashboard(path::REMOVE_ENVIRONMENT, &[])) {
                    (frame::csrf(visit))
                    input type="hidden" name="id" value=(one.id.as_str());
                    p.hint { "Only an environment without integrations, connections and API keys can be removed. Its log is removed with it." }
                    button.danger type="submit" { "Remove " (one.name) }
                }
            } } }
        }
    }
}

/// Creates an environment with an API key, which is shown once.
pub(super) async fn create(visit: Visit) -> Answer {
    let dashboard = &visit.dashboard;
    let (name, store) = (visit.form.text("name"), &*dashboard.environments);
    let new = match Environment::new(name, &*dashboard.entropy, visit.now) {
        Ok(new) => new.add(store).await,
        Err(error) => Err(error.into()),
    };
    let environment = match new {
        Ok(environment) => environment,
        Err(NameError::Store(error)) => return Err(error.into()),
        Err(error) => return refused(&visit, error.to_string()).await,
    };
    let id = environment.id.clone();
    let (key, record) = ApiKeyRecord::generate(id, "dashboard", &*dashboard.entropy, visit.now);
    let record = ApiKeyRecord {
        permissions: visit.caller.permissions(),
        // Otherwise a key that ends could create one that does not.
        expires_at: visit.caller.key().and_then(|own| own.expires_at),
        ..record
    };
    dashboard.api_keys.put_api_key(&record).await?;
    let name = &environment.name;
    let body = html! {
        h1 { "Copy the key of " (name) " now" }
        p { "It is shown only this once: the gateway stores its hash. Your programs use it to work in the environment, and you sign in to \
            the dashboard of the environment with it." }
        (frame::snippet(key.expose()))
        p.actions { a.button.primary href=(dashboard.links.dashboard(path::ENVIRONMENTS, &[])) { "I have copied it" } }
    };
    Ok(about(
        frame::page(&visit, Section::Settings, "New environment", body),
        name,
    ))
}

async fn refused(visit: &Visit, fault: String) -> Answer {
    page(visit, StatusCode::BAD_REQUEST, html! {}, &[fault]).await
}

/// Returns the environment that the form names.
async fn named(visit: &Visit) -> Result<Environment, Failure> {
    let id = visit.form.text("id");
    let all = visit.dashboard.environments.environments().await?;
    let found = all.into_iter().find(|one| one.id.as_str() == id);
    found.ok_or_else(|| {
        Failure::not_found("There is no such environment; it may be removed already.")
    })
}

/// Renames an environment.
pub(super) async fn rename(visit: Visit) -> Answer {
    let old = named(&visit).await?;
    let (name, store) = (visit.form.text("name"), &*visit.dashboard.environments);
    let old_name = old.name.clone();
    let new = match old.rename(name, store, visit.now).await {
        Ok(new) => new.name,
        Err(NameError::Store(error)) => return Err(error.into()),
        Err(error) => return refused(&visit, error.to_string()).await,
    };
    let to = visit.dashboard.links.dashboard(path::ENVIRONMENTS, &[]);
    Ok(done(&to, "saved", format!("{old_name} to {new}")))
}

/// Removes an environment that is empty.
pub(super) async fn remove(visit: Visit) -> Answer {
    let environment = named(&visit).await?;
    let name = environment.name.clone();
    match environment
        .remove(&*visit.dashboard.environments, visit.now)
        .await
    {
        Ok(()) => {
            let to = visit.dashboard.links.dashboard(path::ENVIRONMENTS, &[]);
            Ok(done(&to, "removed", name))
        }
        Err(RemoveError::NotEmpty(name, contents)) => {
            let fault = format!(
                "{name} still has {contents}: sign in with a key of it and delete them first, that key last"
            );
            refused(&visit, fault).await
        }
        Err(RemoveError::Store(error)) => Err(error.into()),
        Err(error) => refused(&visit, error.to_string()).await,
    }
}
