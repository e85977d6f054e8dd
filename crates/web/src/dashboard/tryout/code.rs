//! A call as code, to copy. No key is part of it.

use http::Method;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use threelo_core::id::ConnectionKey;

/// A call.
pub(super) struct Call<'a> {
    pub(super) gateway: String,
    pub(super) method: Method,
    /// The path of the site in Atlassian's API, `/ex/{product}/{cloudid}`.
    pub(super) site: String,
    /// The path and query below the site.
    pub(super) target: String,
    pub(super) key: &'a ConnectionKey,
    pub(super) body: Option<&'a str>,
}

impl Call<'_> {
    /// Returns the call in several languages, each with the name of its language.
    pub(super) fn snippets(&self) -> [(&'static str, String); 5] {
        [
            ("curl", self.curl()),
            ("Node.js, @nangohq/node", self.node()),
            self.client(),
            ("Python, requests", self.python()),
            ("Rust, reqwest", self.rust()),
        ]
    }

    /// Returns the URL at the gateway.
    fn url(&self) -> String {
        let Self {
            gateway,
            site,
            target,
            ..
        } = self;
        format!("{gateway}/proxy{site}{target}")
    }

    fn curl(&self) -> String {
        let method = &self.method;
        let (integration, connection) = (&self.key.integration, &self.key.connection);
        let url = shell(&self.url());
        let headers = [
            shell(&format!("Provider-Config-Key: {integration}")),
            shell(&format!("Connection-Id: {connection}")),
        ];
        let mut code = format!(
            "curl -X {method} {url} \\\n  -H \"Authorization: Bearer $THREELO_SECRET_KEY\" \\\n  -H {} \\\n  -H {}",
            headers[0], headers[1]
        );
        if let Some(body) = self.body {
            code.push_str(" \\\n  -H 'Content-Type: application/json' \\\n  -d ");
            code.push_str(&shell(body));
        }
        code
    }

    fn node(&self) -> String {
        let Self {
            gateway,
            method,
            site,
            target,
            ..
        } = self;
        let (integration, connection) =
            (self.key.integration.as_str(), self.key.connection.as_str());
        let data = self.body.map(|body| format!("  data: {},\n", json(body)));
        format!(
            "import {{ Nango }} from '@nangohq/node';\n\n\
             const nango = new Nango({{ host: {}, secretKey: process.env.THREELO_SECRET_KEY }});\n\
             const {{ data }} = await nango.proxy({{\n  method: {},\n  endpoint: {},\n  providerConfigKey: {},\n  \
             connectionId: {},\n{}}});",
            quoted(gateway),
            quoted(method.as_str()),
            quoted(&format!("{site}{target}")),
            quoted(integration),
            quoted(connection),
            data.unwrap_or_default()
        )
    }

    /// Returns the call with the client of the product that is on npm, and the name of that.
    fn client(&self) -> (&'static str, String) {
        let Self {
            gateway,
            method,
            site,
            target,
            ..
        } = self;
        let (name, package, create) = match site.starts_with("/ex/confluence/") {
            true => ("Node.js, confluence.js", "confluence.js", "createV2Client"),
            false => ("Node.js, jira.js", "jira.js", "createCloudClient"),
        };
        let segment = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        let integration = segment(self.key.integration.as_str());
        let connection = segment(self.key.connection.as_str());
        let host = format!("{gateway}/c/{integration}/{connection}{site}");
        let body = self.body.map(|body| format!("  body: {},\n", json(body)));
        let code = format!(
            "import {{ {create} }} from '{package}';\n\n\
             const client = {create}({{\n  host: {},\n  \
             auth: {{ type: 'bearer', token: process.env.THREELO_SECRET_KEY }},\n}});\n\
             const answer = await client.sendRequest({{\n  method: {},\n  url: {},\n{}}});",
            quoted(&host),
            quoted(method.as_str()),
            quoted(target),
            body.unwrap_or_default()
        );
        (name, code)
    }

    fn rust(&self) -> String {
        let (integration, connection) =
            (self.key.integration.as_str(), self.key.connection.as_str());
        let body = self.body.map(|body| {
            format!("    .header(\"Content-Type\", \"application/json\")\n    .body({body:?})\n")
        });
        // The debug form of a text is a literal of Rust.
        format!(
            "let key = std::env::var(\"THREELO_SECRET_KEY\")?;\n\
             let answer = reqwest::Client::new()\n    .request(reqwest::Method::{}, {:?})\n    \
             .bearer_auth(key)\n    .header(\"Provider-Config-Key\", {integration:?})\n    \
             .header(\"Connection-Id\", {connection:?})\n{}    .send()\n    .await?\n    \
             .error_for_status()?;\nprintln!(\"{{}}\", answer.text().await?);",
            self.method,
            self.url(),
            body.unwrap_or_default()
        )
    }

    fn python(&self) -> String {
        let (integration, connection) =
            (self.key.integration.as_str(), self.key.connection.as_str());
        let data = self
            .body
            .map(|body| format!("    data={},\n", quoted(body)));
        let content_type = self
            .body
            .map(|_| "        \"Content-Type\": \"application/json\",\n");
        format!(
            "import os, requests\n\nanswer = requests.request(\n    {}, {},\n    headers={{\n        \
             \"Authorization\": f\"Bearer {{os.environ['THREELO_SECRET_KEY']}}\",\n        \
             \"Provider-Config-Key\": {},\n        \"Connection-Id\": {},\n{}    }},\n{})\nprint(answer.json())",
            quoted(self.method.as_str()),
            quoted(&self.url()),
            quoted(integration),
            quoted(connection),
            content_type.unwrap_or_default(),
            data.unwrap_or_default()
        )
    }
}

/// Returns a text as one word of a shell.
fn shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Returns a text as a literal of JavaScript and Python, of which JSON's texts are a subset.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Returns a body as a JavaScript value: JSON is one, and anything else is a text.
fn json(body: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(body) {
        Ok(_) => body.replace('\n', "\n  "),
        Err(_) => quoted(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_quotes_stay_within_their_literals() {
        let key = ConnectionKey::new(
            "default".parse().unwrap(),
            "jira".parse().unwrap(),
            "it's \"one\" $HOME".parse().unwrap(),
        );
        let call = Call {
            gateway: "https://gateway.example.com".to_owned(),
            method: Method::POST,
            site: "/ex/jira/c1".to_owned(),
            target: "/rest/api/3/issue".to_owned(),
            key: &key,
            body: Some("{\"a\": 1}"),
        };
        let [curl, node, client, python, rust] = call.snippets().map(|(_, code)| code);
        assert!(
            curl.contains(r#"-H 'Connection-Id: it'\''s "one" $HOME'"#),
            "{curl}"
        );
        assert!(
            node.contains(r#"connectionId: "it's \"one\" $HOME","#),
            "{node}"
        );
        assert!(node.contains("  data: {\"a\": 1},\n"), "{node}");
        assert!(
            client.contains(r#"/c/jira/it%27s%20%22one%22%20%24HOME/ex/jira/c1","#),
            "{client}"
        );
        assert!(
            rust.contains(r#".header("Connection-Id", "it's \"one\" $HOME")"#)
                && rust.contains(r#".body("{\"a\": 1}")"#),
            "{rust}"
        );
        assert!(
            python.contains(r#""Connection-Id": "it's \"one\" $HOME","#),
            "{python}"
        );
        assert!(python.contains(r#"data="{\"a\": 1}""#), "{python}");
    }
}
