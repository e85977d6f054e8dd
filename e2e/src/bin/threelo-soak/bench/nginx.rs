//! nginx, as the server behind every proxy and as the yardstick.

use std::{
    fmt::Write,
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use threelo_core::clock::{Clock, SystemClock};
use threelo_e2e::certificate::Certificate;

use super::processors;
use crate::{gateway::API_KEY, world::name};

/// Length of the body of each response, in bytes.
const ANSWER: usize = 2_048;

/// A running nginx with a single process, which is killed when this is dropped.
pub(super) struct Nginx {
    child: Child,
    pub(super) address: SocketAddr,
}

/// Returns an error that says how to get nginx, if there is none.
pub(super) fn check_installed() -> Result<()> {
    let found = Command::new("nginx")
        .arg("-v")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    ensure!(
        found.is_ok_and(|status| status.success()),
        "nginx is not installed: it is the yardstick (Debian and Ubuntu: apt install nginx-light; Fedora: dnf install \
         nginx; macOS: brew install nginx)"
    );
    Ok(())
}

impl Nginx {
    /// Starts a server that answers every request with 2,048 bytes of JSON.
    pub(super) fn upstream(folder: &Path, tls: Option<&Certificate>) -> Result<Self> {
        let ssl = if tls.is_some() { " ssl" } else { "" };
        let certificate = tls.map_or_else(String::new, |tls| {
            format!(
                "ssl_certificate {}; ssl_certificate_key {};",
                tls.certificate, tls.key
            )
        });
        let answer = format!(
            "{{\"key\":\"SOAK-1\",\"text\":\"{}\"}}",
            "x".repeat(ANSWER - 26)
        );
        let server = |address| {
            format!(
                "server {{ listen {address}{ssl}; {certificate} default_type application/json; \
                 location / {{ return 200 '{answer}'; }} }}"
            )
        };
        Self::start(folder, "upstream", processors::OTHER, &[], server)
    }

    /// Starts a proxy that only adds a header.
    pub(super) fn bare(
        folder: &Path,
        upstream: &Self,
        tls: Option<&Certificate>,
        wrapper: &[String],
    ) -> Result<Self> {
        let name = if tls.is_some() { "bare-tls" } else { "bare" };
        let server = |address| {
            format!(
                "{} server {{ listen {address}; {} }}",
                pool(upstream),
                location(tls, "token-0")
            )
        };
        Self::start(folder, name, processors::MEASURED, wrapper, server)
    }

    /// Starts a proxy that passes the calls on to these servers in turn.
    pub(super) fn balancer(folder: &Path, urls: Vec<&str>) -> Result<Self> {
        let servers: String = urls
            .iter()
            .map(|url| format!("server {}; ", url.trim_start_matches("http://")))
            .collect();
        let server = |address| {
            format!(
                "upstream gateways {{ {servers} keepalive 256; }} server {{ listen {address};
                 location / {{ proxy_pass http://gateways; proxy_http_version 1.1; proxy_set_header Host localhost;
                 proxy_set_header Connection \"\"; }} }}"
            )
        };
        Self::start(folder, "balancer", processors::OTHER, &[], server)
    }

    /// Starts a proxy that checks the key, looks up the token of the connection, and writes a log.
    pub(super) fn with_job(
        folder: &Path,
        upstream: &Self,
        connections: usize,
        tls: Option<&Certificate>,
        wrapper: &[String],
    ) -> Result<Self> {
        let file = if tls.is_some() { "job-tls" } else { "job" };
        let mut tokens = String::new();
        for number in 0..connections {
            writeln!(tokens, "\"{}\" \"token-{number}\";", name(number))?;
        }
        let log = folder.join(format!("{file}.log"));
        let server = |address| {
            format!(
                "{}
                 map_hash_bucket_size 128; map_hash_max_size 262144; variables_hash_bucket_size 128;
                 map $http_authorization $known {{ default 0; \"Bearer {API_KEY}\" 1; }}
                 map $http_connection_id $token {{ default \"\"; {tokens} }}
                 log_format calls escape=json '{{\"at\":\"$time_iso8601\",\"connection\":\"$http_connection_id\",\
                 \"integration\":\"$http_provider_config_key\",\"method\":\"$request_method\",\"path\":\"$uri\",\
                 \"status\":$status,\"sent\":$bytes_sent,\"took\":$request_time}}';
                 server {{ listen {address}; access_log {} calls buffer=64k flush=1s;
                 if ($known = 0) {{ return 401; }} if ($token = \"\") {{ return 404; }} {} }}",
                pool(upstream),
                log.display(),
                location(tls, "$token")
            )
        };
        Self::start(folder, file, processors::MEASURED, wrapper, server)
    }

    fn start(
        folder: &Path,
        name: &str,
        processor: usize,
        wrapper: &[String],
        server: impl Fn(SocketAddr) -> String,
    ) -> Result<Self> {
        let folder = folder.join(format!("nginx-{name}"));
        std::fs::create_dir_all(&folder)?;
        // nginx cannot choose a free port.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let here = folder.display();
        let config = format!(
            "daemon off; master_process off; pid {here}/pid; error_log stderr warn;
             worker_rlimit_nofile 20000; events {{ worker_connections 8192; }}
             http {{ access_log off; keepalive_requests 1000000000; keepalive_timeout 600;
             client_body_temp_path {here}/b; proxy_temp_path {here}/p; fastcgi_temp_path {here}/f;
             uwsgi_temp_path {here}/u; scgi_temp_path {here}/s; {} }}",
            server(address)
        );
        let file = folder.join("nginx.conf");
        std::fs::write(&file, config)?;
        let said = std::fs::File::create(folder.join("stderr"))?;
        let mut words = wrapper.iter().map(String::as_str).chain(["nginx"]);
        let mut command = Command::new(words.next().unwrap_or("nginx"));
        command
            .args(words)
            .arg("-p")
            .arg(&folder)
            .arg("-c")
            .arg(&file)
            .args(["-e", "stderr"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(said);
        let child = processors::on(processor, || command.spawn())?;
        let mut nginx = Self {
            child: child.context("cannot start nginx")?,
            address,
        };
        let began = SystemClock.monotonic();
        while TcpStream::connect(address).is_err() {
            let late = SystemClock.monotonic().since(began) > Duration::from_secs(60);
            if late || nginx.child.try_wait()?.is_some() {
                let said = std::fs::read_to_string(folder.join("stderr"))?;
                bail!("nginx does not listen: {said}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(nginx)
    }

    /// Returns its address and the id of its process.
    pub(super) fn place(&self) -> (SocketAddr, u32) {
        (self.address, self.child.id())
    }

    /// Stops it, and waits until it has ended.
    pub(super) fn stop(mut self) -> Result<()> {
        let id = self.child.id().to_string();
        ensure!(
            Command::new("kill")
                .args(["-QUIT", &id])
                .status()?
                .success()
        );
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn pool(upstream: &Nginx) -> String {
    format!(
        "upstream atlassian {{ server {}; keepalive 256; }}",
        upstream.address
    )
}

fn location(tls: Option<&Certificate>, token: &str) -> String {
    let scheme = if tls.is_some() { "https" } else { "http" };
    let trusted = tls.map_or_else(String::new, |tls| {
        format!(
            "proxy_ssl_verify on; proxy_ssl_trusted_certificate {}; proxy_ssl_name localhost; \
             proxy_ssl_protocols TLSv1.2 TLSv1.3;",
            tls.certificate
        )
    });
    format!(
        "location /proxy/ {{ proxy_pass {scheme}://atlassian/; proxy_http_version 1.1; {trusted} \
         proxy_set_header Connection \"\"; proxy_set_header Authorization \"Bearer {token}\"; }}"
    )
}
