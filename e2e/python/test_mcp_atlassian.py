"""`mcp-atlassian` from PyPI, unmodified, as a server over stdio.

It takes a server for Jira Cloud only if its name ends in `.atlassian.net` or the like. So it is given such a
name, and the gateway as the HTTP proxy of that name.
"""

import asyncio
import json
import os
import sys
from urllib.parse import urlsplit

import requests
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from conftest import API_KEY, CONNECTION, GATEWAY, INTEGRATION

GATEWAY_HOST = urlsplit(GATEWAY).hostname

ENVIRONMENT = {
    "JIRA_URL": f"http://threelo.invalid.atlassian.net/c/{INTEGRATION}/{CONNECTION}/jira",
    "JIRA_HTTP_PROXY": GATEWAY,
    "JIRA_USERNAME": "threelo",
    "JIRA_API_TOKEN": API_KEY,
    "JIRA_CUSTOM_HEADERS": "X-Threelo-Rewrite-Links=true",
    "MCP_ALLOWED_URL_DOMAINS": f"{GATEWAY_HOST},threelo.invalid.atlassian.net",
    "CONFLUENCE_URL": f"http://threelo.invalid.atlassian.net/c/{INTEGRATION}/{CONNECTION}/confluence/wiki",
    "CONFLUENCE_HTTP_PROXY": GATEWAY,
    "CONFLUENCE_USERNAME": "threelo",
    "CONFLUENCE_API_TOKEN": API_KEY,
}


def with_tools(journey, folder):
    """Runs a journey that is given a function to call the server's tools."""

    async def run():
        command = os.path.join(os.path.dirname(sys.executable), "mcp-atlassian")
        environment = {"PATH": os.environ["PATH"], **ENVIRONMENT}
        server = StdioServerParameters(command=command, env=environment, cwd=str(folder))
        async with stdio_client(server) as (reads, writes), ClientSession(reads, writes) as session:
            await session.initialize()

            async def call(tool, **arguments):
                result = await session.call_tool(tool, arguments)
                assert not result.isError, result.content
                return json.loads(result.content[0].text)

            call.session = session
            await journey(call)

    asyncio.run(asyncio.wait_for(run(), 120))


def test_the_user_and_the_projects_are_known(tmp_path):
    async def journey(call):
        user = (await call("jira_get_user_profile", user_identifier="maya.lindqvist@acme.example"))["user"]
        assert user["email"] == "maya.lindqvist@acme.example"
        assert {"OPS", "WEB"} <= {project["key"] for project in await call("jira_get_all_projects")}

    with_tools(journey, tmp_path)


def test_search_get_create_update_and_comment(tmp_path):
    async def journey(call):
        found = await call("jira_search", jql="project = OPS ORDER BY key", limit=30, fields="summary")
        token = found["next_page_token"]
        more = await call("jira_search", jql="project = OPS ORDER BY key", limit=30, fields="summary", page_token=token)
        assert len({issue["key"] for issue in found["issues"] + more["issues"]}) == 60

        made = await call("jira_create_issue", project_key="OPS", summary="Made by an agent", issue_type="Task")
        key = made["issue"]["key"]
        await call("jira_update_issue", issue_key=key, fields=json.dumps({"summary": "Changed by an agent"}))
        await call("jira_add_comment", issue_key=key, body="A comment")
        issue = await call("jira_get_issue", issue_key=key, fields="*all")
        assert issue["summary"] == "Changed by an agent"
        assert issue["comments"][0]["body"] == "A comment"

    with_tools(journey, tmp_path)


def test_an_attachment_goes_up_and_its_link_leads_to_the_gateway(tmp_path):
    data = bytes(range(256))
    (tmp_path / "data.bin").write_bytes(data)

    async def journey(call):
        made = await call("jira_create_issue", project_key="OPS", summary="Attached", issue_type="Task")
        key = made["issue"]["key"]
        await call("jira_update_issue", issue_key=key, fields="{}", attachments='["data.bin"]')
        issue = await call("jira_get_issue", issue_key=key, fields="attachment")
        link = issue["attachments"][0]["url"]
        # The server itself refuses to be redirected to an address like that of the simulated media host.
        assert link.startswith(GATEWAY)
        assert requests.get(link, auth=("threelo", API_KEY), timeout=30).content == data

    with_tools(journey, tmp_path)


def test_an_error_of_jira_arrives_as_text(tmp_path):
    async def journey(call):
        result = await call.session.call_tool("jira_get_issue", {"issue_key": "OPS-999999"})
        assert "OPS-999999" in result.content[0].text
        assert result.isError or "error" in result.content[0].text

    with_tools(journey, tmp_path)


def test_confluence_is_searched(tmp_path):
    async def journey(call):
        found = await call("confluence_search", query="type = page AND space = OPS", limit=5)
        assert len(found) == 5

    with_tools(journey, tmp_path)
