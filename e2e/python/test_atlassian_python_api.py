"""`atlassian-python-api` from PyPI, unmodified."""

import pytest
import requests
from atlassian import Confluence, Jira

from conftest import API_KEY, CONNECTION, GATEWAY, INTEGRATION


def connected_to_jira():
    jira = Jira(
        url=f"{GATEWAY}/c/{INTEGRATION}/{CONNECTION}/jira",
        username="threelo",
        password=API_KEY,
        cloud=True,
    )
    jira._session.headers["X-Threelo-Rewrite-Links"] = "true"
    return jira


def connected_to_confluence():
    confluence = Confluence(
        url=f"{GATEWAY}/c/{INTEGRATION}/{CONNECTION}/confluence/wiki",
        token=API_KEY,
        cloud=True,
    )
    confluence._session.headers["X-Threelo-Rewrite-Links"] = "true"
    return confluence


def new_issue(jira, summary):
    fields = {"project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": summary}
    return jira.create_issue(fields=fields)["key"]


def test_myself_is_the_user_of_the_connection():
    assert connected_to_jira().myself()["emailAddress"].endswith("@acme.example")


def test_projects_are_listed():
    assert {"OPS", "WEB"} <= {project["key"] for project in connected_to_jira().projects()}


def test_a_search_reads_more_than_one_page():
    jira = connected_to_jira()
    first = jira.enhanced_jql("project = OPS ORDER BY key", fields="summary", limit=30)
    second = jira.enhanced_jql(
        "project = OPS ORDER BY key", fields="summary", limit=30, nextPageToken=first["nextPageToken"]
    )
    keys = [issue["key"] for issue in first["issues"] + second["issues"]]
    assert len(set(keys)) == 60


def test_an_issue_is_created_changed_and_read():
    jira = connected_to_jira()
    key = new_issue(jira, "Before")
    jira.update_issue_field(key, {"summary": "After"})
    assert jira.issue(key)["fields"]["summary"] == "After"


def test_an_attachment_goes_up_and_comes_down(tmp_path):
    jira = connected_to_jira()
    file = tmp_path / "data.bin"
    file.write_bytes(bytes(range(256)) * 1_000)
    (attached,) = jira.add_attachment(new_issue(jira, "Attached"), str(file))
    assert jira.get_attachment_content(attached["id"]) == file.read_bytes()


def test_an_error_of_jira_arrives_as_jiras():
    with pytest.raises(requests.HTTPError) as error:
        connected_to_jira().issue("OPS-999999")
    assert error.value.response.status_code == 404


def space_id(confluence):
    return confluence.get("api/v2/spaces", params={"keys": "OPS"})["results"][0]["id"]


def test_confluence_knows_the_user():
    assert connected_to_confluence().get("rest/api/user/current")["email"].endswith("@acme.example")


def test_confluence_is_searched_over_more_than_one_page():
    confluence = connected_to_confluence()
    cql = "type = page AND space = OPS ORDER BY title"
    first = confluence.cql(cql, limit=15)["results"]
    second = confluence.cql(cql, start=15, limit=15)["results"]
    assert len({result["content"]["id"] for result in first + second}) == 30


def test_a_page_is_created_changed_and_read_by_version_2():
    confluence = connected_to_confluence()
    body = {"representation": "storage", "value": "<p>Text</p>"}
    page = {"spaceId": space_id(confluence), "status": "current", "title": "Made by Python", "body": body}
    made = confluence.post("api/v2/pages", data=page)
    changed = {**page, "id": made["id"], "title": "Changed by Python", "version": {"number": 2}}
    confluence.put(f"api/v2/pages/{made['id']}", data=changed)
    read = confluence.get(f"api/v2/pages/{made['id']}", params={"body-format": "storage"})
    assert (read["title"], read["body"]["storage"]["value"]) == ("Changed by Python", "<p>Text</p>")
    assert read["_links"]["base"].startswith(GATEWAY)


def test_the_methods_for_version_1_of_pages_are_told_that_it_is_removed():
    with pytest.raises(requests.HTTPError) as error:
        connected_to_confluence().get_page_by_id("65502")
    assert error.value.response.status_code == 410
    assert "/wiki/api/v2/pages" in error.value.response.headers["X-Threelo-Successor"]
