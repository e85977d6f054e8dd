//! Writes with idempotency keys while the gateway is killed in the middle of them.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use reqwest::{Client, Response};
use serde_json::Value;
use threelo_core::clock::{Clock, SystemClock};
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::{sync::watch, task::JoinSet};

use crate::{
    gateway::Start,
    world::{Kind, Siblings, World, issue},
};

/// Longer than the lease of a write.
const LAPSED: Duration = Duration::from_secs(16);
/// How long a caller waits before it asks again.
const AGAIN: Duration = Duration::from_millis(20);
/// How often a caller asks before something is wrong.
const TRIES: usize = 3_000;

/// Kill the gateway in the middle of writes with idempotency keys, and compare what callers learned with
/// what the cloud has.
#[derive(Debug, Args)]
pub(crate) struct Idempotency {
    /// How many issues are created
    #[arg(long, default_value_t = 10_000)]
    posts: usize,
    /// How often the gateway is killed meanwhile
    #[arg(long, default_value_t = 200)]
    kills: usize,
    /// How many callers create them at the same time
    #[arg(long, default_value_t = 40)]
    callers: usize,
    /// How many connections they share
    #[arg(long, default_value_t = 5)]
    connections: usize,
    /// Where the vault is kept
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// Send no keys, to see that issues are created twice then
    #[arg(long)]
    without_keys: bool,
}

/// What a caller learned in the end.
#[derive(Debug, Clone, PartialEq)]
enum Learned {
    /// The key of the issue.
    Created(String),
    Unknown,
}

#[derive(Default)]
struct Counts {
    next: AtomicUsize,
    decided: AtomicUsize,
    cut_off: AtomicUsize,
    waited: AtomicUsize,
    replayed: AtomicUsize,
}

#[derive(Clone)]
struct Caller {
    http: Client,
    gateway: watch::Receiver<String>,
    posts: usize,
    connections: usize,
    keys: bool,
    counts: Arc<Counts>,
}

impl Idempotency {
    pub(crate) async fn run(self) -> Result<()> {
        let mut world = World::new(self.database, Siblings::All, self.connections).await?;
        let mut gateway = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&gateway).await?;
        let slow = Effect::Delay {
            before_ms: 3,
            after_ms: 3,
        };
        world.cloud.set_fault(Fault::new(slow).at(Endpoint::Jira));
        let (address, known) = watch::channel(gateway.url.clone());
        let caller = Caller {
            http: world.http.clone(),
            gateway: known,
            posts: self.posts,
            connections: self.connections,
            keys: !self.without_keys,
            counts: Arc::default(),
        };
        let mut callers = JoinSet::new();
        for _ in 0..self.callers {
            callers.spawn(caller.clone().create());
        }
        let mut learned = HashMap::new();
        let mut random = fastrand::Rng::with_seed(9);
        for kill in 1..=self.kills {
            let due = kill * self.posts / (self.kills + 1);
            while caller.counts.decided.load(Ordering::Relaxed) < due {
                SystemClock.sleep(Duration::from_millis(1)).await;
                if let Some(ended) = callers.try_join_next() {
                    learned.extend(ended??);
                }
            }
            let instant = Duration::from_micros(random.u64(0..10_000));
            SystemClock.sleep(instant).await;
            gateway.kill().await?;
            world.pass(LAPSED)?;
            gateway = world.gateway("gateway", &Start::default()).await?;
            address.send_replace(gateway.url.clone());
        }
        while let Some(ended) = callers.join_next().await {
            learned.extend(ended??);
        }
        world.cloud.clear_faults();
        self.check(&world, &caller, learned).await
    }

    /// Compares the responses with the issues of the site, then lets every caller retry.
    async fn check(
        &self,
        world: &World,
        caller: &Caller,
        learned: HashMap<usize, Learned>,
    ) -> Result<()> {
        ensure!(learned.len() == self.posts, "{} answers", learned.len());
        let mut issues: HashMap<String, Vec<String>> = HashMap::new();
        for (key, summary) in world.issues().await? {
            issues.entry(summary).or_default().push(key);
        }
        let twice = issues.values().filter(|keys| keys.len() > 1).count();
        ensure!(twice == 0, "{twice} issues were created more than once");
        let (mut created, mut unknown, mut happened) = (0, 0, 0);
        for (post, learned) in &learned {
            let issue = issues.get(&summary(*post)).and_then(|keys| keys.first());
            match learned {
                Learned::Created(key) => {
                    ensure!(issue == Some(key), "post {post}: {key} is {issue:?}");
                    created += 1;
                }
                Learned::Unknown => {
                    unknown += 1;
                    happened += usize::from(issue.is_some());
                }
            }
            if self.without_keys {
                continue;
            }
            let again = caller.ask(*post).await?;
            ensure!(
                again == *learned,
                "post {post}: {learned:?}, then {again:?}"
            );
        }
        let counts = &caller.counts;
        println!(
            "{} posts, {} kills: {created} created and answered, {unknown} unknown ({happened} of them \
             created), none created twice; {} calls were cut off, {} asked to wait, {} answers replayed",
            self.posts,
            self.kills,
            counts.cut_off.load(Ordering::Relaxed),
            counts.waited.load(Ordering::Relaxed),
            counts.replayed.load(Ordering::Relaxed),
        );
        ensure!(
            counts.cut_off.load(Ordering::Relaxed) >= self.kills,
            "the kills did not meet calls in progress"
        );
        Ok(())
    }
}

impl Caller {
    /// Creates issues until there are enough.
    async fn create(self) -> Result<Vec<(usize, Learned)>> {
        let mut learned = Vec::new();
        loop {
            let post = self.counts.next.fetch_add(1, Ordering::Relaxed);
            if post >= self.posts {
                return Ok(learned);
            }
            learned.push((post, self.ask(post).await?));
            self.counts.decided.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Sends a write until its outcome is known, or known to be unknown.
    async fn ask(&self, post: usize) -> Result<Learned> {
        let mut said = String::new();
        for _ in 0..TRIES {
            let url = self.gateway.borrow().clone();
            let call = issue(&self.http, &url, post % self.connections, &summary(post));
            let call = match self.keys {
                true => call.header("Idempotency-Key", format!("post-{post}")),
                false => call,
            };
            let answer = call.send().await;
            let refused = answer.as_ref().is_err_and(reqwest::Error::is_connect);
            let Ok((status, replayed, body)) = read(answer).await else {
                // While it starts, the gateway refuses connections.
                self.counts
                    .cut_off
                    .fetch_add(usize::from(!refused), Ordering::Relaxed);
                SystemClock.sleep(AGAIN).await;
                continue;
            };
            let code = body["error"]["code"].as_str().unwrap_or_default();
            match (status, code) {
                (201, _) => {
                    self.counts
                        .replayed
                        .fetch_add(usize::from(replayed), Ordering::Relaxed);
                    let key = body["key"].as_str().context("an issue has a key")?;
                    return Ok(Learned::Created(key.to_owned()));
                }
                (409, "idempotency_outcome_unknown") => return Ok(Learned::Unknown),
                (409, "idempotency_key_in_progress") => {
                    self.counts.waited.fetch_add(1, Ordering::Relaxed);
                }
                // The gateway has only just started.
                (424 | 503, _) => {}
                _ => bail!("post {post}: {status} {body}"),
            }
            said = format!("{status} {code}");
            SystemClock.sleep(AGAIN).await;
        }
        bail!("post {post} is never decided: {said}")
    }
}

async fn read(answer: reqwest::Result<Response>) -> Result<(u16, bool, Value)> {
    let answer = answer?;
    let replayed = answer.headers().contains_key("idempotency-replayed");
    let status = answer.status().as_u16();
    Ok((
        status,
        replayed,
        serde_json::from_str(&answer.text().await?)?,
    ))
}

fn summary(post: usize) -> String {
    format!("post {post}")
}
