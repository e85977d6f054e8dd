//! The routes of the gateway over HTTP/1.1 and HTTP/2, and behind nginx with TLS and a base path, set up
//! as docs/reverse-proxies.md shows.

use std::{
    path::{Path, PathBuf},
    process::{Output, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use threelo_e2e::{
    certificate::Certificate,
    processes::Process,
    requirements::{
        Requirement::{Curl, Nginx},
        are_met,
    },
};
use threelo_leaks::{Kind, Leftovers};
use threelo_sandbox::{App, Pass, RunningSandbox, Sandbox, SandboxConfig, Site, User};
use tokio::{io::AsyncReadExt, process::Command};

use crate::THREELO;

const KEY: &str = "reverse-proxy-key-0123456789abcdef0123456789";
const PUBLIC_URL: &str = "https://gateway.example.com/threelo";
const SITE: &str = "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11";
const CLIENT: &str = "proxied-client";
const SECRET: &str = "proxied-client-secret";
const TIMEOUT: Duration = Duration::from_secs(60);

/// A gateway with one connection, behind a reverse proxy.
struct World {
    left: Leftovers,
    _sandbox: RunningSandbox,
    _gateway: Process,
    address: String,
}

/// A way to reach the gateway: the arguments for curl, and the base URL.
struct Way {
    name: &'static str,
    arguments: Vec<String>,
    base: String,
}

impl World {
    async fn start(name: &str) -> Self {
        let left = Leftovers::of(name);
        left.secret(Kind::ApiKey, KEY);
        left.secret(Kind::ClientSecret, SECRET);
        let callback = format!("{PUBLIC_URL}/oauth/callback");
        let config = SandboxConfig::empty()
            .app(App::new(CLIENT, SECRET, callback))
            .site(Site::new(SITE, "acme").members(["712020:one".to_owned()]))
            .user(User::new("712020:one", "Somebody", "somebody@acme.example"));
        let sandbox = Sandbox::start(config).await.unwrap();
        let public_url = [("THREELO_PUBLIC_URL", PUBLIC_URL)];
        let (gateway, address) = Process::gateway(THREELO, KEY, &sandbox, &public_url, left.path())
            .await
            .unwrap();
        let world = Self {
            left,
            _sandbox: sandbox,
            _gateway: gateway,
            address,
        };
        world.connect().await;
        world
    }

    async fn connect(&self) {
        let way = self.direct("--http1.1");
        let integration = json!({
            "provider": "atlassian",
            "unique_key": "proxied",
            "credentials": {
                "type": "OAUTH2",
                "client_id": CLIENT,
                "client_secret": SECRET,
                "scopes": "read:me,read:jira-work,offline_access",
            },
        });
        let (status, body) = way.post("/integrations", &integration).await;
        assert_eq!(status, 200, "{body}");
        let pass = Pass::new(CLIENT, "712020:one").sites([SITE]).scopes([
            "read:me",
            "read:jira-work",
            "offline_access",
        ]);
        let tokens = self._sandbox.grant(pass).unwrap();
        let connection = json!({
            "provider_config_key": "proxied",
            "connection_id": "one",
            "connection_config": { "cloudId": SITE },
            "credentials": {
                "type": "OAUTH2",
                "access_token": tokens.access_token,
                "refresh_token": tokens.refresh_token,
                "expires_in": 3600,
            },
        });
        let (status, body) = way.post("/connections", &connection).await;
        assert!(status == 200 || status == 201, "{status} {body}");
    }

    fn direct(&self, version: &'static str) -> Way {
        Way {
            name: version,
            arguments: vec![version.to_owned()],
            base: self.address.clone(),
        }
    }
}

impl Way {
    fn curl(&self, path: &str) -> Command {
        let mut curl = Command::new("curl");
        curl.args(["--silent", "--show-error", "--noproxy", "*", "--insecure"])
            .args(["--max-time", "60", "--path-as-is", "--globoff"])
            .args(&self.arguments)
            .arg(format!("{}{path}", self.base))
            .stdin(Stdio::null())
            .kill_on_drop(true);
        curl
    }

    /// Returns the status, the HTTP version and the body of a response.
    async fn ask(&self, path: &str, more: &[&str]) -> (u16, String, String) {
        let mut curl = self.curl(path);
        let run = curl
            .args(more)
            .args(["--write-out", "\n%{http_code} %{http_version}"]);
        let Output {
            status,
            stdout,
            stderr,
        } = run.output().await.unwrap();
        let said = String::from_utf8_lossy(&stderr);
        assert!(status.success(), "{} {path}: {said}", self.name);
        let stdout = String::from_utf8(stdout).unwrap();
        let (body, text) = stdout.rsplit_once('\n').unwrap();
        let (code, version) = text.split_once(' ').unwrap();
        (code.parse().unwrap(), version.to_owned(), body.to_owned())
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, String) {
        let (key, body) = (format!("Authorization: Bearer {KEY}"), body.to_string());
        let json = "Content-Type: application/json";
        let (status, _, answer) = self.ask(path, &["-H", &key, "-H", json, "-d", &body]).await;
        (status, answer)
    }

    /// Opens a WebSocket, and reads until this text arrives.
    async fn websocket(&self, expected: &str) -> String {
        let mut curl = self.curl("/");
        let mut curl = curl
            .args(["--http1.1", "--include", "--no-buffer"])
            .args(["-H", "Connection: Upgrade", "-H", "Upgrade: websocket"])
            .args(["-H", "Sec-WebSocket-Version: 13"])
            .args(["-H", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut stdout = curl.stdout.take().unwrap();
        let mut read = Vec::new();
        let reading = async {
            loop {
                let text = String::from_utf8_lossy(&read).into_owned();
                if text.contains(expected) || stdout.read_buf(&mut read).await.unwrap() == 0 {
                    return text;
                }
            }
        };
        tokio::time::timeout(TIMEOUT, reading).await.unwrap()
    }
}

/// Calls every kind of route: its path, the arguments for curl, and the expected status.
async fn all_routes_answer(way: &Way, version: &str) {
    let key = format!("Authorization: Bearer {KEY}");
    let with_key = ["-H", key.as_str()];
    let names = [
        "-H",
        "Provider-Config-Key: proxied",
        "-H",
        "Connection-Id: one",
    ];
    let call = [with_key.as_slice(), &names].concat();
    let password = format!("anybody:{KEY}");
    let basic = ["--user", password.as_str()];
    let sites = "/proxy/oauth/token/accessible-resources";
    let projects = format!("/ex/jira/{SITE}/rest/api/3/project/search");
    let proxied = format!("/proxy{projects}?maxResults=1");
    let routes: [(&str, &[&str], u16, &str); 12] = [
        ("/health", &[], 200, "ok"),
        ("/ready", &[], 200, ""),
        ("/providers.json", &[], 200, "atlassian"),
        ("/", &[], 200, "<html"),
        ("/connect", &[], 400, "<html"),
        ("/integrations", &with_key, 200, "proxied"),
        ("/connections", &with_key, 200, "one"),
        (sites, &call, 200, SITE),
        (&proxied, &call, 200, "values"),
        (&projects, &call, 200, "values"),
        (
            "/c/proxied/one/jira/rest/api/3/project/search",
            &basic,
            200,
            "values",
        ),
        ("/nothing/here", &[], 404, "there is no"),
    ];
    for (path, more, status, part) in routes {
        let (code, spoken, body) = way.ask(path, more).await;
        assert_eq!(
            (code, spoken.as_str()),
            (status, version),
            "{} {path}: {body}",
            way.name
        );
        assert!(body.contains(part), "{} {path}: {body}", way.name);
    }
    // The path is forwarded unchanged: decoded, it would be another path, and rejected.
    let encoded = format!("/proxy/ex/jira/{SITE}/rest/api/3/issue/A%2F..%2FB");
    let (code, _, body) = way.ask(&encoded, &call).await;
    assert_eq!(code, 400, "{} {encoded}: {body}", way.name);
    // The URLs of the WebSocket and of the connect page are below the public URL.
    let session = json!({ "allowed_integrations": ["proxied"], "end_user": { "id": "u" } });
    let (status, body) = way.post("/connect/sessions", &session).await;
    assert_eq!(status, 201, "{}: {body}", way.name);
    let body: Value = serde_json::from_str(&body).unwrap();
    let link = body["data"]["connect_link"].as_str().unwrap();
    let page = link
        .strip_prefix(PUBLIC_URL)
        .unwrap_or_else(|| panic!("{link}"));
    let (code, _, html) = way.ask(page, &[]).await;
    assert_eq!(code, 200, "{} {page}: {html}", way.name);
    assert!(
        html.contains("/threelo/"),
        "links leave the base path: {html}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_over_http1_and_over_http2() {
    if !are_met("curl over HTTP/1.1 and HTTP/2", &[Curl]) {
        return;
    }
    let world = World::start("versions").await;
    all_routes_answer(&world.direct("--http1.1"), "1.1").await;
    all_routes_answer(&world.direct("--http2-prior-knowledge"), "2").await;
    let answer = world.direct("--http1.1").websocket("connection_ack").await;
    assert!(answer.starts_with("HTTP/1.1 101"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_behind_nginx_as_documented() {
    if !are_met("nginx before the gateway", &[Curl, Nginx]) {
        return;
    }
    let world = World::start("nginx").await;
    let nginx = nginx(&world, |recipe| recipe).await;
    for (name, version) in [("--http1.1", "1.1"), ("--http2", "2")] {
        all_routes_answer(&nginx.way(name), version).await;
    }
    let answer = nginx.way("--http1.1").websocket("connection_ack").await;
    assert!(answer.starts_with("HTTP/1.1 101"), "{answer}");
    let socket = nginx.socket.clone();
    nginx.process.stop().await.unwrap();

    // Without the two lines the popup would stay blank; the gateway logs the reason.
    let upgrade = "proxy_set_header Upgrade $http_upgrade;";
    let connection = "proxy_set_header Connection $connection_upgrade;";
    let _ = std::fs::remove_file(socket);
    let nginx = self::nginx(&world, |recipe| {
        assert!(recipe.contains(upgrade) && recipe.contains(connection));
        recipe
            .replace(upgrade, "")
            .replace(connection, "proxy_set_header Connection '';")
    })
    .await;
    let answer = nginx
        .way("--http1.1")
        .websocket("websocket_upgrade_lost")
        .await;
    assert!(answer.starts_with("HTTP/1.1 426"), "{answer}");
    let log = std::fs::read_to_string(world.left.path().join("gateway.stderr")).unwrap();
    assert!(log.contains("docs/reverse-proxies.md"), "{log}");
}

struct Proxy {
    process: Process,
    socket: PathBuf,
}

impl Proxy {
    fn way(&self, version: &'static str) -> Way {
        let socket = self.socket.display().to_string();
        Way {
            name: version,
            arguments: vec![version.to_owned(), "--unix-socket".to_owned(), socket],
            base: PUBLIC_URL.to_owned(),
        }
    }
}

/// nginx with the documented recipe, on a socket instead of port 443.
async fn nginx(world: &World, change: impl Fn(String) -> String) -> Proxy {
    let folder = world.left.path().join("nginx");
    std::fs::create_dir_all(&folder).unwrap();
    // The length of a socket path is limited.
    let socket = std::env::temp_dir().join(format!("threelo-nginx-{}.sock", std::process::id()));
    let _ = std::fs::remove_file(&socket);
    Certificate::create(&folder, "gateway", &["gateway.example.com"]).unwrap();

    let documentation = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reverse-proxies.md");
    let documentation = std::fs::read_to_string(documentation).unwrap();
    let (_, recipe) = documentation.split_once("```nginx\n").unwrap();
    let (recipe, _) = recipe.split_once("```").unwrap();
    let mut recipe = change(recipe.to_owned());
    let here = folder.display();
    for (documented, here) in [
        (
            "server 127.0.0.1:3003;",
            format!("server {};", world.address.trim_start_matches("http://")),
        ),
        (
            "listen 443 ssl http2;",
            format!("listen unix:{} ssl http2;", socket.display()),
        ),
        ("/etc/ssl/", format!("{here}/")),
    ] {
        assert!(recipe.contains(documented), "{documented}");
        recipe = recipe.replace(documented, &here);
    }
    let config = format!(
        "daemon off;\nworker_processes 1;\npid {here}/pid;\nerror_log stderr;\nevents {{}}\n\
         http {{\naccess_log off;\nclient_body_temp_path {here}/body;\nproxy_temp_path {here}/proxy;\n\
         fastcgi_temp_path {here}/f;\nuwsgi_temp_path {here}/u;\nscgi_temp_path {here}/s;\n{recipe}\n}}\n"
    );
    let file = folder.join("nginx.conf");
    std::fs::write(&file, config).unwrap();
    let (prefix, file) = (folder.display().to_string(), file.display().to_string());
    let arguments = ["-p", &prefix, "-c", &file, "-e", "stderr"];
    let process = Process::start("nginx", "nginx", &arguments, &path(), world.left.path()).unwrap();
    let ready = async {
        while !socket.exists() {
            tokio::time::interval(Duration::from_millis(50))
                .tick()
                .await;
            tokio::task::yield_now().await;
        }
    };
    let said = world.left.path().join("nginx.stderr");
    let ready = tokio::time::timeout(TIMEOUT, ready).await;
    assert!(ready.is_ok(), "{}", std::fs::read_to_string(said).unwrap());
    Proxy { process, socket }
}

/// Returns the PATH, since processes start without environment variables.
fn path() -> [(&'static str, &'static str); 1] {
    [(
        "PATH",
        "/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin",
    )]
}
