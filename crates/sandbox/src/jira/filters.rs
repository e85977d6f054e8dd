//! Saved searches.

use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::fields;
use super::model::Jira;
use super::{search, users};
use crate::cloud::answer::{Answer, Call, Refusal, no_content, ok};
use crate::cloud::errors;

/// A saved search.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) jql: String,
    pub(crate) owner: String,
    /// The accounts that marked it as a favourite.
    pub(crate) favourites: Vec<String>,
}

/// `GET /rest/api/3/filter/search`: only names unless `expand` asks for more.
pub(crate) fn search_all(jira: &Jira, call: &Call<'_>) -> Answer {
    let words = call.query("filterName").unwrap_or_default().to_lowercase();
    let ids = call.list("id");
    let owner = call.query("accountId");
    let mut found: Vec<&Filter> = jira
        .filters
        .iter()
        .filter(|f| f.name.to_lowercase().contains(&words))
        .filter(|f| ids.is_empty() || ids.contains(&f.id.to_string().as_str()))
        .filter(|f| owner.is_none_or(|owner| owner == f.owner))
        .collect();
    let order = call.query("orderBy").unwrap_or("name");
    match order.trim_start_matches(['+', '-']) {
        "name" => found.sort_by(|a, b| a.name.cmp(&b.name)),
        "id" => found.sort_by_key(|f| f.id),
        _ => return Err(errors::jira_bad_request("The orderBy parameter is not valid.").into()),
    }
    if order.starts_with('-') {
        found.reverse();
    }
    let members = [
        "description",
        "favourite",
        "favouritedCount",
        "jql",
        "owner",
        "searchUrl",
        "sharePermissions",
        "editPermissions",
        "subscriptions",
        "viewUrl",
    ];
    Ok(call.page(found, 100, |filter| {
        let mut shown = shown(filter, call);
        shown["expand"] = members.join(",").into();
        if let Some(all) = shown.as_object_mut() {
            all.retain(|name, _| !members.contains(&name.as_str()) || call.expands(name));
            if all.contains_key("subscriptions") {
                all.insert("subscriptions".to_owned(), json!([]));
            }
        }
        shown
    }))
}

/// `GET /rest/api/3/filter/my` and `/filter/favourite`: bare arrays.
pub(crate) fn own(jira: &Jira, call: &Call<'_>) -> Response {
    let favourites = call.operation.id == "getFavouriteFilters";
    let found = jira.filters.iter().filter(|filter| match favourites {
        true => filter.favourites.contains(&call.account_id),
        false => filter.owner == call.account_id,
    });
    ok(&found.map(|filter| shown(filter, call)).collect())
}

/// `GET /rest/api/3/filter/{id}`
pub(crate) fn get(jira: &Jira, call: &Call<'_>) -> Answer {
    let at = position(jira, call)?;
    Ok(ok(&shown(&jira.filters[at], call)))
}

/// `POST /rest/api/3/filter`
pub(crate) fn create(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let mut filter = Filter {
        id: jira.fresh_id(),
        name: String::new(),
        description: String::new(),
        jql: String::new(),
        owner: call.account_id.clone(),
        favourites: Vec::new(),
    };
    write(jira, &mut filter, call)?;
    jira.filters.push(filter.clone());
    Ok(ok(&shown(&filter, call)))
}

/// `PUT /rest/api/3/filter/{id}`: only its owner changes it.
pub(crate) fn update(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let at = position(jira, call)?;
    let mut filter = jira.filters[at].clone();
    owned(&filter, call)?;
    write(jira, &mut filter, call)?;
    let answer = shown(&filter, call);
    jira.filters[at] = filter;
    Ok(ok(&answer))
}

/// `DELETE /rest/api/3/filter/{id}`
pub(crate) fn delete(jira: &mut Jira, call: &Call<'_>) -> Answer {
    let at = position(jira, call)?;
    owned(&jira.filters[at], call)?;
    jira.filters.remove(at);
    Ok(no_content())
}

fn write(jira: &Jira, filter: &mut Filter, call: &Call<'_>) -> Result<(), Refusal> {
    let request: Value = call.json().ok_or_else(errors::jira_invalid_body)?;
    let name = fields::text(&request["name"]);
    if name.trim().is_empty() {
        let text = "You must specify a name to save this filter as.";
        return Err(errors::jira_field("filterName", text).into());
    }
    let taken = jira
        .filters
        .iter()
        .any(|f| f.id != filter.id && f.name == name && f.owner == filter.owner);
    if taken {
        let text = "Filter with same name already exists.";
        return Err(errors::jira_field("filterName", text).into());
    }
    let jql = request["jql"].as_str().unwrap_or_default();
    search::parse(jql, jira, call)?;
    filter.name = name;
    filter.jql = jql.to_owned();
    filter.description = fields::text(&request["description"]);
    if let Some(favourite) = request["favourite"].as_bool() {
        filter.favourites.retain(|id| *id != call.account_id);
        if favourite {
            filter.favourites.push(call.account_id.clone());
        }
    }
    Ok(())
}

fn owned(filter: &Filter, call: &Call<'_>) -> Result<(), Refusal> {
    if filter.owner == call.account_id {
        return Ok(());
    }
    let text = "You do not have permission to edit this filter.";
    Err(errors::jira(StatusCode::BAD_REQUEST, &[text], &[]).into())
}

fn position(jira: &Jira, call: &Call<'_>) -> Result<usize, Refusal> {
    let id = call.param("id");
    let at = jira.filters.iter().position(|f| f.id.to_string() == id);
    at.ok_or_else(|| {
        let text = format!(
            "The selected filter is not available to you, perhaps it has been deleted or had its permissions \
             changed. Filter id: {id}"
        );
        errors::jira_not_found(&text).into()
    })
}

fn shown(filter: &Filter, call: &Call<'_>) -> Value {
    let jql = serde_urlencoded::to_string([("jql", &filter.jql)]).unwrap_or_default();
    json!({
        "self": call.link(&format!("/rest/api/3/filter/{}", filter.id)),
        "id": filter.id.to_string(),
        "name": filter.name,
        "description": filter.description,
        "owner": users::shown(call, &filter.owner),
        "jql": filter.jql,
        "viewUrl": call.on_site(&format!("/issues/?filter={}", filter.id)),
        "searchUrl": call.link(&format!("/rest/api/3/search/jql?{jql}")),
        "favourite": filter.favourites.contains(&call.account_id),
        "favouritedCount": filter.favourites.len(),
        "sharePermissions": [],
        "editPermissions": [],
        "sharedUsers": {"size": 0, "items": [], "max-results": 1000, "start-index": 0, "end-index": 0},
        "subscriptions": {"size": 0, "items": [], "max-results": 1000, "start-index": 0, "end-index": 0},
    })
}
