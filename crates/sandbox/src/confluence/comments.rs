//! Comments at the foot of pages and blog posts (v2).

use http::StatusCode;
use serde_json::{Value, json};

use super::body::PageBody;
use super::cursor::{self, Window};
use super::model::{Comment, Confluence, Kind, PageStatus, Version, bad_request, not_found};
use super::versions;
use crate::cloud::answer::{Answer, Call, Refusal, created, no_content, ok};
use crate::cloud::errors;

/// `GET /wiki/api/v2/footer-comments`, `/{pages,blogposts}/{id}/footer-comments` (without replies) and
/// `/footer-comments/{id}/children`
pub(crate) fn list(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let window = Window::of(call)?;
    let id = call.param("id");
    let on_page = match call.operation.id {
        "getFooterComments" | "getFooterCommentChildren" => None,
        _ => Some(confluence.found_v2(id, call)?.id),
    };
    let below = match call.operation.id {
        "getFooterCommentChildren" => Some(find(confluence, id, call)?.id),
        _ => None,
    };
    let mut found: Vec<&Comment> = confluence
        .comments
        .iter()
        .filter(|c| on_page.is_none_or(|page| c.page == page && c.parent.is_none()))
        .filter(|c| below.is_none_or(|parent| c.parent == Some(parent)))
        .filter(|c| is_visible(confluence, c, call))
        .collect();
    match call.query("sort").unwrap_or("created-date") {
        "created-date" => {}
        "-created-date" => found.reverse(),
        "modified-date" => found.sort_by_key(|c| c.latest().at),
        "-modified-date" => found.sort_by_key(|c| std::cmp::Reverse(c.latest().at)),
        _ => return Err(bad_request("sort is not valid")),
    }
    let (found, more) = window.cut(found);
    let results = found.into_iter().map(|c| shown(confluence, c, call, false));
    let results = results.collect::<Result<_, _>>()?;
    Ok(cursor::answer(call, window, results, more))
}

fn is_visible(confluence: &Confluence, comment: &Comment, call: &Call<'_>) -> bool {
    confluence.page_of(comment.page).is_some_and(|page| {
        page.status == PageStatus::Current && page.is_visible_to(&call.account_id)
    })
}

fn find<'a>(confluence: &'a Confluence, id: &str, call: &Call<'_>) -> Result<&'a Comment, Refusal> {
    let comment = confluence.comments.iter().find(|c| c.id.to_string() == id);
    comment
        .filter(|comment| is_visible(confluence, comment, call))
        .ok_or_else(not_found)
}

/// `GET /wiki/api/v2/footer-comments/{comment-id}`
pub(crate) fn get(confluence: &Confluence, call: &Call<'_>) -> Answer {
    let comment = find(confluence, call.param("comment-id"), call)?;
    Ok(ok(&whole(confluence, comment, call)?))
}

/// `POST /wiki/api/v2/footer-comments`: on a page or blog post, or a reply to a comment.
pub(crate) fn create(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let named = |name: &str| request[name].as_str();
    let (page, parent) = match (
        named("pageId").or(named("blogPostId")),
        named("parentCommentId"),
    ) {
        (Some(id), None) => {
            let page = confluence.page(id).filter(|page| {
                page.status == PageStatus::Current && page.is_visible_to(&call.account_id)
            });
            (page.ok_or_else(not_found)?.id, None)
        }
        (None, Some(id)) => {
            let parent = find(confluence, id, call)?;
            (parent.page, Some(parent.id))
        }
        _ => {
            let text = "Exactly one of pageId, blogPostId and parentCommentId is required";
            return Err(bad_request(text));
        }
    };
    let body = PageBody::read(&request["body"]).map_err(|text| bad_request(&text))?;
    let comment = Comment {
        id: confluence.fresh_id(),
        page,
        parent,
        versions: vec![Version {
            number: 1,
            title: String::new(),
            body,
            author: call.account_id.clone(),
            message: String::new(),
            minor: false,
            at: call.now,
        }],
    };
    let answer = whole(confluence, &comment, call)?;
    confluence.comments.push(comment);
    Ok(created(&answer))
}

/// `PUT /wiki/api/v2/footer-comments/{comment-id}`: the version number must be the current one plus one.
pub(crate) fn update(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let request: Value = call
        .json()
        .ok_or_else(|| bad_request("The body is not JSON"))?;
    let id = call.param("comment-id");
    let latest = find(confluence, id, call)?.latest().number;
    let Some(number) = request["version"]["number"].as_u64() else {
        return Err(bad_request("version.number must be a number"));
    };
    if number != latest + 1 {
        let text = format!("The version must be {}", latest + 1);
        return Err(errors::confluence_v2(StatusCode::CONFLICT, &text).into());
    }
    let body = PageBody::read(&request["body"]).map_err(|text| bad_request(&text))?;
    let message = request["version"]["message"].as_str().unwrap_or_default();
    for comment in &mut confluence.comments {
        if comment.id.to_string() == id {
            comment.versions.push(Version {
                number,
                title: String::new(),
                body: body.clone(),
                author: call.account_id.clone(),
                message: message.to_owned(),
                minor: false,
                at: call.now,
            });
        }
    }
    let comment = find(confluence, id, call)?;
    Ok(ok(&whole(confluence, comment, call)?))
}

/// `DELETE /wiki/api/v2/footer-comments/{comment-id}`: with its replies.
pub(crate) fn delete(confluence: &mut Confluence, call: &Call<'_>) -> Answer {
    let mut gone = vec![find(confluence, call.param("comment-id"), call)?.id];
    // Replies have higher ids than what they reply to.
    for comment in &confluence.comments {
        if comment.parent.is_some_and(|parent| gone.contains(&parent)) {
            gone.push(comment.id);
        }
    }
    confluence
        .comments
        .retain(|comment| !gone.contains(&comment.id));
    Ok(no_content())
}

fn whole(confluence: &Confluence, comment: &Comment, call: &Call<'_>) -> Result<Value, Refusal> {
    let mut body = shown(confluence, comment, call, true)?;
    body["_links"]["base"] = call.on_site("/wiki").into();
    Ok(body)
}

fn shown(
    confluence: &Confluence,
    comment: &Comment,
    call: &Call<'_>,
    single: bool,
) -> Result<Value, Refusal> {
    let latest = comment.latest();
    let body = match call.query("body-format") {
        Some(format) => {
            let body = latest.body.shown(format, single);
            body.map_err(|text| bad_request(&text))?
        }
        None => json!({}),
    };
    let page = confluence.page_of(comment.page);
    let container = match page.map(|page| page.kind) {
        Some(Kind::BlogPost) => "blogPostId",
        _ => "pageId",
    };
    let title = page.map(|page| format!("Re: {}", page.latest().title));
    let mut shown = json!({
        "id": comment.id.to_string(),
        "status": "current",
        "title": title,
        container: comment.page.to_string(),
        "version": versions::shown(latest),
        "body": body,
        "_links": {
            "webui": format!("/pages/viewpage.action?pageId={}&focusedCommentId={}", comment.page, comment.id),
        },
    });
    if let Some(parent) = comment.parent {
        shown["parentCommentId"] = parent.to_string().into();
    }
    Ok(shown)
}
