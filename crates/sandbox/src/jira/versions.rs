//! The versions of a project.

use serde_json::{Value, json};

use super::fields;
use super::model::{Jira, Project, Version};
use super::projects;
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// `GET /rest/api/3/project/{projectIdOrKey}/versions`: a bare array.
pub(crate) fn all(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = projects::found(jira, call)?;
    let all = project.versions.iter();
    Ok(ok(&all
        .map(|version| shown(project, version, call))
        .collect()))
}

/// `GET /rest/api/3/project/{projectIdOrKey}/version`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = projects::found(jira, call)?;
    let words = call.query("query").unwrap_or_default().to_lowercase();
    let states = call.list("status");
    let mut found: Vec<&Version> = project
        .versions
        .iter()
        .filter(|v| v.name.to_lowercase().contains(&words))
        .filter(|v| {
            let state = match (v.archived, v.released) {
                (true, _) => "archived",
                (_, true) => "released",
                _ => "unreleased",
            };
            states.is_empty() || states.contains(&state)
        })
        .collect();
    match call.query("orderBy").unwrap_or("sequence") {
        "sequence" | "+sequence" => {}
        "-sequence" => found.reverse(),
        "name" | "+name" => found.sort_by(|a, b| a.name.cmp(&b.name)),
        "-name" => found.sort_by(|a, b| b.name.cmp(&a.name)),
        "releaseDate" | "+releaseDate" => found.sort_by(|a, b| a.release.cmp(&b.release)),
        "-releaseDate" => found.sort_by(|a, b| b.release.cmp(&a.release)),
        _ => return Err(errors::jira_bad_request("The orderBy parameter is not valid.").into()),
    }
    Ok(call.page(found, 50, |version| shown(project, version, call)))
}

/// `GET /rest/api/3/version/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let (project, version) = found(jira, call)?;
    Ok(ok(&shown(project, version, call)))
}

/// `POST /rest/api/3/version`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let named = match &request["projectId"] {
        Value::Null => fields::text(&request["project"]),
        id => fields::text(id),
    };
    let project = jira.project(&named).map(|project| project.id);
    let project = project.ok_or_else(|| {
        errors::jira_not_found("Project is required, and must exist: give its projectId.")
    })?;
    let mut version = Version {
        id: jira.fresh_id(),
        ..Version::default()
    };
    write(jira, project, &mut version, &request)?;
    if version.name.is_empty() {
        let text = "You must specify a valid version name";
        return Err(errors::jira_field("name", text).into());
    }
    let id = version.id;
    if let Some(project) = jira.projects.iter_mut().find(|p| p.id == project) {
        project.versions.push(version);
    }
    let (project, version) = jira.version(id).ok_or_else(errors::jira_invalid_body)?;
    Ok(created(&shown(project, version, call)))
}

/// `PUT /rest/api/3/version/{id}`
pub(crate) fn update(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let (project, version) = found(jira, call)?;
    let (project, mut version) = (project.id, version.clone());
    write(jira, project, &mut version, &request)?;
    for project in &mut jira.projects {
        for known in &mut project.versions {
            if known.id == version.id {
                *known = version.clone();
            }
        }
    }
    let (project, version) = found(jira, call)?;
    Ok(ok(&shown(project, version, call)))
}

/// `DELETE /rest/api/3/version/{id}`: removes it from issues, or replaces it there.
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = found(jira, call)?.1.id;
    let other = |name: &str| -> Result<Option<u64>, Refusal> {
        let Some(text) = call.query(name) else {
            return Ok(None);
        };
        let other = text.parse().ok().and_then(|id| jira.version(id));
        match other {
            Some((_, version)) => Ok(Some(version.id)),
            None => Err(no_version(text)),
        }
    };
    let (fix, affected) = (other("moveFixIssuesTo")?, other("moveAffectedIssuesTo")?);
    for issue in &mut jira.issues {
        replace(&mut issue.fields.fix_versions, id, fix);
        replace(&mut issue.fields.versions, id, affected);
    }
    for project in &mut jira.projects {
        project.versions.retain(|version| version.id != id);
    }
    Ok(no_content())
}

/// Replaces an id in a list, or removes it.
pub(crate) fn replace(list: &mut Vec<u64>, id: u64, other: Option<u64>) {
    let Some(at) = list.iter().position(|known| *known == id) else {
        return;
    };
    match other.filter(|other| !list.contains(other)) {
        Some(other) => list[at] = other,
        None => {
            list.remove(at);
        }
    }
}

fn write(jira: &Jira, project: u64, version: &mut Version, request: &Value) -> Result<(), Refusal> {
    if let Some(name) = request["name"].as_str() {
        let project = jira.project_of(project);
        let mut others = project.into_iter().flat_map(|p| &p.versions);
        if others.any(|v| v.id != version.id && v.name.eq_ignore_ascii_case(name)) {
            let text = "A version with this name already exists in this project.";
            return Err(errors::jira_field("name", text).into());
        }
        version.name = name.trim().to_owned();
    }
    if let Some(text) = request["description"].as_str() {
        version.description = text.to_owned();
    }
    for (name, place) in [
        ("startDate", &mut version.start),
        ("releaseDate", &mut version.release),
    ] {
        if let Some(date) = request[name].as_str() {
            if date.parse::<jiff::civil::Date>().is_err() {
                let text = "The date is not in the format yyyy-MM-dd.";
                return Err(errors::jira_field(name, text).into());
            }
            *place = Some(date.to_owned());
        }
    }
    if let (Some(start), Some(release)) = (&version.start, &version.release)
        && start > release
    {
        let text = "The start date must be earlier than the release date.";
        return Err(errors::jira_field("startDate", text).into());
    }
    if let Some(released) = request["released"].as_bool() {
        version.released = released;
    }
    if let Some(archived) = request["archived"].as_bool() {
        version.archived = archived;
    }
    Ok(())
}

fn found<'a>(jira: &'a Jira, call: &Call<'_>) -> Result<(&'a Project, &'a Version), Refusal> {
    let id = call.param("id");
    let version = id.parse().ok().and_then(|id| jira.version(id));
    version.ok_or_else(|| no_version(id))
}

fn no_version(id: &str) -> Refusal {
    errors::jira_not_found(&format!("Could not find version for id '{id}'")).into()
}

/// Returns a version, also as part of an issue or a project.
pub(crate) fn shown(project: &Project, version: &Version, call: &Call<'_>) -> Value {
    let mut shown = json!({
        "self": call.link(&format!("/rest/api/3/version/{}", version.id)),
        "id": version.id.to_string(),
        "name": version.name,
        "description": version.description,
        "archived": version.archived,
        "released": version.released,
        "projectId": project.id,
    });
    if let Some(date) = &version.start {
        shown["startDate"] = date.as_str().into();
    }
    if let Some(date) = &version.release {
        let today = call.now.to_zoned(call.zone.clone()).date().to_string();
        shown["releaseDate"] = date.as_str().into();
        shown["overdue"] = (!version.released && *date < today).into();
    }
    shown
}
