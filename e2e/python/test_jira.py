"""`jira` from PyPI, unmodified."""

import base64
import io

import pytest
from jira import JIRA
from jira.exceptions import JIRAError

from conftest import API_KEY, CONNECTION, DEV, GATEWAY, INTEGRATION


def connected():
    jira = JIRA(
        server=f"{GATEWAY}/c/{INTEGRATION}/{CONNECTION}/jira",
        basic_auth=("threelo", API_KEY),
        options={"headers": {"X-Threelo-Rewrite-Links": "true"}},
    )
    return jira


def new_issue(jira, summary):
    return jira.create_issue(project="OPS", issuetype={"name": "Task"}, summary=summary)


#: The forms in which the gateway's key travels.
KEY_FORMS = (API_KEY, base64.b64encode(f"threelo:{API_KEY}".encode()).decode())


def test_the_server_is_recognized_as_jira_cloud():
    assert connected().deploymentType == "Cloud"


def test_the_key_is_also_taken_as_a_bearer_token():
    jira = JIRA(
        server=f"{GATEWAY}/c/{INTEGRATION}/{CONNECTION}/jira",
        token_auth=API_KEY,
    )
    assert jira.myself()["accountId"]


def test_myself_is_the_user_of_the_connection():
    assert connected().myself()["emailAddress"].endswith("@acme.example")


def test_projects_are_listed_with_their_issue_types():
    jira = connected()
    assert {"OPS", "WEB"} <= {project.key for project in jira.projects()}
    assert "Task" in {kind.name for kind in jira.project("OPS").issueTypes}
    assert "summary" in {field["id"] for field in jira.fields()}


def test_a_search_reads_more_than_one_page():
    found = connected().search_issues("project = OPS ORDER BY key", maxResults=False, fields="summary")
    assert len(found) > 50
    assert len({issue.key for issue in found}) == len(found)


def test_an_issue_is_created_and_read():
    jira = connected()
    made = new_issue(jira, "Made by Python")
    assert jira.issue(made.key).fields.summary == "Made by Python"


def test_update_follows_self_through_the_gateway():
    jira = connected()
    issue = new_issue(jira, "Before")
    assert issue.self.startswith(GATEWAY)
    issue.update(fields={"summary": "After"})
    assert jira.issue(issue.key).fields.summary == "After"


def test_a_comment_is_added_and_changed():
    jira = connected()
    issue = new_issue(jira, "Commented")
    comment = jira.add_comment(issue, "First")
    comment.update(body="Second")
    assert [comment.body for comment in jira.comments(issue)] == ["Second"]


def test_an_attachment_goes_up_and_comes_down():
    jira = connected()
    data = bytes(range(256)) * 12_000
    attached = jira.add_attachment(new_issue(jira, "Attached"), io.BytesIO(data), filename="data.bin")
    attachment = jira.attachment(attached.id)
    assert attachment.content.startswith(GATEWAY)
    assert attachment.get() == data


def test_an_error_of_jira_arrives_as_jiras():
    with pytest.raises(JIRAError) as error:
        connected().issue("OPS-999999")
    assert error.value.status_code == 404
    assert "does not exist" in error.value.text


def attach(jira):
    attached = jira.add_attachment(new_issue(jira, "Files"), io.BytesIO(b"data"), filename="a.txt")
    return jira.attachment(attached.id)


def test_the_key_leaves_for_no_other_host_when_links_are_rewritten(recorder):
    jira = connected()
    issue = new_issue(jira, "Links")
    issue.update(fields={"summary": "Followed"})
    issue.delete()
    assert attach(jira).get() == b"data"
    assert recorder.addresses_with(*KEY_FORMS) == {GATEWAY}
    # The attachment comes from the media host, to which the recorder saw a request without a key.
    assert len(recorder.sent) == 2 and DEV["sandbox"] not in recorder.sent


def test_without_rewriting_the_recorder_sees_the_key_leave(recorder):
    jira = JIRA(server=f"{GATEWAY}/c/{INTEGRATION}/{CONNECTION}/jira", basic_auth=("threelo", API_KEY))
    with pytest.raises(JIRAError):
        attach(jira).get()
    assert recorder.addresses_with(*KEY_FORMS) == {GATEWAY, DEV["sandbox"]}
