//! The components of a project.

use serde_json::{Value, json};

use super::fields;
use super::model::{Component, Jira, Project};
use super::versions::replace;
use super::{projects, users};
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// `GET /rest/api/3/project/{projectIdOrKey}/components`: a bare array.
pub(crate) fn all(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = projects::found(jira, call)?;
    let all = project.components.iter();
    Ok(ok(&all.map(|c| shown(project, c, call)).collect()))
}

/// `GET /rest/api/3/project/{projectIdOrKey}/component`: pages by offset.
pub(crate) fn list(jira: &Jira, call: &Call<'_>) -> Answer {
    let project = projects::found(jira, call)?;
    let words = call.query("query").unwrap_or_default().to_lowercase();
    let all = project.components.iter();
    let found = all
        .filter(|c| c.name.to_lowercase().contains(&words))
        .collect();
    Ok(call.page(found, 50, |component| {
        let issues = jira.issues.iter();
        let mut shown = shown(project, component, call);
        shown["componentBean"] = shown.clone();
        shown["issueCount"] = issues
            .filter(|i| i.fields.components.contains(&component.id))
            .count()
            .into();
        shown
    }))
}

/// `GET /rest/api/3/component/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let (project, component) = found(jira, call)?;
    Ok(ok(&shown(project, component, call)))
}

/// `POST /rest/api/3/component`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let project = jira.project(&fields::text(&request["project"]));
    let Some(project) = project.map(|project| project.id) else {
        let text = "The project does not exist, or you do not have permission to see it.";
        return Err(errors::jira_not_found(text).into());
    };
    let mut component = Component {
        id: jira.fresh_id(),
        name: String::new(),
        description: String::new(),
        lead: None,
        assignee_type: "PROJECT_DEFAULT".to_owned(),
    };
    write(jira, project, &mut component, &request, call)?;
    if component.name.is_empty() {
        let text = "The component name specified is invalid - cannot be an empty string.";
        return Err(errors::jira_field("name", text).into());
    }
    let id = component.id;
    if let Some(project) = jira.projects.iter_mut().find(|p| p.id == project) {
        project.components.push(component);
    }
    let (project, component) = jira.component(id).ok_or_else(errors::jira_invalid_body)?;
    Ok(created(&shown(project, component, call)))
}

/// `PUT /rest/api/3/component/{id}`
pub(crate) fn update(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let (project, component) = found(jira, call)?;
    let (project, mut component) = (project.id, component.clone());
    write(jira, project, &mut component, &request, call)?;
    for project in &mut jira.projects {
        for known in &mut project.components {
            if known.id == component.id {
                *known = component.clone();
            }
        }
    }
    let (project, component) = found(jira, call)?;
    Ok(ok(&shown(project, component, call)))
}

/// `DELETE /rest/api/3/component/{id}`: removes it from issues, or replaces it there.
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let id = found(jira, call)?.1.id;
    let other = match call.query("moveIssuesTo") {
        None => None,
        Some(text) => {
            let other = text.parse().ok().and_then(|id| jira.component(id));
            Some(other.ok_or_else(|| no_component(text))?.1.id)
        }
    };
    for issue in &mut jira.issues {
        replace(&mut issue.fields.components, id, other);
    }
    for project in &mut jira.projects {
        project.components.retain(|component| component.id != id);
    }
    Ok(no_content())
}

fn write(
    jira: &Jira,
    project: u64,
    component: &mut Component,
    request: &Value,
    call: &Call<'_>,
) -> Result<(), Refusal> {
    if let Some(name) = request["name"].as_str() {
        let project = jira.project_of(project);
        let mut others = project.into_iter().flat_map(|p| &p.components);
        if others.any(|c| c.id != component.id && c.name.eq_ignore_ascii_case(name)) {
            let text = format!("A component with the name {name} already exists in this project.");
            return Err(errors::jira_field("name", &text).into());
        }
        component.name = name.trim().to_owned();
    }
    if let Some(text) = request["description"].as_str() {
        component.description = text.to_owned();
    }
    if let Some(lead) = request["leadAccountId"].as_str() {
        if call.user(lead).is_none() {
            let text = format!("The user {lead} does not exist.");
            return Err(errors::jira_field("leadAccountId", &text).into());
        }
        component.lead = Some(lead.to_owned());
    }
    if let Some(kind) = request["assigneeType"].as_str() {
        let known = [
            "PROJECT_DEFAULT",
            "COMPONENT_LEAD",
            "PROJECT_LEAD",
            "UNASSIGNED",
        ];
        if !known.contains(&kind) {
            let text = "The assignee type is not valid.";
            return Err(errors::jira_field("assigneeType", text).into());
        }
        component.assignee_type = kind.to_owned();
    }
    Ok(())
}

fn found<'a>(jira: &'a Jira, call: &Call<'_>) -> Result<(&'a Project, &'a Component), Refusal> {
    let id = call.param("id");
    let component = id.parse().ok().and_then(|id| jira.component(id));
    component.ok_or_else(|| no_component(id))
}

fn no_component(id: &str) -> Refusal {
    let text = format!("The component with id {id} does not exist.");
    errors::jira_not_found(&text).into()
}

/// Returns a component as part of an issue.
pub(crate) fn brief(component: &Component, call: &Call<'_>) -> Value {
    json!({
        "self": call.link(&format!("/rest/api/3/component/{}", component.id)),
        "id": component.id.to_string(),
        "name": component.name,
        "description": component.description,
    })
}

/// Returns a component.
pub(crate) fn shown(project: &Project, component: &Component, call: &Call<'_>) -> Value {
    let mut shown = brief(component, call);
    let lead = component.lead.as_deref();
    if let Some(lead) = lead {
        shown["lead"] = users::shown(call, lead);
    }
    let assignee = match component.assignee_type.as_str() {
        "COMPONENT_LEAD" => lead,
        "PROJECT_LEAD" => Some(project.lead.as_str()),
        _ => None,
    };
    if let Some(assignee) = assignee {
        shown["assignee"] = users::shown(call, assignee);
        shown["realAssignee"] = users::shown(call, assignee);
    }
    shown["assigneeType"] = component.assignee_type.as_str().into();
    shown["realAssigneeType"] = component.assignee_type.as_str().into();
    shown["isAssigneeTypeValid"] =
        (component.assignee_type != "COMPONENT_LEAD" || lead.is_some()).into();
    shown["project"] = project.key.as_str().into();
    shown["projectId"] = project.id.into();
    shown
}
