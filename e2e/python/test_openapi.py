"""schemathesis compares the OpenAPI document with the running gateway: no 500, and no undocumented answer."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path

from conftest import API_KEY, GATEWAY

# How long the run takes; THREELO_OPENAPI_SECONDS=1800 makes a long one.
SECONDS = os.environ.get("THREELO_OPENAPI_SECONDS", "30")

CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "missing_required_header",
    "unsupported_method",
    "ignored_auth",
    "use_after_free",
]


def session_token():
    body = json.dumps({"tags": {"end_user_id": "u-1"}}).encode()
    headers = {"Authorization": f"Bearer {API_KEY}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{GATEWAY}/connect/sessions", body, headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["data"]["token"]


def test_the_gateway_answers_as_its_document_says(tmp_path):
    config = tmp_path / "schemathesis.toml"
    config.write_text(
        f"""
        [auth.openapi]
        apiKey = {{ bearer = "{API_KEY}" }}
        connectSession = {{ bearer = "{session_token()}" }}
        """
    )
    command = [Path(sys.executable).parent / "st", "--config-file", config, "run", f"{GATEWAY}/openapi.json"]
    command += ["--max-time", SECONDS, "--checks", ",".join(CHECKS), "--workers", "1", "--warnings", "off"]
    # What follows in these paths is Atlassian's.
    command += ["--exclude-path-regex", "^/(proxy|ex|c)/", "--suppress-health-check", "all", "--no-color"]
    finished = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    print(finished.stdout[-20000:], finished.stderr[-5000:])
    assert finished.returncode == 0
